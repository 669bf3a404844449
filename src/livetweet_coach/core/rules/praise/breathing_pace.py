"""PR06: a pace that readers can follow."""

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import PACE_LONGEST, PACE_POSTS, PACE_SHORTEST
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_FLOOD = "pace/flood"


def check(view: View) -> Iterator[Hit]:
    """When a talk has just ended; said as a fact, so that it becomes no target."""
    posts = view.scene.around.session
    if len(posts) < PACE_POSTS or any(_FLOOD in post.remarked for post in posts):
        return
    gaps = [(later.at - earlier.at).total_seconds() / 60 for earlier, later in pairwise(posts)]
    if PACE_SHORTEST <= median(gaps) <= PACE_LONGEST:
        yield Hit(Span(0, 0), say("Rules", "Good pace: easy to follow."))


def _talk(*minutes: float, **more: object) -> tuple[SentPost, ...]:
    """Posts at these minutes after nine o'clock."""
    return tuple(sent(f"Idée {n}", 40 - minute, **more) for n, minute in enumerate(minutes))


_CALM = _talk(2, 7, 12, 18, 25)
_FEW = _talk(2, 7, 12, 18)
_FAST = _talk(2, 3, 4, 5, 6, 7)
_SLOW = _talk(1, 11, 20, 29, 29.5)
_TOLD = _talk(2, 7, 12, 18, 25, remarked=frozenset({_FLOOD}))

RULE = Rule(
    id="praise/breathing-pace",
    code="PR06",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.PHASE}),
    title=say("Rules", "A breathing pace"),
    why=say("Rules", "Who writes does not see the pace; who reads does."),
    short=say("Rules", "A good pace"),
    source=sources.TWITTMOOC,
    sources=(sources.TEN_TIPS,),
    scope=Scope.LIVE,
    check=check,
    good=(
        fr("", recent=_FEW, minute=31),
        fr("", recent=_FAST, minute=31),
        fr("", recent=_SLOW, minute=31),
        fr("", recent=_TOLD, minute=31),
        en("", recent=_FEW, minute=31),
        en("", recent=_FAST, minute=31),
        en("", recent=_SLOW, minute=31),
        en("", recent=_TOLD, minute=31),
    ),
    bad=(
        fr("⟦⟧", says="Bon rythme : on suit sans être submergé.", recent=_CALM, minute=31),
        fr("⟦⟧La suite", recent=_CALM, minute=32),
        fr("⟦⟧", recent=(*_FEW, *_talk(25, 28)), minute=30),
        en("⟦⟧", says="Good pace: easy to follow.", recent=_CALM, minute=31),
        en("⟦⟧What comes next", recent=_CALM, minute=32),
        en("⟦⟧", recent=(*_FEW, *_talk(25, 28)), minute=30),
    ),
    traps=(
        fr("", recent=_CALM, minute=25),
        en("", recent=_CALM, minute=25),
        fr("", recent=_CALM, minute=50),
        en("", recent=_CALM, minute=50),
    ),
)
