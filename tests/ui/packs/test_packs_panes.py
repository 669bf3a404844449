"""The pages about rule packs: what is typed is tried at once, nothing typed breaks them, all by keys."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from livetweet_coach.adapters.expressions import compile_expression
from livetweet_coach.adapters.pack_file import pack_text, parse_pack
from livetweet_coach.core.rules.packs import MOST_RULES, Pack, PackRule, Told, cleaned
from livetweet_coach.core.rules.rule import Severity
from livetweet_coach.ui.packs.pack_card import PackRow
from livetweet_coach.ui.packs.packs_pane import PacksPane, Switch
from livetweet_coach.ui.packs.reading_pane import PackReadingPane
from livetweet_coach.ui.packs.rule_words import RuleWords
from livetweet_coach.ui.packs.writing_pane import PackWritingPane

FULL = PackRule(
    Told("Jargon", "Jargon"),
    ("synergie", "#vieux"),
    network="x",
    severity=Severity.WARNING,
    message=Told("Simple ?", "Simple?"),
    good=("un",),
    bad=("Synergie",),
    id="jargon",
)
OTHER = PackRule(Told("Chiffre"), expression=r"\d+$", id="chiffre")
PACK = Pack("Atelier", (FULL, OTHER))


@pytest.fixture
def pane(qtbot, look):
    made = PackWritingPane(look, compile_expression, "fr")
    qtbot.addWidget(made)
    made.show()
    return made


def test_showing_a_pack_changes_nothing(pane):
    pane.show_pack(PACK)
    pane.list.setCurrentRow(1)
    pane.list.setCurrentRow(0)
    assert pane.pack == PACK and not pane.is_changed
    pane.show_pack(Pack())
    assert pane.pack == Pack() and not pane.is_changed


def test_a_line_is_tried_as_it_is_typed(pane, qtbot):
    form = pane.form
    qtbot.keyClicks(form.words, "synergie")
    qtbot.keyClicks(form.trial.line, "La Synergi")
    assert form.trial.tried.spoken == "— it is silent here La Synergi"
    qtbot.keyClicks(form.trial.line, "e")
    assert form.trial.tried.spoken == "— it speaks at “Synergie” La Synergie"
    assert "underline" in form.trial.tried.text() and ">Synergie</span>" in form.trial.tried.text()
    assert form.trial.line.accessibleDescription() == "— it speaks at “Synergie”"
    form.words.setPlainText("autre")
    assert form.trial.tried.spoken.startswith("— it is silent here")


def test_lines_hold_or_not_and_say_so_in_words(pane):
    form = pane.form
    form.words.setPlainText("synergie")
    form.trial.bad.setPlainText("Une synergie\nrien\n\n")
    form.trial.good.setPlainText("rien\nla synergie <b>")
    assert form.trial.of_bad.spoken == "— holds Une synergie\n— does not hold: it is silent here rien"
    assert form.trial.of_good.spoken == "— holds rien\n— does not hold: it speaks at “synergie” la synergie <b>"
    assert "&lt;b&gt;" in form.trial.of_good.text()
    assert form.trial.bad.accessibleDescription() == form.trial.of_bad.spoken
    assert pane.pack.rules[0].bad == ("Une synergie", "rien")


def test_an_expression_that_cannot_be_read_is_told_beside_it(pane):
    form = pane.form
    form.kind.choose("expression")
    form.expression.setText("(a")
    assert form.expression.property("invalid") is True
    assert "bracket" in form.expression.accessibleDescription()
    form.expression.setText("(a)")
    assert form.expression.property("invalid") is False
    assert pane.pack.rules[0].expression == "(a)" and pane.pack.rules[0].words == ()


def test_words_come_back_when_one_changes_ones_mind(pane):
    form = pane.form
    form.words.setPlainText("a")
    form.kind.choose("expression")
    assert pane.pack.rules == ()
    assert form.expression.isVisible() and not form.words.isVisible()
    form.kind.choose("words")
    assert pane.pack.rules[0].words == ("a",)


def test_rules_are_added_duplicated_deleted_and_brought_back(pane, qtbot):
    pane.show_pack(PACK)
    qtbot.mouseClick(pane.copy_button, Qt.MouseButton.LeftButton)
    assert [rule.title.fr for rule in pane.pack.rules] == ["Jargon", "Jargon", "Chiffre"]
    assert (pane.row, pane.pack.rules[1].id) == (1, "")
    pane.form.title_fr.setText("Autre")
    assert [pane.list.item(at).text() for at in range(3)] == ["Jargon", "Autre", "Chiffre"]
    qtbot.mouseClick(pane.delete_button, Qt.MouseButton.LeftButton)
    assert pane.pack == PACK
    (again,) = pane.notice.buttons
    again.click()
    assert [rule.title.fr for rule in pane.pack.rules] == ["Jargon", "Autre", "Chiffre"]
    qtbot.mouseClick(pane.add_button, Qt.MouseButton.LeftButton)
    assert pane.row == 3 and pane.form.rule == PackRule()
    for _ in range(4):
        pane.delete_rule()
    assert pane.pack.rules == () and pane.list.count() == 1


def test_a_pack_has_its_limit(pane):
    pane.show_pack(Pack("p", (FULL,) * MOST_RULES))
    pane.add_rule()
    assert pane.list.count() == MOST_RULES and str(MOST_RULES) in pane.notice.words


def test_what_is_kept_has_its_ids_and_is_not_changed(pane):
    pane.form.title_fr.setText("Un titre")
    pane.form.words.setPlainText("a")
    assert pane.is_changed
    pane.keep(cleaned(pane.pack))
    assert pane.pack.rules[0].id == "un-titre" and not pane.is_changed
    pane.form.title_fr.setText("Un autre titre")
    assert cleaned(pane.pack).rules[0].id == "un-titre"


ANY = st.text(st.characters(exclude_categories=()), max_size=60)


@given(st.lists(ANY, min_size=9, max_size=9), st.sampled_from(["words", "expression"]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_any_field_is_a_pack_that_can_be_saved(pane, texts, kind):
    pane.show_pack(Pack())
    form = pane.form
    edits = (
        form.title_fr,
        form.title_en,
        form.message_fr,
        form.message_en,
        form.expression,
        form.trial.line,
        pane.name,
    )
    for edit, text in zip(edits, texts, strict=False):
        edit.setText(text)
    for edit, text in zip((form.words, form.trial.good, form.trial.bad), texts[6:], strict=True):
        edit.setPlainText(text)
    form.kind.choose(kind)
    pack = cleaned(pane.pack)
    assert parse_pack(pack_text(pack)).pack == pack
    pane.keep(pack)
    assert cleaned(pane.pack) == pack


def test_a_pack_is_read_before_it_is_used(qtbot, look):
    page = PackReadingPane(look)
    qtbot.addWidget(page)
    page.show()
    page.show_pack("P", "the text", [RuleWords("A <b>", ("It looks.",), "Hello", ("Not so.",))], (), in_use=False)
    told = [made.text() for made in page.findChildren(QLabel) if not made.isHidden()]
    assert {"P", "A <b>", "It looks.", "It says: Hello", "✗ Not so."} <= set(told)
    assert page.text.toPlainText() == "the text" and page.text.isReadOnly()
    with qtbot.waitSignal(page.used, timeout=1000):
        page.use_button.click()
    page.show_pack("P", "", [], (), in_use=False)
    assert not page.use_button.isVisible() and not page.change_button.isVisible()
    page.show_pack("P", "", [RuleWords("A", (), "")], (), in_use=True)
    assert not page.use_button.isVisible() and page.change_button.isVisible()


def test_packs_in_use_and_switches(qtbot, look):
    page = PacksPane(look)
    qtbot.addWidget(page)
    page.show()
    page.show_packs([PackRow("A", "1 rule"), PackRow("B", "2 rules")])
    page.show_switches([Switch("x/a", "Rule A", "Why", True), Switch("x/b", "Rule B", "Why", False)])
    heard = []
    page.stopped.connect(heard.append)
    page.switched.connect(lambda rule, on: heard.append((rule, on)))
    page.cards[1].stop_button.click()
    page.checks["x/a"].click()
    page.show_switches([Switch("x/a", "Rule A", "Why", True), Switch("x/b", "Rule B", "Why", True)])
    assert heard == [1, ("x/a", False)]
    assert [check.isChecked() for check in page.checks.values()] == [True, True]
    names = [made.accessibleName() for card in page.cards for made in card.findChildren(QPushButton)]
    assert len(set(names)) == 6
