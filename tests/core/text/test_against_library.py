"""This engine and X's own JavaScript library say the same: weights, validity, valid ranges, entities.

A sample by default; everything with --whole-differential (some minutes).
"""

import pytest
from tests.core.text import drafts
from tests.core.text.library import Library, differences


def same(library: Library, texts: list[str], limit: int = 280) -> None:
    found = differences(library, texts, limit)
    assert not found, f"{len(found)} of {len(texts)} differ:\n" + "\n".join(found[:5])


@pytest.mark.parametrize("pool", drafts.POOLS)
@pytest.mark.parametrize("limit", [280, 12])
def test_hostile_drafts(library: Library, whole: bool, pool: str, limit: int) -> None:
    count = 30_000 if whole else 1500
    for seed in (1, 2, 3, 4, 5) if whole else (1,):
        same(library, drafts.hostile(drafts.POOLS[pool], count, seed * limit), limit)


def test_long_hostile_drafts(library: Library, whole: bool) -> None:
    for pool in drafts.POOLS.values():
        same(library, drafts.hostile(pool, 2000 if whole else 40, 7, longest=400))


def test_realistic_drafts(library: Library, whole: bool) -> None:
    same(library, drafts.realistic(5000 if whole else 600, 1))


def test_every_top_level_domain_in_each_case(library: Library, whole: bool) -> None:
    texts = list(drafts.top_level_domains())
    same(library, texts if whole else texts[::7])


def test_every_character_of_the_basic_plane_beside_each_kind_of_entity(library: Library, whole: bool) -> None:
    codes = range(0x10000) if whole else [*range(0x300), *range(0x2000, 0x2070), *range(0xFE00, 0x10000, 5),
                                          *range(0x300, 0x10000, 97)]  # fmt: skip
    for start in range(0, len(codes), 2000):
        same(library, [text for code in codes[start : start + 2000] for text in drafts.beside_each_entity(code)])


def test_every_emoji_that_the_library_knows_and_those_it_does_not(library: Library, whole: bool) -> None:
    from livetweet_coach.core.text import emoji_data

    every = " ".join((emoji_data.KNOWN, emoji_data.GUARDED, emoji_data.NEWER)).split()
    texts = [shape.format(s) for s in every[:: 1 if whole else 5] for shape in ("{0}", "{0}\ufe0e", "{0}\ufe0f{0}")]
    same(library, texts)
    same(library, texts, limit=3)
