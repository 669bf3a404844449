"""The files for the Linux desktop agree with each other about the program and its event sheets."""

import configparser
import xml.etree.ElementTree as ET

from tests.house.sources import ROOT

LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(LINUX / "livetweet-coach.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_a_double_click_on_an_event_sheet_finds_the_program():
    kind = ET.parse(LINUX / "livetweet-coach-mime.xml").getroot().find(f"{MIME}mime-type")
    assert kind.find(f"{MIME}glob").get("pattern") == "*.ltevent"
    assert entry()["MimeType"] == kind.get("type") + ";"
    assert entry()["Exec"] == "livetweet-coach %f"


def test_the_software_centre_shows_the_same_program():
    page = ET.parse(LINUX / "livetweet-coach.metainfo.xml").getroot()
    assert page.findtext("launchable") == "livetweet-coach.desktop"
    assert page.findtext("provides/mediatype") + ";" == entry()["MimeType"]
    assert page.findtext("project_license") == "MIT"
