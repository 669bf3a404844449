"""What is written comes back, whatever it holds."""

import json
from datetime import UTC, timedelta, timezone
from enum import Enum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sheets import sheets

from livetweet_coach.adapters.store.codec import decode, encode
from livetweet_coach.core.coaching.mastery import Standing
from livetweet_coach.core.draft.draft import Draft, Media, Post, ReplyTo
from livetweet_coach.core.draft.saved import Caret, SavedDraft
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.publishing.item import Item, State
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.publishing.step import Receipt, Step
from livetweet_coach.core.words import say

INSTANTS = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-3, minutes=-30))]))
ANY_TEXT = st.text(st.characters(), max_size=30) | st.just("\ud83d lone \udc00")
NUMBERS = st.integers(-(10**9), 10**9)
PHRASES = st.builds(
    lambda x, at: say("C", "{x} {at} {p}", "", 2, x=x, at=at, p=say("D", "in", "", None, n=1.5)), ANY_TEXT, INSTANTS
)
MEDIA = st.builds(Media, id=ANY_TEXT, alt=ANY_TEXT, path=ANY_TEXT, taken=st.none() | INSTANTS, size=NUMBERS)
POSTS = st.builds(Post, id=ANY_TEXT, text=ANY_TEXT, media=st.lists(MEDIA, max_size=3).map(tuple))
REPLIES = st.builds(ReplyTo, author=ANY_TEXT, text=ANY_TEXT)
DRAFTS = st.builds(
    Draft,
    id=ANY_TEXT,
    posts=st.lists(POSTS, min_size=1, max_size=3).map(tuple),
    reply_to=st.none() | REPLIES,
    at=st.none() | INSTANTS,
    meta=st.lists(st.tuples(ANY_TEXT, ANY_TEXT), max_size=2).map(tuple),
)
CARETS = st.builds(Caret, post_id=ANY_TEXT, position=NUMBERS, anchor=st.none() | NUMBERS)
STEPS = st.builds(Step, key=ANY_TEXT, draft=ANY_TEXT, post=POSTS, reply_to=st.none() | REPLIES)
RECEIPTS = st.builds(Receipt, id=ANY_TEXT, at=INSTANTS)
VALUES = {
    SavedDraft: st.builds(SavedDraft, draft=DRAFTS, saved_at=INSTANTS, caret=st.none() | CARETS),
    Item: st.builds(
        Item,
        step=STEPS,
        state=st.sampled_from(State),
        sent=INSTANTS,
        leaves_at=st.none() | INSTANTS,
        receipt=st.none() | RECEIPTS,
        why=st.none() | PHRASES,
    ),
    TimelinePost: st.builds(TimelinePost, id=ANY_TEXT, at=INSTANTS, text=ANY_TEXT),
    Entry: st.builds(Entry, at=INSTANTS, kind=st.sampled_from(Kind), live=ANY_TEXT, text=ANY_TEXT),
    Standing: st.builds(Standing, clean=NUMBERS, recent=ANY_TEXT),
    EventSheet: sheets,
}


@pytest.mark.parametrize("kind", list(VALUES))
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_value_survives(kind, data):
    value = data.draw(VALUES[kind])
    text = encode(value)
    assert text.isascii()
    assert decode(kind, text) == value


def test_a_newer_app_reads_an_older_body_and_an_older_app_a_newer_one():
    old = {"id": "d", "posts": [{"id": "p", "text": "a"}], "hue": "blue"}
    assert decode(Draft, json.dumps(old)).posts[0].text == "a"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id":3,"posts":[]}', '{"id":"d","posts":[]}', "nonsense", "null"])
def test_what_is_no_draft_is_refused(text):
    with pytest.raises(ValueError):
        decode(Draft, text)


def test_enumerations_are_written_as_their_values():
    class Colour(Enum):
        RED = "red"

    assert encode(Colour.RED) == '"red"'
