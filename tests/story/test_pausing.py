"""The coach keeps still while keys move, says one thing at a pause, and mends what it is asked to (A04 to A07)."""

import pytest
from tests.story.person import in_both_languages

SUPER = "Super matin.Il pleut mais on parle des MOOC"
MENDED = "Super matin. Il pleut mais on parle des MOOC"
LINK = {
    "fr": "matin.Il devient un lien (.il est un pays)\u00a0: ajoute l'espace.",
    "en": "matin.Il becomes a link (.il is a country): add the space.",
}
MISSING = {"fr": "Il manque #TestRadio", "en": "#TestRadio is missing"}
SETTLED = {"fr": "Réglé.", "en": "Settled."}


@pytest.fixture
def writer(person):
    """In practice, with the programme playing and the caret in the post."""
    person.practise()
    person.press("Ctrl+P")
    return person


def test_nothing_while_keys_move(writer):
    """A04: keys less than 1.2 s apart: no remark, no underline, no announcement, and the focus stays."""
    seen = []

    def look():
        seen.append((writer.remark(), writer.marks(), writer.focus is writer.edit, writer.held(), writer.notice()))

    for every in (0.05, 0.4, 1.15):
        writer.type(SUPER + " ", every, look)
    assert len(seen) == 3 * (len(SUPER) + 1)
    assert set(seen) == {("", 0, True, "", "")}
    assert writer.heard == []


@in_both_languages
def test_one_remark_after_three_seconds(writer, language):
    """A05: exactly one remark at 3 s, and "+1" for the hashtag that is missing."""
    writer.type(SUPER)
    writer.pause(2.9)
    assert writer.remark() == ""
    writer.pause(0.2)
    assert writer.remark() == LINK[language]
    assert writer.learner.coach._more.text() == "+1"
    assert writer.marks() == 1
    assert writer.focus is writer.edit
    writer.pause(120)
    assert writer.remark() == LINK[language]


def test_the_next_key_takes_the_underline_away(writer):
    """A04: whoever goes on typing has clean words under the caret again."""
    writer.type(SUPER)
    writer.pause(3.1)
    writer.type("s")
    assert writer.marks() == 0


@pytest.mark.parametrize("caret", [0, 12, 13, len(SUPER)])
def test_mending_leaves_the_caret_between_the_same_letters(writer, caret):
    """A06: Ctrl+J adds the space, the caret stays where it was, one Ctrl+Z takes it back."""
    writer.type(SUPER)
    writer.edit.set_caret(caret)
    writer.pause(3.1)
    writer.press("Ctrl+J")
    assert writer.text == MENDED
    assert writer.caret == (caret if caret <= 12 else caret + 1)
    assert writer.focus is writer.edit
    writer.press("Ctrl+Z")
    assert (writer.text, writer.caret) == (SUPER, caret)


@in_both_languages
def test_what_is_settled_says_so_and_leaves(writer, language):
    """A06: the remark turns into "Settled." and is gone within 2 s."""
    writer.type(SUPER)
    writer.pause(3.1)
    writer.press("Ctrl+J")
    settled = writer.learner.coach._settled_words
    assert settled.isVisible() and settled.text() == SETTLED[language]
    assert writer.remark() == ""
    writer.pause(2.1)
    assert not settled.isVisible()


@in_both_languages
def test_send_is_held_by_a_strip(writer, language):
    """A07: what is missing stands beside Send with two answers; no dialog, and the caret stays in the post."""
    writer.write(MENDED)
    assert writer.held().startswith(MISSING[language])
    first, second, back = writer.offers()
    keys = {"fr": ("Entrée", "Maj+Entrée", "Échap"), "en": ("Enter", "Shift+Enter", "Esc")}[language]
    assert first.endswith(f"#TestRadio  {keys[0]}")
    assert second.endswith(f"  {keys[1]}")
    assert back.endswith(f"  {keys[2]}")
    assert writer.focus is writer.edit
    assert writer.rows() == ()


def test_enter_mends_and_sends(writer):
    """A07: Enter adds the hashtag and sends."""
    writer.write(MENDED)
    writer.press("Return")
    assert writer.held() == ""
    assert [row.text for row in writer.rows()] == [f"{MENDED} #TestRadio"]
    assert writer.text == ""
    assert writer.focus is writer.edit


def test_shift_enter_sends_all_the_same(writer):
    """A07: Shift+Enter sends what was written, as it was written."""
    writer.write(MENDED)
    writer.press("Shift+Return")
    assert [row.text for row in writer.rows()] == [MENDED]


def test_escape_goes_back_to_writing(writer):
    """A07: Escape closes the strip; nothing was changed, nothing was sent."""
    writer.write(MENDED)
    writer.press("Escape")
    assert (writer.held(), writer.text, writer.rows()) == ("", MENDED, ())
    assert writer.focus is writer.edit
    writer.type(" !")
    assert writer.text == f"{MENDED} !"


def test_typing_on_closes_the_strip(writer):
    """A07: whoever goes on typing has answered: the key goes into the post."""
    writer.write(MENDED)
    writer.type("x")
    assert (writer.held(), writer.text, writer.rows()) == ("", f"{MENDED}x", ())


def test_a_second_press_by_reflex_does_not_send(writer):
    """A07: Send, Send is one question, not an answer to it."""
    writer.write(MENDED)
    writer.send()
    assert writer.held() != ""
    assert writer.rows() == ()
