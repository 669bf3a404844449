"""What holds for any text on any network."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.text.drafts import POOLS

from livetweet_coach.core.text.graphemes import grapheme_count, graphemes
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import NETWORKS, Network

networks = st.sampled_from(NETWORKS)
texts = st.text() | st.lists(st.sampled_from([*POOLS["everything"], "\r", "\n", "\u0600"]), max_size=40).map("".join)


@settings(deadline=None)
@given(texts, networks)
def test_entities_are_in_order_inside_the_text_and_apart(text: str, network: Network) -> None:
    last = 0
    for entity in measure(text, network).entities:
        assert last <= entity.span.start < entity.span.end <= len(text)
        last = entity.span.end


@settings(deadline=None)
@given(texts, networks)
def test_the_figures_agree_with_each_other(text: str, network: Network) -> None:
    found = measure(text, network)
    assert found.left == network.limit - found.weight
    assert 0 <= found.fits_until <= len(text)
    assert not (found.valid and (found.left < 0 or found.fits_until < len(text)))
    assert found.graphemes <= max(len(text), 0)
    assert found.bytes == len(text.encode("utf-8", "surrogatepass"))


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["a", "é", "😀", " ", "…", "🧑🏽‍💻", "\n"]), min_size=290, max_size=320).map("".join),
    networks,
)
def test_what_fits_fits(text: str, network: Network) -> None:
    found = measure(text, network)
    assert measure(text[: found.fits_until], network).left >= 0
    if found.fits_until < len(text):
        assert measure(text[: found.fits_until + 1], network).left < 1


@settings(deadline=None)
@given(texts)
def test_clusters_are_counted_as_they_are_found(text: str) -> None:
    assert grapheme_count(text) == sum(1 for _ in graphemes(text))


@pytest.mark.parametrize(
    "piece", ["a\u0301\u0316", "\u0316\u0301", "中.中国", "a.com ", "a.", "@", "#", "http://", "(", "👩\u200d"]
)
def test_long_hostile_texts_are_measured(piece: str) -> None:
    for network in NETWORKS:
        assert measure(piece * 2000, network).bytes == 2000 * len(piece.encode())


def test_warming_up_leaves_nothing_to_load() -> None:
    code = (
        "import sys; from livetweet_coach.core.text.measure import measure, warm; warm(); before = set(sys.modules);"
        "measure('\U0001f9d1\u200d\U0001f4bb #l\u00e9 x.fr'); sys.exit(before != set(sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": "src"}).returncode == 0


def test_importing_the_engine_loads_no_table_and_no_wcwidth() -> None:
    code = (
        "import sys; import livetweet_coach.core.text.measure;"
        "sys.exit(any(name.endswith(('emoji_data', 'tlds_data', 'wcwidth')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": "src"}).returncode == 0
