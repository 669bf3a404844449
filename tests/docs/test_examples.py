"""The examples of the user's pages are true: files are read, commands run, answers compared."""

import re
import shlex
from pathlib import Path

import pytest
from tests.app.cli.running import ran

from livetweet_coach.adapters.event_file import parse_event
from livetweet_coach.adapters.expressions import compile_expression
from livetweet_coach.adapters.pack_file import parse_pack
from livetweet_coach.core.event.programme import parse
from livetweet_coach.core.rules.packs import trouble
from livetweet_coach.core.words import fill

DOCS = Path(__file__).parents[2] / "docs"
COMMANDS = (DOCS / "command-line.md").read_text(encoding="utf-8")
PACKS = (DOCS / "packs.md").read_text(encoding="utf-8")
SHEET = (DOCS / "event-sheet.md").read_text(encoding="utf-8")

CONSOLE = re.findall(r"```console\n\$ (.*?)\n(.*?)```", COMMANDS, re.DOTALL)


def files(page):
    """The files that a page shows: a name in a line of its own, then the text."""
    return dict(re.findall(r"^`([\w.-]+)`:\n\n```\w*\n(.*?)```", page, re.DOTALL | re.MULTILINE))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    for name, content in files(COMMANDS).items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_page_has_commands():
    assert len(CONSOLE) >= 5 and len(files(COMMANDS)) == 4


@pytest.mark.parametrize(("command", "answer"), CONSOLE, ids=[command[-40:] for command, _ in CONSOLE])
def test_a_command_answers_what_the_page_says(command, answer, folder):
    words, stdin = shlex.split(command), ""
    if words[0] == "echo":
        stdin, words = words[1] + "\n", words[3:]
    assert words[0] == "livetweet-coach"
    done = ran(*words[1:], stdin=stdin)
    assert (done.out + done.err).rstrip("\n") == answer.rstrip("\n")


def test_the_json_draft_of_the_page_is_taken(folder):
    assert ran("check", "draft.json").err == ""


def test_the_sheet_of_the_page_opens_without_a_trouble():
    sheet, troubles = parse_event(files(SHEET)["day.ltevent"])
    assert troubles == ()
    assert (sheet.hashtag, len(sheet.agenda), len(sheet.speakers)) == ("DigiDay26", 2, 2)


@pytest.mark.parametrize(("written", "said"), re.findall(r"^\| `(.*?)` \| (.*?) \|$", SHEET, re.MULTILINE))
def test_what_the_page_says_about_a_slip_is_said(written, said):
    _, (trouble,) = parse_event(written + "\n")
    assert fill(trouble.message.source, trouble.message) == said


def test_the_programme_of_the_page_gives_what_the_page_says():
    text = re.search(r"```text\n(Thursday.*?)```", SHEET, re.DOTALL)[1]
    found = parse(text, "en")
    assert [(t.starts.isoformat("minutes"), t.title) for t in found.agenda] == [
        ("13:30", "Welcome"),
        ("13:45", "First results"),
        ("14:30", "Tea"),
    ]
    assert [(s.name, s.handles) for s in found.speakers] == [
        ("Grace Adeyemi", (("x", "grace_adeyemi"),)),
        ("Tom Okafor", ()),
    ]
    assert found.day is not None and found.day.isoformat() == "2026-11-19"
    assert [note.line for note in found.notes] == [1, 7]


def test_the_pack_of_the_page_opens_without_a_trouble_and_holds():
    opened = parse_pack(files(PACKS)["workshop.ltpack"])
    assert opened.troubles == ()
    assert len(opened.pack.rules) == 3
    assert [trouble(rule, compile_expression) for rule in opened.pack.rules] == [()] * 3


@pytest.mark.parametrize(("written", "said"), re.findall(r"^\| `(.*?)` \| (.*?) \|$", PACKS, re.MULTILINE))
def test_what_the_page_says_about_a_slip_in_a_pack_is_said(written, said):
    (found,) = parse_pack(f"[[rules]]\n{written}\n").troubles
    assert fill(found.message.source, found.message) == said
