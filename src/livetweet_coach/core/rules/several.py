"""A draft that goes to several networks: each one's findings, the network with the least room first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.rules.context import Context
from livetweet_coach.core.rules.rule import Finding
from livetweet_coach.core.text.several import tightest_first
from livetweet_coach.core.words import say

Review = Callable[[Draft, Context], Sequence[Finding]]


def contexts(draft: Draft, context: Context) -> Iterator[Context]:
    """The context on each network that the draft goes to, the tightest first; one for a single network."""
    if not context.also or draft.kind == "dm":  # a private message goes from one account
        yield replace(context, also=())
        return
    places = ((context.network, context.account), *context.also)
    order = tightest_first((post.text for post in draft.posts), [network for network, _ in places])
    for leading in order:
        network, account = next(place for place in places if place[0] is leading)
        elsewhere = frozenset(other.id for other, _ in places) - {network.id}
        yield replace(context, network=network, account=account, also=(), elsewhere=elsewhere)


def review_everywhere(draft: Draft, context: Context, review: Review) -> tuple[Finding, ...]:
    """What is found on any of the networks; a rule that spoke of a post on a tighter one is not asked again.

    A remark that only one of the wider networks gives rise to says which.
    """
    found: list[Finding] = []
    told: set[tuple[str, str]] = set()
    for number, place in enumerate(contexts(draft, context)):
        fresh = [finding for finding in review(draft, place) if (finding.rule, finding.post_id) not in told]
        told |= {(finding.rule, finding.post_id) for finding in fresh}
        found += fresh if number == 0 else [_there(finding, place) for finding in fresh]
    return tuple(found)


def _there(finding: Finding, place: Context) -> Finding:
    there = say("Rules", "On {network}: {remark}", "", None, network=place.network.name, remark=finding.message)
    return replace(finding, message=there)
