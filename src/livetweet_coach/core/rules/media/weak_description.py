"""MD02: a description that describes nothing."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.pictured import SLIDE
from livetweet_coach.core.rules.descriptions import is_weak, repeats, unannounced
from livetweet_coach.core.rules.examples import DESCRIBED, DESCRIBED_EN, PHOTO, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say


def check(view: View) -> Iterator[Hit]:
    """One remark for all pictures of a post; a picture without any description is MD01's."""
    media = view.line.media
    weak = [one for one in media if one.kind != "video" and one.alt.strip() and is_weak(one, view.text)]
    if not weak:
        return
    mended = tuple(_mended(one, view.text) if one in weak else one for one in media)
    fix = None
    if mended != media:
        label = say("Rules", "Begin with what it shows")
        fix = Fix(label, (), Safety.SAFE, media_after=((view.line.post.id, mended),))
    yield Hit(Span(0, 0), _message(weak[0], view.text), fix)


def _mended(media: Media, text: str) -> Media:
    """The picture without “photo of”, where what is left describes something."""
    shorter = replace(media, alt=unannounced(media.alt))
    return shorter if shorter.alt and not is_weak(shorter, text) else media


def _message(media: Media, text: str) -> Phrase:
    if repeats(media, text):
        return say("Rules", "The description repeats the post: what does the picture show?")
    if _mended(media, text) != media:
        return say("Rules", "A screen reader already says “image”: begin with what it shows.")
    if media.kind == "slide" or SLIDE.search(norm(media.alt)):
        return say("Rules", "Write out the slide's text and figure.")
    return say("Rules", "Say in a sentence what the picture shows.")


def _told(alt: str, **more: object) -> tuple[Media, ...]:
    return (replace(PHOTO, alt=alt, **more),)  # type: ignore[arg-type]


_TEXT_FR, _TEXT_EN = "La salle est pleine ce matin", "The room is full this morning"
_CURVE_FR = "Diapositive : courbe du nombre d'inscrits, 120 en 2024, 480 en 2026."
_CURVE_EN = "Slide: sign-ups rising from 120 in 2024 to 480 in 2026."
_OF_FR, _OF_EN = "Photo de Karim Benali au pupitre", "Photo of Karim Benali at the lectern"

RULE = Rule(
    id="media/weak-description",
    code="MD02",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Description that describes nothing"),
    why=say("Rules", "“Image of” is announced already, and on a slide the text is the content."),
    short=say("Rules", "Describe it in full"),
    source=sources.ALT_HOW_TO,
    sources=(sources.PLAIN_LANGUAGE,),
    safety=Safety.SAFE,
    starter=True,
    check=check,
    good=(
        fr("Le chiffre du jour #JournéeNum26", media=_told(_CURVE_FR, kind="slide")),
        fr("La salle #JournéeNum26", media=(DESCRIBED,)),
        fr("Sans description, c'est autre chose", media=(PHOTO,)),
        fr("Sans image"),
        en("Today's figure #DigiDay26", media=_told(_CURVE_EN, kind="slide")),
        en("The room #DigiDay26", media=(DESCRIBED_EN,)),
        en("Without a description it is something else", media=(PHOTO,)),
        en("No image"),
    ),
    bad=(
        fr("⟦⟧La courbe #JournéeNum26", media=_told("IMG_2034"), says="Dis en une phrase ce que l'image montre."),
        fr("⟦⟧La courbe", media=_told("photo de la diapo"), says="Écris le texte et le chiffre de la diapo."),
        fr("⟦⟧La courbe", media=_told("La courbe des inscrits", kind="slide")),
        fr(
            "⟦⟧" + _TEXT_FR,
            media=_told(_TEXT_FR),
            says="La description répète le message : que montre l'image ?",
        ),
        fr("⟦⟧Au pupitre", "Au pupitre", media=_told(_OF_FR)),
        fr("⟦⟧Album", media=(DESCRIBED, replace(PHOTO, id="m2", alt="capture d'écran 12"))),
        en("⟦⟧The curve #DigiDay26", media=_told("IMG_2034"), says="Say in a sentence what the picture shows."),
        en("⟦⟧The curve", media=_told("photo of the slide"), says="Write out the slide's text and figure."),
        en("⟦⟧The curve", media=_told("The curve of sign-ups", kind="slide")),
        en(
            "⟦⟧" + _TEXT_EN,
            media=_told(_TEXT_EN),
            says="The description repeats the post: what does the picture show?",
        ),
        en("⟦⟧At the lectern", "At the lectern", media=_told(_OF_EN)),
        en("⟦⟧Album", media=(DESCRIBED, replace(PHOTO, id="m2", alt="screenshot 12.png"))),
    ),
    traps=(
        fr("Bandeau #JournéeNum26", media=_told("image décorative")),
        en("Banner #DigiDay26", media=_told("Decorative")),
        fr("Qui nous accueille", media=_told("Logo du TwittMOOC")),
        en("Our hosts", media=_told("TwittMOOC logo")),
        fr("Nos hôtes du jour", media=_told("Logo du MOOC")),
        en("Our hosts today", media=_told("MOOC logo")),
        fr("⟦⟧La salle", media=_told("La salle")),
        en("⟦⟧The room", media=_told("The room")),
    ),
)
