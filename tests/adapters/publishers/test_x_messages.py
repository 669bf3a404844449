"""Private messages on X: to one person, asked for apart, once, and found again in their conversation alone."""

import html
import logging
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.publishers.test_x_connecting import begun, pasted
from tests.adapters.publishers.x_desk import english, opened, picture, step
from tests.adapters.publishers.x_messages import WITH_MESSAGES
from tests.adapters.publishers.x_rules import POSTS_ONLY, Answer

from livetweet_coach.adapters.publishers.x.finding import is_the_message
from livetweet_coach.ports import Ambiguous, NotApplied, Rejected

SEND, LOOK = "/2/dm_conversations/with/9/messages", "/2/dm_conversations/with/9/dm_events"


@pytest.fixture
def desk():
    found = opened(messages=True)
    yield found
    found.x.stop()


def to_ana(text="Ton plan de salle m'a servi", **more):
    return step(text, kind="dm", to="ana", **more)


def refused(desk, sent):
    with pytest.raises(Rejected) as told:
        desk.publisher().create(sent, sent.key)
    return english(told.value.phrase)


def test_a_message_goes_to_its_person_and_is_no_post(desk):
    receipt = desk.publisher().create(to_ana(), "s-1")
    (message,) = desk.x.messages
    assert (message.id, message.text, message.to) == (receipt.id, "Ton plan de salle m'a servi", "9")
    assert desk.x.posts == []
    assert "ana" not in receipt.url


def test_who_a_name_is_is_asked_once_a_run(desk):
    publisher = desk.publisher()
    for number in range(3):
        publisher.create(to_ana(f"Message {number}"), f"s-{number}")
    asked = [request.path for request in desk.x.requests if "/users/by/" in request.path]
    assert asked == ["/2/users/by/username/ana"]


@pytest.mark.parametrize(
    "text",
    [
        "a & b < c > \"d\" 'e'",
        "https://example.org/é?a=1&b=2 et example.org !",
        "e\u0301te\u0301  \u00a0deux   espaces \n\n lignes ",
        "&amp; déjà échappé",
        "@luc tu vois ? #Num26",
    ],
)
@pytest.mark.parametrize("escapes", [True, False])
def test_a_message_whose_answer_was_lost_is_found(desk, text, escapes):
    desk.x.escapes = escapes
    publisher, began = desk.publisher(), desk.clock.now()
    desk.x.trouble(SEND, drop=True, applied=True)
    with pytest.raises(Ambiguous):
        publisher.create(to_ana(text), "s-1")
    assert publisher.find(to_ana(text), began - timedelta(seconds=5)).id == desk.x.messages[0].id
    assert publisher.find(to_ana(f"{text} autre"), began - timedelta(seconds=5)) is None


def test_only_ones_own_message_of_that_conversation_and_time_is_the_one(desk):
    publisher = desk.publisher()
    publisher.create(to_ana("Merci"), "s-0")
    publisher.create(step("Merci", "s-1", kind="dm", to="luc"), "s-1")
    desk.clock.advance(60)
    access = next(iter(desk.x.access))
    desk.x.write_message("9", "7", {"text": "Merci"}, desk.x.access[access].scope)  # ana's own words to lea
    since = desk.clock.now() - timedelta(seconds=5)
    assert publisher.find(to_ana("Merci"), since) is None
    publisher.create(to_ana("Merci"), "s-2")
    assert publisher.find(to_ana("Merci"), since).id == desk.x.messages[-1].id


def test_no_other_conversation_and_nothing_older_is_read(desk):
    publisher = desk.publisher()
    for number in range(25):
        publisher.create(to_ana(f"Message {number}"), f"s-{number}")
    desk.clock.advance(600)
    publisher.create(to_ana("Le dernier"), "s-26")
    desk.x.requests.clear()
    assert publisher.find(to_ana("Rien de tel"), desk.clock.now() - timedelta(seconds=5)) is None
    (request,) = desk.x.requests
    assert (request.path, request.query["max_results"]) == (LOOK, "10")


def test_more_than_a_page_since_then_is_looked_through(desk):
    publisher, since = desk.publisher(), desk.clock.now()
    publisher.create(to_ana("Le premier"), "s-0")
    for number in range(25):
        publisher.create(to_ana(f"Message {number}"), f"s-{number}")
    assert publisher.find(to_ana("Le premier"), since).id == desk.x.messages[0].id


def test_a_conversation_without_end_is_no_miss(desk, monkeypatch):
    monkeypatch.setattr("livetweet_coach.adapters.publishers.x.messages._MOST_PAGES", 1)
    publisher, since = desk.publisher(), desk.clock.now()
    for number in range(12):
        publisher.create(to_ana(f"Message {number}"), f"s-{number}")
    with pytest.raises(Ambiguous):
        publisher.find(to_ana("Rien de tel"), since)


@pytest.mark.parametrize("ahead", [-400, 400])
def test_a_clock_that_is_wrong_hides_no_message(desk, ahead):
    publisher = desk.publisher()
    theirs = desk.clock.now
    desk.x.clock = lambda: theirs() - timedelta(seconds=ahead)
    began = desk.clock.now()
    publisher.create(to_ana(), "s-1")
    assert publisher.find(to_ana(), began - timedelta(seconds=5)) is not None


def test_a_picture_goes_along_as_a_messages_picture(desk, tmp_path):
    sent = to_ana("Voilà", media=[picture(tmp_path)])
    began, publisher = desk.clock.now(), desk.publisher()
    (name,) = publisher.prepare_media(sent)
    desk.x.trouble(SEND, drop=True, applied=True)
    with pytest.raises(Ambiguous):
        publisher.create(sent, "s-1", (name,))
    (message,) = desk.x.messages
    assert desk.x.media[message.picture].alt == "La salle, pleine." and desk.x.media[message.picture].of == "dm"
    assert publisher.find(sent, began).id == message.id


def test_one_picture_and_no_more(desk, tmp_path):
    sent = to_ana(media=[picture(tmp_path, "a.png"), picture(tmp_path, "b.png")])
    assert "one picture" in refused(desk, sent)
    assert desk.x.requests == []


def test_without_leave_nothing_is_asked(desk):
    bare = opened()
    assert bare.publisher().capabilities().messages is None
    words = english(bare.publisher().capabilities().no_messages)
    assert "tick private messages" in words
    assert refused(bare, to_ana()) == words and bare.x.requests == []
    bare.x.stop()
    can = desk.publisher().capabilities()
    assert (can.messages.pictures, can.messages.deletes, can.no_messages) == (1, False, None)


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("personne", "X finds nobody called @personne"),
        ("zoe", "did not take this message to @zoe"),
        ("jean-é", "@jean-é can't be a name on X"),
    ],
)
def test_who_cannot_be_written_to_is_named(desk, to, words):
    assert words in refused(desk, step(kind="dm", to=to))
    assert desk.x.messages == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(404, {"title": "Not Found Error", "detail": "Could not find user"}), "X finds nobody called @ana"),
        (Answer(200, {"errors": [{"title": "Forbidden", "detail": "User has been suspended: [ana]."}]}), "nobody"),
    ],
)
def test_however_x_says_that_nobody_is_called_so(desk, answer, words):
    desk.x.trouble("/2/users/by/username", answer)
    assert words in refused(desk, to_ana())


@pytest.mark.parametrize("how", [{"drop": True}, {"answer": Answer(503, {})}, {"answer": Answer(200, {})}])
def test_a_person_who_cannot_be_asked_for_was_not_written_to(desk, how):
    desk.x.trouble("/2/users/by/username", **how)
    with pytest.raises(NotApplied):
        desk.publisher().create(to_ana(), "s-1")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(404, {"detail": "Could not find user with id: [9]."}), "did not take this message to @ana"),
        (Answer(403, {"detail": "You cannot send messages to this user.", "title": "Forbidden"}), "to @ana"),
        (
            Answer(403, {"title": "Forbidden", "type": "https://api.x.com/2/problems/client-forbidden"}),
            "Direct message",
        ),
        (Answer(403, {"detail": "Your account is suspended and is not permitted"}), "locked"),
        (Answer(400, {"detail": "Your message is too long."}), "too long"),
    ],
)
def test_each_refusal_has_its_sentence(desk, answer, words):
    desk.x.trouble(SEND, answer)
    assert words in refused(desk, to_ana())


def test_a_key_that_lost_its_leave_is_told(desk):
    for granted in desk.x.access.values():
        granted.scope = POSTS_ONLY
    assert "to @ana" in refused(desk, to_ana())


def test_a_repeat_of_our_own_lost_message_is_that_message(desk):
    desk.x.trouble(SEND, Answer(403, {"detail": "Whoops! You already said that."}), applied=True)
    receipt = desk.publisher().create(to_ana(at=desk.clock.now()), "s-1")
    assert receipt.id == desk.x.messages[0].id


def test_a_repeat_of_an_older_message_is_for_the_person(desk):
    desk.publisher().create(to_ana(), "s-0")
    desk.clock.advance(600)
    desk.x.trouble(SEND, Answer(403, {"detail": "duplicate content"}))
    assert "this very message from you to @ana" in refused(desk, to_ana(at=desk.clock.now()))


def test_a_message_is_never_taken_off_as_if_it_were_a_post(desk):
    receipt = desk.publisher().create(to_ana(), "s-1")
    desk.x.requests.clear()
    with pytest.raises(Rejected):
        desk.publisher().delete(to_ana(), receipt)
    assert desk.x.requests == []


@pytest.mark.parametrize(
    ("asked", "lets", "granted"),
    [("yes", None, True), ("", None, False), ("yes", POSTS_ONLY, False), ("", WITH_MESSAGES, True)],
)
def test_private_messages_are_asked_for_where_one_wants_them_and_kept_as_granted(asked, lets, granted):
    desk = opened(connected=False, open_ports=(0,))
    desk.x.lets = lets
    attempt, address = begun(desk, messages=asked)
    scopes = parse_qs(urlsplit(address).query)["scope"][0].split()
    assert ({"dm.read", "dm.write"} <= set(scopes)) is bool(asked)
    account = pasted(desk, attempt, desk.x.browse(address)).granted.account
    assert account.messages is granted
    assert desk.network.refresh(account).messages is granted
    desk.x.stop()


def test_no_library_writes_down_what_is_private(desk, caplog):
    caplog.set_level(logging.DEBUG)
    publisher, began = desk.publisher(), desk.clock.now()
    publisher.create(to_ana("Rien que pour toi"), "s-1")
    assert publisher.find(to_ana("Rien que pour toi"), began) is not None
    assert "Rien que" not in caplog.text


@given(st.text(max_size=60), st.text(max_size=60))
def test_looking_never_raises_and_knows_a_message_by_its_words(text, other):
    row = {"id": "1", "event_type": "MessageCreate", "sender_id": "7", "text": html.escape(text, quote=False)}
    assert is_the_message(to_ana(text), row, "7")
    is_the_message(to_ana(other), row, "7")
    assert not is_the_message(to_ana(text), {**row, "sender_id": "9"}, "7")
