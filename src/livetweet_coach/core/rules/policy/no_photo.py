"""TS02: a photo from a talk that asks for none."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, DESCRIBED, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.shots import is_unwanted
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Pictures of the talk; where nothing of it may be shared yet, that remark speaks for both."""
    scene, post = view.scene, view.line.post
    unwanted = [media for media in post.media if is_unwanted(media, scene)]
    if not unwanted or scene.hour.is_sealed or scene.is_private:
        return
    fix = None
    if post.text.strip():
        left = tuple(media for media in post.media if media not in unwanted)
        fix = Fix(say("Rules", "Text only"), (), Safety.LOOK, media_after=((post.id, left),))
    yield Hit(Span(0, 0), say("Rules", "No photos in this talk. Text only?"), fix)


def _without_photos(day: EventSheet) -> EventSheet:
    first, second, *rest = day.agenda
    return replace(day, agenda=(first, replace(second, policies=("no-photo",)), *rest))


_FR, _EN = _without_photos(DAY_FR), _without_photos(DAY_EN)
_NOW = replace(DESCRIBED, taken=datetime(2026, 11, 12, 9, 38, tzinfo=UTC))
_BEFORE = replace(DESCRIBED, taken=datetime(2026, 11, 12, 9, 5, tzinfo=UTC))
_VISUAL = replace(DESCRIBED, kind="screenshot", taken=datetime(2026, 10, 2, 15, 0, tzinfo=UTC))
_SLIDE, _SCREEN = replace(_NOW, kind="slide"), replace(_NOW, kind="screenshot")
_FILM: tuple[Media, ...] = (replace(_NOW, kind="gif"),)

RULE = Rule(
    id="policy/no-photo",
    code="TS02",
    severity=Severity.BLOCKER,
    moments=AT_SEND,
    title=say("Rules", "Photo in a talk without photos"),
    why=say("Rules", "Conferences ask for leave before photos or screenshots of people or slides."),
    short=say("Rules", "No photos here"),
    source=sources.ASK_BEFORE_PHOTOS,
    sources=(sources.ETIQUETTE,),
    safety=Safety.LOOK,
    starter=True,
    check=check,
    good=(
        fr("480 inscrits, avec l'accord de l'orateur #JournéeNum26", event=_FR),
        fr("La salle #JournéeNum26", media=(_NOW,)),
        fr("La salle, après #JournéeNum26", event=_FR, media=(DESCRIBED,), minute=140),
        fr("La mascotte danse #JournéeNum26", event=_FR, media=_FILM),
        en("480 sign-ups, with the speaker's leave #DigiDay26", event=_EN),
        en("The room #DigiDay26", media=(_NOW,)),
        en("The room, later #DigiDay26", event=_EN, media=(DESCRIBED,), minute=140),
        en("The mascot dances #DigiDay26", event=_EN, media=_FILM),
    ),
    bad=(
        fr("⟦⟧La courbe", "La courbe", "Pas de photo dans cette session. Le texte seul ?", event=_FR, media=(_SLIDE,)),
        fr("⟦⟧La salle", "La salle", event=_FR, media=(_NOW, _BEFORE)),
        fr("⟦⟧Sans date", "Sans date", event=_FR, media=(DESCRIBED,)),
        fr("⟦⟧", event=_FR, media=(_SCREEN,)),
        en("⟦⟧The curve", "The curve", "No photos in this talk. Text only?", event=_EN, media=(_SLIDE,)),
        en("⟦⟧The room", "The room", event=_EN, media=(_NOW, _BEFORE)),
        en("⟦⟧Without a date", "Without a date", event=_EN, media=(DESCRIBED,)),
        en("⟦⟧", event=_EN, media=(_SCREEN,)),
    ),
    traps=(
        fr("Le programme #JournéeNum26", event=_FR, media=(_VISUAL,)),
        en("The programme #DigiDay26", event=_EN, media=(_VISUAL,)),
        fr("Le hall, tout à l'heure #JournéeNum26", event=_FR, media=(_BEFORE,)),
        en("The hall, earlier on #DigiDay26", event=_EN, media=(_BEFORE,)),
    ),
)
