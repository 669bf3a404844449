"""Six minutes of practice: how little the coach says, and what stays at the end (A09, A10)."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from tests.story.person import in_both_languages, visible

from livetweet_coach.ui.progress.review_pane import ReviewPane

# Six posts as a newcomer types them: (seconds before it, text). Each has something to say about it.
POSTS = (
    (5, "Super matin.Il pleut mais on parle des MOOC"),
    (20, "On apprend à plusieurs,c'est plus long mais on va plus loin #testradio #radio #mooc #ecole #num"),
    (30, "« On n'apprend pas seul » #TestRadio"),
    (30, "@Nadia dit que la salle est pleine ce matin #TestRadio"),
    (30, "Nadia Ferhat : « on n'apprend jamais seul, on se souvient mieux à deux » #TestRadio"),
    (30, "Voilà une phrase.Elle continue ici et encore.La suite #apprendreensembledemain #TestRadio"),
)


@pytest.fixture
def spoken(person):
    """What the coach said unasked: (seconds, rule, how many posts had gone), as it appears."""
    said = []

    def note(choice):
        finding = choice.shown.finding if choice.shown else None
        if choice.began and finding is not None:
            said.append((person.now, finding.rule, sum(1 for row in person.rows() if row.own)))

    person.practise()
    person.learner.coaching.chosen.connect(note)
    return said


def live_through(person, scrolled):
    person.press("Ctrl+P")
    for wait, text in POSTS:
        person.pause(wait)
        person.type(text)
        person.pause(3.5)
        scrolled.append(person.learner.timeline._list.verticalScrollBar().value())
        person.send()
        if person.held():
            person.press("Shift+Return")
        assert not person.held()


def test_four_remarks_at_most(person, spoken):
    """A09: at most 4 remarks in all, none twice in a row within 3 posts or 8 minutes, at least 2 words of praise."""
    scrolled = []
    live_through(person, scrolled)
    person.pause(20)
    assert person.now < 6 * 60
    assert 1 <= len(spoken) <= 4
    for (_, rule, posts), (_, following, later) in pairwise(spoken):
        assert rule != following or later - posts >= 3
    rows = [row for row in person.rows() if row.own]
    assert len(rows) == len(POSTS)
    assert sum(1 for row in rows if row.mark) >= 2
    assert set(scrolled) == {0}


def test_nothing_scrolls_by_itself(person):
    """A09: where somebody reads in the timeline, new posts don't move what they read."""
    person.window.resize(1000, 500)
    person.practise()
    for number in range(12):
        person.write(f"Message numéro {number}, la radio raconte sa matinée #TestRadio", 0.02)
        if person.held():
            person.press("Shift+Return")
        person.pause(9)
    bar = person.learner.timeline._list.verticalScrollBar()
    person.settle()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    person.pause(30)
    assert bar.value() == before


def reviewed(person):
    """Practise, end, and look back."""
    person.practise()
    live_through(person, [])
    person.pause(30)
    person.press("Ctrl+Shift+E")
    page = person.page()
    assert isinstance(page, ReviewPane)
    return page


@in_both_languages
def test_the_review_is_short(person, language):
    """A10: at most three strengths, quoted from one's own posts; one thing to try; one challenge; one question."""
    page = reviewed(person)
    words = person.words(page)
    quotes = [text for text in words if text[0] in "“«" and text[-1] in "”»"]
    assert 1 <= len(quotes) <= 3
    posts = "\n".join(text for _, text in POSTS)
    for quote in quotes:
        assert quote.strip("“”«»\u00a0…") in posts
    once = {
        "fr": ("Une chose à essayer", "Un défi, si tu veux"),
        "en": ("One thing to try", "A challenge, if you like"),
    }[language]
    assert [sum(1 for text in words if text == title) for title in once] == [1, 1]


def test_the_review_is_one_screen_without_a_mark(person):
    """A10: nothing to scroll at 1366 x 768, nothing like a score, five faces, and a way on without touching one."""
    page = reviewed(person)
    assert page.verticalScrollBar().maximum() == 0
    for made in visible(page, QLabel):
        assert not any(sign in made.text() for sign in ("%", "/10", "/20", "score", "note :"))
    faces = [made for made in visible(page, QRadioButton) if made.text()[0] in "😀😊😐😕😫"]
    assert len(faces) == 5
    assert person.focus in visible(page, QPushButton)
    person.press("Space")
    assert person.page() is not page


def test_a_programme_played_to_its_end_ends_in_the_review(person):
    """A10: when the radio is over there is nothing to press."""
    person.practise()
    person.press("Ctrl+P")
    person.pause(6 * 60 + 2)
    assert isinstance(person.page(), ReviewPane)
