"""A draft in, findings out; what was found in unchanged posts is remembered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.edit import Fix, StaleEdit, apply
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.context import Context
from livetweet_coach.core.rules.room import fits
from livetweet_coach.core.rules.rule import Finding, Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Line, Scene, View, lines, scene
from livetweet_coach.core.text.networks import Network

HITS_A_POST = 10
"""What one rule may find in one post; more helps nobody and would make long pasted texts slow."""
COMPOSING = frozenset({Moment.LIVE, Moment.SEND})
_RANK = {Severity.BLOCKER: 0, Severity.WARNING: 1, Severity.TIP: 2, Severity.PRAISE: 3}
_SCENES, _VIEWS = 4, 2000


Found = tuple[tuple[int, Hit], ...]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What these rules found in this scene, by what they looked at."""

    where: Scene
    rules: tuple[Rule, ...]
    found: dict[object, Found] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Memory:
    """What reviews found; it keeps a few scenes, the latest last."""

    shelves: list[_Shelf] = field(default_factory=list)

    def of(self, where: Scene, rules: tuple[Rule, ...]) -> dict[object, Found]:
        """What these rules found in this scene so far."""
        for place, shelf in enumerate(self.shelves):
            if shelf.rules == rules and shelf.where == where:
                self.shelves.append(self.shelves.pop(place))
                if len(shelf.found) > _VIEWS:
                    shelf.found.clear()
                return shelf.found
        fresh = _Shelf(where, rules)
        self.shelves.append(fresh)
        del self.shelves[:-_SCENES]
        return fresh.found


_MEMORY = Memory()


def review(
    draft: Draft,
    context: Context,
    rules: Iterable[Rule] = CATALOGUE,
    moments: frozenset[Moment] = COMPOSING,
    memory: Memory = _MEMORY,
) -> tuple[Finding, ...]:
    """What the rules that may speak at `moments` find, the weightiest first, then in the thread's order.

    Blank posts are passed over. A fix that would leave a post too long for its network is not offered.
    """
    chosen = tuple(
        sorted(
            (rule for rule in rules if rule.moments & moments and _speaks_on(rule, context.network)),
            key=lambda rule: (rule.order, rule.code),
        )
    )
    where = scene(draft, context)
    known = memory.of(where, chosen)
    found: list[tuple[tuple[int, int, int, int], Finding]] = []
    for place, view, scope, key in _views(lines(draft, context.network), where):
        hits = known.get(key)
        if hits is None:
            hits = known[key] = tuple(
                (number, _sound(hit, draft, context.network))
                for number, rule in enumerate(chosen)
                if rule.scope is scope
                for hit in islice(rule.check(view), HITS_A_POST)
            )
        for number, hit in hits:
            finding = _finding(chosen[number], hit, view, draft)
            rank = _RANK[finding.severity]
            found.append(
                ((rank, number, draft.index(finding.post_id) if hit.post_id else place, hit.span.start), finding)
            )
    return tuple(finding for _, finding in sorted(found, key=lambda pair: pair[0]))


def praises(
    draft: Draft, context: Context, rules: Iterable[Rule] = CATALOGUE, memory: Memory = _MEMORY
) -> tuple[Finding, ...]:
    """What deserves a word in posts that were just sent, one at most for each; `context.recent` is from before."""
    kind = [rule for rule in rules if rule.severity is Severity.PRAISE]
    best: dict[str, Finding] = {}
    for finding in review(draft, context, kind, frozenset({Moment.SENT}), memory):
        best.setdefault(finding.post_id, finding)
    return tuple(best[post.id] for post in draft.posts if post.id in best)


def refresh(
    finding: Finding, draft: Draft, context: Context, rules: Iterable[Rule] = CATALOGUE, memory: Memory = _MEMORY
) -> Finding | None:
    """The same finding on the draft as it is now, None where its point is gone: ask before applying a stale fix."""
    if finding.revision == draft.revision:
        return finding
    mine = [rule for rule in rules if rule.id == finding.rule]
    again = [
        other
        for other in review(draft, context, mine, frozenset(Moment), memory)
        if (other.post_id, other.quote) == (finding.post_id, finding.quote)
    ]
    return min(again, key=lambda other: abs(other.span.start - finding.span.start), default=None)


def _speaks_on(rule: Rule, network: Network) -> bool:
    return not rule.networks or network.id in rule.networks


def _views(thread: tuple[Line, ...], where: Scene) -> Iterator[tuple[int, View, Scope, object]]:
    """Each post as the rules may see it, with all of that as the key under which their hits are remembered."""
    if not thread:
        return
    first = thread[0]
    posts = tuple(line.post for line in thread)
    for place, line in enumerate(thread):
        opens = place == 0
        yield place, View(line, where, opens), Scope.POST, (opens, line.post)
        before = None if opens else thread[place - 1]
        after = thread[place + 1] if place + 1 < len(thread) else None
        near = (first.post, before and before.post, line.post, after and after.post)
        yield place, View(line, where, opens, first, before, after), Scope.NEIGHBOURS, near
    yield 0, View(first, where, True, first, None, None, thread), Scope.THREAD, ("thread", posts)


def _finding(rule: Rule, hit: Hit, view: View, draft: Draft) -> Finding:
    severity = hit.severity or rule.severity
    post = draft.post(hit.post_id) if hit.post_id else view.line.post
    quote = hit.span.of(post.text)
    return Finding(rule.id, severity, post.id, hit.span, hit.message, hit.fix, draft.revision, quote)


def _sound(hit: Hit, draft: Draft, network: Network) -> Hit:
    """The hit without its fix where that would not fit or would leave a post too long."""
    return hit if hit.fix is None or _fits(hit.fix, draft, network) else replace(hit, fix=None)


def _fits(fix: Fix, draft: Draft, network: Network) -> bool:
    try:
        mended = apply(fix, draft)
    except StaleEdit:
        return False
    posts = {post.id: post for post in draft.posts}
    changed = [post for post in mended.posts if posts.get(post.id) != post]
    return bool(changed) and all(post.is_blank or fits(post.text, network) for post in changed)
