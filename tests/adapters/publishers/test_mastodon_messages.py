"""Private messages on Mastodon: direct posts that begin with whom they are for, and never wider ones."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.adapters.publishers.mastodon_stand_in import MastodonStandIn
from tests.adapters.publishers.test_mastodon import a_publisher, a_step
from tests.adapters.publishers.x_desk import english

from livetweet_coach.ports import Ambiguous, Rejected


@pytest.fixture
def server():
    made = MastodonStandIn().start()
    yield made
    made.stop()


def a_message(text="Ton plan de salle m'a servi", to="ana", **more):
    return a_step(text, kind="dm", to=to, **more)


def soon():
    return datetime.now(UTC) - timedelta(seconds=5)


@pytest.mark.parametrize(
    ("text", "to", "sent"),
    [
        ("Merci !", "ana", "@ana Merci !"),
        ("@ana Merci !", "ana", "@ana Merci !"),
        ("@Ana, merci", "ana", "@Ana, merci"),
        ("Merci @ana", "ana", "@ana Merci @ana"),
        ("Merci", "luc@ailleurs.exemple", "@luc@ailleurs.exemple Merci"),
        ("@luc merci", "luc@ailleurs.exemple", "@luc@ailleurs.exemple @luc merci"),
    ],
)
def test_a_message_is_direct_and_names_its_reader_first(server, text, to, sent):
    a_publisher(server).create(a_message(text, to), "s-1")
    (post,) = server.posts
    assert (post["visibility"], post["text"]) == ("direct", sent)
    assert post["reaches"][0] == to


def test_a_wider_visibility_of_the_draft_changes_nothing(server):
    a_publisher(server).create(a_message(visibility="public"), "s-1")
    assert server.posts[0]["visibility"] == "direct"


@pytest.mark.parametrize("fault", ["lose", "reset-after", "drop", "503"])
@pytest.mark.parametrize("honours", [True, False])
def test_a_lost_answer_is_doubt_and_looking_finds_the_message(server, fault, honours):
    server.honours_key = honours
    server.fail_next(fault, only="statuses")
    publisher = a_publisher(server)
    with pytest.raises(Ambiguous):
        publisher.create(a_message(), "s-1")
    assert (publisher.find(a_message(), soon()) is None) is (fault in ("drop", "503"))


def test_a_public_post_of_the_same_words_is_another(server):
    publisher = a_publisher(server)
    publisher.create(a_step("@ana Merci"), "s-0")
    assert publisher.find(a_message("Merci"), soon()) is None


def test_a_message_that_reached_nobody_is_taken_off_and_told(server):
    with pytest.raises(Rejected) as told:
        a_publisher(server).create(a_message(to="personne"), "s-1")
    assert "does not find @personne" in english(told.value.phrase)
    assert server.deleted == [server.posts[0]["id"]]


@pytest.mark.parametrize("to", ["ana,", "an-a-", "jean-é", "a na", "ana@", ""])
def test_what_is_no_name_or_only_begins_with_one_leaves_nothing(server, to):
    with pytest.raises(Rejected) as told:
        a_publisher(server).create(a_message(to=to), "s-1")
    assert "can't be a name" in english(told.value.phrase)
    assert server.posts == []


def test_one_that_reached_nobody_is_not_found_as_sent(server):
    publisher = a_publisher(server)
    server.fail_next("lose", only="statuses")
    with pytest.raises(Ambiguous):
        publisher.create(a_message(to="personne"), "s-1")
    assert publisher.find(a_message(to="personne"), soon()) is None
    with pytest.raises(Rejected):
        publisher.create(a_message(to="personne"), "s-1")


def test_a_message_can_be_taken_off(server):
    publisher = a_publisher(server)
    can = publisher.capabilities().messages
    assert can.deletes and can.pictures == 4
    publisher.delete(a_message(), publisher.create(a_message(), "s-1"))
    assert server.deleted == ["100"]
