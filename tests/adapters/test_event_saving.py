"""Saving an event sheet: whole or not at all, and nothing that somebody wrote is lost."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest

from livetweet_coach.adapters import event_file
from livetweet_coach.adapters.event_file import read_event, write_event
from livetweet_coach.core.event import EventSheet, Speaker, Talk

FIXTURES = Path(__file__).parent.parent / "fixtures"
JOURNEE = FIXTURES / "journee-num26.ltevent"


def test_a_new_file_reads_like_the_example(tmp_path):
    path = tmp_path / "a.ltevent"
    agenda = (Talk("Ouverture", time(9), time(9, 30), ("Sophie Martin",), policies=("open",)),)
    speakers = (Speaker("Sophie Martin", (), (("x", "Sophie_Martin"), ("mastodon", "sophie@mastodon.example"))),)
    sheet = EventSheet("Journée", "Num26", starts=datetime(2026, 11, 12, 9), speakers=speakers, agenda=agenda)
    write_event(path, sheet)
    assert path.read_text("utf-8") == (
        'format = 1\ntitle = "Journée"\nhashtag = "Num26"\nlanguage = "fr"\nstarts = 2026-11-12T09:00:00\n'
        'kind = "other"\n\n'
        '[[speakers]]\nname = "Sophie Martin"\n'
        'handles = {x = "Sophie_Martin", mastodon = "sophie@mastodon.example"}\n\n'
        '[[agenda]]\ntitle = "Ouverture"\nstarts = 09:00:00\nends = 09:30:00\nspeakers = ["Sophie Martin"]\n'
        'policies = ["open"]\n'
    )


def test_half_an_emoji_does_not_stop_a_save(tmp_path):
    path = tmp_path / "a.ltevent"
    write_event(path, EventSheet(title="a\ud83d", speakers=(Speaker("b\ud83d"),)))
    assert read_event(path)[0].title == "a?"


def test_a_save_that_fails_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = tmp_path / "a.ltevent"
    path.write_bytes(JOURNEE.read_bytes())

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(event_file.os, "fsync", full)
    with pytest.raises(event_file.EventFileError) as raised:
        write_event(path, EventSheet(hashtag="Autre"))
    assert "unchanged" in raised.value.message.source
    assert dict(raised.value.message.values)["reason"] == "No space left on device"
    assert path.read_bytes() == JOURNEE.read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == ["a.ltevent"]


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(event_file.EventFileError):
        write_event(tmp_path / "gone" / "a.ltevent", EventSheet())


def test_a_file_that_cannot_be_read_is_set_aside_not_lost(tmp_path):
    path = tmp_path / "a.ltevent"
    for content in (b"Bonjour\n", b"\xff\xfe\0"):
        path.write_bytes(content)
        write_event(path, EventSheet(hashtag="Num26"))
        assert read_event(path)[0].hashtag == "Num26"
    kept = sorted(file.read_bytes() for file in tmp_path.glob("a.unread-*.ltevent"))
    assert kept == [b"Bonjour\n", b"\xff\xfe\0"]


SAVER = """
import itertools, sys
from dataclasses import replace
from livetweet_coach.adapters.event_file import read_event, write_event
sheet, _ = read_event(sys.argv[1])
for number in itertools.count():
    write_event(sys.argv[1], replace(sheet, title="T" * (number * 997 % 50_000), glossary=(str(number),)))
    print(number, flush=True)
"""


@pytest.mark.parametrize("saves", [1, 4, 9])
def test_killed_at_any_moment_the_file_is_the_old_one_or_the_new_one(tmp_path, saves):
    path = tmp_path / "a.ltevent"
    path.write_bytes(JOURNEE.read_bytes())
    environment = {**os.environ, "PYTHONPATH": str(Path(event_file.__file__).parents[2])}
    command = [sys.executable, "-c", SAVER, str(path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        seen = [int(process.stdout.readline()) for _ in range(saves)]
        process.kill()
        seen += [int(line) for line in process.stdout if line.endswith("\n")]
    sheet, troubles = read_event(path)
    last = int(sheet.glossary[0])
    assert troubles == () and last in (seen[-1], seen[-1] + 1)
    assert sheet.title == "T" * (last * 997 % 50_000)


@pytest.mark.skipif(os.name != "posix", reason="links and modes are POSIX's")
def test_a_link_stays_a_link_and_the_mode_stays(tmp_path):
    target, link = tmp_path / "target.ltevent", tmp_path / "link.ltevent"
    target.write_bytes(JOURNEE.read_bytes())
    target.chmod(0o640)
    link.symlink_to(target)
    write_event(link, EventSheet(hashtag="Num26"))
    assert link.is_symlink() and read_event(target)[0].hashtag == "Num26"
    assert target.stat().st_mode & 0o777 == 0o640


def test_agenda_lines_keep_their_comments_when_they_move(tmp_path):
    path = tmp_path / "a.ltevent"
    path.write_text(
        'title = "A"\n[[agenda]]\ntitle = "Un"   # first\nroom = "B12"\n[[agenda]]\ntitle = "Deux"   # second\n',
        encoding="utf-8",
    )
    sheet, _ = read_event(path)
    one, two = sheet.agenda
    write_event(path, replace(sheet, agenda=(two, Talk("Trois"), replace(one, starts=time(9)))))
    text = path.read_text("utf-8")
    assert [line for line in text.splitlines() if "title" in line][1:] == [
        'title = "Deux"   # second',
        'title = "Trois"',
        'title = "Un"   # first',
    ]
    assert text.index("first") < text.index("B12") and "starts = 09:00:00" in text
