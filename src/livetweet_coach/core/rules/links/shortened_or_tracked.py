"""LK04: a shortened link, or one that tells where people found it."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.addresses import Address, addresses, is_listed
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.web_places import SHORTENERS, TRACKING, TRACKING_BEGINS
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Tracking everywhere; shorteners where all links count the same, with no fix: where they lead is not known."""
    scene = view.scene
    if scene.is_private:
        return
    counts = scene.network.url_weight
    for address in addresses(view.text):
        is_short = address.host.removeprefix("www.") in SHORTENERS and len(address.path) > 1
        if is_short and counts is not None and not is_listed(address, scene.event):
            yield Hit(address.span, say("Rules", "No need to shorten: every link counts {number}.", number=counts))
        elif not is_short and _is_tracked(address) and not is_listed(address, scene.event):
            message = say("Rules", "The end of this link follows people around: the page is the same without it.")
            yield Hit(address.span, message, _without_tracking(view, address))


def _is_tracking(name: str) -> bool:
    return name in TRACKING or name.startswith(TRACKING_BEGINS)


def _is_tracked(address: Address) -> bool:
    if "=" not in address.query and "=" not in address.fragment:
        return False
    return any(_is_tracking(name) for name, _ in address.parameters) or _is_tracking(address.fragment.lower())


def _without_tracking(view: View, address: Address) -> Fix:
    link = address.span.of(view.text)
    front, _, _ = link.partition("#")
    front, _, _ = front.partition("?")
    kept = [part for part in address.query.split("&") if part and not _is_tracking(part.partition("=")[0].lower())]
    fragment = "" if _is_tracking(address.fragment.lower()) else address.fragment
    mended = front + ("?" + "&".join(kept) if kept else "") + ("#" + fragment if fragment else "")
    same = next((at for at, (a, b) in enumerate(zip(link, mended, strict=False)) if a != b), len(mended))
    edit = (address.span.start + same, address.span.end, mended[same:])
    return mend(say("Rules", "Take the tracking out"), Safety.SAFE, view, edit)


_OWN_FR = replace(DAY_FR, links=("https://bit.ly/journee26", "https://exemple.org/?utm_source=affiche"))
_OWN_EN = replace(DAY_EN, links=("https://bit.ly/digiday26", "https://example.org/?utm_source=poster"))

RULE = Rule(
    id="links/shortened-or-tracked",
    code="LK04",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Shortened or tracked link"),
    why=say(
        "Rules", "On X and Mastodon every link counts the same: a shortener hides where it leads and adds tracking."
    ),
    short=say("Rules", "The plain link"),
    source=sources.X_COUNTING,
    sources=(sources.ACCESSIBLE_NETWORKS,),
    safety=Safety.SAFE,
    check=check,
    good=(
        fr("L'étude citée, 12 pages : https://exemple.org/etude #JournéeNum26"),
        fr("La vidéo : https://youtu.be/dQw4w9WgXcQ?t=42 #JournéeNum26"),
        fr("La recherche : https://exemple.org/?q=utm_source&page=2 #JournéeNum26"),
        fr("Bit.ly fête ses 18 ans #JournéeNum26"),
        en("The study quoted, 12 pages: https://example.org/study #DigiDay26"),
        en("The video: https://youtu.be/dQw4w9WgXcQ?t=42 #DigiDay26"),
        en("The search: https://example.org/?q=utm_source&page=2 #DigiDay26"),
        en("Bit.ly turns 18 #DigiDay26"),
    ),
    bad=(
        fr(
            "À lire : ⟦https://bit.ly/3xYz?utm_source=newsletter⟧ #JournéeNum26",
            says="Inutile de raccourcir : un lien compte 23 quoi qu'il arrive.",
        ),
        fr(
            "L'étude 📄 ⟦https://exemple.org/etude?utm_source=lettre&utm_medium=mail⟧ #JournéeNum26",
            "L'étude 📄 https://exemple.org/etude #JournéeNum26",
            "La fin de ce lien suit les gens à la trace : sans elle, la page est la même.",
        ),
        fr(
            "L'étude (⟦https://exemple.org/etude?id=4&fbclid=IwAR0&page=2#bilan⟧).",
            "L'étude (https://exemple.org/etude?id=4&page=2#bilan).",
        ),
        fr("Le programme : ⟦https://tinyurl.com/abcd⟧", on="mastodon"),
        en(
            "Read it: ⟦https://bit.ly/3xYz⟧ #DigiDay26",
            says="No need to shorten: every link counts 23.",
        ),
        en(
            "The study 📄 ⟦https://example.org/study?utm_source=letter&utm_medium=mail⟧ #DigiDay26",
            "The study 📄 https://example.org/study #DigiDay26",
            "The end of this link follows people around: the page is the same without it.",
        ),
        en("⟦https://example.org/study#utm_source=rss⟧, worth reading", "https://example.org/study, worth reading"),
        en("The study ⟦https://example.org/s?gclid=abc⟧ again", "The study https://example.org/s again", on="bluesky"),
    ),
    traps=(
        fr("Tout est là : https://bit.ly/3xYz", on="bluesky"),
        en("It is all here: https://bit.ly/3xYz", on="bluesky"),
        fr("Le lien de l'affiche : https://bit.ly/journee26 et https://exemple.org/?utm_source=affiche", event=_OWN_FR),
        en("The poster's link: https://bit.ly/digiday26 and https://example.org/?utm_source=poster", event=_OWN_EN),
    ),
)
