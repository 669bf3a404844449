"""The files for the Linux desktop agree with each other about the program and the files that it opens."""

import configparser
import xml.etree.ElementTree as ET

from tests.house.sources import ROOT

from livetweet_coach.app.file_kinds import OPENED

LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(LINUX / "livetweet-coach.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_a_double_click_on_a_file_of_the_app_finds_the_program():
    kinds = ET.parse(LINUX / "livetweet-coach-mime.xml").getroot().findall(f"{MIME}mime-type")
    assert [kind.find(f"{MIME}glob").get("pattern") for kind in kinds] == [f"*{ending}" for ending in OPENED]
    assert entry()["MimeType"] == "".join(f"{kind.get('type')};" for kind in kinds)
    assert entry()["Exec"] == "livetweet-coach %f"


def test_the_software_centre_shows_the_same_program():
    page = ET.parse(LINUX / "livetweet-coach.metainfo.xml").getroot()
    assert page.findtext("launchable") == "livetweet-coach.desktop"
    assert "".join(f"{kind.text};" for kind in page.findall("provides/mediatype")) == entry()["MimeType"]
    assert page.findtext("project_license") == "MIT"
