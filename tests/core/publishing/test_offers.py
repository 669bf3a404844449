"""What is offered about a post is what the outbox will do, and nothing that could double or lose it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.item import ENDS, IllegalTransition, Item, State, resumed
from livetweet_coach.core.publishing.offers import Act, offers
from livetweet_coach.core.publishing.said import state_words, thread_words
from livetweet_coach.core.publishing.step import Receipt, Step
from livetweet_coach.core.words import fill
from livetweet_coach.ports import Capabilities

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
X = Capabilities(once="lookup", deletes=True)


def thread(*states, doubt=False):
    found = []
    for position, state in enumerate(states, 1):
        step = Step(f"s-{position}", "d", Post(f"p{position}", "…"), position, len(states), "x")
        receipt = Receipt(f"i{position}", NOW, f"https://x.com/lea/status/{position}")
        found.append(Item(step, state, NOW, receipt=receipt if state is State.PUBLISHED else None))
    return [*found[:-1], replace(found[-1], doubt=doubt)]


def acts(item, can=X, parts=()):
    return [offer.act for offer in offers(item, can, parts)]


def words(item, parts=()):
    return [fill(offer.words.source, offer.words) for offer in offers(item, X, parts)]


def test_a_thread_stopped_midway_can_go_on_be_edited_be_left_or_be_taken_off():
    parts = thread(State.PUBLISHED, State.PUBLISHED, State.NEEDS_PERSON)
    assert words(parts[2], parts) == [
        "Try now",
        "Edit what hasn't left",
        "Keep for later",
        "Leave it at 2 of 3",
        "Take off what is out",
        "Copy the text",
    ]
    said = thread_words(parts)
    assert fill(said.source, said) == "2 of 3 sent"


def test_what_is_out_can_be_opened_and_taken_off_where_the_network_allows_it():
    (item,) = thread(State.PUBLISHED)
    found = offers(item, X)
    assert (found[0].act, found[0].address) == (Act.OPEN, "https://x.com/lea/status/1")
    assert words(item) == ["Open it", "Take it off", "Copy the text"]
    assert Act.DELETE not in acts(item, Capabilities())


@pytest.mark.parametrize("state", [State.SENDING, State.DELETING])
def test_nothing_is_offered_while_it_is_on_the_wire(state):
    assert acts(thread(state)[0]) == []


def test_only_the_person_can_say_that_a_doubtful_post_is_not_there():
    (looking,) = thread(State.UNCERTAIN)
    assert acts(looking) == [Act.OPEN, Act.IS_THERE]
    (doubtful,) = thread(State.NEEDS_PERSON, doubt=True)
    assert acts(doubtful) == [Act.OPEN, Act.IS_THERE, Act.IS_NOT_THERE, Act.SEND]
    assert acts(doubtful, Capabilities(once="person"))[-1] is Act.IS_NOT_THERE
    assert state_words(doubtful) != state_words(thread(State.NEEDS_PERSON)[0])


def test_a_copied_post_is_confirmed_copied_again_or_taken_back():
    assert acts(thread(State.COPIED)[0]) == [Act.IS_THERE, Act.COPY, Act.EDIT]


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("doubt", [False, True])
def test_what_is_offered_can_be_done(state, doubt):
    if doubt and state is not State.NEEDS_PERSON:
        return
    (item,) = thread(state, doubt=doubt)
    does = {
        Act.SEND: resumed,
        Act.EDIT: lambda i: i.to(State.WITHDRAWN),
        Act.KEEP: lambda i: i.to(State.KEPT),
        Act.GIVE_UP: lambda i: i.to(State.WITHDRAWN),
        Act.DELETE: lambda i: i.to(State.DELETING),
        Act.IS_THERE: lambda i: i.to(State.PUBLISHED),
        Act.IS_NOT_THERE: lambda i: i.to(State.QUEUED),
    }
    for act in acts(item):
        if act in does:
            does[act](item)
    if doubt:
        with pytest.raises(IllegalTransition):
            item.to(State.WITHDRAWN)
    assert state_words(item) and thread_words([item]) is None
    assert state in ENDS or state in (State.SENDING, State.DELETING) or acts(item)
