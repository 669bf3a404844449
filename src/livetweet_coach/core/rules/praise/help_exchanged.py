"""PR07: help given, help taken."""

from collections.abc import Iterator
from datetime import timedelta

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.context import Reply
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import NOW, en, fr, typeset
from livetweet_coach.core.rules.questions import is_question
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """An answer to somebody's question, or a person's advice followed; nobody is counted or compared."""
    scene = view.scene
    if not view.is_first or scene.is_private:
        return
    asked = _asked(view)
    if asked is not None and view.reading.words:
        yield Hit(Span(0, 0), say("Rules", "You answered @{who}: help goes both ways.", who=asked.who))
    elif scene.around.helped_by:
        text = say("Rules", "{name}'s advice is in this post: help goes both ways.", name=scene.around.helped_by[0])
        yield Hit(Span(0, 0), text)


def _asked(view: View) -> Reply | None:
    """The question that this post answers: the post it replies to, or one of somebody whom it names first."""
    scene, reply_to = view.scene, view.scene.reply_to
    questions = [reply for reply in scene.around.received if reply.who and is_question(reply, scene)]
    if reply_to is not None:
        same = (fold(reply_to.author), reply_to.text)
        return next((q for q in questions if (q.id and q.id == reply_to.id) or (fold(q.who), q.text) == same), None)
    handles = view.reading.handles
    if not handles or view.text[: handles[0].span.start].strip(" .@"):
        return None
    return next((q for q in questions if fold(q.who) == fold(handles[0].text)), None)


def _from(who: str, text: str) -> dict[str, tuple[Reply, ...]]:
    return {"received": (Reply("r1", who, typeset(text), NOW - timedelta(minutes=4)),)}


_FR, _EN = _from("ana", "Le support est en ligne ?"), _from("ana", "Are the slides online?")
_TO_FR, _TO_EN = (
    ReplyTo("ana", typeset("Le support est en ligne ?"), "r1"),
    ReplyTo("ana", "Are the slides online?", "r1"),
)
_HELPED = {"helped_by": ("Sophie",)}

RULE = Rule(
    id="praise/help-exchanged",
    code="PR07",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.SENT}),
    title=say("Rules", "Help given, help taken"),
    why=say("Rules", "Help that is offered and help that is taken are what one learns most from."),
    short=say("Rules", "Help goes both ways"),
    source=sources.ARTICLE,
    sources=(sources.HELP_EXCHANGED,),
    check=check,
    good=(
        fr("Former avant d'équiper #JournéeNum26", known=_FR),
        fr("Merci !", kind="reply", answers=ReplyTo("ana", "Bravo", "r2"), known=_FR),
        fr("Avec @ana en salle 3", known=_FR),
        en("Train before you equip #DigiDay26", known=_EN),
        en("Thanks!", kind="reply", answers=ReplyTo("ana", "Well done", "r2"), known=_EN),
        en("With @ana in room 3", known=_EN),
    ),
    bad=(
        fr(
            "⟦⟧Oui : https://exemple.org/diapos",
            says="Tu as répondu à @ana : l'entraide marche dans les deux sens.",
            kind="reply",
            answers=_TO_FR,
            known=_FR,
        ),
        fr("⟦⟧@Ana oui, je demande", known=_FR),
        fr(
            "⟦⟧Benali : « On n'innove pas seul »",
            says="Le conseil de Sophie est dans ce message : l'entraide marche dans les deux sens.",
            known=_HELPED,
        ),
        en(
            "⟦⟧Yes: https://example.org/slides",
            says="You answered @ana: help goes both ways.",
            kind="reply",
            answers=_TO_EN,
            known=_EN,
        ),
        en("⟦⟧@Ana yes, I'll ask", known=_EN),
        en("⟦⟧Benali: “Nobody innovates alone”", known=_HELPED),
    ),
    traps=(
        fr("@Ana merci", known=_from("ana", "Bravo pour ton direct")),
        en("@Ana thanks", known=_from("ana", "Well done with your live")),
    ),
)
