"""AD05: posts that leave by themselves during the live."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from livetweet_coach.core.event import EventSheet, instant
from livetweet_coach.core.rules.context import Scheduled
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import AFTER_MINUTES, TEASER_MINUTES
from livetweet_coach.core.rules.event_tags import has_event_tag
from livetweet_coach.core.rules.examples import NOW, en, fr
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import Hit, Keep, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say


def check(view: View) -> Iterator[Hit]:
    """When one is scheduled, and a quarter of an hour before the start; a draft to be sent by hand is no schedule."""
    scene = view.scene
    if scene.kind == "scheduled" and scene.leaves is not None and not all(line.post.is_blank for line in view.thread):
        yield from _saved(view, scene.leaves)
        return
    waiting = scene.around.scheduled
    if not waiting:
        return
    if scene.around.is_cancelled:
        words = say("Rules", "The event is cancelled, and {n} of your posts would still leave.", n=len(waiting))
        yield Hit(Span(0, 0), words, keep=_pause(waiting, None))
        return
    inside = [post for post in waiting if _collides(post.text, post.at, scene)]
    if inside and scene.around.is_soon:
        over = _over(scene.event, inside[0].at) if scene.event else None
        yield Hit(Span(0, 0), _during(len(inside)), keep=_pause(inside, over))


def _pause(posts: Sequence[Scheduled], until: datetime | None) -> Keep | None:
    """What keeps these posts from leaving; None where nobody knows which drafts they are."""
    drafts = tuple(post.draft for post in posts if post.draft)
    return Keep(until, drafts) if drafts else None


def _saved(view: View, leaves: datetime) -> Iterator[Hit]:
    scene = view.scene
    if _collides("\n".join(line.text for line in view.thread), leaves, scene):
        over = _over(scene.event, leaves) if scene.event else None
        yield Hit(Span(0, 0), _during(1), keep=Keep(over))
    elif _is_close(leaves, scene.around.scheduled):
        yield Hit(Span(0, 0), say("Rules", "Two posts within five minutes: leave them a little air."))


def _during(number: int) -> Phrase:
    if number == 1:
        return say("Rules", "One scheduled post would leave during the live: pause it?")
    return say("Rules", "{number} scheduled posts would leave during the live: pause them?", number=number)


def _over(sheet: EventSheet, like: datetime) -> datetime | None:
    """Half an hour after the end, aware."""
    return instant(sheet.ends, sheet.timezone, like) + timedelta(minutes=AFTER_MINUTES) if sheet.ends else None


def _collides(text: str, at: datetime, scene: Scene) -> bool:
    sheet = scene.event
    if sheet is None or sheet.starts is None or has_event_tag(read(text, scene.network), scene):
        return False
    over = _over(sheet, at)
    return over is not None and instant(sheet.starts, sheet.timezone, at) <= at <= over


def _is_close(at: datetime, others: Sequence[Scheduled]) -> bool:
    return any(abs(at - other.at) < timedelta(minutes=TEASER_MINUTES) for other in others)


def _at(minutes: float) -> datetime:
    """That many minutes after nine o'clock."""
    return NOW + timedelta(minutes=minutes - 40)


_PROMO_FR = Scheduled("Notre boutique fait peau neuve", _at(65), "boutique")
_PROMO_EN = Scheduled("Our shop has a new look", _at(65), "shop")
_TAGGED = Scheduled("La table ronde commence #JournéeNum26 #DigiDay26", _at(90), "table")
_LATE = Scheduled("Merci et à l'an prochain", _at(300), "merci")
_TEASER = Scheduled("On commence dans une heure", _at(-60), "teaser")

RULE = Rule(
    id="automation/scheduled-in-live",
    code="AD05",
    severity=Severity.WARNING,
    moments=frozenset({Moment.SEND, Moment.PHASE}),
    title=say("Rules", "Scheduled posts meet the live"),
    why=say("Rules", "Posts scheduled before a live are good practice; during it they talk over what happens."),
    short=say("Rules", "Pause scheduled posts"),
    source=sources.TWITTMOOC,
    sources=(sources.TEN_TIPS,),
    scope=Scope.LIVE,
    keeps=True,
    check=check,
    good=(
        fr("Notre boutique fait peau neuve", kind="scheduled", leaves=_at(300)),
        fr("La table ronde commence #JournéeNum26", kind="scheduled", leaves=_at(90)),
        fr("On commence", kind="scheduled", leaves=_at(-30), known={"scheduled": (_TEASER,)}),
        fr("On s'installe", minute=-10, known={"scheduled": (_TAGGED, _LATE)}),
        fr("On s'installe", minute=-60, known={"scheduled": (_PROMO_FR,)}),
        en("Our shop has a new look", kind="scheduled", leaves=_at(300)),
        en("The panel begins #DigiDay26", kind="scheduled", leaves=_at(90)),
        en("We begin", kind="scheduled", leaves=_at(-30), known={"scheduled": (_TEASER,)}),
        en("We are settling in", minute=-10, known={"scheduled": (_TAGGED, _LATE)}),
        en("We are settling in", minute=-60, known={"scheduled": (_PROMO_EN,)}),
    ),
    bad=(
        fr(
            "⟦⟧Notre boutique fait peau neuve",
            says="Un message programmé partirait pendant le direct : pause ?",
            kind="scheduled",
            leaves=_at(65),
            minute=-300,
        ),
        fr(
            "⟦⟧",
            says="2 messages programmés partiraient pendant le direct : pause ?",
            minute=-10,
            known={"scheduled": (_PROMO_FR, _PROMO_FR, _TAGGED)},
        ),
        fr("⟦⟧On commence bientôt", kind="scheduled", leaves=_at(-58), known={"scheduled": (_TEASER,)}),
        fr("⟦⟧", known={"scheduled": (_LATE,), "is_cancelled": True}),
        en(
            "⟦⟧Our shop has a new look",
            says="One scheduled post would leave during the live: pause it?",
            kind="scheduled",
            leaves=_at(65),
            minute=-300,
        ),
        en("⟦⟧", minute=-10, known={"scheduled": (_PROMO_EN, _PROMO_EN, _TAGGED)}),
        en("⟦⟧We begin soon", kind="scheduled", leaves=_at(-58), known={"scheduled": (_TEASER,)}),
        en("⟦⟧", known={"scheduled": (_LATE,), "is_cancelled": True}),
    ),
    traps=(
        fr("À 10 h 30, Karim Benali présente les résultats", minute=-10),
        en("At 10:30 Karim Benali presents the results", minute=-10),
    ),
)
