"""QA03: a speaker's name, nearly."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.event import EventSheet, Speaker
from livetweet_coach.core.rules.closeness import dist, fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.acting import ACTS, COMMON, LEADS, MORE_TITLES, PARTICLES
from livetweet_coach.core.rules.data.attribution import SAYING
from livetweet_coach.core.rules.data.private import TITLES
from livetweet_coach.core.rules.data.surnames import SURNAMES
from livetweet_coach.core.rules.data.thresholds import NAME_FAR_LENGTH, NAME_LENGTH, SHORT_NAME
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_CAPITAL = pattern(r"(?<![\w'’-])(?:[dDlL]['’])?(?P<name>[A-ZÀ-ÖØ-Þ][^\W\d_]{2,})(?![\w-])")
_WORD_BEFORE = pattern(r"([^\W\d_][\w-]*)\.? +$")
_TITLED = pattern(rf"\b(?:{TITLES}|{MORE_TITLES}) +(?:{PARTICLES} +)?$")
_PARTICLE = pattern(rf"(?<!\w){PARTICLES} +$", re.IGNORECASE)
_LEADS = pattern(rf"{LEADS}$", re.IGNORECASE)
_ACTS = pattern(rf" +(?:n[e'’] ?)?(?:se +|s['’])?(?:{ACTS})\b")
_SELON = pattern(r"\b(?:[Ss]elon|[Dd]['’]après|[Aa]ccording to) +$")
_QUOTES_AFTER = pattern(rf"(?:['’]s)? ?[ \u00a0]?(?::[ \u00a0]?[«“\"]| (?:{SAYING})\b)")
_ET_AL = pattern(r",? et al\b|,? (?:& al|et coll)\.")
_QUOTES_BEFORE = pattern(r"[»”\"][ \u00a0]?[-–—(,]+[ \u00a0]?$")


def check(view: View) -> Iterator[Hit]:
    """A word with a capital, a letter or two from a surname, that stands where a name stands."""
    sheet = view.scene.event
    if sheet is None or not sheet.speakers or view.scene.is_chatham:
        return
    known = _known(sheet)
    for match in _CAPITAL.finditer(view.reading.blanked):
        written = match["name"]
        if fold(written) in known:
            continue
        meant, is_sure = _meant(view.text, match.span("name"), sheet)
        if meant:
            yield _hit(view, Span(*match.span("name")), meant, is_sure)


@lru_cache(maxsize=16)
def _known(sheet: EventSheet) -> frozenset[str]:
    """Every word of a name, a title or the glossary: what is in the sheet is spelt like that."""
    texts = [text for one in sheet.speakers for text in (one.name, *one.aliases)]
    texts += [sheet.title, *sheet.glossary, *(talk.title for talk in sheet.agenda)]
    return frozenset(word.strip(".,:'’") for text in texts for word in fold(text).replace("’", "'").split())


def _meant(text: str, place: tuple[int, int], sheet: EventSheet) -> tuple[tuple[str, ...], bool]:
    """The surnames that may be meant, once each, and whether a first name says so."""
    start, end = place
    near = [one for one in sheet.speakers if _is_near(text[start:end], one)]
    if not near:
        return (), False
    lead = text[max(0, start - 40) : start]
    particle = _PARTICLE.search(lead)
    before = _WORD_BEFORE.search(lead[: particle.start()] if particle else lead)
    word = fold(before[1]) if before else ""
    exact = [one for one in near if word and word in (fold(one.name.split()[0]), fold(one.name[:1]))]
    close = [one for one in near if _is_close(text[start:end], one) or (particle and _has_particle(one))]
    if not exact and not close and _TITLED.search(lead):
        close = [one for one in near if dist(text[start:end], one.name.split()[-1]) == 1]
    if not exact and not close:
        return (), False
    if particle and not exact and before is not None and before[1][0].isupper() and not _TITLED.search(lead):
        return (), False
    if particle and not exact and any(map(_has_particle, close)) and fold(text[start:end]) not in SURNAMES:
        return tuple(dict.fromkeys(one.name.split()[-1] for one in close)), False
    if not exact and (fold(text[start:end]) in SURNAMES or _ET_AL.match(text, end)):
        return (), False
    if not exact and not _stands_for_a_name(text, start, end, before is not None and before[1][0].isupper()):
        return (), False
    return tuple(dict.fromkeys(one.name.split()[-1] for one in exact or close)), bool(exact)


def _has_particle(speaker: Speaker) -> bool:
    words = speaker.name.split()
    return len(words) > 2 and _PARTICLE.match(words[-2] + " ") is not None


def _is_near(written: str, speaker: Speaker) -> bool:
    """Beside a first name or a title a short surname counts too, and two letters in one of five."""
    surname = speaker.name.split()[-1]
    if len(surname) < SHORT_NAME or surname == speaker.name or abs(len(surname) - len(written)) > 2:
        return False
    far = len(surname) >= NAME_LENGTH and fold(surname[0]) == fold(written[0]) and fold(written) not in SURNAMES
    most = 2 if far or len(surname) >= NAME_FAR_LENGTH else 1
    return len(set(fold(surname)) ^ set(fold(written))) <= 4 and 0 < dist(written, surname) <= most


def _is_close(written: str, speaker: Speaker) -> bool:
    _, _, surname = speaker.name.rpartition(" ")
    if len(surname) < NAME_LENGTH or surname == speaker.name or abs(len(surname) - len(written)) > 2:
        return False
    if len(set(fold(surname)) ^ set(fold(written))) > 4:
        return False
    return 0 < dist(written, surname) <= (2 if len(surname) >= NAME_FAR_LENGTH else 1)


def _stands_for_a_name(text: str, start: int, end: int, follows_capital: bool) -> bool:
    """After a title; or beside a quote or a verb of saying, where no other first name stands before it."""
    before = text[max(0, start - 40) : start]
    if _TITLED.search(before):
        return True
    if _SELON.search(before):
        return True
    if follows_capital:
        return False
    if end - start >= NAME_LENGTH and fold(text[start:end]) not in COMMON and _acts(text, start, end):
        return True
    return _QUOTES_AFTER.match(text, end) is not None or _QUOTES_BEFORE.search(before) is not None


def _acts(text: str, start: int, end: int) -> bool:
    """Whether somebody does something there: Escoubez marque, essai d'Escoubez."""
    return _ACTS.match(text, end) is not None or _LEADS.search(text[max(0, start - 30) : start]) is not None


def _hit(view: View, span: Span, meant: tuple[str, ...], is_sure: bool) -> Hit:
    if len(meant) > 1:
        names = " / ".join(meant)
        return Hit(span, say("Rules", "Not quite as in the event's sheet: {names}?", names=names))
    name = meant[0].upper() if span.of(view.text).isupper() else meant[0]
    fix = mend(
        say("Rules", "Write {name}", name=name),
        Safety.SAFE if is_sure else Safety.LOOK,
        view,
        (span.start, span.end, name),
    )
    return Hit(span, say("Rules", "The event's sheet spells it {name}.", name=name), fix)


_SARR_FR = replace(DAY_FR, speakers=(Speaker("Tidiane Sarr", (), ()), Speaker("Johan De Smedt", (), ())))
_SARR_EN = replace(DAY_EN, speakers=_SARR_FR.speakers)
_TWINS_FR = replace(DAY_FR, speakers=(*DAY_FR.speakers, Speaker("Léa Benaly", (), ())))
_TWINS_EN = replace(DAY_EN, speakers=(*DAY_EN.speakers, Speaker("Léa Benaly", (), ())))

RULE = Rule(
    id="quoting/name-misspelt",
    code="QA03",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Speaker's name misspelt"),
    why=say("Rules", "It is the one slip that the person quoted always sees."),
    short=say("Rules", "Check the name"),
    source=sources.TWITTMOOC,
    sources=(sources.PREPARED_LIST_FR,),
    safety=Safety.SAFE,
    order=30,
    check=check,
    good=(
        fr("Karim Benali : « mutualisons » #JournéeNum26"),
        fr("Sophie Martin et Ana Lefevre discutent"),
        fr("Karim Benalli parle", event=None),
        en("Karim Benali: “let's pool” #DigiDay26"),
        en("Sophie Martin and Ana Lefevre talk"),
        en("Karim Benalli speaks", event=None),
    ),
    bad=(
        fr("Karim ⟦Benalli⟧ : « mutualisons »", "Karim Benali : « mutualisons »", "La fiche écrit Benali."),
        fr("Selon ⟦Bénalie⟧, il faut mutualiser", "Selon Benali, il faut mutualiser"),
        fr("Tidiane ⟦Saar⟧ montre une carte", "Tidiane Sarr montre une carte", event=_SARR_FR),
        fr("Me ⟦Sar⟧ plaide debout", "Me Sarr plaide debout", event=_SARR_FR),
        fr("Johan De ⟦Schmedt⟧ arrive", "Johan De Smedt arrive", event=_SARR_FR),
        en("Tidiane ⟦Saar⟧ shows a map", "Tidiane Sarr shows a map", event=_SARR_EN),
        en("Johan De ⟦Smet⟧ arrives", "Johan De Smedt arrives", event=_SARR_EN),
        fr("⟦Benalli⟧ marque de près", "Benali marque de près"),
        fr("Essai pour ⟦Benalli⟧", "Essai pour Benali"),
        en("Goal for ⟦Benalli⟧", "Goal for Benali"),
        fr("KARIM ⟦BENALLI⟧ arrive", "KARIM BENALI arrive"),
        fr("Selon ⟦Benalu⟧, osons", event=_TWINS_FR, says="Pas tout à fait comme dans la fiche : Benali / Benaly ?"),
        en("Karim ⟦Benalli⟧: “let's pool”", "Karim Benali: “let's pool”", "The event's sheet spells it Benali."),
        en("According to ⟦Benalie⟧, we must pool", "According to Benali, we must pool"),
        en("KARIM ⟦BENALLI⟧ arrives", "KARIM BENALI arrives"),
        en("According to ⟦Benalu⟧, dare", event=_TWINS_EN),
    ),
    traps=(
        fr("Matin calme à la salle, Marin aussi"),
        en("Martins fly over the room, Marin too"),
        fr("Sophie ⟦Matin⟧ ouvre la journée", "Sophie Martin ouvre la journée"),
        en("Sophie ⟦Martn⟧ opens the day", "Sophie Martin opens the day"),
        fr("Paul Lefebvre : « bonjour » et Julie Benalli aussi"),
        en("Paul Lefebvre: “hello” and Julie Benalli too"),
        fr("Mme Lefebvre, dans la salle, demande le prix"),
        en("Ms Lefebvre, from the floor, asks the price"),
        fr("Selon Marten et al., on y vient"),
        en("According to Marten et al., we are getting there"),
    ),
)
