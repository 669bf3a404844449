"""The day after: a sheet from a USB key, or nothing but a hashtag, and one's own app to post with (A11 to A13)."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from tests.hand_clock import HandClock
from tests.story.person import in_both_languages, visible

from livetweet_coach.app.reviewing import rules
from livetweet_coach.core.event import LineKind
from livetweet_coach.core.progress.review import review
from livetweet_coach.ui.sheet.opening_pane import OpeningPane
from livetweet_coach.ui.sheet.sheet_pane import SheetPane

# 09:05 in Paris: Sophie Martin opens the day.
OPENING = datetime(2026, 11, 12, 8, 5, tzinfo=UTC)


@pytest.fixture
def sheet(root, tmp_path):
    """The sheet on a key that will be unplugged."""
    file = tmp_path / "journee-num26.ltevent"
    file.write_bytes((root / "tests" / "fixtures" / "journee-num26.ltevent").read_bytes())
    return file


@in_both_languages
def test_five_lines_before_the_live(open_app, settings, language, sheet):
    """A11: hashtag, names, policies, pictures, closing: five lines, each with its state in words, and Begin."""
    settings(language=language)
    person = open_app(file=str(sheet), clock=HandClock(OPENING))
    page = person.page()
    assert isinstance(page, OpeningPane)
    assert page._lines.rowCount() == 5
    words = person.words(page)
    assert any("#JournéeNum26" in text for text in words)
    assert any("Sophie Martin" in text and "Karim Benali" in text for text in words)
    assert person.focus is page.first
    person.press("Return" if page.first.autoDefault() else "Space")
    assert person.page() is None
    assert person.focus is person.edit
    assert person.learner.event_now.live.sheet.hashtag == "JournéeNum26"
    assert any("Sophie Martin" in text for text in person.words(person.learner.bar))


def test_the_key_may_be_unplugged(open_app, sheet):
    """A11: once begun, the live needs the file no more, also after a restart."""
    person = open_app(file=str(sheet), clock=HandClock(OPENING))
    person.press("Space")
    person.type("Ça commence")
    person.pause(2)
    sheet.unlink()
    person.close()
    back = open_app(clock=person.clock)
    assert back.text == "Ça commence"
    assert back.learner.event_now.live.sheet.hashtag == "JournéeNum26"
    assert len(back.learner.event_now.live.sheet.agenda) == 5


def test_missing_lines_may_be_left_blank(open_app, tmp_path):
    """A11: a sheet with a hashtag only opens on the same five lines, and begins all the same."""
    file = tmp_path / "nu.ltevent"
    file.write_text('format = 1\nhashtag = "JourneeVide"\n', encoding="utf-8")
    person = open_app(file=str(file))
    assert isinstance(person.page(), OpeningPane)
    assert person.page()._lines.rowCount() == 5
    person.press("Space")
    assert person.focus is person.edit


def test_a_broken_sheet_opens_where_it_can_be_mended(open_app, tmp_path):
    """A11: what can't be read is told beside what can; nothing stops the person."""
    file = tmp_path / "casse.ltevent"
    file.write_text('format = 1\nhashtag = "JourneeVide"\nstarts = "hier"\n', encoding="utf-8")
    person = open_app(file=str(file))
    assert isinstance(person.page(), SheetPane)
    assert any("hier" in text or "starts" in text for text in person.words(person.page()))


def test_a_hashtag_is_enough(person):
    """A11: an improvised live takes a hashtag and Enter: under 20 s at a slow hand's pace."""
    before = person.now
    person.improvise("#Num26")
    assert person.page() is None
    assert person.now - before < 20
    assert person.learner.event_now.live.sheet.hashtag == "Num26"
    assert person.focus is person.edit


@in_both_languages
def test_copy_and_paste(person, language):
    """A12: two lines say what the app does and what the person does; the post is on the clipboard as it was written."""
    person.press("2")
    page = person.page()
    page.ways["clipboard"].setFocus()
    person.press("Space")
    told = {"fr": ("écrit avec toi", "Tu colles"), "en": ("writes with you", "You paste")}[language]
    explained = page._explained[1].text()
    assert all(words.lower() in explained.lower() for words in told)
    page.hashtag.setFocus()
    person.type("Num26")
    person.press("Return")
    person.type("Bonjour, la salle est pleine #Num26")
    QGuiApplication.clipboard().setText("autre chose")
    person.send()
    assert QGuiApplication.clipboard().text() == "Bonjour, la salle est pleine #Num26"
    assert person.notice().startswith({"fr": "Copié.", "en": "Copied."}[language])
    assert [row.state for row in person.rows()] == ["copied"]
    person.learner.compose.notice.buttons[0].click()
    person.settle()
    assert [row.state for row in person.rows()] == ["sent"]
    assert person.notice() == ""


def test_a_thread_is_copied_post_by_post(person):
    """A12: each post of a thread comes onto the clipboard when the one before is out."""
    person.press("2")
    person.page().ways["clipboard"].click()
    person.type("Num26")
    person.press("Return")
    person.type("Premier message du fil #Num26")
    person.press("Ctrl+Shift+Return")
    person.type("Et la suite du fil #Num26")
    person.send()
    if person.held():
        person.press("Shift+Return")
    assert QGuiApplication.clipboard().text() == "Premier message du fil #Num26"
    person.learner.compose.notice.buttons[0].click()
    person.settle()
    assert QGuiApplication.clipboard().text() == "Et la suite du fil #Num26"


def test_the_announcement_is_a_key_away(open_app, settings, sheet):
    """A13: Ctrl+1 to 5 insert the event's own lines; the announcement carries the hashtag and #LT, and is text."""
    settings(language="fr")
    person = open_app(file=str(sheet), clock=HandClock(OPENING))
    person.press("Space")
    inserted = []
    for number in range(1, 6):
        person.press(f"Ctrl+{number}")
        inserted.append(person.text)
        assert person.focus is person.edit
        person.press("Ctrl+Z")
        assert person.text == ""
    assert all("#JournéeNum26" in text for text in inserted)
    assert any("#LT" in text for text in inserted)
    assert sum("@Sophie_Martin" in text for text in inserted) >= 2
    buttons = visible(person.learner.compose.lines, QPushButton)
    assert [made.text()[-6:] for made in buttons] == [f"Ctrl+{number}" for number in range(1, 6)]


def test_the_quote_leaves_the_caret_between_its_marks(open_app, settings, sheet):
    """A13: after Ctrl+2 one goes on writing inside the quotation marks."""
    settings(language="fr")
    person = open_app(file=str(sheet), clock=HandClock(OPENING))
    person.press("Space")
    lines = person.learner.compose.lines._lines
    quote = next(number for number, line in enumerate(lines, 1) if line.kind is LineKind.QUOTE)
    person.press(f"Ctrl+{quote}")
    before, after = person.text[: person.caret], person.text[person.caret :]
    assert before.rstrip("\u00a0 ").endswith("«") and after.lstrip("\u00a0 ").startswith("»")


def test_a_first_live_hears_few_rules_and_the_review_has_the_others(open_app, settings):
    """P10: in a first live of a real event a missing space waits for the review; in the next one it is told."""
    settings(language="fr")
    person = open_app()
    person.improvise("Num26")
    person.type("En direct d'un superbe matin.Il pleut sur la place #Num26")
    person.pause(4)
    assert person.remark() == ""
    person.send()
    person.pause(9)
    person.learner.going.end()
    person.settle()
    titles = [item.rule for item in review_of(person).deferred]
    assert titles == ["links/accidental"]
    person.learner.going.show_start()
    person.improvise("Num27")
    person.type("Superbe soir.Il pleut encore #Num27")
    person.pause(4)
    assert "soir.Il" in person.remark()


def test_the_first_live_stays_the_first_after_a_restart(open_app, settings):
    """P10, A15: a battery that dies doesn't make a second live of the first."""
    settings(language="fr")
    person = open_app()
    person.improvise("Num26")
    person.type("En direct d'un superbe matin.Il pleut #Num26")
    person.pause(2)
    person.close()
    person = open_app()
    person.type(" sur la place")
    person.pause(4)
    assert person.remark() == ""


def review_of(person):
    """The review of the live that has just ended, as it is made from the journal."""
    entries = person.services.entries(person.learner.event_now.live.id)
    return review(entries, person.learner.coaching.mastery, tuple(rules().values()))
