"""LN03: Enter was pressed before the sentence was done."""

import re
from collections.abc import Iterator

from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.unfinished import (
    AWAITS,
    CARRIES_ON,
    ENDS_SO,
    FUNCTION_WORDS,
    GOES_WITH,
    LEADS_TO_TAG,
    OF_NOUNS,
    SPOKEN_FOR,
    STRANDED,
    THAT_WAITS,
)
from livetweet_coach.core.rules.examples import PHOTO, en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.numbering import number
from livetweet_coach.core.rules.readings import tail_start
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_LAST_WORD = pattern(r"(?:^|[\s«“\"(’'-])((?:[^\W\d_]+|[^\W\d_]+['’]))$")
_SMILEY = pattern(r"[:;=8xX]['’]?[-o]?[()\[\]]+|(?:^|(?<=\s))(?:\w{1,2}|[ivx]+)\)")
_BRACKET = pattern(r"[()\[\]]")
_PREPOSITIONS = ("with", "in", "about", "of", "from", "on", "at")
_PAIRS = {")": "(", "]": "["}


def check(view: View) -> Iterator[Hit]:
    """An open end before the closing tags and links, or an open bracket; not where the thread visibly goes on."""
    end = len(view.text[: tail_start(view.reading)].rstrip())
    said = view.text[:end]
    counted = number(view.reading)
    if not said or said.endswith(CARRIES_ON) or (counted and not counted.opens and counted.span.end == end):
        return
    if view.after is not None and (said.endswith(":") or _goes_on(view.after.text)):
        return
    spot = _open_end(view, said) or _open_bracket(view, said)
    if spot is not None:
        yield Hit(spot, say("Rules", "The sentence stops midway: on purpose?"))


def _goes_on(text: str) -> bool:
    return re.sub(r"^\W*(\d+/\d*\W*)?", "", text)[:1].islower()


def _open_end(view: View, said: str) -> Span | None:
    end = len(said)
    if said.endswith(":"):
        shown = (
            view.line.media or _is_completed(view, end) or any(link.span.start >= end for link in view.reading.links)
        )
        return None if shown else Span(end - 1, end)
    if said[-1] in ",;(«“":
        return Span(end - 1, end)
    word = _LAST_WORD.search(said)
    listed = FUNCTION_WORDS.get(view.scene.language, frozenset())
    if word and LEADS_TO_TAG.search(said[-40:]) and any(tag.span.start >= end for tag in view.reading.tags):
        return None
    plain = word[1].replace("’", "'") if word else ""
    if word is None or (plain in OF_NOUNS and _is_completed(view, end)):
        return None
    stranded = plain in ("for", "of", "by", "into") and STRANDED.search(said)
    ends = (plain == "that" and not THAT_WAITS.search(said)) or (plain == "for" and SPOKEN_FOR.search(said))
    if stranded or ends or (plain in ("pour", "car", "vers", "to") and ENDS_SO.search(said)):
        return None
    if plain in listed or (view.scene.language == "en" and _awaits(view, said, plain)):
        return Span(*word.span(1))
    return None


def _is_completed(view: View, end: int) -> bool:
    """Whether a tag that is not the event's stands there as the noun: besoin de #temps."""
    tag = next((tag for tag in view.reading.tags if tag.span.start >= end), None)
    return tag is not None and norm(tag.text) not in {norm(own) for own in view.scene.tags}


def _awaits(view: View, said: str, last: str) -> bool:
    if last not in _PREPOSITIONS or not AWAITS.search(said) or _is_completed(view, len(said)):
        return False
    before = said.split()[-2:-1]
    return not STRANDED.search(said) and not (last == "with" and before[0].lower() in GOES_WITH)


def _closes(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like the letter of a list ends a bracket: (article 12)."""
    before = text[: match.start()]
    return match[0][0].isalnum() and match[0][-1] == ")" and before.count("(") > before.count(")")


def _open_bracket(view: View, said: str) -> Span | None:
    """The first bracket without its other half; smileys and a) b) c) are none."""
    if not _BRACKET.search(said):
        return None
    whole = view.reading.blanked[: len(said)]
    text = _SMILEY.sub(lambda match: match[0] if _closes(whole, match) else " " * len(match[0]), whole)
    opened: list[int] = []
    for at, sign in enumerate(text):
        if sign in "([":
            opened.append(at)
        elif sign in ")]":
            if not opened or text[opened[-1]] != _PAIRS[sign]:
                return Span(at, at + 1)
            opened.pop()
    return Span(opened[0], opened[0] + 1) if opened else None


RULE = Rule(
    id="length/unfinished",
    code="LN03",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Unfinished draft"),
    why=say("Rules", "Enter pressed too early is the commonest slip of people who type fast."),
    short=say("Rules", "Finish the sentence"),
    source="",
    scope=Scope.NEIGHBOURS,
    check=check,
    good=(
        fr("Selon elle, il faut commencer par écouter les usagers #JournéeNum26"),
        fr("Un exemple (le meilleur) et trois idées : a) oser b) partager :-)"),
        fr("Le règlement (article 12) : cinq minutes par orateur"),
        en("The rules (order 12): three minutes each"),
        fr("Il en a une et nous l'aurons. #JournéeNum26 https://exemple.org/etude"),
        en("She says we should start by listening to users #DigiDay26"),
        en("One example (the best) and three ideas: a) dare b) share :-)"),
        en("He has one and so will we. #DigiDay26 https://example.org/study"),
    ),
    bad=(
        fr("Selon elle, il faut commencer ⟦par⟧ #JournéeNum26", says="La phrase s'arrête en route : volontaire ?"),
        fr("Trois idées 💡 à retenir⟦,⟧ #JournéeNum26"),
        fr("Et sa conclusion ⟦:⟧ #JournéeNum26"),
        fr("Un exemple ⟦(⟧celui de Nantes #JournéeNum26"),
        fr("Elle ajoute ⟦«⟧"),
        fr("Il sort une lettre pour ⟦les⟧ #JournéeNum26 #archives"),
        fr("Il rappelle ⟦qu'⟧ #JournéeNum26"),
        en("She says we should start ⟦by⟧ #DigiDay26", says="The sentence stops midway: on purpose?"),
        en("Three ideas 💡 to keep⟦,⟧ #DigiDay26"),
        en("And her conclusion ⟦:⟧ #DigiDay26"),
        en("One example ⟦(⟧the one from Nantes #DigiDay26"),
        en("She adds ⟦“⟧"),
        en("The winner is the one wrapped ⟦in⟧ #DigiDay26"),
        en("And then we tried it ⟦with⟧ #DigiDay26"),
        en("The witness is now being asked ⟦about⟧ #DigiDay26"),
    ),
    traps=(
        en("1/27 for Iqbal, who deserved rather better than that"),
        en("The scones are spoken for"),
        en("“Dare”, she says, and I'm keeping that"),
        en("She says ⟦that⟧ #DigiDay26"),
        en("The trouble is ⟦that⟧ #DigiDay26"),
        fr("Et le gagnant est… #JournéeNum26"),
        en("And the winner is… #DigiDay26"),
        fr("Trois raisons de commencer par ⤵ #JournéeNum26"),
        en("Three reasons to start by ⤵ #DigiDay26"),
        fr("Bienvenue à #JournéeNum26"),
        fr("La #recherche a besoin de #terrain et de #temps #JournéeNum26"),
        fr("Douze voix pour #JournéeNum26"),
        fr("On rentre en car #JournéeNum26"),
        fr("Le métier de #bibliothécaire #JournéeNum26"),
        en("More money for #libraries #DigiDay26"),
        en("The tool we believe in, and what this is all about #DigiDay26"),
        en("Something to think about. That's what friends are for #DigiDay26"),
        en("Everything you need to know about #DigiDay26"),
        en("Live from #DigiDay26"),
        fr("Le site est fait en PHP et ASP.net #JournéeNum26"),
        en("The site is made of PHP and ASP.net #DigiDay26"),
        fr("Voici ce qu'elle propose de 1/3 #JournéeNum26"),
        en("Here is what she thinks of 1/3 #DigiDay26"),
        fr("L'étude est ici : https://exemple.org/etude #JournéeNum26"),
        en("The study is here: https://example.org/study #DigiDay26"),
        fr("La diapo du jour : #JournéeNum26", media=(PHOTO,)),
        en("Slide of the day: #DigiDay26", media=(PHOTO,)),
        fr("Elle propose de\n---\ncommencer petit, puis de grandir"),
        en("She wants us to\n---\nstart small, then grow"),
    ),
)
