"""A live from its announcement to its closing, and a flood between them (A13, A20, A24)."""

from datetime import UTC, datetime

import pytest
from tests.hand_clock import HandClock
from tests.story.person import in_both_languages
from tests.story.places import SHEET

from livetweet_coach.core.progress.journal import Kind

# 09:00 and 11:20 in Paris: the doors open, and the last talk.
NINE = datetime(2026, 11, 12, 8, 0, tzinfo=UTC)
LATE = datetime(2026, 11, 12, 10, 50, tzinfo=UTC)
PROPOSED = {"fr": "Une phrase pour prévenir tes abonnés\u00a0?", "en": "One line to warn your followers?"}
FLOOD = {
    "fr": "Belle cadence\u00a0; choisis la plus forte des deux prochaines idées.",
    "en": "Quick fingers; pick the stronger of the next two ideas.",
}
CLOSE = {"fr": "Un dernier mot pour fermer le direct\u00a0?", "en": "A last word to close the live?"}
ANNOUNCED = "Je live-tweete Journée Num26, 9\u00a0h–12\u00a0h. Masquez le hashtag si besoin\u00a0! #JournéeNum26 #LT"


@pytest.fixture
def at(open_app, settings, language):
    """Begin the day of the sheet at an instant."""

    def begin(instant):
        settings(language=language)
        person = open_app(file=str(SHEET), clock=HandClock(instant))
        person.press("Space")
        return person

    return begin


def told(person, rule):
    """How often a rule's remark was shown, as the journal has it."""
    live = person.learner.event_now.live.id
    return sum(e.kind is Kind.REMARK_SHOWN and e.rule == rule for e in person.services.entries(live))


@in_both_languages
def test_the_first_draft_is_proposed_the_announcement(at, language):
    """A13: "Bonjour" brings the prepared line, previewed; one key puts it in as text that can be edited and undone."""
    person = at(NINE)
    person.type("Bonjour")
    person.pause(4)
    assert person.remark() == PROPOSED[language]
    assert any("#LT" in words and "#JournéeNum26" in words for words in person.words(person.learner.coach))
    person.press("Ctrl+J")
    assert person.text == f"Bonjour\n{ANNOUNCED}"
    assert person.focus is person.edit
    person.press("Ctrl+Z")
    assert person.text == "Bonjour"
    person.press("Ctrl+Shift+Z")
    person.send()
    assert person.held() == ""
    person.pause(9)
    assert [row.state for row in person.rows()] == ["sent"]
    person.type("Karim Benali arrive #JournéeNum26")
    person.pause(4)
    assert person.remark() != PROPOSED[language]


def test_one_tap_skips_the_announcement_for_ever(at, open_app):
    """A13: after "I know" no later event proposes it again, however often it was left out."""
    person = at(NINE)
    person.type("Bonjour #JournéeNum26")
    person.pause(4)
    assert person.remark() == PROPOSED["fr"]
    person.press("Ctrl+Shift+J")
    assert person.remark() == ""
    person.send()
    if person.held():
        person.press("Shift+Return")
    person.pause(9)
    for event in ("Num27", "Num28", "Num29"):
        person.press("Ctrl+Shift+O")
        person.improvise(event)
        person.type(f"Bonjour à toute la salle #{event}")
        person.pause(4)
        assert person.remark() != PROPOSED["fr"]
        person.send()
        person.pause(9)


def test_practice_is_announced_to_nobody(person):
    """A05: in an exercise there are no followers to warn."""
    person.practise()
    person.type("Super matin, on parle des MOOC #TestRadio")
    person.pause(4)
    assert told(person, "pace/unannounced") == 0


@in_both_languages
def test_a_flood_is_named_once(at, language):
    """A20: five posts in ninety seconds bring one remark, and none of that rule for the rest of the session."""
    person = at(NINE)
    person.write(ANNOUNCED)
    person.pause(600)
    remarks = []
    ideas = ("Former avant tout", "Mutualiser les salles", "Le budget en question", "La salle réagit", "On respire")
    for number, idea in enumerate(ideas):
        began = person.now
        person.type(f"{idea} #JournéeNum26", 0.1)
        person.pause(4)
        remarks.append(person.remark())
        person.send()
        assert person.held() == ""
        remarks.append(person.remark())
        person.pause(18 - (person.now - began))
        assert person.now - began < 19, number
    assert remarks.count(FLOOD[language]) >= 1
    assert told(person, "pace/flood") == 1
    for idea in ("Encore une idée", "Une autre idée", "Une dernière idée", "Vraiment la dernière"):
        person.type(f"{idea} pour la salle #JournéeNum26", 0.1)
        person.pause(4)
        assert person.remark() != FLOOD[language]
        person.send()
    assert told(person, "pace/flood") == 1


@in_both_languages
def test_the_live_is_closed(at, language):
    """A24: at 12:10, with nothing written, the closing is proposed with the speakers' handles; edited and sent."""
    person = at(LATE)
    for text in ("La table ronde va finir", "Beaucoup de questions", "La salle se lève"):
        person.write(f"{text} #JournéeNum26", 0.1)
        person.pause(300)
    assert person.remark() == ""
    person.pause((datetime(2026, 11, 12, 11, 9, tzinfo=UTC) - person.clock.now()).total_seconds())
    assert person.remark() == ""
    person.pause(121)
    assert person.remark() == CLOSE[language]
    assert person.text == ""
    person.press("Ctrl+J")
    assert "@Sophie_Martin" in person.text and "@Karim_Benali" in person.text and "#JournéeNum26" in person.text
    person.type(" Résumé demain.")
    person.send()
    assert person.held() == ""
    person.pause(9)
    assert person.rows()[0].state == "sent" and "Résumé demain." in person.rows()[0].text
    person.pause(600)
    assert person.remark() == ""
    assert told(person, "pace/not-closed") == 1


def test_the_closing_never_comes_over_typing(at):
    """A24: whoever writes at 12:10 hears of it at their pause."""
    person = at(LATE)
    for text in ("La table ronde va finir", "Beaucoup de questions", "La salle se lève"):
        person.write(f"{text} #JournéeNum26", 0.1)
        person.pause(300)
    person.pause((datetime(2026, 11, 12, 11, 9, 50, tzinfo=UTC) - person.clock.now()).total_seconds())
    seen = set()
    person.type("Une longue phrase pendant que l'heure tourne #JournéeNum26", 1.0, lambda: seen.add(person.remark()))
    assert seen == {""}
    person.pause(4)
    assert person.remark() == CLOSE["fr"]


def test_a_queue_that_was_offline_is_no_flood(at):
    """A20: what was written over ten minutes and leaves at once was written over ten minutes."""
    person = at(NINE)
    person.write(ANNOUNCED)
    person.pause(9)
    deliver, person.deliver = person.deliver, lambda: None
    for idea in ("Former avant tout", "Mutualiser les salles", "Le budget en question"):
        person.write(f"{idea} #JournéeNum26", 0.1)
        person.pause(150)
    person.deliver = deliver
    person.pause(2)
    assert [row.state for row in person.rows() if row.own] == ["sent"] * 4
    person.type("Et la suite, la connexion revenue #JournéeNum26", 0.1)
    person.pause(4)
    assert told(person, "pace/flood") == 0
