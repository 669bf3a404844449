"""PR08: announced, introduced, closed, and somebody was answered."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from livetweet_coach.core.event import EventSheet, Talk, phase, wall_clock
from livetweet_coach.core.rules.closeness import fold, norm
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.live_words import ANNOUNCED, CLOSED, LEFT_EARLY, THREAD_FOLLOWS
from livetweet_coach.core.rules.data.thresholds import CLOSE_WINDOW, INTRODUCED_MINUTES
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.hour import is_public
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.session_people import mentioned, people
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """At the end; whoever left early is asked only about the talks that they told of."""
    scene = view.scene
    sheet = scene.event
    if sheet is None or not scene.around.is_over or scene.is_private:
        return
    posts = [post for post in scene.recent if is_public(post)]
    if not any(post.kind == "reply" or post.replies_to for post in posts) or not _is_closed(posts, scene):
        return
    if not (_is_announced(posts[0].text, scene) or any(ANNOUNCED.search(post.text) for post in posts)):
        return
    if all(_is_introduced(talk, told, posts, scene) for talk, told in _attended(posts, sheet)):
        yield Hit(Span(0, 0), say("Rules", "A complete live: announced, introduced, closed."))


def _is_announced(first: str, scene: Scene) -> bool:
    return ANNOUNCED.search(scene.account.bio) is not None or THREAD_FOLLOWS.search(first) is not None


def _is_closed(posts: list[SentPost], scene: Scene) -> bool:
    if any(LEFT_EARLY.search(post.text) for post in posts):
        return True
    ended, sheet = scene.hour.ended, scene.event
    if ended is None or sheet is None:
        return CLOSED.search(posts[-1].text) is not None
    since = ended - timedelta(minutes=CLOSE_WINDOW)
    return any(CLOSED.search(post.text) and wall_clock(post.at, sheet.timezone) >= since for post in posts)


def _attended(posts: list[SentPost], sheet: EventSheet) -> list[tuple[Talk, datetime]]:
    """The talks of which something was told, each with when it first was; answers and goodbyes tell of none."""
    found: dict[int, tuple[Talk, datetime]] = {}
    for post in posts:
        if post.kind == "reply" or CLOSED.search(post.text) or LEFT_EARLY.search(post.text):
            continue
        where = phase(sheet, post.at)
        if where.current is not None and where.current.speakers and "chatham" not in where.current.policies:
            found.setdefault(where.index, (where.current, post.at))
    return list(found.values())


def _is_introduced(talk: Talk, told: datetime, posts: list[SentPost], scene: Scene) -> bool:
    """Whether a post names who speaks or the talk's title, from shortly before its first post on."""
    since = told - timedelta(minutes=INTRODUCED_MINUTES)
    who = people(scene.event, talk) if scene.event else None
    title = norm(talk.title)
    for post in posts:
        if post.at < since:
            continue
        reading = read(post.text, scene.network)
        if (who and mentioned(reading, who)) or (title and title in fold(post.text)):
            return True
    return False


def _day(*posts: tuple[float, str]) -> tuple[SentPost, ...]:
    return tuple(sent(text, 40 - minute) for minute, text in posts)


_ANSWER_FR, _ANSWER_EN = (
    sent("Oui, en ligne ce soir", -30, kind="reply"),
    sent("Yes, online tonight", -30, kind="reply"),
)
_LT_FR, _LT_EN = (-5, "Je live-tweete #JournéeNum26"), (-5, "I'm live-tweeting #DigiDay26")
_FIRST_FR, _FIRST_EN = (3, "Sophie Martin ouvre #JournéeNum26"), (3, "Sophie Martin opens #DigiDay26")
_NEXT_FR, _NEXT_EN = (33, "@Karim_Benali : mutualiser"), (33, "@karim_benali: pooling")
_END_FR, _END_EN = (178, "Merci à toutes et tous #JournéeNum26"), (178, "Thank you all #DigiDay26")
_WHOLE_FR = (*_day(_LT_FR, _FIRST_FR, _NEXT_FR), _ANSWER_FR, *_day(_END_FR))
_WHOLE_EN = (*_day(_LT_EN, _FIRST_EN, _NEXT_EN), _ANSWER_EN, *_day(_END_EN))
_LEFT_FR = (*_day(_LT_FR, _FIRST_FR, (28, "Je m'arrête ici, à demain")), _ANSWER_FR)
_LEFT_EN = (*_day(_LT_EN, _FIRST_EN, (28, "I'm stopping here, see you tomorrow")), _ANSWER_EN)
_NOBODY_FR = (*_day(_LT_FR, _FIRST_FR, (33, "Mutualiser, dit-il")), _ANSWER_FR, *_day(_END_FR))
_NOBODY_EN = (*_day(_LT_EN, _FIRST_EN, (33, "Pooling, he says")), _ANSWER_EN, *_day(_END_EN))

RULE = Rule(
    id="praise/complete-live",
    code="PR08",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.CLOSE}),
    title=say("Rules", "A complete live"),
    why=say("Rules", "Followers knew what was coming, who spoke, and when it was over."),
    short=say("Rules", "A complete live"),
    source=sources.QUICK_GUIDE,
    sources=(sources.HOW_TO,),
    scope=Scope.LIVE,
    check=check,
    good=(
        fr("", recent=_WHOLE_FR, minute=100),
        fr("", recent=_WHOLE_FR[1:], minute=190),
        fr("", recent=_WHOLE_FR[:-1], minute=190),
        fr("", recent=(*_WHOLE_FR[:3], *_day(_END_FR)), minute=190),
        fr("", recent=_NOBODY_FR, minute=190),
        en("", recent=_WHOLE_EN, minute=100),
        en("", recent=_WHOLE_EN[1:], minute=190),
        en("", recent=_WHOLE_EN[:-1], minute=190),
        en("", recent=(*_WHOLE_EN[:3], *_day(_END_EN)), minute=190),
        en("", recent=_NOBODY_EN, minute=190),
    ),
    bad=(
        fr("⟦⟧", says="Un direct complet : annoncé, présenté, conclu.", recent=_WHOLE_FR, minute=190),
        fr("⟦⟧", recent=_WHOLE_FR, minute=179, known={"is_over": True}),
        fr("⟦⟧Et demain", recent=_WHOLE_FR, minute=200),
        en("⟦⟧", says="A complete live: announced, introduced, closed.", recent=_WHOLE_EN, minute=190),
        en("⟦⟧", recent=_WHOLE_EN, minute=179, known={"is_over": True}),
        en("⟦⟧And tomorrow", recent=_WHOLE_EN, minute=200),
    ),
    traps=(
        fr("⟦⟧", recent=_LEFT_FR, minute=190),
        en("⟦⟧", recent=_LEFT_EN, minute=190),
    ),
)
