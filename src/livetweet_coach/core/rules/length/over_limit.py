"""LN01: more than the network takes."""

from collections.abc import Iterator

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Nothing is underlined: the empty spot says where the overflow begins."""
    found = measure(view.text, view.scene.network)
    if found.left >= 0:
        return
    message = say("Rules", "{number} over. Keep the strong idea here and put the rest in a second post?",
                  number=-found.left)  # fmt: skip
    yield Hit(Span(found.fits_until, found.fits_until), message)


_LONG = "mot " * 69
_LINK = "https://exemple.org/" + "a" * 300

RULE = Rule(
    id="length/over-limit",
    code="LN01",
    severity=Severity.BLOCKER,
    moments=frozenset({Moment.LIVE, Moment.SEND}),
    title=say("Rules", "Over the network's limit"),
    why=say("Rules", "The network would refuse the post, and clipping in a hurry makes people lose the thread."),
    short=say("Rules", "Too long: split it"),
    source=sources.X_COUNTING,
    sources=(sources.BUFFER_MASTODON, sources.BLUESKY_LIMITS, sources.X_TEXT_LIBRARY),
    starter=True,
    order=0,
    check=check,
    good=(),
    bad=(),
    traps=(),
)
