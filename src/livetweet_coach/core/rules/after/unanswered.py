"""PE02: questions that wait for an answer."""

from collections.abc import Iterator
from datetime import timedelta

from livetweet_coach.core.rules.context import Reply
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import NOW, en, fr, sent, typeset
from livetweet_coach.core.rules.questions import open_questions
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Once the live is over; who is answering just now is left alone."""
    scene = view.scene
    if not scene.around.is_over or not scene.around.received or scene.is_private or view.is_reply:
        return
    waiting = open_questions(scene)
    if not waiting:
        return
    text = say("Rules", "@{who} asked you something: “{words}”", who=waiting[0].who, words=waiting[0].text)
    if len(waiting) > 1 or not waiting[0].who or len(waiting[0].text) > 100:
        text = say("Rules", "Questions that wait for you: {number}.", number=len(waiting))
    yield Hit(Span(0, 0), text)


def _asked(text: str, who: str = "lea", minutes: float = 20) -> Reply:
    return Reply(f"r-{who}", who, typeset(text), NOW - timedelta(minutes=minutes))


def _known(*replies: Reply) -> dict[str, tuple[Reply, ...]]:
    return {"received": replies}


_FR, _EN = _asked("Le support est en ligne ?"), _asked("Are the slides online?")
_TWO_FR, _TWO_EN = _asked("Où est la salle 3", "tom"), _asked("Where is room 3", "tom")
_DONE = sent("Oui", 10, kind="reply", replies_to="r-lea")
_NAMED = sent("@lea https://exemple.org/diapos", 10)

RULE = Rule(
    id="after/unanswered",
    code="PE02",
    severity=Severity.TIP,
    moments=frozenset({Moment.CLOSE}),
    title=say("Rules", "Questions that wait for an answer"),
    why=say("Rules", "An answer makes an exchange out of a broadcast."),
    short=say("Rules", "Questions are waiting"),
    source=sources.HOW_TO,
    sources=(sources.SWELLO,),
    scope=Scope.LIVE,
    check=check,
    good=(
        fr("", minute=190),
        fr("", minute=100, known=_known(_FR)),
        fr("", minute=190, known=_known(_FR), recent=(_DONE,)),
        fr("", minute=190, known=_known(_FR), recent=(_NAMED,)),
        fr("", minute=190, known=_known(_asked("Merci, c'est très clair."))),
        en("", minute=190),
        en("", minute=100, known=_known(_EN)),
        en("", minute=190, known=_known(_EN), recent=(_DONE,)),
        en("", minute=190, known=_known(_EN), recent=(_NAMED,)),
        en("", minute=190, known=_known(_asked("Thanks, that's quite clear."))),
    ),
    bad=(
        fr(
            "⟦⟧",
            says="@lea t'a posé une question : « Le support est en ligne ? »",
            minute=190,
            known=_known(_FR),
        ),
        fr("⟦⟧", says="Questions qui t'attendent : 2.", minute=190, known=_known(_FR, _TWO_FR)),
        fr("⟦⟧Belle journée", minute=190, known=_known(_TWO_FR), recent=(_DONE,)),
        fr("⟦⟧", minute=100, known={"is_over": True, **_known(_FR)}),
        en("⟦⟧", says="@lea asked you something: “Are the slides online?”", minute=190, known=_known(_EN)),
        en("⟦⟧", says="Questions that wait for you: 2.", minute=190, known=_known(_EN, _TWO_EN)),
        en("⟦⟧A fine day", minute=190, known=_known(_TWO_EN), recent=(_DONE,)),
        en("⟦⟧", minute=100, known={"is_over": True, **_known(_EN)}),
    ),
    traps=(
        fr("", minute=190, known=_known(_asked("Qui l'eût cru ?"))),
        en("", minute=190, known=_known(_asked("Who knew?"))),
        fr("", minute=190, known=_known(_asked("Tu veux 1 000 abonnés en plus ? Gratuit : https://exemple.org"))),
        en("", minute=190, known=_known(_asked("Want 1,000 free followers? https://example.org"))),
        fr("", minute=190, known=_known(_asked("@Karim_Benali et chez vous ?"))),
        en("", minute=190, known=_known(_asked("@karim_benali what about your place?"))),
        fr("⟦⟧", minute=190, known=_known(_asked("@missmooc et chez vous ?"))),
        en("⟦⟧", minute=190, known=_known(_asked("@missmooc what about your place?"))),
    ),
)
