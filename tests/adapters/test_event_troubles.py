"""What can be wrong in an event sheet is told with its line and key, and the rest opens."""

import os
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest

from livetweet_coach.adapters import event_file
from livetweet_coach.adapters.event_file import parse_event, read_event, write_event
from livetweet_coach.core.event import EventSheet, Speaker, Talk
from livetweet_coach.core.words import fill

FIXTURES = Path(__file__).parent.parent / "fixtures"
JOURNEE = FIXTURES / "journee-num26.ltevent"

# A line as somebody might write it -> the line and key that are told, words of the sentence, and what still opens.
TROUBLES = [
    ("hashtag = JournéeNum26", 3, "hashtag", "quotation marks", {"hashtag": ""}),
    ('hashtag = "journée num"', 3, "hashtag", "has no space: #JournéeNum", {"hashtag": ""}),
    ('hashtag = "#Num26"', 0, "", "", {"hashtag": "Num26"}),
    ('aliases = "Num26"', 3, "aliases", "square brackets", {"aliases": ()}),
    ('aliases = ["Num26", 3, "a b"]', 3, "aliases", "", {"aliases": ("Num26",)}),
    ('aliases = ["Num26"', 3, "aliases", "list isn't complete", {"aliases": ()}),
    ("starts = 2026-11-12", 3, "starts", "Add the time: 2026-11-12T09:00:00", {"starts": None}),
    ("starts = 2026-11-12T09:00", 0, "", "", {"starts": datetime(2026, 11, 12, 9)}),
    ("starts = 12/11/2026 9h", 3, "starts", "2026-11-12T09:00:00", {"starts": None}),
    ('starts = "2026-11-12T09:00:00"', 3, "starts", "without quotation marks", {"starts": None}),
    ("starts = 2026-02-31T09:00:00", 3, "starts", "2026-11-12T09:00:00", {"starts": None}),
    ("starts = 0026-11-12T09:00:00", 3, "starts", "year 26", {"starts": None}),
    ("ends = 09:00:00", 3, "ends", "2026-11-12T09:00:00", {"ends": None}),
    ("minors_present = oui", 3, "minors_present", "true or false", {"minors_present": False}),
    ('minors_present = "yes"', 3, "minors_present", "true or false", {"minors_present": False}),
    ('kind = "meeting"', 3, "kind", "conference, radio", {"kind": "other"}),
    ('language = "de"', 3, "language", "French (fr) and English (en)", {"language": "fr"}),
    ('timezone = "Paris"', 3, "timezone", "Europe/Paris", {"timezone": ""}),
    ('timezone = "../../etc/passwd"', 3, "timezone", "time zone", {"timezone": ""}),
    ("team = ", 3, "team", "Nothing stands after", {"team": ()}),
    ('hastag = "Num26"', 3, "hastag", "did you mean “hashtag”", {}),
    ('colour = "blue"', 3, "colour", "kept as it is", {}),
    ("agenda = 3", 3, "agenda", "[[agenda]]", {}),
    ('[[agenda]]\nstarts = 10:30', 0, "", "", {"agenda": (Talk("", time(10, 30)),)}),
    ('[[agenda]]\ntitle = "A"\nstarts = 10h30', 5, "starts", "09:30:00", {"agenda": (Talk("A"),)}),
    ('[[agenda]]\ntitle = "A"\npolicies = ["open", "secret"]', 5, "agenda.policies", "no-tweet, no-photo", {}),
    ('[[agenda]]\ntitle = "A"\n[[agenda]]\ntitle = 3', 6, "agenda.title", "3 should", {"title": "Journée"}),
    ('[[speakers]]\nhandles = { x = "a" }', 3, "speakers.name", "no name yet", {"speakers": ()}),
    ('[[speakers]]\nname = "A"\nhandles = "a"', 5, "speakers.handles", "handles = {", {"speakers": (Speaker("A"),)}),
    (
        '[[speakers]]\nname = "A"\nhandles = { x = "@a", threads = "a" }',
        5,
        "speakers.handles.threads",
        "kept as it is",
        {"speakers": (Speaker("A", (), (("x", "a"),)),)},
    ),
    ('[[speakers]]\nname = "A"\n[speakers.handles]\nx = "a b"', 6, "speakers.handles.x", "not a handle", {}),
]  # fmt: skip


@pytest.mark.parametrize(("written", "line", "key", "words", "read"), TROUBLES, ids=lambda value: str(value)[:30])
def test_a_wrong_value_is_told_with_its_line_and_key_and_the_rest_opens(written, line, key, words, read):
    sheet, troubles = parse_event(f'# mine\ntitle = "Journée"\n{written}\n')
    assert sheet.title == "Journée"
    assert {name: getattr(sheet, name) for name in read} == read
    assert {(trouble.line, trouble.key) for trouble in troubles} == ({(line, key)} if line else set())
    assert all(words in fill(trouble.message.source, trouble.message) for trouble in troubles[:1])


@pytest.mark.parametrize(("written", "line", "key", "words", "read"), TROUBLES, ids=lambda value: str(value)[:30])
def test_what_was_wrong_stays_in_the_file_after_a_save(written, line, key, words, read, tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_text(f'title = "Journée"\n{written}\n', encoding="utf-8")
    sheet, _ = read_event(path)
    write_event(path, replace(sheet, glossary=("RGAA",)))
    assert read_event(path)[0] == replace(sheet, glossary=("RGAA",))
    if line and key != "agenda":  # the wrong value itself, as a value or in a comment
        assert written.split("\n")[-1].partition("=")[2].strip() in path.read_text("utf-8")


def test_a_key_that_is_there_twice_counts_once():
    sheet, troubles = parse_event('title = "A"\nhashtag = "A"\nhashtag = "B"\n')
    assert sheet.hashtag == "A"
    assert [(t.line, t.key) for t in troubles] == [(3, "hashtag")]


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"Bonjour, voici le programme.\n9h Ouverture\n", 1, "Nothing here can be read"),
        (b'{"title": "Journee"}', 1, "Nothing here can be read"),
        (b'title = "A"\n\n[[agenda]\ntitle = "B"\n', 3, "from this line on"),
        (b'title = "A"\nnote = """\nhashtag = "B"\n', 2, "quotation marks"),
        (b"\x89PNG\r\n\x1a\n\0\0", 0, "not a text"),
        ('title = "Journée"\n'.encode("utf-16"), 0, "not a text"),
        ('format = 1\ntitle = "Journée"\n'.encode("latin-1"), 2, "UTF-8"),
        (b"#" * (event_file.LARGEST + 1), 0, "too large"),
        (b"a = " + b"[" * 100_000, 1, ""),
        (b"a = " + b"9" * 6000, 1, ""),
    ],
    ids=["prose", "json", "header", "open string", "binary", "utf-16", "latin-1", "large", "deep", "long number"],
)
def test_a_file_that_is_no_sheet_gives_one_clear_trouble(content, line, words, tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_bytes(content)
    _, troubles = read_event(path)
    assert len(troubles) == 1
    assert troubles[0].line == line and words in troubles[0].message.source


def test_files_that_cannot_be_read_are_told(tmp_path):
    folder = tmp_path / "folder.ltevent"
    folder.mkdir()
    for path, words in [(tmp_path / "none.ltevent", "not there"), (folder, "folder"), (tmp_path / "a\0", "read")]:
        sheet, troubles = read_event(path)
        assert sheet == EventSheet() and len(troubles) == 1
        assert words in troubles[0].message.source


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read and write everything")
def test_forbidden_files_are_told(tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_bytes(JOURNEE.read_bytes())
    path.chmod(0)
    assert "permissions" in read_event(path)[1][0].message.source


def test_a_mark_of_utf_8_and_windows_line_ends_are_fine(tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_bytes(b"\xef\xbb\xbf" + JOURNEE.read_bytes().replace(b"\n", b"\r\n"))
    assert read_event(path) == read_event(JOURNEE)


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf \r\n\n"])
def test_an_empty_file_is_an_empty_sheet_and_told(content, tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_bytes(content)
    sheet, (trouble,) = read_event(path)
    assert sheet == EventSheet()
    assert fill(trouble.message.source, trouble.message) == "a.ltevent is empty: nothing stands in it yet."
    write_event(path, replace(sheet, title="A"))
    assert read_event(path)[0].title == "A"
    assert [file.name for file in tmp_path.iterdir()] == ["a.ltevent"]
