"""A draft in, findings out; what was found in unchanged posts is remembered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.edit import Fix, StaleEdit, apply
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.context import Context
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.room import fits
from livetweet_coach.core.rules.rule import Finding, Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Line, Scene, View, scene
from livetweet_coach.core.text.networks import Network

HITS_A_POST = 10
"""What one rule may find in one post; more helps nobody and would make long pasted texts slow."""
COMPOSING = frozenset({Moment.LIVE, Moment.SEND})
CLOSING = frozenset({Moment.CLOSE})
UNWRITTEN = CLOSING | {Moment.PHASE}
"""What may be said where nothing is written: of the live, and of an agenda that moves on."""
AT_REST = COMPOSING | UNWRITTEN
_RANK = {Severity.BLOCKER: 0, Severity.WARNING: 1, Severity.TIP: 2, Severity.PRAISE: 3}
_SCENES, _VIEWS = 4, 2000

Found = tuple[tuple[int, Hit], ...]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What these rules found in this scene, by what they looked at, and how its posts read."""

    where: Scene
    rules: tuple[Rule, ...]
    found: dict[object, Found] = field(default_factory=dict)
    lines: dict[Post, Line] = field(default_factory=dict)

    def line(self, post: Post) -> Line:
        """The post and its reading."""
        line = self.lines.get(post)
        if line is None:
            line = self.lines[post] = Line(post, read(post.text, self.where.network))
        return line


@dataclass(frozen=True, slots=True)
class Memory:
    """What reviews found; it keeps a few scenes, the latest last."""

    shelves: list[_Shelf] = field(default_factory=list)

    def of(self, where: Scene, rules: tuple[Rule, ...]) -> _Shelf:
        """The shelf of these rules in this scene."""
        for place, shelf in enumerate(self.shelves):
            if shelf.rules == rules and shelf.where == where:
                self.shelves.append(self.shelves.pop(place))
                if len(shelf.found) > _VIEWS:
                    shelf.found.clear()
                    shelf.lines.clear()
                return shelf
        fresh = _Shelf(where, rules)
        self.shelves.append(fresh)
        del self.shelves[:-_SCENES]
        return fresh


_MEMORY = Memory()


def review(
    draft: Draft,
    context: Context,
    rules: Iterable[Rule] = CATALOGUE,
    moments: frozenset[Moment] = COMPOSING,
    memory: Memory = _MEMORY,
) -> tuple[Finding, ...]:
    """What the rules that may speak at `moments` find, the weightiest first, then in the thread's order.

    Blank posts are passed over, save by rules for the live. A fix that would leave a post too long for its network is
    not offered.
    """
    chosen = tuple(
        sorted(
            (rule for rule in rules if rule.moments & moments and _speaks_on(rule, context.network)),
            key=lambda rule: (rule.order, rule.code),
        )
    )
    shelf = memory.of(scene(draft, context), chosen)
    ranked: list[tuple[tuple[int, int, int, int], Finding]] = []
    for place, scope, key in _looks(draft):
        hits = shelf.found.get(key)
        if hits is None:
            view = _view(draft, place, scope, shelf)
            hits = shelf.found[key] = tuple(
                (number, _sound(hit, draft, shelf.where.network))
                for number, rule in enumerate(chosen)
                if rule.scope is scope
                for hit in islice(rule.check(view), HITS_A_POST)
            )
        for number, hit in hits:
            at = draft.index(hit.post_id) if hit.post_id else place
            finding = _finding(chosen[number], hit, draft, draft.posts[at])
            ranked.append(((_RANK[finding.severity], number, at, hit.span.start), finding))
    return tuple(finding for _, finding in sorted(ranked, key=lambda pair: pair[0]))


def praises(
    draft: Draft,
    context: Context,
    rules: Iterable[Rule] = CATALOGUE,
    memory: Memory = _MEMORY,
    moment: Moment = Moment.SENT,
) -> tuple[Finding, ...]:
    """What deserves a word in posts that were just sent, one at most for each; `context.recent` is from before.

    At the other moments it is the live that deserves it, and the draft is whatever stands in the editor.
    """
    kind = [rule for rule in rules if rule.severity is Severity.PRAISE]
    best: dict[str, Finding] = {}
    for finding in review(draft, context, kind, frozenset({moment}), memory):
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


def _looks(draft: Draft) -> Iterator[tuple[int, Scope, object]]:
    """Each look that rules take: the post's place, how far they see, and all they see as a key to remember it by."""
    places = [place for place, post in enumerate(draft.posts) if not post.is_blank]
    posts = tuple(draft.posts[place] for place in places)
    for number, (place, post) in enumerate(zip(places, posts, strict=True)):
        yield place, Scope.POST, (number == 0, post)
        before = posts[number - 1] if number else None
        after = posts[number + 1] if number + 1 < len(posts) else None
        yield place, Scope.NEIGHBOURS, (posts[0], before, post, after)
    if posts:
        yield places[0], Scope.THREAD, ("thread", posts)
    yield 0, Scope.LIVE, ("live", draft.posts)


def _view(draft: Draft, place: int, scope: Scope, shelf: _Shelf) -> View:
    """What a rule of this scope may see of the post at this place."""
    if scope is Scope.LIVE:
        thread = tuple(shelf.line(post) for post in draft.posts)
        return View(thread[0], shelf.where, True, thread[0], None, None, thread)
    posts = [post for post in draft.posts if not post.is_blank]
    number = posts.index(draft.posts[place])
    line, opens = shelf.line(posts[number]), number == 0
    if scope is Scope.POST:
        return View(line, shelf.where, opens)
    if scope is Scope.THREAD:
        thread = tuple(shelf.line(post) for post in posts)
        return View(line, shelf.where, opens, line, None, None, thread)
    before = None if opens else shelf.line(posts[number - 1])
    after = shelf.line(posts[number + 1]) if number + 1 < len(posts) else None
    return View(line, shelf.where, opens, shelf.line(posts[0]), before, after)


def _finding(rule: Rule, hit: Hit, draft: Draft, post: Post) -> Finding:
    severity, quote = hit.severity or rule.severity, hit.span.of(post.text)
    return Finding(rule.id, severity, post.id, hit.span, hit.message, hit.fix, draft.revision, quote, hit.keep)


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
