"""From one wording to another, in whole words."""

from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.draft.difference import Change, Piece, difference, edits
from livetweet_coach.core.draft.edit import apply_edits

TEXTS = st.text(st.sampled_from("ab é🙂\n.  "), max_size=30)


def test_a_run_of_changed_words_reads_as_one():
    assert difference("La maire ouvre la journée", "La maire de Nantes ferme la journée") == (
        Piece(Change.STAYS, "La maire "),
        Piece(Change.GOES, "ouvre"),
        Piece(Change.COMES, "de Nantes ferme"),
        Piece(Change.STAYS, " la journée"),
    )


def test_words_that_come_at_the_end_or_instead_of_nothing():
    assert difference("", "Bonjour") == (Piece(Change.COMES, "Bonjour"),)
    assert difference("Bonjour", "") == (Piece(Change.GOES, "Bonjour"),)
    assert difference("Bonjour", "Bonjour") == (Piece(Change.STAYS, "Bonjour"),)


@given(TEXTS, TEXTS)
def test_the_pieces_are_both_texts_and_the_edits_lead_from_one_to_the_other(before, after):
    pieces = difference(before, after)
    assert "".join(p.text for p in pieces if p.change is not Change.COMES) == before
    assert "".join(p.text for p in pieces if p.change is not Change.GOES) == after
    assert apply_edits(before, edits("p", pieces)) == after
    assert all(p.text for p in pieces)
