"""AD01: an automatic thank-you to new followers."""

from collections.abc import Iterator

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.rules.closeness import sim
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.automation import HOW_TO_STOP, SAYS_AUTOMATIC, WELCOME
from livetweet_coach.core.rules.data.thresholds import REPEAT_SIM
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """In messages and templates: a welcome with a link, kept as a template, or sent before."""
    scene = view.scene
    if scene.kind not in ("dm", "template") or scene.reply_to is not None:
        return
    match = WELCOME.search(view.text)
    if match is None or (SAYS_AUTOMATIC.search(view.text) and HOW_TO_STOP.search(view.text)):
        return
    if view.reading.links or scene.kind == "template" or _was_sent(view):
        text = say("Rules", "People spot an automatic thank-you at once. Three real words to three people?")
        yield Hit(Span(*match.span()), text)


def _was_sent(view: View) -> bool:
    sent_before = (post for post in view.scene.recent if post.kind == "dm")
    words = view.reading.words
    return any(sim(words, read(post.text, view.scene.network).words) >= REPEAT_SIM for post in sent_before)


_ONCE_FR = (sent("Bienvenue et merci d'être là", kind="dm", to="bob"),)
_ONCE_EN = (sent("Welcome and thanks for being here", kind="dm", to="bob"),)
_WROTE_FR, _WROTE_EN = ReplyTo("ana", "Je te suis, tu me suis ?"), ReplyTo("ana", "I follow you, do you follow me?")

RULE = Rule(
    id="automation/welcome-dm",
    code="AD01",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Welcome message to new followers"),
    why=say("Rules", "It is widely disliked, and X wants explicit consent before automatic messages."),
    short=say("Rules", "Thank people yourself"),
    source=sources.AUTOMATIC_DM,
    sources=(sources.ARTICLE, sources.AUTOMATIC_DM_EN, sources.X_RULES, sources.DM_ON_FOLLOW),
    check=check,
    good=(
        fr("Merci Ana pour ton aide sur mon premier direct !", kind="dm", to="ana"),
        fr("Bienvenue à l'atelier, rendez-vous en salle 3", kind="dm", to="ana"),
        fr("Bienvenue à toutes et tous : https://exemple.org"),
        en("Thanks Ana for coaching my first live!", kind="dm", to="ana"),
        en("Welcome to the workshop, meet you in room 3", kind="dm", to="ana"),
        en("Welcome everybody: https://example.org"),
    ),
    bad=(
        fr(
            "⟦Merci de me suivre⟧ ! Découvrez mon blog : https://exemple.org",
            kind="dm",
            to="ana",
            says="Un merci automatique se repère à la première seconde. Un vrai mot à trois personnes ?",
        ),
        fr("🎉 ⟦Bienvenue⟧ parmi mes abonnés", kind="template"),
        fr("⟦Bienvenue⟧ et merci d'être là", kind="dm", to="ana", recent=_ONCE_FR),
        en(
            "⟦Thanks for the follow⟧! Check my site https://example.org",
            kind="dm",
            to="ana",
            says="People spot an automatic thank-you at once. Three real words to three people?",
        ),
        en("🎉 ⟦Thank you for following⟧ me", kind="template"),
        en("⟦Welcome⟧ and thanks for being here", kind="dm", to="ana", recent=_ONCE_EN),
    ),
    traps=(
        fr("Merci de me suivre aussi : https://exemple.org", kind="dm", to="ana", answers=_WROTE_FR),
        en("Thanks for following too: https://example.org", kind="dm", to="ana", answers=_WROTE_EN),
        fr("Bienvenue ! Message automatique : réponds STOP pour ne plus en recevoir", kind="template"),
        en("Welcome! This is an automatic message: answer STOP to get no more", kind="template"),
    ),
)
