"""PR05: mended before anybody said a word."""

from collections.abc import Iterator

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """What counts as caught is told from the draft's history: a text that was pasted over or emptied is not."""
    scene = view.scene
    if view.is_first and not scene.is_private and scene.around.caught - scene.remarked:
        yield Hit(Span(0, 0), say("Rules", "You spotted it before I did."))


_CAUGHT = {"caught": frozenset({"hashtags/event-misspelt"})}
_SHOWN = frozenset({"hashtags/event-misspelt"})

RULE = Rule(
    id="praise/caught-it-yourself",
    code="PR05",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.SENT}),
    title=say("Rules", "You caught it yourself"),
    why=say("Rules", "To need nobody is the point of it all."),
    short=say("Rules", "Caught by yourself"),
    source=sources.ARTICLE,
    check=check,
    good=(
        fr("Former avant d'équiper #JournéeNum26"),
        fr("Former avant d'équiper #JournéeNum26", known=_CAUGHT, remarked=_SHOWN),
        fr("Un mot en privé", kind="dm", to="ana", known=_CAUGHT),
        en("Train before you equip #DigiDay26"),
        en("Train before you equip #DigiDay26", known=_CAUGHT, remarked=_SHOWN),
        en("A word in private", kind="dm", to="ana", known=_CAUGHT),
    ),
    bad=(
        fr("⟦⟧Former avant d'équiper #JournéeNum26", says="Tu l'as vu avant moi.", known=_CAUGHT),
        fr("⟦⟧Un fil #JournéeNum26\n---\nEt sa suite", known=_CAUGHT),
        fr("⟦⟧Oui, ici", kind="reply", known=_CAUGHT),
        en("⟦⟧Train before you equip #DigiDay26", says="You spotted it before I did.", known=_CAUGHT),
        en("⟦⟧A thread #DigiDay26\n---\nAnd its second post", known=_CAUGHT),
        en("⟦⟧Yes, here", kind="reply", known=_CAUGHT),
    ),
    traps=(
        fr("Un autre texte, collé à la place", known={"caught": frozenset()}),
        en("Another text, pasted in its place", known={"caught": frozenset()}),
    ),
)
