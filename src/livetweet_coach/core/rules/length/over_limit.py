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


_WORDS_FR, _WORDS_EN = "petits mots " * 23, "little word " * 23
_LINK = "https://example.org/" + "a" * 300
_EMOJI = "😀" * 140

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
    good=(
        fr("Deux idées, deux messages : la seconde répond à la première."),
        fr(_WORDS_FR + "fini"),
        fr(_WORDS_FR * 2 + "long", on="x-premium"),
        en("Two ideas, two posts, the second as a reply to the first."),
        en(_WORDS_EN + "done"),
        en(_WORDS_EN * 2 + "long", on="x-premium"),
    ),
    bad=(
        fr(
            _WORDS_FR + "fini⟦⟧, fini et bien fini, voilà tout.",
            says="32 de trop. On garde l'idée forte, et on met la suite dans un deuxième message ?",
        ),
        fr("é" * 280 + "⟦⟧é"),
        fr("é" * 500 + "⟦⟧éé", on="mastodon"),
        en(
            _WORDS_EN + "done⟦⟧, done and really done, all of it",
            says="33 over. Keep the strong idea here and put the rest in a second post?",
        ),
        en("a" * 280 + "⟦⟧a"),
        en("a" * 300 + "⟦⟧aa", on="bluesky"),
    ),
    traps=(
        fr("Un lien long ne compte que 23 : " + _LINK),
        en("A long link counts 23 only: " + _LINK),
        fr(_EMOJI),
        en(_EMOJI),
        fr(_EMOJI + "⟦⟧😀"),
        en(_EMOJI + "⟦⟧😀"),
        fr("«\u202f" * 93 + "«" + "⟦⟧\u202f"),
        en("…" * 140 + "⟦⟧…"),
        fr("é" * 280 + "⟦⟧é"),
        en("e\u0301" * 280),
        fr("🧑🏽‍💻" * 140),
        en("🧑🏽‍💻" * 140),
    ),
)
