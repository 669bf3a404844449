"""The made-up events and posts that the rules' examples play in."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import Any, TypedDict, Unpack

from livetweet_coach.core.draft.draft import DraftKind, Media, ReplyTo, Visibility
from livetweet_coach.core.event import EventSheet, Speaker, Talk
from livetweet_coach.core.rules.context import Account, Context, SentPost
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import Example, Language, Setting, Severity
from livetweet_coach.core.text.networks import Network, network

NOW = datetime(2026, 11, 12, 9, 40, tzinfo=UTC)

DAY_FR = EventSheet(
    title="Journée Num26",
    hashtag="JournéeNum26",
    aliases=("JourneeNum26",),
    language="fr",
    timezone="UTC",
    starts=datetime(2026, 11, 12, 9, 0),
    ends=datetime(2026, 11, 12, 12, 0),
    kind="conference",
    links=("https://exemple.org/etude",),
    glossary=("RGAA", "MOOC"),
    team=("ana",),
    speakers=(
        Speaker("Sophie Martin", ("S. Martin",), (("x", "Sophie_Martin"), ("mastodon", "sophie@mastodon.example"))),
        Speaker("Karim Benali", ("K. Benali",), (("x", "Karim_Benali"),)),
        Speaker("Ana Lefèvre", (), (("x", "AnaLefevre"),), taggable=False),
        Speaker("Paul Martin", (), ()),
    ),
    agenda=(
        Talk("Ouverture", time(9, 0), time(9, 30), ("Sophie Martin",)),
        Talk("Mutualiser sans s'épuiser", time(9, 30), time(10, 30), ("Karim Benali",), ("JournéeNum26_A",)),
        Talk("Table ronde", time(10, 30), time(11, 15), ("Sophie Martin", "Karim Benali"), (), ("chatham",)),
        Talk("Clôture", time(11, 15), time(12, 0), ("Ana Lefèvre",)),
    ),
)
DAY_EN = replace(
    DAY_FR,
    title="DigiDay 26",
    hashtag="DigiDay26",
    aliases=("DDay26",),
    language="en",
    links=("https://example.org/study",),
    glossary=("WCAG", "MOOC"),
    speakers=(
        Speaker("Sophie Martin", ("S. Martin",), (("x", "sophie_martin"), ("mastodon", "sophie@mastodon.example"))),
        Speaker("Karim Benali", ("K. Benali",), (("x", "karim_benali"),)),
        Speaker("Ana Lefèvre", (), (("x", "ana_lefevre"),), taggable=False),
        Speaker("Paul Martin", (), ()),
    ),
    agenda=(
        Talk("Opening", time(9, 0), time(9, 30), ("Sophie Martin",)),
        Talk("Pooling without burning out", time(9, 30), time(10, 30), ("Karim Benali",), ("DigiDay26_A",)),
        Talk("Panel", time(10, 30), time(11, 15), ("Sophie Martin", "Karim Benali"), (), ("chatham",)),
        Talk("Closing", time(11, 15), time(12, 0), ("Ana Lefèvre",)),
    ),
)


class Surroundings(TypedDict, total=False):
    """What an example may set: `minute` after nine o'clock, `on` a network (or its id); `event` None for none.

    `known` is more of the context.
    """

    minute: int
    event: EventSheet | None
    recent: tuple[SentPost, ...]
    media: tuple[Media, ...]
    kind: DraftKind
    answers: ReplyTo | None
    on: str | Network
    to: str
    remarked: frozenset[str]
    ever_sent: bool
    thread_tags: bool
    sticky_tag: bool
    shift: int
    account: Account
    exercise: bool
    visibility: Visibility
    leaves: datetime
    known: Mapping[str, Any]


_DAYS: dict[Language, EventSheet] = {"fr": DAY_FR, "en": DAY_EN}
_SPACED = pattern(r" (?=⟦?(?:[!?»]|[;:](?![)(DP/])))|(?<=«) |(?<=«⟧) ")


def typeset(text: str) -> str:
    """French text with no-break spaces where its typography has them."""
    return _SPACED.sub("\u00a0", text)


def fr(
    text: str,
    fixed: str | None = None,
    says: str | None = None,
    severity: Severity | None = None,
    **setting: Unpack[Surroundings],
) -> Example:
    """A French example, by default twenty to ten at the Journée Num26; spaces before ; : ! ? become no-break."""
    fixed = None if fixed is None else typeset(fixed)
    where = at("fr", **setting)
    return Example("fr", typeset(text), fixed, where, says and typeset(says), severity=severity)


def en(
    text: str,
    fixed: str | None = None,
    says: str | None = None,
    severity: Severity | None = None,
    **setting: Unpack[Surroundings],
) -> Example:
    """An English example, by default twenty to ten at the DigiDay."""
    return Example("en", text, fixed, at("en", **setting), says, severity=severity)


def at(language: Language, **surroundings: Unpack[Surroundings]) -> Setting:
    """The setting of an example in its language's event."""
    return _made(language, surroundings) if surroundings else _usual(language)


@cache
def _usual(language: Language) -> Setting:
    """Most examples have nothing of their own around them: made once, because there are a thousand."""
    return _made(language, {})


def _made(language: Language, given: Surroundings) -> Setting:
    minute, on = given.get("minute", 40), given.get("on", "x")
    context = Context(
        network=on if isinstance(on, Network) else network(on),
        event=given["event"] if "event" in given else _DAYS[language],
        now=NOW + timedelta(minutes=minute - 40),
        recent=given.get("recent", ()),
        account=given.get("account", Account("missmooc")),
        remarked=given.get("remarked", frozenset()),
        ever_sent=given.get("ever_sent", False),
        thread_tags=given.get("thread_tags", True),
        shift=given.get("shift", 0),
        sticky_tag=given.get("sticky_tag", False),
        is_exercise=given.get("exercise", False),
    )
    return Setting(
        context=replace(context, **given["known"]) if "known" in given else context,
        kind=given.get("kind", "post"),
        media=given.get("media", ()),
        reply_to=given.get("answers"),
        to=given.get("to", ""),
        visibility=given.get("visibility", "public"),
        leaves=given.get("leaves"),
    )


def sent(text: str, minutes_ago: float = 5, **more: object) -> SentPost:
    """A post sent that many minutes before the examples' usual time."""
    return SentPost(typeset(text), NOW - timedelta(minutes=minutes_ago), **more)  # type: ignore[arg-type]


PHOTO = Media("m1", "photo")
DESCRIBED_EN = Media("m1", "photo", "Sophie Martin at the lectern; the slide reads: three ideas to reuse tomorrow.")
DESCRIBED = Media("m1", "photo", "Sophie Martin au pupitre ; à l'écran : trois idées à reprendre demain.")
