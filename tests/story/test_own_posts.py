"""What the rules know of what one sent: in other lives, taken off again, scheduled, and what was said about it."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.app.accounts.stand_in_network import LEA
from tests.hand_clock import HandClock
from tests.story.places import SHEET
from tests.story.test_accounts import with_networks

from livetweet_coach.app.reviewing import find
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.rules.rule import Moment

# In Paris: 8:30, half an hour before the day; 9:31, Karim Benali's talk has begun.
EARLY, TALK = (datetime(2026, 11, 12, hour, minute, tzinfo=UTC) for hour, minute in ((7, 30), (8, 31)))


@pytest.fixture
def day(open_app, settings):
    """The day of the sheet as a second live, so that every rule may speak, from an instant on."""

    def begin(instant):
        settings(language="fr")
        person = open_app(clock=HandClock(instant))
        person.improvise("Avant")
        person.learner.sheets.open(str(SHEET))
        person.press("Space")
        person.learner.coaching.switch_off("pace/unannounced")
        return person

    return begin


def on_show(person):
    shown = person.learner.coaching.attention.shown
    return shown.finding.rule if shown and shown.finding else ""


def found(person, draft):
    return {finding.rule for finding in find(draft, person.learner.queueing.context(), Moment.SEND)}


def recent(person):
    return person.learner.queueing.recent()


def test_a_post_that_was_taken_off_is_no_post_to_repeat_or_to_correct(open_app):
    person = with_networks(open_app())
    person.services.ledger.put(LEA)
    person.improvise("Num26")
    person.learner.choosing.choose("accounts", (LEA.id,))
    person.pause(125)
    person.write("Il y a 840 inscrits cette année à la journée #Num26")
    person.pause(9)
    again = Draft("d2", (Post("p2", "Il y a 480 inscrits cette année à la journée #Num26"),))
    assert found(person, again) & {"quoting/unmarked-correction", "pace/repeat"}
    (sent,) = recent(person)
    person.services.outbox.delete_published(sent.thread)
    (sent,) = recent(person)
    assert sent.deleted, "it is being taken off"
    person.pause(2)
    person.learner.queueing.refresh()
    (sent,) = recent(person)
    assert sent.deleted and person.rows() == ()
    assert not found(person, again) & {"quoting/unmarked-correction", "pace/repeat"}


def test_one_message_to_several_people_is_seen_across_lives(day):
    person = day(EARLY)
    text = "Retrouve notre atelier en salle 3 à 14 h demain"
    then = person.clock.now() - timedelta(hours=20)
    message = TimelinePost("m", then, text, live="hier", kind="dm", to="bob")
    person.services.store.timeline.add([message])
    person.learner.queueing.refresh()
    assert "automation/bulk-dm" in found(person, Draft("d", (Post("p", text),), kind="dm", to="ana"))
    person.clock.advance(5 * 3600)
    person.learner.queueing.refresh()
    assert "automation/bulk-dm" not in found(person, Draft("d", (Post("p", text),), kind="dm", to="ana"))


def test_what_would_leave_during_the_live_is_said_a_quarter_of_an_hour_before(day):
    """AD05: with nothing written; the scheduled post is not yet one that was sent."""
    person = day(EARLY)
    leaves = person.clock.now() + timedelta(hours=1)
    promo = Draft("promo", (Post("p", "Notre boutique fait peau neuve"),), kind="scheduled", at=leaves)
    person.services.outbox.send(promo, (Target(),), timedelta(0), "autre")
    person.learner.queueing.refresh()
    assert [one.at for one in person.learner.queueing.context().scheduled] == [leaves]
    assert recent(person) == ()
    person.pause(10 * 60)
    assert on_show(person) == ""
    person.pause(7 * 60)
    assert on_show(person) == "automation/scheduled-in-live"
    person.press("Ctrl+K")
    assert on_show(person) == ""


def test_a_talk_without_an_introduction_is_said_once_and_remembered(day, open_app):
    """PC06, and what its limit goes by: what was said goes with the post, over a restart too."""
    person = day(TALK)
    person.write("Il faut du temps et des salles #JournéeNum26", every=0.05)
    person.pause(70)
    person.type("Les écoles partagent leurs machines #JournéeNum26", every=0.05)
    person.pause(4)
    assert on_show(person) == "pace/talk-not-introduced"
    person.send()
    person.learner.sending.send_anyway()
    person.pause(70)
    assert "pace/talk-not-introduced" in recent(person)[-1].remarked
    after = Draft("d3", (Post("p3", "Et les horaires aussi #JournéeNum26"),))
    assert "pace/talk-not-introduced" not in found(person, after)
    person.close()
    again = open_app(clock=person.clock)
    assert "pace/talk-not-introduced" in recent(again)[-1].remarked
    assert "pace/talk-not-introduced" not in found(again, after)
