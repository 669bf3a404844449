"""PC07: the event is over, and nobody was told."""

from collections.abc import Iterator
from datetime import timedelta

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.event import wall_clock
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.live_words import CLOSED, LEFT_EARLY
from livetweet_coach.core.rules.data.thresholds import CLOSE_POSTS, CLOSE_WINDOW
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.hour import is_public
from livetweet_coach.core.rules.room import fits
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Ten minutes after the end of a live of three posts; whoever left early and said so has closed it."""
    scene = view.scene
    if not scene.hour.closing or scene.is_private or view.is_reply:
        return
    if any(CLOSED.search(line.text) or LEFT_EARLY.search(line.text) for line in view.thread):
        return
    public = [post for post in scene.recent if is_public(post)]
    if len(public) < CLOSE_POSTS or any(_closes(post, scene) for post in public):
        return
    yield Hit(Span(0, 0), say("Rules", "A last word to close the live?"), _fix(view))


def _closes(post: SentPost, scene: Scene) -> bool:
    if LEFT_EARLY.search(post.text):
        return True
    ended, sheet = scene.hour.ended, scene.event
    if ended is None or sheet is None or not CLOSED.search(post.text):
        return False
    return wall_clock(post.at, sheet.timezone) >= ended - timedelta(minutes=CLOSE_WINDOW)


def _fix(view: View) -> Fix | None:
    """The prepared closing, in the post where nothing is written yet, else as the last post of the thread."""
    scene, post, last = view.scene, view.line.post, view.thread[-1].post
    label = say("Rules", "Close the live")
    if len(view.thread) == 1 and not post.media and not _is_begun(view):
        return Fix(label, (Edit(post.id, Span(0, len(post.text)), scene.hour.closing),), Safety.LOOK)
    if not fits(last.text, scene.network):
        return None
    return Fix(label, (), Safety.LOOK, ((last.id, (Post(f"{last.id}+close", scene.hour.closing),)),))


def _is_begun(view: View) -> bool:
    """Whether there is more in the post than the event's tags."""
    known = {norm(tag) for tag in view.scene.tags}
    text = view.text
    for tag in reversed(view.reading.tags):
        if norm(tag.text) in known:
            text = text[: tag.span.start] + text[tag.span.end :]
    return bool(text.strip())


def _day(hashtag: str, *texts: str, minute: int = 170) -> tuple[SentPost, ...]:
    """Posts sent one a minute until that minute after nine o'clock."""
    last = len(texts) - 1
    return tuple(sent(f"{text} {hashtag}", 40 - minute + last - place) for place, text in enumerate(texts))


_FR = ("Ouverture par Sophie Martin", "Former avant d'équiper", "Une question sur le budget")
_EN = ("Opening by Sophie Martin", "Train before you equip", "A question on the budget")
_DAY_FR, _DAY_EN = _day("#JournéeNum26", *_FR), _day("#DigiDay26", *_EN)
_OVER_FR, _OVER_EN = _day("#JournéeNum26", *_FR, minute=188), _day("#DigiDay26", *_EN, minute=188)
_LEFT_FR = _day("#JournéeNum26", *_FR, "Je m'arrête ici, à demain", minute=100)
_LEFT_EN = _day("#DigiDay26", *_EN, "I'm stopping here, see you tomorrow", minute=100)
_THANKED_FR = _day("#JournéeNum26", *_FR, "Merci à vous, quelle matinée", minute=178)
_THANKED_EN = _day("#DigiDay26", *_EN, "Thanks to you all, what a morning", minute=178)
_EARLY_FR = _day("#JournéeNum26", "Merci à Sophie Martin", *_FR, minute=120)
_EARLY_EN = _day("#DigiDay26", "Thanks to Sophie Martin", *_EN, minute=120)
_LINE_FR = "Fin du LT, merci à @Sophie_Martin, @Karim_Benali, Ana Lefèvre et à vous. #JournéeNum26"
_LINE_EN = "End of the live-tweet, thanks to @sophie_martin, @karim_benali, Ana Lefèvre and to you. #DigiDay26"

RULE = Rule(
    id="pace/not-closed",
    code="PC07",
    severity=Severity.TIP,
    moments=frozenset({Moment.CLOSE}),
    title=say("Rules", "The live is not closed"),
    why=say("Rules", "Those who follow know that it is over, and the speakers are thanked."),
    short=say("Rules", "Close the live"),
    source=sources.QUICK_GUIDE,
    sources=(sources.HOW_TO,),
    scope=Scope.LIVE,
    safety=Safety.LOOK,
    starter=True,
    check=check,
    good=(
        fr("", recent=_DAY_FR, minute=175),
        fr("", recent=_DAY_FR, minute=185),
        fr("", recent=_THANKED_FR, minute=190),
        fr("", recent=_DAY_FR[1:], minute=190),
        fr("Merci à toute l'équipe #JournéeNum26", recent=_DAY_FR, minute=190),
        fr("", recent=_DAY_FR, minute=190, event=None),
        en("", recent=_DAY_EN, minute=175),
        en("", recent=_DAY_EN, minute=185),
        en("", recent=_THANKED_EN, minute=190),
        en("", recent=_DAY_EN[1:], minute=190),
        en("Thanks to the whole team #DigiDay26", recent=_DAY_EN, minute=190),
        en("", recent=_DAY_EN, minute=190, event=None),
    ),
    bad=(
        fr("⟦⟧", _LINE_FR, "Un dernier mot pour fermer le direct ?", recent=_DAY_FR, minute=190),
        fr("⟦⟧ #JournéeNum26", _LINE_FR, recent=_DAY_FR, minute=200),
        fr("⟦⟧", _LINE_FR, recent=_EARLY_FR, minute=190),
        fr("⟦⟧La salle se vide", "La salle se vide\n---\n" + _LINE_FR, recent=_DAY_FR, minute=190),
        en("⟦⟧", _LINE_EN, "A last word to close the live?", recent=_DAY_EN, minute=190),
        en("⟦⟧ #DigiDay26", _LINE_EN, recent=_DAY_EN, minute=200),
        en("⟦⟧", _LINE_EN, recent=_EARLY_EN, minute=190),
        en("⟦⟧The room empties", "The room empties\n---\n" + _LINE_EN, recent=_DAY_EN, minute=190),
    ),
    traps=(
        fr("", recent=_OVER_FR, minute=192),
        en("", recent=_OVER_EN, minute=192),
        fr("", recent=_DAY_FR, minute=200, shift=25),
        en("", recent=_DAY_EN, minute=200, shift=25),
        fr("", recent=_LEFT_FR, minute=190),
        en("", recent=_LEFT_EN, minute=190),
    ),
)
