"""LK01: a link, and nothing that says where it leads."""

from collections.abc import Iterator

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.rules.accidents import is_accident
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import NAKED_LINK_WORDS
from livetweet_coach.core.rules.examples import DESCRIBED, PHOTO, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Fewer than five words beside the link; a described picture says it too."""
    if not view.reading.links:
        return
    french = view.text if view.scene.language == "fr" else ""
    links = [link for link in view.reading.links if not is_accident(link, view.scene.event, french)]
    if not links or len(view.reading.words) >= NAKED_LINK_WORDS:
        return
    if view.is_reply or view.scene.is_private or any(media.alt.strip() for media in view.line.media):
        return
    yield Hit(links[0].span, say("Rules", "Where does this lead? Four words will do."))


_ASKED_FR, _ASKED_EN = ReplyTo("ana", "Tu as le lien ?"), ReplyTo("ana", "Do you have the link?")

RULE = Rule(
    id="links/naked",
    code="LK01",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Naked link"),
    why=say("Rules", "Everybody wants to know where a link leads, and people with a screen reader first."),
    short=say("Rules", "Introduce the link"),
    source=sources.LOCAL_GOVERNMENT,
    sources=(sources.ACCESSIBLE_NETWORKS,),
    check=check,
    good=(
        fr("L'étude citée par Karim Benali, 12 pages : https://exemple.org/etude #JournéeNum26"),
        fr("Pas de lien #JournéeNum26"),
        fr("Beaucoup de doctorant.es ici #JournéeNum26"),
        fr("Le guide en cinq étapes : https://exemple.org"),
        en("The study Karim Benali quoted (12 pp.): https://example.org/study #DigiDay26"),
        en("No link #DigiDay26"),
        en("The guide in five steps: https://example.org"),
    ),
    bad=(
        fr("⟦https://exemple.org/etude⟧ #JournéeNum26", says="Où mène ce lien ? Quatre mots suffisent."),
        fr("À lire 👉 ⟦https://exemple.org/etude⟧ @Karim_Benali #JournéeNum26"),
        fr("Photo : ⟦https://exemple.org/etude⟧ #JournéeNum26", media=(PHOTO,)),
        en("⟦https://example.org/study⟧ #DigiDay26", says="Where does this lead? Four words will do."),
        en("Read this 👉 ⟦https://example.org/study⟧ @karim_benali #DigiDay26"),
        en("Photo: ⟦https://example.org/study⟧ #DigiDay26", media=(PHOTO,)),
    ),
    traps=(
        fr("https://exemple.org/etude #JournéeNum26", media=(DESCRIBED,)),
        en("https://example.org/study #DigiDay26", media=(DESCRIBED,)),
        fr("Oui : https://exemple.org/etude", kind="reply", answers=_ASKED_FR),
        en("Yes: https://example.org/study", kind="reply", answers=_ASKED_EN),
    ),
)
