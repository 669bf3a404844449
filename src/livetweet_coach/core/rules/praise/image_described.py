"""PR03: every picture has a description that says something."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.descriptions import is_good
from livetweet_coach.core.rules.examples import DESCRIBED, PHOTO, en, fr
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Forty letters and more for each, none of them pasted from the post."""
    media = view.line.media
    if not media or not all(is_good(one, view.text) for one in media):
        return
    if len(media) > 1:
        yield Hit(Span(0, 0), say("Rules", "{number} images, {number} descriptions: blind readers see them too.",
                                  number=len(media)))  # fmt: skip
    elif media[0].kind == "slide":
        yield Hit(Span(0, 0), say("Rules", "Photo described: blind readers get the slide too."))
    else:
        yield Hit(Span(0, 0), say("Rules", "Photo described: blind readers get the picture too."))


_TEXT = "Trois idées à reprendre demain, chiffres à l'appui, par toute l'équipe"
_TEXT_EN = "Three ideas to reuse tomorrow, with figures, by the whole team here"
_SLIDE = replace(DESCRIBED, kind="slide")
_TWO = (DESCRIBED, replace(DESCRIBED, id="m2"))

RULE = Rule(
    id="praise/image-described",
    code="PR03",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.SENT}),
    title=say("Rules", "Image well described"),
    why=say("Rules", "A habit sticks when we know whom it helps."),
    short=say("Rules", "Image described"),
    source=sources.RGAA,
    sources=(sources.DEFRA,),
    check=check,
    good=(
        fr("Sans image #JournéeNum26"),
        fr("Sans description #JournéeNum26", media=(PHOTO,)),
        fr("La salle", media=(replace(PHOTO, alt="Photo de la salle, vue du fond, pendant la pause"),)),
        en("No image #DigiDay26"),
        en("No description #DigiDay26", media=(PHOTO,)),
        en("The room", media=(replace(PHOTO, alt="Photo of the room, seen from the back, at the break"),)),
    ),
    bad=(
        fr("⟦⟧La diapo", media=(_SLIDE,), says="Photo décrite : les lecteurs aveugles ont aussi la diapo."),
        fr("⟦⟧La salle", media=(DESCRIBED,)),
        fr("⟦⟧Deux vues", media=_TWO, says="2 images, 2 descriptions : les lecteurs aveugles les voient aussi."),
        en("⟦⟧The slide", media=(_SLIDE,), says="Photo described: blind readers get the slide too."),
        en("⟦⟧The room", media=(DESCRIBED,)),
        en("⟦⟧Two views", media=_TWO, says="2 images, 2 descriptions: blind readers see them too."),
    ),
    traps=(
        fr(_TEXT, media=(replace(PHOTO, alt=_TEXT),)),
        en(_TEXT_EN, media=(replace(PHOTO, alt=_TEXT_EN),)),
        fr(_TEXT + " #JournéeNum26", media=(replace(PHOTO, alt=_TEXT),)),
        en(_TEXT_EN + " #DigiDay26", media=(replace(PHOTO, alt=_TEXT_EN),)),
    ),
)
