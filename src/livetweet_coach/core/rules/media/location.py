"""MD04: a picture that tells exactly where it was taken."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import DESCRIBED, DESCRIBED_EN, en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_COORDINATES = pattern(
    r"(?<![\d.])-?\d{1,2}[.,]\d{4,}\s?°?\s?[NSns]?\s?[,;/ ]\s?-?\d{1,3}[.,]\d{4,}"
    r"|\d{1,2}\s?°\s?\d{1,2}\s?['’′]\s?\d{1,2}(?:[.,]\d+)?\s?(?:''|\"|″|”)\s?[NSns]"
)
"""A place to some ten metres; the whole degrees of a map or of an earthquake are none."""


def check(view: View) -> Iterator[Hit]:
    """The app's own copies have no place in them; a file that goes as it is may, and a description may tell it."""
    if any(carries_place(media) for media in view.line.media):
        without = tuple(replace(one, gps=False) if carries_place(one) else one for one in view.line.media)
        fix = Fix(say("Rules", "Take the place out"), (), Safety.SAFE, media_after=((view.line.post.id, without),))
        yield Hit(Span(0, 0), say("Rules", "The photo holds the exact place: remove it?"), fix)
    if any(_tells_place(media) for media in view.line.media):
        yield Hit(Span(0, 0), say("Rules", "The description gives the exact place: is it meant to be public?"))


def carries_place(media: Media) -> bool:
    """Whether what will be sent tells where it was taken: the copies that the app makes never do."""
    return media.gps and not media.path


def _tells_place(media: Media) -> bool:
    if media.kind in ("slide", "screenshot") or not any(sign.isdigit() for sign in media.alt):
        return False
    return _COORDINATES.search(media.alt) is not None


def _told(media: Media, alt: str) -> tuple[Media, ...]:
    return (replace(media, alt=alt),)


_FR, _EN = replace(DESCRIBED, gps=True), replace(DESCRIBED_EN, gps=True)
_TAKEN = datetime(2026, 11, 12, 9, 5, tzinfo=UTC)
_COPY_FR, _COPY_EN = replace(_FR, path="copy.jpg", taken=_TAKEN), replace(_EN, path="copy.jpg", taken=_TAKEN)
_PAIR = (DESCRIBED, replace(_FR, id="m2", kind="video"))

RULE = Rule(
    id="media/location",
    code="MD04",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Photo carries its location"),
    why=say("Rules", "Photos carry the place where they were taken, and not every network takes it out."),
    short=say("Rules", "Remove the place"),
    source=sources.OVERSHARING,
    safety=Safety.SAFE,
    order=20,
    check=check,
    good=(
        fr("La salle #JournéeNum26", media=(DESCRIBED,)),
        fr("Sans image #JournéeNum26"),
        fr("L'accueil #JournéeNum26", media=_told(DESCRIBED, "Le panneau d'accueil, 12 rue des Ponts, Nantes")),
        en("The room #DigiDay26", media=(DESCRIBED_EN,)),
        en("No picture #DigiDay26"),
        en("The entrance #DigiDay26", media=_told(DESCRIBED_EN, "The welcome sign at 12 Bridge Street, Leeds")),
    ),
    bad=(
        fr("⟦⟧La salle", "La salle", "La photo contient le lieu exact : je l'enlève ?", media=(_FR,)),
        fr("⟦⟧Deux vues", "Deux vues", media=_PAIR),
        fr(
            "⟦⟧La vue",
            media=_told(DESCRIBED, "Vue de la fenêtre, 47.21837, -1.55362"),
            says="La description donne le lieu exact : est-il public ?",
        ),
        en("⟦⟧The room", "The room", "The photo holds the exact place: remove it?", media=(_EN,)),
        en("⟦⟧", "", media=(replace(_EN, kind="gif"),)),
        en(
            "⟦⟧The view",
            media=_told(DESCRIBED_EN, "The view from my window, 53°47'59\"N 1°32'57\"W"),
            says="The description gives the exact place: is it meant to be public?",
        ),
    ),
    traps=(
        # The app's own copy stands upright and has no place any more.
        fr("La salle #JournéeNum26", media=(_COPY_FR,)),
        en("The room #DigiDay26", media=(_COPY_EN,)),
        fr(
            "La carte #JournéeNum26",
            media=_told(replace(DESCRIBED, kind="slide"), "Carte : épicentre 38.3220, 142.3690"),
        ),
        en("The map #DigiDay26", media=_told(replace(DESCRIBED_EN, kind="slide"), "Map: epicentre 38.3220, 142.3690")),
    ),
)
