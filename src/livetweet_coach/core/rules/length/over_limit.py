"""LN01: more than the network takes."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.event_tags import has_event_tag
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.room import splitting
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Nothing is underlined: the empty spot says where the overflow begins."""
    scene = view.scene
    found = measure(view.text, scene.network)
    over = -found.left
    if over <= 0 and scene.network.byte_limit is not None:
        over = found.bytes - scene.network.byte_limit
    if over <= 0:
        return
    if scene.kind == "dm":
        words = say("Rules", "{number} over. A private message is one post: say it in fewer words.", number=over)
        yield Hit(Span(found.fits_until, found.fits_until), words)
        return
    message = say("Rules", "{number} over. Keep the strong idea here and put the rest in a second post?", number=over)
    is_tagged = scene.is_live or has_event_tag(view.reading, scene)
    fix = splitting(view, scene.tags[0] if scene.tags and is_tagged else "")
    yield Hit(Span(found.fits_until, found.fits_until), message, fix)


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
    safety=Safety.LOOK,
    order=0,
    check=check,
    good=(
        fr("Deux idées, deux messages : la seconde répond à la première."),
        fr(_WORDS_FR + "fini"),
        fr(_WORDS_FR * 2 + "long", on="x-premium"),
        en("Two ideas, two posts, the second as a reply to the first."),
        en(_WORDS_EN + "done"),
        en(_WORDS_EN * 2 + "long", on="x-premium"),
        fr(_WORDS_FR * 2 + "long", kind="dm", to="ana"),
        en(_WORDS_EN * 2 + "long", kind="dm", to="ana"),
    ),
    bad=(
        fr(
            _WORDS_FR + "fini⟦⟧, fini et bien fini, voilà tout.",
            _WORDS_FR.strip() + "\n---\nfini, fini et bien fini, voilà tout.",
            "32 de trop. On garde l'idée forte, et on met la suite dans un deuxième message ?",
            event=None,
        ),
        fr(
            "Une idée forte, dite en peu de mots. " * 7 + "Et une autre ici #Jou⟦⟧rnéeNum26",
            "Une idée forte, dite en peu de mots. " * 6
            + "Une idée forte, dite en peu de mots.\n#JournéeNum26\n---\nEt une autre ici #JournéeNum26",
        ),
        fr("é" * 500 + "⟦⟧éé", "é" * 500 + "\n---\néé", on="mastodon", event=None),
        en(
            _WORDS_EN + "done⟦⟧, done and really done, all of it",
            _WORDS_EN.strip() + "\n---\ndone, done and really done, all of it",
            "33 over. Keep the strong idea here and put the rest in a second post?",
            event=None,
        ),
        en("a" * 280 + "⟦⟧a", "a" * 280 + "\n---\na", event=None),
        en("a" * 300 + "⟦⟧aa", "a" * 300 + "\n---\naa", on="bluesky", event=None),
    ),
    traps=(
        fr("Un lien long ne compte que 23 : " + _LINK),
        en("A long link counts 23 only: " + _LINK),
        fr(_EMOJI),
        en(_EMOJI),
        fr("é" * 495, kind="dm", to="ana", on="mastodon"),
        fr(
            "é" * 495 + "⟦⟧é",
            says="1 de trop. Un message privé tient en un seul message : dis-le plus court.",
            kind="dm",
            to="ana",
            on="mastodon",
        ),
        en("@ana " + "e" * 495, kind="dm", to="ana", on="mastodon"),
        en("e" * 10_000 + "⟦⟧e", kind="dm", to="ana"),
        fr(_EMOJI + "⟦⟧😀", _EMOJI + "\n---\n😀", event=None),
        en(_EMOJI + "⟦⟧😀", _EMOJI + "\n---\n😀", event=None),
        fr("mot\u202f" * 56 + "⟦⟧fin", "mot\u202f" * 55 + "mot\n---\nfin", event=None),
        en("…" * 140 + "⟦⟧…", "…" * 140 + "\n---\n…", event=None),
        en("e\u0301" * 280),
        fr("🧑🏽‍💻" * 140),
        en("🧑🏽‍💻" * 140),
    ),
)
