"""What a screen reader is told, when, and how politely (D01, D03 to D09, D13)."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from tests.story.person import in_both_languages

LINK = {
    "fr": "2 remarques\u00a0: matin.Il devient un lien (.il est un pays)\u00a0: ajoute l'espace.",
    "en": "2 remarks: matin.Il becomes a link (.il is a country): add the space.",
}
MISSING = {"fr": "1 remarque\u00a0: Il manque #TestRadio", "en": "1 remark: #TestRadio is missing"}


@pytest.fixture
def listener(person):
    """In practice; what was said on the way there is forgotten."""
    person.practise()
    person.press("Ctrl+P")
    person.pause(15)
    person.heard.clear()
    return person


def fill(person, left):
    """Type until this much is left, in words about nothing, with the hashtag at the front."""
    while person.learner.compose.editor.card().left > left:
        person.type("a" if len(person.text) % 6 else " ")


@in_both_languages
def test_the_first_page_says_where_one_is(person, language):
    """D01: the window's title has the app's name, the focus is on the first choice, which has a name and a line."""
    assert "LiveTweet Coach" in person.window.windowTitle()
    described = QAccessible.queryAccessibleInterface(person.focus)
    assert described.text(QAccessible.Text.Name) == {"fr": "M'entraîner", "en": "Practise"}[language]
    assert described.text(QAccessible.Text.Description)
    assert described.role() == QAccessible.Role.Button
    assert described.state().focused


def test_a_hundred_characters_are_nobodys_business(listener):
    """D03: nothing is said at each key, nor at the pause after a hundred of them."""
    listener.type("#TestRadio ")
    fill(listener, 180)
    assert listener.heard == []
    listener.pause(30)
    assert not any("180" in text for text in listener.said())


@in_both_languages
def test_the_counter_at_forty_twenty_and_zero(listener, language):
    """D03: at 40, 20, 0 left and when over, once each, at a pause; never while keys move."""
    listener.type("#TestRadio ")
    for mark in (40, 20, 0):
        fill(listener, mark)
        assert listener.said() == []
        listener.pause(12)
        assert listener.said() == [_counter(language, mark)]
    listener.type("bc")
    listener.pause(12)
    assert listener.said() == [{"fr": "2 signes de trop.", "en": "2 over."}[language]]


def _counter(language, left):
    if language == "en":
        return f"{left} left."
    return f"Il reste {left} {'signes' if left > 1 else 'signe'}."


@in_both_languages
def test_the_counter_on_demand(listener, language):
    """D03: Ctrl+Shift+C says it at once, even while typing."""
    listener.type("Bonjour")
    listener.press("Ctrl+Shift+C")
    assert listener.said() == [_counter(language, 273)]


@in_both_languages
def test_one_polite_announcement_at_a_pause(listener, language):
    """D05: how many remarks there are and the one on show, once, politely, 3 s after the last key."""
    listener.type("Super matin.Il pleut mais on parle des MOOC")
    assert listener.heard == []
    last = listener.now
    listener.pause(60)
    ((at, text, assertive),) = listener.heard
    assert text == LINK[language]
    assert not assertive
    assert at - last >= 3


def test_never_more_than_one_in_ten_seconds(listener):
    """D: unasked, the coach is heard at most once in 10 s, and never within 1.2 s of a key."""
    keys = []

    def note():
        keys.append(listener.now)

    texts = (
        "Super matin.Il pleut mais on parle des MOOC ",
        "et encore.Il y a du monde ",
        "« On n'apprend pas seul » " * 6,
        "une fin qui n'en finit pas " * 3,
    )
    for text in texts:
        listener.type(text, 0.2, note)
        listener.pause(4)
    listener.pause(60)
    times = [at for at, _, _ in listener.heard]
    assert len(times) >= 2
    assert all(later - before >= 10 for before, later in pairwise(times))
    assert all(not 0 <= at - key < 1.2 for at in times for key in keys)


@in_both_languages
def test_mending_is_told_in_a_word(listener, language):
    """D06: "Added." and the caret where it was."""
    listener.type("Super matin.Il pleut mais on parle des MOOC")
    listener.edit.set_caret(5)
    listener.pause(4)
    listener.heard.clear()
    listener.press("Ctrl+J")
    assert listener.said() == [{"fr": "Ajouté.", "en": "Added."}[language]]
    assert listener.caret == 5


@in_both_languages
def test_the_other_remarks_are_a_list(listener, language):
    """D07: one item each: whose it is, how serious in words, and what it says."""
    listener.type("Super matin.Il pleut mais on parle des MOOC")
    listener.pause(4)
    listener.learner.coach._more.setFocus()
    listener.press("Space")
    others = listener.learner.coach._others.list
    assert others.isVisible()
    described = QAccessible.queryAccessibleInterface(others)
    assert described.role() == QAccessible.Role.List
    item = described.child(0).text(QAccessible.Text.Name)
    who, kind = {"fr": ("Le coach", "remarque"), "en": ("The coach", "remark")}[language]
    assert item.startswith(f"{who}, {kind}")
    assert "#TestRadio" in item
    others.setFocus()
    listener.press({"fr": "P", "en": "L"}[language])  # plus tard, later
    assert not others.isVisible()
    assert [finding.rule for finding in listener.learner.coaching.attention.later] == ["hashtags/event-missing"]


@in_both_languages
def test_what_blocks_send_is_told_at_once_and_once(listener, language):
    """D08: assertive, once; the focus stays in the post; Ctrl+D reads why."""
    listener.type("#TestRadio " + "mot " * 70, every=0.01)
    listener.pause(30)
    listener.heard.clear()
    listener.send()
    ((_, text, assertive),) = listener.heard
    assert assertive
    assert text.startswith({"fr": "Pas encore envoyé", "en": "Not sent"}[language])
    assert listener.focus is listener.edit
    listener.heard.clear()
    listener.pause(60)
    assert not any(assertive for _, _, assertive in listener.heard)


def test_a_warning_at_send_answers_politely(listener):
    """D08: what only asks is the reply to the key that was pressed: polite."""
    listener.type("Bonjour à toutes et à tous")
    listener.send()
    ((_, text, assertive),) = listener.heard
    assert not assertive
    assert "#TestRadio" in text


@in_both_languages
def test_sent_is_one_word(listener, language):
    """D09: "Sent." and nothing else, also when the post really leaves."""
    listener.write("Bonjour à toutes et à tous #TestRadio")
    listener.pause(60)
    assert listener.said() == [{"fr": "Envoyé.", "en": "Sent."}[language]]


@in_both_languages
def test_taking_back_is_told(listener, language):
    """D09: "Taken back." when a send is undone."""
    listener.write("Bonjour à toutes et à tous #TestRadio")
    listener.heard.clear()
    listener.press("Ctrl+Shift+Z")
    assert listener.said() == [{"fr": "Repris.", "en": "Taken back."}[language]]


@in_both_languages
def test_each_post_of_the_timeline_is_one_sentence(listener, language):
    """D13: who, when, the words, the state and the mark, as one item of a list with a name."""
    listener.write("Bonjour à toutes et à tous #TestRadio")
    listener.pause(9)
    timeline = QAccessible.queryAccessibleInterface(listener.learner.timeline._list)
    assert timeline.text(QAccessible.Text.Name)
    (row,) = [row for row in listener.rows() if row.own]
    item = timeline.child(listener.rows().index(row)).text(QAccessible.Text.Name)
    sent = {"fr": "envoyé", "en": "sent"}[language]
    assert item == f"{row.author}, {row.time}, Bonjour à toutes et à tous #TestRadio, {sent}, {row.mark}"


@pytest.mark.parametrize("newest_first", [True, False])
def test_the_order_is_a_setting(open_app, settings, newest_first):
    """D13: newest first or last, as set; posts that come don't move the chosen one."""
    settings(language="fr", timeline_newest_first=newest_first)
    person = open_app()
    person.improvise("Num26")
    for number in ("un", "deux", "trois"):
        person.write(f"Message {number} de la matinée #Num26")
        person.pause(9)
    own = [row.text.split()[1] for row in person.rows() if row.own]
    assert own == (["trois", "deux", "un"] if newest_first else ["un", "deux", "trois"])
    chosen = person.learner.timeline._list
    chosen.setCurrentIndex(chosen.model().index(1, 0))
    before = chosen.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    person.edit.setFocus()
    person.write("Message quatre de la matinée #Num26")
    assert chosen.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == before


def test_answers_in_practice_are_not_read_out(listener):
    """D14: simulated answers come into the timeline without a word."""
    listener.write("Bonjour à toutes et à tous #TestRadio")
    listener.heard.clear()
    listener.pause(180)
    assert any(not row.own for row in listener.rows())
    assert listener.heard == []
