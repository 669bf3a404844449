"""What a live itself deserves: a word on its pace when a talk ends, on the whole at the end; questions that wait."""

from datetime import UTC, datetime

from tests.hand_clock import HandClock
from tests.story.places import SHEET

from livetweet_coach.core.progress.journal import Kind
from livetweet_coach.core.publishing.sent import TimelinePost

NINE = datetime(2026, 11, 12, 8, 1, tzinfo=UTC)


def praised(person):
    live = person.learner.event_now.live.id
    return [entry.rule for entry in person.services.entries(live) if entry.kind is Kind.PRAISED]


def test_a_calm_pace_is_named_when_the_next_talk_begins(open_app, settings):
    settings(language="fr")
    person = open_app(file=str(SHEET), clock=HandClock(NINE))
    person.press("Space")
    for number in range(6):
        person.write(f"Idée numéro {number} de l'ouverture #JournéeNum26", every=0.05)
        if person.held():
            person.press("Ctrl+Return")
            person.learner.sending.send_anyway()
            person.settle()
        person.pause(240)
    assert "praise/breathing-pace" not in praised(person)
    person.pause(600)
    assert praised(person).count("praise/breathing-pace") == 1
    assert "Bon rythme\u00a0: on suit sans être submergé." in [row.mark for row in person.rows()]


def test_a_question_that_waits_is_noted_for_the_review(open_app, settings):
    settings(language="fr")
    person = open_app(file=str(SHEET), clock=HandClock(NINE))
    person.press("Space")
    person.write("Je live-tweete la journée #JournéeNum26 #LT", every=0.05)
    person.pause(70)
    live = person.learner.event_now.live.id
    own = next(post for post in person.services.store.timeline.posts(live) if post.own)
    asked = TimelinePost("q", person.clock.now(), "Où est la salle ?", False, "Tom", "tom", live, replies_to=own.id)
    person.services.store.timeline.add([asked])
    person.pause(1)
    assert asked.as_received in person.learner.queueing.context().received
    person.press("Ctrl+Shift+E")
    unsaid = [e.rule for e in person.services.entries(live) if e.kind is Kind.REMARK_UNSAID]
    assert unsaid.count("after/unanswered") == 1


def test_nothing_sent_is_praised_for_nothing(open_app, settings):
    settings(language="fr")
    person = open_app(file=str(SHEET), clock=HandClock(NINE))
    person.press("Space")
    person.pause(3000)
    person.press("Ctrl+Shift+E")
    assert praised(person) == []
