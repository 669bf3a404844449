"""Copy and paste: the text whole, X's address well encoded, and no claim that anything was posted."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.clipboard import ClipboardPublisher, clipboard_text, intent_url
from livetweet_coach.adapters.store.store import memory_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import State
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.rules.rule import Account

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["Été & co #Num26 100 % + « 1 » ? a=b;c", "🙂\nligne\u00a0!", "https://x.y/?q=1&r=2#z"]
)
def test_the_address_gives_the_text_back(text):
    address = intent_url(Post("p", text))
    assert address.isascii() and " " not in address
    parts = urlsplit(address)
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("https", "x.com", "/intent/post", "")
    assert parse_qs(parts.query) == {"text": [text]}


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=[]), min_size=1))
def test_any_text_gives_an_address(text):
    address = intent_url(Post("p", text))
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert parse_qs(urlsplit(address).query, keep_blank_values=True) == {"text": [whole]}


def test_an_answer_names_its_post_and_only_a_number_is_one():
    assert intent_url(Post("p", "oui"), "123").endswith("text=oui&in_reply_to=123")
    assert "reply" not in intent_url(Post("p", "oui"), "1&evil=2")


def test_the_clipboard_has_the_text_as_written():
    assert clipboard_text(Post("p", "Bonjour\u00a0! \n")) == "Bonjour\u00a0! \n"


@pytest.fixture
def desk():
    store = memory_store()
    outbox = Outbox(store.queue, lambda step: ClipboardPublisher(lambda: NOW), lambda: NOW, lambda item: None)

    def run():
        while outbox.run_once(NOW):
            pass
        return [item.state for item in store.queue.of_draft("d")]

    outbox.send(Draft("d", (Post("p", "un"), Post("q", "deux"))), [Target("clipboard", Account())], timedelta(0))
    return store, outbox, run


def test_copied_is_not_posted_until_the_person_says_so(desk, no_network):
    store, outbox, run = desk
    assert run() == [State.COPIED, State.QUEUED]
    assert store.timeline.posts() == ()
    first, second = outbox.items()
    outbox.posted(first.key)
    assert run() == [State.PUBLISHED, State.COPIED]
    assert [post.text for post in store.timeline.posts()] == ["un"]
    outbox.posted(second.key)
    assert run() == [State.PUBLISHED, State.PUBLISHED]
    assert outbox.items() == ()


def test_what_was_copied_and_not_posted_can_be_taken_back(desk):
    store, outbox, run = desk
    run()
    back = outbox.undo("d")
    assert [post.text for post in back.draft.posts] == ["un", "deux"]
    assert store.timeline.posts() == ()
