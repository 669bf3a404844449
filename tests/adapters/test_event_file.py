"""Event sheets on disk: any sheet survives, comments and unknown keys too, and nothing in a file can break it."""

from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sheets import sheets

from livetweet_coach.adapters import event_writing, toml_lines
from livetweet_coach.adapters.event_file import parse_event, read_event, write_event
from livetweet_coach.core.event import EventSheet

FIXTURES = Path(__file__).parent.parent / "fixtures"
JOURNEE = FIXTURES / "journee-num26.ltevent"


@pytest.mark.parametrize("name", ["journee-num26.ltevent", "digiday26.ltevent"])
def test_the_fixtures_open_without_a_trouble(name):
    sheet, troubles = read_event(FIXTURES / name)
    assert troubles == ()
    assert sheet.hashtag and sheet.agenda and sheet.speakers


def test_every_value_of_the_shared_fixture():
    sheet, _ = read_event(JOURNEE)
    assert (sheet.title, sheet.hashtag, sheet.aliases) == ("Journée Num26", "JournéeNum26", ("JourneeNum26",))
    assert (sheet.starts, sheet.timezone) == (datetime(2026, 11, 12, 9), "Europe/Paris")
    assert sheet.minors_present and not sheet.verbatim and sheet.kind == "conference"
    assert "Nantes2026!" in sheet.secrets
    assert sheet.speakers[0].handle("mastodon") == "sophie@mastodon.example"
    assert [speaker.taggable for speaker in sheet.speakers] == [True, True, True, False]
    talk = sheet.agenda[3]
    assert (talk.starts, talk.policies, talk.hashtags) == (time(10, 30), ("embargo", "no-photo"), ("Num26B",))
    assert talk.embargo_until == datetime(2026, 11, 12, 14)


@settings(max_examples=60, deadline=None)
@given(sheet=sheets)
def test_any_sheet_comes_back_from_a_new_file(sheet):
    assert parse_event(event_writing.fresh(sheet)) == (sheet, ())


@settings(max_examples=60, deadline=None)
@given(first=sheets, second=sheets)
def test_any_sheet_can_become_any_other_in_its_file(first, second):
    text = "# mine\n" + event_writing.fresh(first).replace("language", "colour = 'blue' # sky\nlanguage", 1)
    changed = event_writing.updated(text, second)
    sheet, troubles = parse_event(changed)
    assert sheet == second
    assert [trouble.key for trouble in troubles] == ["colour"]
    assert sorted(toml_lines.comments(changed)) == sorted(toml_lines.comments(text))


@settings(max_examples=60, deadline=None)
@given(change=sheets, data=st.data())
def test_the_fixture_keeps_its_comments_whatever_is_changed(change, data):
    text = JOURNEE.read_text("utf-8")
    old, _ = parse_event(text)
    keys = data.draw(st.sets(st.sampled_from(list(EventSheet.__slots__)), max_size=5))
    new = replace(old, **{key: getattr(change, key) for key in keys})
    changed = event_writing.updated(text, new)
    assert parse_event(changed)[0] == new
    assert sorted(toml_lines.comments(changed)) == sorted(toml_lines.comments(text))


def test_saving_what_was_read_changes_no_character(tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_bytes(JOURNEE.read_bytes())
    write_event(path, read_event(path)[0])
    assert path.read_bytes() == JOURNEE.read_bytes()


def test_a_change_touches_its_own_line_only(tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_bytes(JOURNEE.read_bytes())
    sheet, _ = read_event(path)
    agenda = (*sheet.agenda[:1], replace(sheet.agenda[1], ends=time(10, 20)), *sheet.agenda[2:])
    write_event(path, replace(sheet, agenda=agenda))
    before, after = JOURNEE.read_text("utf-8").splitlines(), path.read_text("utf-8").splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [("ends = 10:15:00", "ends = 10:20:00")]


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=200) | st.text("[]{}='\"#\n,.:ab1é-_T \\", max_size=60))
def test_no_text_can_break_the_reader(text):
    sheet, _ = parse_event(text)
    assert isinstance(sheet, EventSheet)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_damaged_fixture_never_raises_and_can_be_saved(data, tmp_path_factory):
    raw = bytearray(JOURNEE.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "a.ltevent"
    path.write_bytes(raw)
    sheet, _ = read_event(path)
    new = replace(sheet, title="Autre", hashtag="Autre")
    write_event(path, new)
    assert read_event(path)[0] == new
