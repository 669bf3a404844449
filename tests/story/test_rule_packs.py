"""A facilitator's own rules: written with lines to try, used, answered like any remark, kept with the live (C02)."""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton
from tests.story.person import in_both_languages
from tests.story.places import PACK

from livetweet_coach.adapters.pack_file import read_pack
from livetweet_coach.core.rules.rule import Severity
from livetweet_coach.ui.packs.packs_pane import PacksPane
from livetweet_coach.ui.packs.reading_pane import PackReadingPane
from livetweet_coach.ui.packs.writing_pane import PackWritingPane

MOST_TABS = 80


def tab_to(person, widget):
    """Tab until the focus is there."""
    for _ in range(MOST_TABS):
        if person.focus is widget:
            return
        person.press("Tab")
    raise AssertionError(f"Tab never reaches {widget.accessibleName()}")


def spoken_of(person):
    """Ids of the rules whose remarks are on show, or open behind the first."""
    attention = person.learner.coaching.attention
    first = attention.shown.finding.rule if attention.shown else ""
    return {first, *(finding.rule for finding in attention.others)} - {""}


def write_a_rule(person):
    """From the post to a pack with one rule, by keys."""
    person.press("Ctrl+Shift+V")
    page = person.page()
    assert isinstance(page, PacksPane) and person.focus is page.open_button
    person.press("Tab")
    person.press("Return")
    page = person.page()
    assert isinstance(page, PackWritingPane) and person.focus is page.name
    person.type("Atelier")
    for widget, text in (
        (page.form.title_fr, "Pas de jargon"),
        (page.form.words, "synergie"),
        (page.form.message_fr, "Un mot simple"),
        (page.form.trial.line, "Une Synergie"),
        (page.form.trial.bad, "Quelle synergie"),
    ):
        if widget is page.form.message_fr:
            tab_to(person, next(made for made in page.form.severity.findChildren(QRadioButton) if made.isChecked()))
            person.press("Right")
            assert page.form.rule.severity is Severity.WARNING
        tab_to(person, widget)
        person.type(text)
    return page


@in_both_languages
def test_a_rule_is_written_tried_used_and_answered_by_keys(person, language):
    """C02: the line says at once where the rule speaks; in use, it is a remark like any other."""
    person.improvise("Num26")
    page = write_a_rule(person)
    assert ">Synergie</span>" in page.form.trial.tried.text()
    tab_to(person, page.use_button)
    person.press("Return")
    page = person.page()
    assert isinstance(page, PacksPane) and "Atelier" in page.notice.words and len(page.cards) == 1
    person.press("Escape")
    assert person.page() is None and person.focus is person.edit
    person.type("Une synergie pour #Num26")
    person.pause(3.1)
    assert person.remark() == "Un mot simple"
    person.press("Ctrl+Shift+K")
    person.pause(3.1)
    assert person.remark() == ""
    assert "pack/pas-de-jargon" in person.learner.coaching.attention.not_here


def test_a_pack_stays_with_its_live(person, open_app):
    """It is there after a restart, and gone in the next live."""
    person.improvise("Num26")
    page = write_a_rule(person)
    page.use_button.click()
    person.press("Escape")
    person.close()
    back = open_app(clock=person.clock)
    assert [pack.title for pack in back.learner.packs.rules.packs] == ["Atelier"]
    assert list(back.learner.packs.rules.own()) == ["pack/pas-de-jargon"]
    back.press("Ctrl+Shift+O")
    back.improvise("Autre")
    assert back.learner.packs.rules.packs == ()


def test_a_pack_of_somebody_else_is_read_before_it_is_used(person, monkeypatch):
    """C02: its text and its rules in words are shown, what can't be read is told, and nothing is used unasked."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(PACK), ""))
    person.improvise("Num26")
    person.press("Ctrl+Shift+V")
    person.press("Return")
    page = person.page()
    assert isinstance(page, PackReadingPane)
    assert page.text.toPlainText() == PACK.read_text(encoding="utf-8")
    words = " ".join(person.words(page))
    assert all(part in words for part in ("Pas de jargon", "synergie · mise en œuvre", "lune", "Une synergie de trop"))
    assert person.learner.packs.rules.packs == ()
    assert person.focus is page.use_button
    person.press("Return")
    assert len(person.learner.packs.rules.own()) == 2
    assert isinstance(person.page(), PacksPane)
    person.page().cards[0].stop_button.click()
    assert person.learner.packs.rules.own() == {}
    person.page().notice.buttons[0].click()
    assert len(person.learner.packs.rules.own()) == 2


def test_a_pack_can_be_handed_to_the_app(open_app):
    person = open_app(file=str(PACK))
    assert isinstance(person.page(), PackReadingPane)


def test_a_pack_is_saved_and_opened_again(person, monkeypatch, tmp_path):
    file = tmp_path / "atelier.ltpack"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file.with_suffix("")), ""))
    person.improvise("Num26")
    page = write_a_rule(person)
    person.press("Ctrl+S")
    assert file.name in page.notice.words and not page.is_changed
    (rule,) = read_pack(file).pack.rules
    assert (rule.id, rule.words, rule.bad) == ("pas-de-jargon", ("synergie",), ("Quelle synergie",))


def test_what_is_not_saved_is_not_lost_by_another_pack(person):
    person.improvise("Num26")
    person.learner.packs.open(str(PACK))
    person.press("Return")
    person.press("Escape")
    page = write_a_rule(person)
    person.press("Escape")
    person.page().cards[0].change_button.click()
    assert person.page() is page and page.name.text() == "Atelier"
    (instead,) = page.notice.buttons
    instead.click()
    assert page.name.text() == "Atelier radio" and len(page.pack.rules) == 2


@pytest.mark.parametrize("restarts", [False, True])
def test_a_rule_of_the_coach_is_switched_off_for_the_event(person, open_app, restarts):
    """And on again: the same memory as Not here."""
    person.improvise("Num26")
    person.press("Ctrl+Shift+V")
    check = person.page().checks["hashtags/event-missing"]
    tab_to(person, check)
    person.press("Space")
    person.press("Escape")
    if restarts:
        person.close()
        person = open_app(clock=person.clock)
    person.type("Super matin, il pleut")
    person.pause(3.1)
    assert "hashtags/event-missing" not in spoken_of(person)
    person.press("Ctrl+Shift+V")
    check = person.page().checks["hashtags/event-missing"]
    assert not check.isChecked()
    check.click()
    person.press("Escape")
    person.pause(3.1)
    assert "hashtags/event-missing" in spoken_of(person)


def test_what_protects_people_has_no_switch(person):
    person.press("Ctrl+Shift+V")
    assert not [rule for rule in person.page().checks if rule.startswith(("policy/", "praise/"))]
    assert QApplication.activeModalWidget() is None


def test_what_was_kept_and_cannot_be_read_is_no_obstacle(person, open_app):
    person.improvise("Num26")
    live = person.learner.event_now.live.id
    person.settle()
    for kept in (b"[1", b"[]", b'{"packs": 3}', b'{"packs": ["title = "], "off": [1]}'):
        person.services.store.values.put(f"packs-of-{live}", kept)
        person.close()
        person = open_app(clock=person.clock)
        assert person.learner.packs.rules.own() == {}
        person.press("Ctrl+Shift+V")
        assert isinstance(person.page(), PacksPane)


def test_a_rule_of_a_pack_is_looked_back_on(person):
    """What was put off, or never said, waits in the review with its title, like a remark of the coach."""
    person.improvise("Num26")
    person.learner.packs.open(str(PACK))
    person.press("Return")
    person.press("Escape")
    person.type("Une synergie #Num26")
    person.pause(3.1)
    assert "pack/pas-de-jargon" in spoken_of(person)
    person.press("Ctrl+K")
    person.send()
    person.pause(10)
    person.press("Ctrl+Shift+E")
    assert person.learner.coaching.mastery.has_met("pack/pas-de-jargon")
    assert any("Pas de jargon" in words for words in person.words(person.page()))


def test_a_pack_that_is_being_written_survives_a_crash(person, open_app):
    """The plug is pulled: the pack is in the form again until it is saved or used."""
    person.improvise("Num26")
    write_a_rule(person)
    person.settle()
    person.pull_the_plug()
    back = open_app(clock=person.clock)
    back.press("Ctrl+Shift+V")
    back.page().write_button.click()
    page = back.page()
    assert isinstance(page, PackWritingPane) and page.is_changed
    (rule,) = page.pack.rules
    assert (page.name.text(), rule.words, rule.bad) == ("Atelier", ("synergie",), ("Quelle synergie",))
    page.use_button.click()
    assert list(back.learner.packs.rules.own()) == ["pack/pas-de-jargon"]
    back.page().write_button.click()
    assert page.name.text() == "" and not page.is_changed


def test_not_here_lasts_as_long_as_the_event(person, open_app):
    person.improvise("Num26")
    person.learner.packs.open(str(PACK))
    person.press("Return")
    person.press("Escape")
    person.type("Une synergie #Num26")
    person.pause(3.1)
    assert "pack/pas-de-jargon" in spoken_of(person)
    person.press("Ctrl+Shift+K")
    person.settle()
    person.close()
    back = open_app(clock=person.clock)
    back.type(" encore")
    back.pause(3.1)
    assert "pack/pas-de-jargon" not in spoken_of(back)
    back.press("Ctrl+Shift+O")
    back.improvise("Autre")
    assert back.learner.coaching.attention.not_here == frozenset()
