"""PC03: the network's allowance is nearly used."""

from collections.abc import Iterator

from livetweet_coach.core.rules.allowance import Allowance
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.allowances import NEARLY, SLICE_WARNS
from livetweet_coach.core.rules.examples import NOW, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Account, Hit, Keep, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say


def check(view: View) -> Iterator[Hit]:
    """On X without Premium, where a count is known; what other apps sent is not, so that it says "at most"."""
    scene = view.scene
    known = scene.around.allowance
    if known is None or scene.account.premium or scene.is_private:
        return
    used, limit = known.used, known.limit
    if scene.kind == "reply" or scene.reply_to is not None:
        used, limit = known.replies_used, known.replies_limit
    if limit is not None and used >= limit:
        text = say("Rules", "Today's posts are used up: this one can wait as a draft.")
        yield Hit(Span(0, 0), text, severity=Severity.BLOCKER, keep=Keep(known.resets))
    elif known.slice_limit is not None and known.slice_used >= known.slice_limit:
        text = say("Rules", "The half-hour's posts are used up: this one can wait as a draft.")
        yield Hit(Span(0, 0), text, severity=Severity.BLOCKER, keep=Keep(known.slice_resets))
    elif limit is not None and used >= NEARLY * limit:
        yield Hit(Span(0, 0), _left(limit - used, exact=known.exact))
    elif known.slice_used >= SLICE_WARNS:
        text = say(
            "Rules", "{number} posts in half an hour: X may close its door for a while.", number=known.slice_used
        )
        yield Hit(Span(0, 0), text)


def _left(number: int, *, exact: bool) -> Phrase:
    if number == 1:
        return say("Rules", "You have one post left today.")
    if exact:
        return say("Rules", "You have {number} posts left today.", number=number)
    return say("Rules", "You have at most {number} posts left today.", number=number)


_TEN = {"allowance": Allowance(40, 50, exact=True)}
_ABOUT = {"allowance": Allowance(45, 50)}
_FEW = {"allowance": Allowance(39, 50)}
_NONE = {"allowance": Allowance(50, 50, NOW, 12, 200)}
_REPLIES = {"allowance": Allowance(3, 50, NOW, 160, 200, exact=True)}
_HALF = {"allowance": Allowance(15, 50, slice_used=15)}
_FULL = {"allowance": Allowance(20, 50, slice_used=20, slice_limit=20)}
_FREE = {"allowance": Allowance(90, None)}
_PAYS = Account("missmooc", premium=True)

RULE = Rule(
    id="pace/allowance",
    code="PC03",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "The network's allowance is nearly used"),
    why=say("Rules", "X lets an account without Premium post so much a day; to be shut out at the closing is a pity."),
    short=say("Rules", "Few posts left"),
    source=sources.X_ALLOWANCE,
    sources=(sources.MEASURED_FLOOD, sources.X_HALF_HOURS),
    scope=Scope.THREAD,
    networks=frozenset({"x"}),
    keeps=True,
    order=40,
    check=check,
    good=(
        fr("On conclut #JournéeNum26", known=_FEW),
        fr("Oui, ici", kind="reply", known=_NONE),
        fr("Un mot en privé", kind="dm", to="ana", known=_NONE),
        en("We are closing #DigiDay26", known=_FEW),
        en("Yes, here", kind="reply", known=_NONE),
        en("A word in private", kind="dm", to="ana", known=_NONE),
    ),
    bad=(
        fr("⟦⟧On conclut #JournéeNum26", says="Il te reste 10 messages aujourd'hui.", known=_TEN),
        fr("⟦⟧Oui, ici", kind="reply", known=_REPLIES),
        fr(
            "⟦⟧On conclut",
            says="Les messages du jour sont épuisés : celui-ci peut attendre en brouillon.",
            severity=Severity.BLOCKER,
            known=_NONE,
        ),
        fr("⟦⟧On conclut", says="15 messages en une demi-heure : X peut fermer sa porte un moment.", known=_HALF),
        fr("⟦⟧On conclut", severity=Severity.BLOCKER, known=_FULL),
        en("⟦⟧We are closing #DigiDay26", says="You have 10 posts left today.", known=_TEN),
        en("⟦⟧Yes, here", kind="reply", known=_REPLIES),
        en(
            "⟦⟧We are closing",
            says="Today's posts are used up: this one can wait as a draft.",
            severity=Severity.BLOCKER,
            known=_NONE,
        ),
        en("⟦⟧We are closing", known=_HALF),
        en("⟦⟧We are closing", severity=Severity.BLOCKER, known=_FULL),
    ),
    traps=(
        fr("⟦⟧On conclut", says="Il te reste au plus 5 messages aujourd'hui.", known=_ABOUT),
        en("⟦⟧We are closing", says="You have at most 5 posts left today.", known=_ABOUT),
        fr("On conclut", known=_NONE, account=_PAYS),
        en("We are closing", known=_NONE, account=_PAYS),
        fr("On conclut", known=_NONE, on="mastodon"),
        en("We are closing", known=_NONE, on="mastodon"),
        fr("On conclut", known=_FREE),
        en("We are closing", known=_FREE),
    ),
)
