"""Which parts of a text are words."""

from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.text.spelling import parts_of_names, plain_word, words


def found(text, known=frozenset()):
    return [word for _, word in words(text, known)]


def test_words_of_both_languages():
    assert found("L'école, c’est peut-être aujourd'hui !") == ["L'école", "c’est", "peut-être", "aujourd'hui"]
    assert found("Don't panic — it's fine (really).") == ["Don't", "panic", "it's", "fine", "really"]


def test_what_networks_link_is_no_word():
    assert found("Avec @karim_b sur #JournéeNum26 : https://exemple.fr/progamme voir exemple.fr et a/b") == [
        "Avec",
        "sur",
        "voir",
        "et",
    ]


def test_acronyms_names_with_capitals_inside_and_numbers_are_no_words():
    assert found("Le MOOC de l'iPhone, LaTeX, 26e 3h30 B2B") == ["Le", "de"]
    assert found("L'École de Saint-Denis") == ["L'École", "de", "Saint-Denis"]


def test_speakers_are_always_right():
    known = parts_of_names(["Karim Benali", "Anne-Lise Ferhat"])
    assert found("Benali, d'Anne-Lise et BENALI", known) == ["et"]
    assert found("Ferhat’s talk; Anne too", known) == ["talk", "too"]


@given(st.text(max_size=300))
def test_spans_are_the_words_in_order(text):
    last = 0
    for span, word in words(text):
        assert span.of(text) == word
        assert span.start >= last
        last = span.end


@given(st.text(max_size=60))
def test_what_is_known_is_never_asked_about(text):
    known = frozenset(plain_word(word) for word in found(text))
    assert found(text, known) == []
