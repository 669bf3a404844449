"""TS04: something in the text that is not for everybody."""

import re
from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.addresses import addresses
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.private import (
    EMAIL,
    IBAN,
    MASK,
    MOBILE,
    PASSWORD,
    PERSONAL,
    PHONE,
    PHONE_IN,
    PLAIN_PASSWORD,
    PUBLIC_NUMBER,
    SERVICE,
    WIFI,
)
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say

_LEAST, _AROUND = 3, 60


def check(view: View) -> Iterator[Hit]:
    """What the sheet lists is held back; what only looks private is asked about."""
    if view.scene.is_private:
        return
    sheet = view.scene.event
    listed = _listed(view.text, sheet.secrets) if sheet else ()
    if listed:
        yield _hit(view, _listed_words(view.text), (*listed, *_passwords(view.text)), None)
        return
    for spans, words in _seeming(view.text, sheet):
        if spans:
            yield _hit(view, words, spans, Severity.WARNING)
            return


def _hit(view: View, words: Phrase, spans: tuple[Span, ...], severity: Severity | None) -> Hit:
    apart: list[Span] = []
    for span in sorted(spans):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    fix = mend(say("Rules", "Mask it"), Safety.LOOK, view, *((span.start, span.end, MASK) for span in apart))
    return Hit(apart[0], words, fix, severity)


def _listed(text: str, secrets: tuple[str, ...]) -> tuple[Span, ...]:
    """Where the sheet's secrets stand, whatever their capitals and accents; a part of a longer word is none."""
    found, folded = [], fold(text)
    for secret in secrets:
        wanted = fold(secret.strip())
        at = folded.find(wanted) if len(wanted) >= _LEAST else -1
        while at >= 0:
            end = at + len(wanted)
            glued = (folded[at - 1 : at].isalnum() and wanted[0].isalnum()) or (
                folded[end : end + 1].isalnum() and wanted[-1].isalnum()
            )
            if not glued:
                found.append(Span(at, end))
            at = folded.find(wanted, at + 1)
    return tuple(found)


def _listed_words(text: str) -> Phrase:
    if WIFI.search(text):
        return say("Rules", "The wifi password is in the post.")
    return say("Rules", "The event keeps this to those in the room.")


def _passwords(text: str) -> tuple[Span, ...]:
    found = (match for words in (PASSWORD, PLAIN_PASSWORD) for match in words.finditer(text))
    return tuple(Span(m.start("token"), m.start("token") + len(m["token"].rstrip(",.;:)"))) for m in found)


def _seeming(text: str, sheet: EventSheet | None) -> Iterator[tuple[tuple[Span, ...], Phrase]]:
    links = [address.span for address in addresses(text)]  # links/grants-access speaks of those
    apart = tuple(one for one in _passwords(text) if not any(s.start <= one.start < s.end for s in links))
    yield apart, say("Rules", "A password is in the post.")
    ibans = tuple(Span(*match.span()) for match in IBAN.finditer(text))
    yield ibans, say("Rules", "A bank account's number is in the post.")
    public = " ".join((*sheet.links, *sheet.team)).lower() if sheet else ""
    emails = (match for match in EMAIL.finditer(text) if match.group().split("@")[1].lower() not in public)
    yield (
        tuple(Span(*match.span()) for match in emails),
        say("Rules", "An e-mail address in public: does its owner want that?"),
    )
    digits = "".join(sign for sign in public if sign.isdigit() or sign == " ")
    phones = (m for m in PHONE.finditer(text) if _digits(m.group())[-9:] not in digits and not _is_public(text, m))
    yield (
        tuple(Span(*match.span()) for match in phones),
        say("Rules", "A phone number in public: does its owner want that?"),
    )


def _is_public(text: str, match: re.Match[str]) -> bool:
    """Whether a number is one that anybody may call, by its first digits or by what the post says of it."""
    number = "".join(sign for sign in match.group() if sign.isdigit() or sign == "+")
    if PUBLIC_NUMBER.match(number):
        return True
    begins = max(text.rfind(mark, 0, match.start()) for mark in (". ", "! ", "? ", "\n")) + 1
    personal = PERSONAL.search(text[begins : match.start()])
    if personal and not SERVICE.search(personal.group()):
        return False
    around = text[max(0, begins - _AROUND) : match.end() + _AROUND]
    return (PHONE_IN if MOBILE.match(number) else SERVICE).search(around) is not None


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


_SECRETS = ("Salle3", "Nantes2026!", "https://visio.example/j/123?pwd=abc")
_FR, _EN = replace(DAY_FR, secrets=_SECRETS), replace(DAY_EN, secrets=("Room3", *_SECRETS[1:]))

RULE = Rule(
    id="policy/secret",
    code="TS04",
    severity=Severity.BLOCKER,
    moments=AT_SEND,
    title=say("Rules", "A secret in the text"),
    why=say("Rules", "What is posted is public at once, and copied before it can be taken back."),
    short=say("Rules", "Not for everybody"),
    source=sources.NEVER_POST,
    safety=Safety.LOOK,
    starter=True,
    check=check,
    good=(
        fr("Le wifi est affiché à l'entrée. #JournéeNum26", event=_FR),
        fr("On se retrouve en salle 3 #JournéeNum26", event=_FR),
        fr("Choisir un bon mot de passe : trois conseils #JournéeNum26", event=_FR),
        fr("Wifi : Salle3 / mdp Nantes2026!", event=_FR, kind="dm", to="ana"),
        en("The wifi code is on the door. #DigiDay26", event=_EN),
        en("See you in room 3 #DigiDay26", event=_EN),
        en("Choosing a good password: three hints #DigiDay26", event=_EN),
        en("Wifi: Room3 / pw Nantes2026!", event=_EN, kind="dm", to="ana"),
    ),
    bad=(
        fr(
            "Wifi : ⟦Salle3⟧ / mdp Nantes2026! #JournéeNum26",
            "Wifi : *** / mdp *** #JournéeNum26",
            "Mot de passe du wifi dans le message.",
            event=_FR,
        ),
        fr(
            "C'est ⟦nantes2026!⟧ pour tout",
            "C'est *** pour tout",
            "L'événement garde ceci pour les personnes présentes.",
            event=_FR,
        ),
        fr("Venez : ⟦https://visio.example/j/123?pwd=abc⟧", "Venez : ***", event=_FR),
        fr("Écrivez à ⟦lea.durand@exemple.net⟧", "Écrivez à ***", severity=Severity.WARNING),
        fr(
            "À l'accueil, appelez Lucie, Lucie au ⟦06 41 52 63 74⟧",
            "À l'accueil, appelez Lucie, Lucie au ***",
            severity=Severity.WARNING,
        ),
        fr("Le code du portail est ⟦4471B⟧", "Le code du portail est ***", severity=Severity.WARNING),
        en(
            "To join the tea call Lorna on ⟦020 7946 0958⟧",
            "To join the tea call Lorna on ***",
            severity=Severity.WARNING,
        ),
        fr("Appelez le ⟦06 12 34 56 78⟧", "Appelez le ***", severity=Severity.WARNING),
        fr("Mot de passe : ⟦Soleil44⟧ pour tous", "Mot de passe : *** pour tous", severity=Severity.WARNING),
        fr("Mot de passe : ⟦soleil⟧ #JournéeNum26", "Mot de passe : *** #JournéeNum26", severity=Severity.WARNING),
        fr("Dons : ⟦FR76 3000 6000 0112 3456 7890 189⟧", "Dons : ***", severity=Severity.WARNING),
        en(
            "Wifi: ⟦Room3⟧ / pw Nantes2026! #DigiDay26",
            "Wifi: *** / pw *** #DigiDay26",
            "The wifi password is in the post.",
            event=_EN,
        ),
        en(
            "It's ⟦nantes2026!⟧ for everything",
            "It's *** for everything",
            "The event keeps this to those in the room.",
            event=_EN,
        ),
        en("Join: ⟦https://visio.example/j/123?pwd=abc⟧", "Join: ***", event=_EN),
        en("Write to ⟦lea.durand@example.net⟧", "Write to ***", severity=Severity.WARNING),
        en("Call ⟦+44 20 7946 0958⟧ now", "Call *** now", severity=Severity.WARNING),
        en("Password: ⟦Sunshine44⟧ for all", "Password: *** for all", severity=Severity.WARNING),
        en("Password: ⟦sunshine⟧ #DigiDay26", "Password: *** #DigiDay26", severity=Severity.WARNING),
        en("Donate: ⟦GB29 NWBK 6016 1331 9268 19⟧", "Donate: ***", severity=Severity.WARNING),
    ),
    traps=(
        fr("La mairie répond au 04 66 00 11 22. Numéro vert : 0 800 130 000"),
        en("The lines are open: 0808 157 0123. Or call us on 01632 960123"),
        en("Report it to the council on 01422 496000; WhatsApp us on 07700 900555"),
        fr("La visio : https://zoom.us/j/812?pwd=Zk9a"),
        en("Join: https://zoom.us/j/812?pwd=Zk9a"),
        fr("Une question ? contact@exemple.org #JournéeNum26"),
        en("A question? contact@example.org #DigiDay26"),
        fr("Urgences : le 15, le 112 ou le 999 #JournéeNum26"),
        en("Emergencies: 15, 112 or 999 #DigiDay26"),
        fr("De 1 200 000 € en 2024 à 2 500 000 € en 2026, soit 2024-2026 #JournéeNum26"),
        en("From £1,200,000 in 2024 to £2,500,000 in 2026, that is 2024-2026 #DigiDay26"),
        fr("Merci à @sophie@mastodon.example #JournéeNum26", on="mastodon"),
        en("Thanks to @sophie@mastodon.example #DigiDay26", on="mastodon"),
    ),
)
