"""TH01: loose posts about one talk."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.event import wall_clock
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import CHAIN_POSTS, FLOOD_POSTS
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr, sent
from livetweet_coach.core.rules.hour import is_public
from livetweet_coach.core.rules.numbering import number
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_ID = "threads/unchained"


def check(view: View) -> Iterator[Hit]:
    """Once a talk: the fourth post by itself, while the last is still warm; a thread already is one.

    A match is told in loose posts, and who is asked to slow down is not asked for a thread as well.
    """
    scene = view.scene
    if scene.is_private or scene.kind == "scheduled" or view.is_reply or len(view.thread) > 1:
        return
    if scene.hour.began is None or not scene.hour.chained or number(view.reading) is not None:
        return
    if (scene.event and scene.event.kind == "sport") or len(scene.hour.lately) >= FLOOD_POSTS - 1:
        return
    posts = _of_this_talk(scene)
    if not posts or posts[-1] not in scene.hour.chained or any(_ID in post.remarked for post in posts):
        return
    threads = [post.thread for post in posts if post.thread]
    loose = [p for p in posts if p.kind == "post" and not p.replies_to and threads.count(p.thread) < 2]
    if len(loose) >= CHAIN_POSTS:
        yield Hit(Span(0, 0), say("Rules", "Chain this talk's posts into a thread?"))


def _of_this_talk(scene: Scene) -> list[SentPost]:
    """Own public posts since the current talk began."""
    began, zone = scene.hour.began, scene.event.timezone if scene.event else ""
    public = (post for post in scene.recent if is_public(post) and not post.deleted)
    return [post for post in public if began and wall_clock(post.at, zone) >= began]


_THREE_FR = (sent("Former d'abord", 8), sent("Mutualiser les salles", 6), sent("Et le budget ?", 3))
_THREE_EN = (sent("Train first", 8), sent("Share the rooms", 6), sent("And the budget?", 3))
_THREAD_FR = tuple(replace(post, thread="d1") for post in _THREE_FR)
_THREAD_EN = tuple(replace(post, thread="d1") for post in _THREE_EN)
_TOLD_FR = (*_THREE_FR[:2], replace(_THREE_FR[2], remarked=frozenset({_ID})))
_TOLD_EN = (*_THREE_EN[:2], replace(_THREE_EN[2], remarked=frozenset({_ID})))
_EARLIER_FR, _EARLIER_EN = (
    tuple(replace(post, at=sent("", 12 + n).at) for n, post in enumerate(reversed(posts)))[::-1]
    for posts in (_THREE_FR, _THREE_EN)
)

RULE = Rule(
    id=_ID,
    code="TH01",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Same session, not chained"),
    why=say("Rules", "Replies to your own posts keep a talk readable afterwards."),
    short=say("Rules", "Make it a thread"),
    source=sources.HOW_TO,
    sources=(sources.X_DAILY_LIMITS,),
    scope=Scope.THREAD,
    order=70,
    check=check,
    good=(
        fr("Première idée #JournéeNum26"),
        fr("Troisième idée", recent=_THREE_FR[:2]),
        fr("Quatrième idée\n---\nEt la suite", recent=_THREE_FR),
        en("First idea #DigiDay26"),
        en("Third idea", recent=_THREE_EN[:2]),
        en("Fourth idea\n---\nAnd the rest", recent=_THREE_EN),
    ),
    bad=(
        fr(
            "⟦⟧Quatrième idée",
            says="Enchaîne les messages de cette intervention en un fil ?",
            recent=_THREE_FR,
        ),
        fr("⟦⟧Une autre idée #JournéeNum26", recent=_THREE_FR),
        fr("⟦⟧Encore une idée", recent=(*_THREE_FR, sent("Et puis ?", 1))),
        en("⟦⟧Fourth idea", says="Chain this talk's posts into a thread?", recent=_THREE_EN),
        en("⟦⟧Another idea #DigiDay26", recent=_THREE_EN),
        en("⟦⟧One more idea", recent=(*_THREE_EN, sent("And then?", 1))),
    ),
    traps=(
        fr("But ! 1-0", recent=_THREE_FR, event=replace(DAY_FR, kind="sport")),
        en("Goal! 1-0", recent=_THREE_EN, event=replace(DAY_EN, kind="sport")),
        fr("Une idée d'une nouvelle intervention", recent=_EARLIER_FR),
        en("An idea of a new talk", recent=_EARLIER_EN),
        fr("Après le fil, une idée", recent=_THREAD_FR),
        en("After the thread, an idea", recent=_THREAD_EN),
        fr("Message isolé, par choix", recent=_TOLD_FR),
        en("A loose post by choice", recent=_TOLD_EN),
        fr("Sans programme, une idée", recent=_THREE_FR, event=replace(DAY_FR, agenda=())),
        en("Without an agenda, an idea", recent=_THREE_EN, event=replace(DAY_EN, agenda=())),
    ),
)
