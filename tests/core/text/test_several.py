"""One text for several networks."""

from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, NETWORKS, X
from livetweet_coach.core.text.several import measures, tightest_first


def test_the_tightest_network_leads():
    found = measures("a" * 270, [MASTODON, BLUESKY, X])
    assert [(network.id, each.left) for network, each in found] == [("x", 10), ("bluesky", 30), ("mastodon", 230)]


def test_a_long_link_turns_the_order():
    text = "a" * 200 + " https://exemple.fr/" + "b" * 100
    assert measures(text, [X, BLUESKY])[0][0] is BLUESKY
    assert tightest_first([text], [X, BLUESKY]) == (BLUESKY, X)
    assert tightest_first(["court"], [BLUESKY, X]) == (X, BLUESKY)


@given(st.lists(st.text(max_size=400), min_size=1, max_size=3))
def test_each_network_counts_as_it_does_alone(texts):
    for text in texts:
        assert {n.id: m for n, m in measures(text, NETWORKS)} == {n.id: measure(text, n) for n in NETWORKS}
    order = tightest_first(texts, NETWORKS)
    room = [min(measure(text, network).left for text in texts) for network in order]
    assert room == sorted(room)
    assert set(order) == set(NETWORKS)
