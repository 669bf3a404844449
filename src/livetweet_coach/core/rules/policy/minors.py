"""TS05: children may be recognisable on a photo."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, DESCRIBED, PHOTO, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.shots import may_show_pupils
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """A question, never a guess: nobody looks at the photo, and its own description answers."""
    scene = view.scene
    if scene.event is None or not scene.event.minors_present or scene.is_private:
        return
    if any(may_show_pupils(media, scene, view.text) for media in view.line.media):
        yield Hit(Span(0, 0), say("Rules", "Minors in the picture? Their parents' written consent is needed."))


def _told(alt: str) -> tuple[Media, ...]:
    return (replace(PHOTO, alt=alt),)


_FR, _EN = replace(DAY_FR, minors_present=True), replace(DAY_EN, minors_present=True)
_SLIDE = (replace(PHOTO, kind="slide"),)

RULE = Rule(
    id="policy/minors",
    code="TS05",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Recognisable children"),
    why=say("Rules", "A face belongs to private life: for minors the parents decide, and who publishes must prove it."),
    short=say("Rules", "Minors: consent?"),
    source=sources.IMAGE_RIGHTS,
    sources=(sources.CHILDREN_IMAGE_RIGHTS,),
    starter=True,
    check=check,
    good=(
        fr("Quatre élèves, de dos, les mains sur le clavier #JournéeNum26", event=_FR, media=_told("Élèves de dos")),
        fr("Les élèves codent #JournéeNum26", event=_FR),
        fr("La salle #JournéeNum26", media=(PHOTO,)),
        fr("Le chiffre #JournéeNum26", event=_FR, media=_SLIDE),
        fr("L'atelier #JournéeNum26", event=_FR, media=_told("Quatre élèves de dos devant un écran")),
        fr("L'atelier #JournéeNum26", event=_FR, media=_told("Des mains sur un clavier")),
        en("Four pupils from behind, hands on keyboards #DigiDay26", event=_EN, media=_told("Pupils from behind")),
        en("The pupils are coding #DigiDay26", event=_EN),
        en("The room #DigiDay26", media=(PHOTO,)),
        en("The figure #DigiDay26", event=_EN, media=_SLIDE),
        en("The workshop #DigiDay26", event=_EN, media=_told("Four pupils from behind, at a table")),
        en("The workshop #DigiDay26", event=_EN, media=_told("Hands on a keyboard")),
    ),
    bad=(
        fr(
            "⟦⟧L'atelier #JournéeNum26",
            says="Des mineurs sur la photo ? Il faut l'accord écrit des parents.",
            event=_FR,
            media=(PHOTO,),
        ),
        fr("⟦⟧L'atelier #JournéeNum26", event=_FR, media=_told("Quatre élèves sourient à une table ronde")),
        fr("⟦⟧L'atelier #JournéeNum26", event=_FR, media=_told("Les élèves devant l'écran, avec Sophie Martin")),
        fr("⟦⟧Deux vues #JournéeNum26", event=_FR, media=(DESCRIBED, replace(PHOTO, id="m2"))),
        en(
            "⟦⟧The workshop #DigiDay26",
            says="Minors in the picture? Their parents' written consent is needed.",
            event=_EN,
            media=(PHOTO,),
        ),
        en("⟦⟧The workshop #DigiDay26", event=_EN, media=_told("Four pupils smile at a round table")),
        en("⟦⟧The workshop #DigiDay26", event=_EN, media=_told("The pupils at the screen, with Sophie Martin")),
        en("⟦⟧Two views #DigiDay26", event=_EN, media=(DESCRIBED, replace(PHOTO, id="m2"))),
    ),
    traps=(
        # Speakers on stage: the description names one.
        fr("Sur scène #JournéeNum26", event=_FR, media=(DESCRIBED,)),
        en("On stage #DigiDay26", event=_EN, media=_told("Sophie Martin at the lectern")),
        # No face is looked for: an undescribed photo of an empty room is asked about too.
        fr("⟦⟧La salle vide #JournéeNum26", event=_FR, media=(PHOTO,)),
        en("⟦⟧The empty room #DigiDay26", event=_EN, media=(PHOTO,)),
        # A thing, and nobody: the description answers.
        fr("La maquette #JournéeNum26", event=_FR, media=_told("Un volcan de plâtre sur une table d'écolier")),
        en("The boats #DigiDay26", event=_EN, media=_told("A row of foil boats under the children's drawings")),
        fr("⟦⟧Les CM2 #JournéeNum26", event=_FR, media=_told("Un adulte de dos, des visages souriants autour de lui")),
        en("⟦⟧Year 4 #DigiDay26", event=_EN, media=_told("A teacher from behind, six kids grinning at the camera")),
        fr("La courbe #JournéeNum26", event=_FR, media=_told("Diapositive : la courbe des inscrits monte")),
        en("The curve #DigiDay26", event=_EN, media=_told("Slide: the curve of sign-ups rises")),
        fr("La salle #JournéeNum26", event=_FR, media=_told("La salle vide avant l'ouverture")),
        en("The room #DigiDay26", event=_EN, media=_told("The empty room before the opening")),
    ),
)
