"""MD01: a picture without a description."""

import re
from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import DESCRIBED, DESCRIBED_EN, PHOTO, en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_SEEN = ("photo", "slide", "screenshot", "gif")
_RIDDLE = pattern(r"\b(photo-)?(devinette|énigme|riddle|guess (what|where|who)|devine[zr]?)", re.IGNORECASE)


def check(view: View) -> Iterator[Hit]:
    """One remark for all pictures of a post; never a fix, since nobody else knows what the picture adds."""
    bare = [media for media in view.line.media if media.kind in _SEEN and not media.alt.strip()]
    if not bare:
        return
    if _RIDDLE.search(view.text):
        message = say("Rules", "Describe the picture without giving the answer away.")
    elif len(bare) > 1:
        message = say("Rules", "{number} pictures without a description: what does each one add?", number=len(bare))
    else:
        message = say("Rules", "One sentence: what does the photo add?")
    yield Hit(Span(0, 0), message)


_VIDEO = Media("m1", "video")
_SLIDE = replace(PHOTO, kind="slide")
_MORE = (DESCRIBED, replace(PHOTO, id="m2"), replace(PHOTO, id="m3", kind="gif"))

RULE = Rule(
    id="media/no-description",
    code="MD01",
    severity=Severity.WARNING,
    moments=frozenset({Moment.SEND}),
    title=say("Rules", "Image without description"),
    why=say("Rules", "Without it blind readers hear “image”; French and British guidance ask for it on every image."),
    short=say("Rules", "Describe the image"),
    source=sources.RGAA,
    sources=(sources.DEFRA, sources.MASTODON_ALT, sources.MASTODON_BARRIER, sources.MASTODON_HELP),
    starter=True,
    check=check,
    good=(
        fr("Trois idées à reprendre demain #JournéeNum26", media=(DESCRIBED,)),
        fr("Sans image, rien à décrire #JournéeNum26"),
        fr("Une vidéo se raconte autrement #JournéeNum26", media=(_VIDEO,)),
        en("Three ideas to reuse tomorrow #DigiDay26", media=(DESCRIBED_EN,)),
        en("No picture, nothing to describe #DigiDay26"),
        en("A video is told in other ways #DigiDay26", media=(_VIDEO,)),
    ),
    bad=(
        fr("⟦⟧La salle #JournéeNum26", media=(PHOTO,), says="Décris en une phrase ce que la photo apporte."),
        fr("⟦⟧Le chiffre du jour #JournéeNum26", media=(_SLIDE,)),
        fr("⟦⟧", media=(replace(PHOTO, alt="  "),)),
        fr("⟦⟧Album", media=_MORE, says="2 images sans description : qu'apporte chacune ?"),
        en("⟦⟧The room #DigiDay26", media=(PHOTO,), says="One sentence: what does the photo add?"),
        en("⟦⟧Today's figure #DigiDay26", media=(_SLIDE,)),
        en("⟦⟧", media=(replace(PHOTO, alt="  "),)),
        en("⟦⟧Album", media=_MORE, says="2 pictures without a description: what does each one add?"),
    ),
    traps=(
        fr("⟦⟧Photo-devinette : où sommes-nous ?", media=(PHOTO,), says="Décris l'image sans donner la réponse."),
        en("⟦⟧A riddle: where are we?", media=(PHOTO,), says="Describe the picture without giving the answer away."),
    ),
)
