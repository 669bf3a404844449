"""One text for several networks at once: the one with the least room leads."""

from collections.abc import Iterable, Sequence

from livetweet_coach.core.text.measure import Measure, measure
from livetweet_coach.core.text.networks import Network


def measures(text: str, networks: Sequence[Network]) -> tuple[tuple[Network, Measure], ...]:
    """The text as each network counts it, the tightest first; equal ones stay in the order given."""
    found = [(network, measure(text, network)) for network in networks]
    return tuple(sorted(found, key=lambda pair: pair[1].left))


def tightest_first(texts: Iterable[str], networks: Sequence[Network]) -> tuple[Network, ...]:
    """The networks by how little room the fullest of the texts leaves on each."""
    written = tuple(texts)
    if len(networks) < 2:
        return tuple(networks)
    room = {id(network): min((measure(text, network).left for text in written), default=0) for network in networks}
    return tuple(sorted(networks, key=lambda network: room[id(network)]))
