"""`measure`: one text or a hundred thousand, answered in order and as they come."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.app.cli.running import ran

from livetweet_coach.app.cli.command import Streams, run
from livetweet_coach.app.cli.measuring import measured
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import network

any_text = st.text(st.characters(), max_size=60)  # lone surrogates included


def test_the_keys_of_an_answer():
    found = ran("measure", "-", stdin="😀 #Num26 @ana/liste\n")
    assert found.status == 0
    assert list(found.answer) == [
        "network",
        "weight",
        "limit",
        "valid",
        "library_weight",
        "graphemes",
        "bytes",
        "entities",
    ]
    assert found.answer["entities"][0] == {
        "type": "hashtag", "text": "Num26", "list": "", "start": 2, "end": 8, "start_utf16": 3, "end_utf16": 9,
    }  # fmt: skip


@pytest.mark.parametrize(("name", "limit"), [("x", 280), ("mastodon", 500), ("bluesky", 300), ("practice", 280)])
def test_each_network_by_its_name(name, limit):
    answer = ran("measure", "--network", name, stdin="Bonjour").answer
    assert (answer["network"], answer["limit"]) == (name, limit)


def test_a_thread_is_parted_by_three_hyphens_and_line_ends_around_posts_do_not_count():
    found = ran("measure", stdin="un\n---\n\ndeux\nlignes\n---  \n----\n")
    assert [line["graphemes"] for line in found.lines] == [2, 11, 4]


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(any_text, max_size=8), ascii_only=st.booleans())
def test_a_line_answers_a_line_in_order_whatever_the_text(texts, ascii_only):
    def line(text):
        ascii_only_here = ascii_only or any("\ud800" <= c <= "\udfff" for c in text)
        return json.dumps(text, ensure_ascii=ascii_only_here)

    found = ran("measure", "--jsonl", stdin="".join(line(text) + "\n" for text in texts))
    assert (found.status, found.err) == (0, "")
    assert [(a["weight"], a["bytes"]) for a in found.lines] == [(measure(t).weight, measure(t).bytes) for t in texts]


@settings(max_examples=60, deadline=None)
@given(text=st.text("a😀#é @https://ex.org/\ud83d", max_size=60))
def test_utf16_positions_are_those_of_the_utf16_text(text):
    units = text.encode("utf-16-le", "surrogatepass")
    for entity in measured(text, network("x"), "x")["entities"]:
        cut = units[2 * entity["start_utf16"] : 2 * entity["end_utf16"]]
        assert cut == text[entity["start"] : entity["end"]].encode("utf-16-le", "surrogatepass")


def test_a_lone_surrogate_comes_back_as_an_escape():
    found = ran("measure", "--jsonl", stdin='"#a\\ud83d #b\\ud83d\\ude00"\n')
    assert found.status == 0 and found.answer["bytes"] == len(b"#a #b") + 3 + 4


@pytest.mark.parametrize(
    ("stdin", "said", "answered"),
    [
        ('"a"\n3\n"b"\n', "stdin:2: each line is a JSON string, in quotation marks.", 1),
        ('"a"\n"b"\nnope\n', "stdin:3: this is not JSON (Expecting value, column 1).", 2),
        ('"a"\n\n"b"\n', "stdin:2: a line is empty: each line holds one JSON value.", 1),
        (b'"a"\n"\xff"\n', "stdin:2: this is not UTF-8 text.", 1),
        ("[" * 5000, "stdin:1: this JSON is nested too deep or has a number too long.", 0),
    ],
)
def test_a_line_that_is_no_string_ends_it_with_its_number(stdin, said, answered):
    found = ran("measure", "--jsonl", stdin=stdin)
    assert (found.status, found.err, len(found.lines)) == (2, said + "\n", answered)


def test_empty_lines_at_the_end_and_windows_line_ends_are_fine():
    assert len(ran("measure", "--jsonl", stdin='"a"\r\n"b"\r\n\r\n\n').lines) == 2
    assert ran("measure", stdin="a\r\nb\r\n").answer["graphemes"] == 3


class Conversation(io.BytesIO):
    """A program that sends a line only once the one before is answered."""

    def __init__(self, lines, out):
        super().__init__()
        self.waiting, self.out, self.answered = list(lines), out, []

    def read1(self, size=-1):
        self.answered.append(self.out.getvalue().count(b"\n"))
        return self.waiting.pop(0) if self.waiting else b""


def test_each_answer_is_written_before_the_next_line_is_waited_for():
    out = io.BytesIO()
    talk = Conversation([b'"a"\n', b'"b"', b"\n", b'"c"'], out)
    assert run(["measure", "--jsonl"], Streams(talk, out, io.BytesIO())) == 0
    assert talk.answered == [0, 1, 1, 2, 2]
    assert out.getvalue().count(b"\n") == 3
