"""PE01: the live is over, and nothing is left of it."""

from collections.abc import Iterator
from datetime import timedelta

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.rules.context import ClosedLive
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.exchanges import RECAP
from livetweet_coach.core.rules.data.thresholds import RECAP_POSTS
from livetweet_coach.core.rules.examples import NOW, en, fr, typeset
from livetweet_coach.core.rules.room import fits
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_HEADS = {"fr": "À retenir de #{tag}\u00a0🧵", "en": "Takeaways from #{tag} 🧵"}


def check(view: View) -> Iterator[Hit]:
    """Within two days of a live that the public read; a recap saved on this machine is one."""
    scene, closed = view.scene, view.scene.around.closed
    if closed is None or closed.is_private or closed.exported or closed.officially or not closed.hashtag:
        return
    if len(closed.posts) < 2 or scene.is_private or view.is_reply:
        return
    if any(_tells(text, closed) for text in closed.posts) or any(RECAP.search(line.text) for line in view.thread):
        return
    text = say("Rules", "Choose your best posts of #{hashtag}: the recap is nearly written.", hashtag=closed.hashtag)
    yield Hit(Span(0, 0), text, _fix(view, closed))


def _tells(text: str, closed: ClosedLive) -> bool:
    return f"#{closed.hashtag}".casefold() in text.casefold() and RECAP.search(text) is not None


def _fix(view: View, closed: ClosedLive) -> Fix | None:
    """One's longest posts in their order, under a first line; only where nothing is written yet."""
    post, scene = view.line.post, view.scene
    if len(view.thread) > 1 or not post.is_blank:
        return None
    whole = [text for text in closed.posts if fits(text, scene.network)]
    best = sorted(sorted(range(len(whole)), key=lambda place: -len(whole[place]))[:RECAP_POSTS])
    head = _HEADS["en" if scene.language == "en" else "fr"].format(tag=closed.hashtag)
    later = tuple(Post(f"{post.id}+{number}", whole[place]) for number, place in enumerate(best, 2))
    edit = Edit(post.id, Span(0, len(post.text)), head)
    return Fix(say("Rules", "Begin a recap"), (edit,), Safety.LOOK, ((post.id, later),) if later else ())


def _over(*posts: str, hours: float = 20, **more: object) -> dict[str, ClosedLive]:
    tag = "DigiDay26" if any("DigiDay26" in post for post in posts) else "JournéeNum26"
    ended = NOW - timedelta(hours=hours)
    return {"closed": ClosedLive(tag, ended, tuple(map(typeset, posts)), **more)}  # type: ignore[arg-type]


_FR = ("Former avant d'équiper #JournéeNum26", "Une salle, trois idées #JournéeNum26")
_EN = ("Train before you equip #DigiDay26", "One room, three ideas #DigiDay26")
_TOLD_FR, _TOLD_EN = "Bilan de la matinée : trois idées #JournéeNum26", "Takeaways: three ideas #DigiDay26"

RULE = Rule(
    id="after/no-recap",
    code="PE01",
    severity=Severity.TIP,
    moments=frozenset({Moment.CLOSE}),
    title=say("Rules", "No recap yet"),
    why=say("Rules", "Those who were working only get the recap, and your copy stays when a service closes."),
    short=say("Rules", "Write a recap?"),
    source=sources.ARTICLE,
    sources=(sources.QUICK_GUIDE, sources.STORIFY, sources.LIVE_RECAP),
    scope=Scope.LIVE,
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("", event=None),
        fr("", event=None, known=_over(*_FR, _TOLD_FR)),
        fr("", event=None, known=_over(*_FR, exported=True)),
        fr("", event=None, known=_over(*_FR, hours=49)),
        fr("Bilan de la #JournéeNum26", event=None, known=_over(*_FR)),
        en("", event=None),
        en("", event=None, known=_over(*_EN, _TOLD_EN)),
        en("", event=None, known=_over(*_EN, exported=True)),
        en("", event=None, known=_over(*_EN, hours=49)),
        en("Summary of #DigiDay26", event=None, known=_over(*_EN)),
    ),
    bad=(
        fr(
            "⟦⟧",
            "À retenir de #JournéeNum26\u00a0🧵\n---\n" + "\n---\n".join(_FR),
            "Choisis tes meilleurs messages de #JournéeNum26 : le récap est presque écrit.",
            event=None,
            known=_over(*_FR),
        ),
        fr("⟦⟧Bonjour", event=None, known=_over(*_FR)),
        fr("⟦⟧Bonjour", event=None, known=_over(*_FR, "Merci à Sophie")),
        en(
            "⟦⟧",
            "Takeaways from #DigiDay26 🧵\n---\n" + "\n---\n".join(_EN),
            "Choose your best posts of #DigiDay26: the recap is nearly written.",
            event=None,
            known=_over(*_EN),
        ),
        en("⟦⟧Hello", event=None, known=_over(*_EN)),
        en("⟦⟧Hello", event=None, known=_over(*_EN, "Thanks to Sophie")),
    ),
    traps=(
        fr("", event=None, known=_over(*_FR, is_private=True)),
        en("", event=None, known=_over(*_EN, is_private=True)),
        fr("", event=None, known=_over(*_FR, officially=True)),
        en("", event=None, known=_over(*_EN, officially=True)),
    ),
)
