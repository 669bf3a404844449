"""What worked, quoted from the learner's own posts; chosen by what happened, so that it can be explained."""

from collections.abc import Sequence
from dataclasses import dataclass

from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.rules.rule import Rule
from livetweet_coach.core.words import Phrase, say

_QUOTE_SIGNS = 140

# What a praise or a clean occasion says about the post, the rarest craft first.
_REASONS: tuple[tuple[str, Phrase], ...] = (
    ("praise/quote-attributed", say("Review", "A clean quote, and we know who speaks.")),
    ("praise/image-described", say("Review", "The picture is described: nobody is left out.")),
    ("praise/hashtag-steady", say("Review", "The hashtag is there each time: everyone can follow.")),
    ("praise/first-post", say("Review", "The first post, and the hardest one.")),
    ("quoting/no-speaker", say("Review", "We know who says it.")),
    ("media/no-description", say("Review", "The picture comes with its words.")),
    ("mentions/speaker-unlinked", say("Review", "The person quoted can find it and answer.")),
    ("links/naked", say("Review", "One knows where the link leads before opening it.")),
    ("hashtags/event-missing", say("Review", "People who follow from afar will find it.")),
    ("length/unfinished", say("Review", "A whole idea in one post.")),
)
_TOOK_UP = say("Review", "You reread it before it went, and it shows.")
_WENT_OUT = say("Review", "It went out, and somebody who was not there can read it.")


@dataclass(frozen=True, slots=True)
class Strength:
    """One thing that worked: the learner's words, why they work, and the rule that says so ("" for none)."""

    quote: str
    post: str
    why: Phrase
    rule: str = ""


def sent_posts(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The POST_SENT entries of what was sent and not taken back, oldest first, each post once with its last words."""
    posts: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind is Kind.POST_SENT:
            posts[entry.post] = entry
        elif entry.kind is Kind.POST_UNDONE:
            posts.pop(entry.post, None)
    return tuple(posts.values())


def strengths(entries: Sequence[Entry], rules: Sequence[Rule], figures: Figures = FIGURES) -> tuple[Strength, ...]:
    """At most three, never two for one reason, from different posts as far as there are some.

    A praise comes first, then a remark taken up, then an occasion that went well; inside a reason the post that has
    most going for it, the latest of equals. Who sent anything at all has at least one.
    """
    posts = [post for post in sent_posts(entries) if post.text.strip()]
    merits = {post.post: _merits(entries, post.post) for post in posts}
    found: list[Strength] = []
    for may_reuse in (False, True):
        for rule, why in _reasons(entries, rules):
            used = {strength.post for strength in found}
            if len(found) >= figures.strengths or any(strength.rule == rule for strength in found):
                continue
            shows = [p for p in posts if rule in merits[p.post][0] and (may_reuse or p.post not in used)]
            if shows:
                # max() keeps the first of equals: reversed, that is the latest post.
                best = max(reversed(shows), key=lambda post: merits[post.post][1])
                found.append(Strength(excerpt(best.text), best.post, why, rule))
    if posts and not found:
        found.append(Strength(excerpt(posts[-1].text), posts[-1].post, _WENT_OUT))
    return tuple(found)


def excerpt(text: str) -> str:
    """A post's words for a quotation, cut at a space where they are long."""
    words = " ".join(text.split(" ")).strip()
    if len(words) <= _QUOTE_SIGNS:
        return words
    cut = words[: _QUOTE_SIGNS - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[_QUOTE_SIGNS // 2 :] else cut).rstrip() + "…"


_TAKEN_UP = "remark/taken-up"


def _reasons(entries: Sequence[Entry], rules: Sequence[Rule]) -> list[tuple[str, Phrase]]:
    """All reasons in their order; a praise that this page does not know is told by its rule's title."""
    known = dict(_REASONS)
    praises = [(rule, why) for rule, why in _REASONS if rule.startswith("praise/")]
    titles = {rule.id: rule.title for rule in rules}
    told = dict.fromkeys(entry.rule for entry in entries if entry.kind is Kind.PRAISED)
    more = [(rule, titles[rule]) for rule in told if rule not in known and rule in titles]
    return [*praises, *more, (_TAKEN_UP, _TOOK_UP), *((r, why) for r, why in _REASONS if not r.startswith("praise/"))]


def _merits(entries: Sequence[Entry], post: str) -> tuple[set[str], int]:
    """The reasons a post gives, and how much speaks for it."""
    reasons: set[str] = set()
    weight = 0
    for entry in entries:
        if entry.post != post:
            continue
        if entry.kind is Kind.PRAISED:
            reasons.add(entry.rule)
            weight += 3
        elif entry.kind in (Kind.REMARK_APPLIED, Kind.REMARK_SETTLED):
            reasons.add(_TAKEN_UP)
            weight += 1
        elif entry.kind is Kind.OPPORTUNITY_CLEAN:
            reasons.add(entry.rule)
            weight += 1
        elif entry.kind in (Kind.OPPORTUNITY_MISSED, Kind.SENT_ANYWAY):
            weight -= 2
    return reasons, weight
