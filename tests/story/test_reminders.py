"""What was kept comes back to mind at its time, at a pause, once, whether or not the app was open (A19)."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from tests.hand_clock import HandClock
from tests.story.person import in_both_languages
from tests.story.places import SHEET

from livetweet_coach.core.coaching.attention import Level
from livetweet_coach.ui.start.start_pane import StartPane

FIGURE = "Ana Lefevre : un chiffre sur deux"
# 10:40 in Paris, in the talk under embargo until 14:00.
IN_THE_TALK = datetime(2026, 11, 12, 9, 40, tzinfo=UTC)
TWO_O_CLOCK = datetime(2026, 11, 12, 13, 0, tzinfo=UTC)
REMINDER = {"fr": "Rappel à", "en": "Reminder at"}


@pytest.fixture
def embargoed(open_app, settings, language):
    """A draft about what may not be told before 14:00 was kept during the talk."""
    settings(language=language)
    person = open_app(clock=HandClock(IN_THE_TALK), file=str(SHEET))
    person.press("Space")
    person.type(FIGURE)
    person.press("Ctrl+S")
    person.learner.compose.notice.close_notice()
    person.said()
    return person


def wait_until(person, moment):
    """Time passes without a key; nobody looks at what comes on the way."""
    person.clock.advance((moment - person.clock.now()).total_seconds())
    person.settle()


def test_what_is_under_embargo_is_kept_with_its_end(open_app, settings):
    """A19: kept during the talk, the draft has its reminder, and the window says when."""
    settings(language="fr")
    person = open_app(clock=HandClock(IN_THE_TALK), file=str(SHEET))
    person.press("Space")
    person.type(FIGURE)
    person.press("Ctrl+S")
    assert person.services.store.drafts.next_reminder() == TWO_O_CLOCK
    at = f"{TWO_O_CLOCK.astimezone():%H:%M}"
    assert at in person.notice()
    assert any("rappel" in row.state_words and at in row.state_words for row in person.rows())


def test_what_is_held_at_send_is_kept_with_it_too(open_app, settings):
    """A19: "Keep as a draft" in the strip at Send puts it among the kept ones, with the end of the embargo."""
    settings(language="fr")
    person = open_app(clock=HandClock(IN_THE_TALK), file=str(SHEET))
    person.press("Space")
    person.type("mot " * 71 + "#JournéeNum26", every=0.01)
    person.send()
    assert "Garder en brouillon" in " ".join(person.offers())
    next(made for made in person.learner.compose.held.findChildren(QPushButton) if "Garder" in made.text()).click()
    person.settle()
    assert person.services.store.drafts.next_reminder() == TWO_O_CLOCK
    assert person.held() == "" and person.text.strip() == ""


@in_both_languages
def test_it_comes_at_the_pause_and_not_while_keys_move(embargoed, language):
    """A19: at 14:00 keys move, so it waits; after three seconds without a key it is there, politely, once."""
    person = embargoed
    wait_until(person, TWO_O_CLOCK - timedelta(seconds=5))
    seen = []
    person.type("Une phrase qui dure plus longtemps", 0.5, lambda: seen.append(person.notice()))
    assert set(seen) == {""}
    assert person.clock.now() > TWO_O_CLOCK
    person.pause(2.9)
    assert person.notice() == ""
    person.pause(0.2)
    assert REMINDER[language] in person.notice() and FIGURE in person.notice()
    assert person.focus is person.edit
    person.pause(30)
    told = [(text, assertive) for _, text, assertive in person.heard if FIGURE in text]
    assert len(told) == 1 and told[0][1] is False


def test_arrows_are_keys_too(embargoed):
    """A19: while the caret is moved about nothing comes either."""
    person = embargoed
    person.type("Une phrase")
    wait_until(person, TWO_O_CLOCK - timedelta(seconds=2))
    for _ in range(8):
        person.press("Left", 1)
        assert person.notice() == ""
    person.pause(3.1)
    assert FIGURE in person.notice()


def test_one_key_goes_on_with_it(embargoed):
    """A19: F9 opens it; what was being written meanwhile is kept."""
    person = embargoed
    person.type("Autre chose")
    wait_until(person, TWO_O_CLOCK + timedelta(seconds=4))
    assert FIGURE in person.notice()
    person.press("F9")
    assert person.text == FIGURE
    assert person.notice() == ""
    assert [row.text for row in person.rows() if row.state == "kept"] == ["Autre chose"]


def test_it_comes_once(embargoed, open_app):
    """A19: closed, it is closed: neither the next hour nor the next start brings it again; the draft stays kept."""
    person = embargoed
    wait_until(person, TWO_O_CLOCK + timedelta(seconds=4))
    person.learner.compose.notice.close_notice()
    person.pause(3700)
    assert person.notice() == ""
    person.pull_the_plug()
    app = open_app(clock=person.clock)
    app.pause(10)
    assert app.notice() == ""
    assert [saved.draft.posts[0].text for saved in app.services.store.drafts.kept()] == [FIGURE]


def test_not_now_is_in_ten_minutes(embargoed):
    person = embargoed
    wait_until(person, TWO_O_CLOCK + timedelta(seconds=4))
    person.learner.compose.notice.buttons[1].click()
    person.settle()
    person.pause(590)
    assert person.notice() == ""
    person.pause(12)
    assert FIGURE in person.notice()


def test_the_app_was_closed_at_that_time(embargoed, open_app):
    """A19: at the next start, once one has arrived; not before."""
    person = embargoed
    person.type("Une phrase en cours")
    person.close()
    person.clock.advance(6 * 3600)
    app = open_app(clock=person.clock)
    assert app.text == "Une phrase en cours"
    assert app.notice() == ""
    app.pause(3.1)
    assert FIGURE in app.notice()
    app.press("F9")
    assert app.text == FIGURE


def test_at_the_doors_it_is_a_line_of_the_page(embargoed, open_app):
    """A19: whoever starts at the doors the next day is told there, and one key leads to the draft."""
    person = embargoed
    person.close()
    person.clock.advance(30 * 3600)
    app = open_app(clock=person.clock)
    assert isinstance(app.page(), StartPane)
    before = app.page().doors[0].pos()
    app.pause(4)
    assert FIGURE in app.page().kept.text()
    assert app.page().doors[0].pos() == before
    app.press("F9")
    assert app.page() is None
    assert app.text == FIGURE


def test_below_the_fold_of_the_doors_it_waits(embargoed, open_app, settings):
    """At 200 % the line at the doors may be out of sight: then the reminder comes beside the post."""
    person = embargoed
    person.close()
    person.clock.advance(30 * 3600)
    settings(language="fr", text_scale=2.0)
    app = open_app(clock=person.clock)
    app.pause(10)
    assert FIGURE not in app.page().kept.text()
    app.improvise("Num26")
    app.pause(10)
    assert FIGURE in app.notice()


def test_on_another_page_it_waits(embargoed):
    """A reminder that nobody can see would be lost: it waits until one writes again."""
    person = embargoed
    person.press("Ctrl+,")
    wait_until(person, TWO_O_CLOCK + timedelta(seconds=60))
    assert person.services.store.drafts.next_reminder() == TWO_O_CLOCK
    person.press("Escape")
    person.pause(3.1)
    assert FIGURE in person.notice()


def test_silence_is_silence(embargoed):
    """A21: in the ten minutes of F8 it waits, and comes when they are over."""
    person = embargoed
    wait_until(person, TWO_O_CLOCK - timedelta(seconds=60))
    person.press("F8")
    person.pause(9 * 60)
    assert person.notice() == ""
    person.pause(62)
    assert FIGURE in person.notice()


@pytest.mark.parametrize("level", Level)
def test_levels(embargoed, level):
    """A reminder is the person's own: it comes at every level; after sending, where that is when one is spoken to."""
    person = embargoed
    person.learner.coaching.set_level(level)
    person.type("Une phrase à demi")
    wait_until(person, TWO_O_CLOCK + timedelta(seconds=10))
    assert (FIGURE in person.notice()) is (level is not Level.AFTER_SENDING)
    person.press("Ctrl+S")
    person.learner.compose.notice.close_notice()
    person.pause(4)
    if level is Level.AFTER_SENDING:
        assert FIGURE in person.notice()


def test_several_at_once_lead_to_the_list(person):
    person.improvise("Num26")
    for text in ("Le premier", "Le second"):
        person.type(text)
        person.press("Ctrl+S")
        person.press("Ctrl+Shift+S")
        person.press("1")
        person.press("Escape")
    person.close()
    person.clock.advance(700)
    person.open()
    person.pause(4)
    assert person.notice().startswith("2 rappels")
    person.press("F9")
    assert [row.text for row in person.page().model.rows] == ["Le second", "Le premier"]


def test_an_answer_that_is_asked_for_comes_first(embargoed):
    """Two questions at once are one too many: the reminder comes when the other was answered."""
    person = embargoed
    person.learner.compose.notice.tell("Envoyer maintenant ?", "warning", [("Oui", lambda: None)])
    wait_until(person, TWO_O_CLOCK + timedelta(seconds=60))
    assert person.notice() == "Envoyer maintenant ?"
    person.learner.compose.notice.buttons[0].click()
    person.settle()
    person.pause(4)
    assert FIGURE in person.notice()
