"""A long text as a thread: what holds for every text, and what it looks like."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livetweet_coach.core.draft.split import join, split
from livetweet_coach.core.text.entities import entities
from livetweet_coach.core.text.graphemes import graphemes
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, Network, X

WORDS = ["Merci", "à", "tous,", "salle", "pleine.", "C'est", "fini.Je", "«", "»", "!", "« quelle ambiance »", "“live”",
         "#live", "#l'été", "@ann", "https://example.com/" + "x" * 60, "a.co", "🧑🏽‍💻", "e\u0301", "…", "M. Hugo",
         "—", "\n\n", "\n", "  ", '"', "\xa0!", "mot" * 30, "国" * 200, "1/2", "\n#live", "\r\n", "\ud83d"]  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), max_size=120).map(" ".join) | st.text(max_size=600)
networks = st.sampled_from([X, MASTODON, BLUESKY])
tags = st.sampled_from(["", "#live", "live", "#DevFest2026"])
SENTENCE = "Une phrase de la longueur qu'elle a, avec une virgule. "


@settings(deadline=None)
@given(texts, networks, tags, st.booleans())
def test_joining_gives_the_text_back(text: str, network: Network, tag: str, numbering: bool) -> None:
    parts = split(text, network, hashtag=tag, numbering=numbering)
    assert join(parts, hashtag=tag, numbering=numbering) == text


@settings(deadline=None)
@given(texts, networks, tags, st.booleans())
def test_each_post_fits(text: str, network: Network, tag: str, numbering: bool) -> None:
    for part in split(text, network, hashtag=tag, numbering=numbering):
        found = measure(part, network)
        assert found.left >= 0 and found.fits_until == len(part)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=80), st.lists(st.sampled_from(WORDS), max_size=40), networks
)
def test_typing_at_the_end_moves_no_earlier_cut(begun: list[str], more: list[str], network: Network) -> None:
    text = " ".join(begun) + " "
    before = split(text, network, hashtag="#live")
    after = split(text + " ".join(more), network, hashtag="#live")
    assert after[: len(before) - 1] == before[:-1]


@settings(deadline=None)
@given(texts, networks)
def test_nothing_linked_is_cut_in_two(text: str, network: Network) -> None:
    cuts = set()
    for part in split(text, network)[:-1]:
        cuts.add(max(cuts, default=0) + len(part))
    for entity in entities(text, network):
        alone = measure(entity.span.of(text), network).left < 0
        assert alone or not any(entity.span.start < cut < entity.span.end for cut in cuts)


@settings(deadline=None)
@given(texts, networks)
def test_no_grapheme_is_cut_in_two(text: str, network: Network) -> None:
    places = {0}
    for cluster in graphemes(text):
        places.add(max(places) + len(cluster))
    at = 0
    for part in split(text, network):
        at += len(part)
        assert at in places


def test_a_text_that_fits_is_one_post() -> None:
    assert split("Bonjour", X, numbering=True) == ("Bonjour",)
    assert split("Bonjour", X, hashtag="live", numbering=True) == ("Bonjour\n#live",)
    assert split("Bonjour #Live", X, hashtag="#live") == ("Bonjour #Live",)
    assert split(" \n", X, hashtag="#live") == (" \n",)


def test_cuts_after_sentences_and_counts_number_and_hashtag_in() -> None:
    parts = split(SENTENCE * 12, X, hashtag="#live", numbering=True)
    assert [part.rpartition("\n")[2] for part in parts] == [f"#live {n}/{len(parts)}" for n in range(1, len(parts) + 1)]
    assert all(part.rpartition("\n")[0].endswith("virgule. ") for part in parts)


def test_cuts_after_clauses_where_no_sentence_ends_then_after_words() -> None:
    assert split("un deux trois quatre, " * 20, X)[0].endswith("quatre, ")
    assert split("un deux trois quatre " * 20, X)[0].endswith(" ")


def test_an_abbreviation_ends_no_sentence() -> None:
    first = split("mot " * 40 + "fin. " + "mot " * 20 + "avec M. Hugo " + "mot " * 20, X)[0]
    assert first.endswith("fin. ")


def test_a_quotation_stays_whole() -> None:
    quotation = "« " + "des mots cités. " * 9 + "»"
    parts = split("Elle a dit devant toute la salle : " + "bla " * 30 + quotation + " Et voilà. " * 9, X)
    assert any(quotation in part for part in parts)


def test_a_quotation_too_long_for_a_post_is_cut_where_sentences_end() -> None:
    first = split("« " + "des mots cités. " * 40 + "»", X)[0]
    assert first.endswith("cités. ")


@pytest.mark.parametrize("before", ["quelle ambiance !", "vraiment ?", "voici :"])
def test_french_signs_stay_with_their_word(before: str) -> None:
    for length in range(262, 281):
        text = "x" * 8 + " " + "y" * (length - 10) + " " + before + " " + "z" * 40
        assert not any(part.lstrip().startswith(("!", "?", ":")) for part in split(text, X))


def test_a_word_longer_than_a_post_is_cut_between_graphemes() -> None:
    parts = split("🧑🏽‍💻" * 150, X)
    assert [len(part) for part in parts] == [140 * 4, 10 * 4]


def test_a_hundred_posts_are_numbered_in_three_digits() -> None:
    parts = split(SENTENCE * 600, X, numbering=True)
    assert len(parts) > 100 and all(measure(part).left >= 0 for part in parts)
    assert parts[4].endswith(f"\n5/{len(parts)}")


def test_a_hashtag_that_leaves_no_room_is_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        split("mot " * 200, X, hashtag="#" + "x" * 200)
