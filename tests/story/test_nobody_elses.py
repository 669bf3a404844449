"""A private message is nobody else's: no tutor describes its picture, no praise marks it, no old journal quotes it."""

import pytest
from PIL import Image
from tests.story.accompanied import *  # noqa: F403

from livetweet_coach.app.room.sent_posts import SentPosts
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.publishing.item import State
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.room.messages import Picture
from livetweet_coach.core.rules.rule import Moment

WORDS = "Ton plan de salle m'a bien servi hier matin"


@pytest.fixture
def picture(accompanied, tmp_path):
    """A photo was added and its description is open; Marie may be asked about it."""
    person, room = accompanied
    Image.new("RGB", (1600, 900), "#335577").save(tmp_path / "salle.jpg")
    person.paste(tmp_path / "salle.jpg")
    assert person.learner.pictures.pane.help.isVisible()
    return person, room


def turn(person, kind="dm"):
    person.learner.compose.editor.turn_into(kind, "ana" if kind == "dm" else "")
    person.settle()


@pytest.mark.parametrize("kind", ["dm", "template"])
def test_nobody_is_offered_to_describe_the_picture_of_a_message(picture, kind):
    person, _ = picture
    turn(person, kind)
    assert not person.learner.pictures.pane.help.isVisible()
    turn(person, "post")
    assert person.learner.pictures.pane.help.isVisible()


def test_a_picture_asked_about_before_it_became_a_message_does_not_leave(picture):
    person, room = picture
    person.learner.pictures.pane.help.click()
    turn(person)
    person.learner.pictures.finish()
    person.settle()
    assert room.told(Picture) == []


def test_the_sender_itself_refuses(picture):
    person, room = picture
    (post,) = person.learner.compose.editor.draft.posts
    telling = person.learner.calling.accompanied.telling
    turn(person)
    assert not telling.ask_to_describe("marie", post.id, post.media[0].id, "", b"jpeg")
    turn(person, "post")
    assert not telling.ask_to_describe("marie", "another", post.media[0].id, "", b"jpeg")
    assert room.told(Picture) == []
    assert telling.ask_to_describe("marie", post.id, post.media[0].id, "", b"jpeg")


def test_a_copied_message_is_no_post_for_a_room(person):
    person.improvise("Num26")
    live, services = person.learner.event_now.live.id, person.services
    draft = Draft("d", (Post("p", WORDS),), kind="dm", to="ana")
    services.outbox.send(draft, [Target("clipboard")], person.clock.now() - person.clock.now(), live)
    person.deliver()
    (item,) = services.outbox.items()
    assert item.state is State.COPIED
    sent = SentPosts(services)
    sent.look(live, services.outbox.items())
    assert sent.posts == ()


def test_praise_for_the_live_marks_no_message(person, monkeypatch):
    person.improvise("Num26")
    person.press("Ctrl+L")
    person.type("@ana")
    person.press("Return")
    person.write(WORDS, 0.02)
    person.pause(9)
    asked = []
    monkeypatch.setattr(person.learner.coaching, "praised", lambda moment: asked.append(moment) or ())
    person.learner.queueing.praise(Moment.CLOSE)
    (post,) = person.services.store.timeline.posts()
    assert post.kind == "dm" and post.mark == "" and asked == []


def test_an_old_journals_words_of_a_message_are_not_read(person):
    person.improvise("Num26")
    person.press("Ctrl+L")
    person.type("@ana")
    person.press("Return")
    post = person.learner.compose.editor.draft.posts[0].id
    person.write(WORDS, 0.02)
    person.pause(9)
    services, live = person.services, person.learner.event_now.live.id
    services.journal([Entry(person.clock.now(), Kind.POST_SENT, live, post, text=WORDS)])
    services.journal([Entry(person.clock.now(), Kind.POST_SENT, live, "public", text="Pour tous")])
    said = [entry.text for entry in services.entries(live) if entry.kind is Kind.POST_SENT]
    assert said == ["Pour tous"]
