"""LK03: a link that lets whoever has it in, or that only works inside."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.addresses import Address, addresses, is_listed, taken_apart
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data.web_places import (
    EDITING,
    EDITING_BEHIND_HASH,
    GRANTING,
    MEETINGS,
    PRIVATE_HOST,
)
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.words import Phrase, say


def check(view: View) -> Iterator[Hit]:
    """The event's own links are welcome; a secret that stands in the text as the sheet has it is TS04's."""
    scene = view.scene
    if scene.is_private:
        return
    for address in addresses(view.text):
        message = _message(address) or _of_secrets(address, scene.event)
        if message is None or is_listed(address, scene.event):
            continue
        if not _is_said_elsewhere(address.span.of(view.text), scene.event):
            yield Hit(address.span, message)


def _message(address: Address) -> Phrase | None:
    if address.scheme == "file" or (address.scheme and PRIVATE_HOST.match(address.host)):
        return say("Rules", "This link leads to your own computer or network: nobody else can open it.")
    if (address.scheme and address.user) or _grants(address):
        return say("Rules", "This link grants access (password or edit). Meant to be public?")
    if MEETINGS.match(address.host + address.path):
        return say("Rules", "This link opens a meeting to whoever has it. Meant to be public?")
    return None


def _grants(address: Address) -> bool:
    if EDITING.search(address.path) or EDITING_BEHIND_HASH.search(address.fragment):
        return True
    return "=" in address.query and any(name in GRANTING and value for name, value in address.parameters)


def _of_secrets(address: Address, event: EventSheet | None) -> Phrase | None:
    """The same place as one of the sheet's secret links, without its password."""
    for secret in event.secrets if event else ():
        if "/" in secret and len(address.path) > 1 and taken_apart(secret.strip()).place == address.place:
            return say("Rules", "The event keeps this to those in the room.")
    return None


def _is_said_elsewhere(link: str, event: EventSheet | None) -> bool:
    secrets = (fold(secret.strip()) for secret in (event.secrets if event else ()))
    return any(secret and secret in fold(link) for secret in secrets)


_SECRETS = ("https://visio.example/j/123?pwd=abc",)
_FR, _EN = replace(DAY_FR, secrets=_SECRETS), replace(DAY_EN, secrets=_SECRETS)
_WEBINAR = ("https://zoom.us/j/98765?pwd=public",)
_OPEN_FR, _OPEN_EN = replace(DAY_FR, links=_WEBINAR), replace(DAY_EN, links=_WEBINAR)

RULE = Rule(
    id="links/grants-access",
    code="LK03",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Link that should stay inside"),
    why=say(
        "Rules", "A link copied from the organisers' chat may let everybody in, or lead nowhere for those outside."
    ),
    short=say("Rules", "Is this link public?"),
    source="",
    order=30,
    check=check,
    good=(
        fr("La page publique de l'événement : https://exemple.org/journee #JournéeNum26"),
        fr("Le compte rendu : https://docs.google.com/document/d/abc/view?usp=sharing #JournéeNum26"),
        fr("Inscription : https://zoom.us/webinar/register/WN_abc #JournéeNum26"),
        fr("Le serveur de démonstration tourne sur localhost:8000, pas de lien #JournéeNum26"),
        fr("Pour toi : https://zoom.us/j/123?pwd=abc", kind="dm", to="ana"),
        en("The event's public page: https://example.org/day #DigiDay26"),
        en("The notes: https://docs.google.com/document/d/abc/view?usp=sharing #DigiDay26"),
        en("Sign up: https://zoom.us/webinar/register/WN_abc #DigiDay26"),
        en("How to edit: https://example.org/edit #DigiDay26"),
        en("For you: https://zoom.us/j/123?pwd=abc", kind="dm", to="ana"),
    ),
    bad=(
        fr(
            "Suivez-nous ⟦https://visio.example/j/123?pwd=abc⟧ #JournéeNum26",
            says="Ce lien donne un accès (mot de passe ou modification). Public ?",
        ),
        fr("Les notes 📝 ⟦https://docs.google.com/document/d/abc/edit?usp=sharing⟧, à compléter #JournéeNum26"),
        fr(
            "La salle en ligne (⟦https://meet.google.com/abc-defg-hij⟧) est ouverte #JournéeNum26",
            says="Ce lien ouvre une réunion à qui l'a. Public ?",
        ),
        fr(
            "Les supports : ⟦http://intranet.exemple.org/supports⟧ #JournéeNum26",
            says="Ce lien mène à ton ordinateur ou à ton réseau : personne d'autre ne peut l'ouvrir.",
        ),
        fr("Les photos ⟦file:///home/lea/photos⟧"),
        fr(
            "On se retrouve là : ⟦https://visio.example/j/123⟧",
            says="L'événement garde ceci pour les personnes présentes.",
            event=_FR,
        ),
        en(
            "Edit with us: ⟦https://docs.example/d/abc/edit⟧ #DigiDay26",
            says="This link grants access (password or edit). Meant to be public?",
        ),
        en("The figures 📈 ⟦https://data.example.org/report?id=4&token=a1b2c3⟧. #DigiDay26"),
        en(
            "Join the room: ⟦https://us02web.zoom.us/j/86753⟧ #DigiDay26",
            says="This link opens a meeting to whoever has it. Meant to be public?",
        ),
        en(
            "The slides: ⟦http://192.168.1.20:8000/slides⟧",
            says="This link leads to your own computer or network: nobody else can open it.",
        ),
        en("The pad ⟦https://pad.example.org/code/#/2/pad/edit/abcdef/⟧"),
        en("See you there: ⟦https://visio.example/j/123/⟧", event=_EN),
    ),
    traps=(
        fr("Le webinaire est ouvert à tous : https://zoom.us/j/98765?pwd=public", event=_OPEN_FR),
        en("The webinar is open to all: https://zoom.us/j/98765?pwd=public", event=_OPEN_EN),
        # What the sheet keeps secret is held back by another rule.
        fr("Venez : https://visio.example/j/123?pwd=abc", event=_FR),
        en("Join: https://visio.example/j/123?pwd=abc", event=_EN),
    ),
)
