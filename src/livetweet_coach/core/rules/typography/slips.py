"""TY03: slips of the keyboard, all in one remark."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Edit, Safety, apply_edits
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.typography import ABBREVIATIONS, DOUBLED, SPACED_APART
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.masked import COVERED, masked
from livetweet_coach.core.rules.readings import Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.tongue import is_foreign
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_DOUBLED = pattern(r"(?<![\w'’-])([^\W\d_]{1,5})( +)((?i:\1))(?![\w'’-])(?! +(?i:\1)\b)")
_COMMA = pattern(
    r"(?<=[\w)»”\ue000])( +),( *)(?=[^\W\d_]|\n|$)|(?<=[^\W\d_]{2}),(?=[^\W\d_]{2})|(?<=[\w\ue000]),(?=\ue000)"
)
_LIST = pattern(r"(?<![^\s(]),?[\w\ue000]+,[\w\ue000]+,[\w\ue000]+")
_STOP = pattern(r"(?<=[^\W\d_]{2}) +(\.)(?=\s|$|(?!Net\b)[A-ZÀ-ÖØ-Þ][a-zà-ÿ])")
_WIDE = pattern(r"(?<=[\w,;:.!?)»”\ue000]) {2,3}(?=[\w«“(\ue000])")
_SMALL_AFTER = pattern(r"(?<![\w.'’-])([^\W\d_]{4,})\. +([^\W\d_])(?=([^\W\d_]+)(?![\w.]))")
_SENTENCE = pattern(r"(?<![^\W\d_])[^\W\d_]{4,}[.!?] +[^\W\d_]")
_START = pattern(r"([^\W\d_])[^\W\d_]+(?= [^\W\d_])")

Slips = tuple[tuple[int, int, str], ...]


def check(view: View) -> Iterator[Hit]:
    """Spelling is no business of this; where somebody writes without capitals throughout, none is missed."""
    opens = view.is_first and not view.is_reply
    slips = _slips(view.reading, view.scene.language, opens)
    if not slips:
        return
    after = read(apply_edits(view.text, [Edit("", Span(a, b), new) for a, b, new in slips]), view.scene.network)
    safety = Safety.LOOK if _slips(after, view.scene.language, opens) else Safety.SAFE
    fix = mend(say("Rules", "Mend the slips"), safety, view, *slips)
    message = say("Rules", "A small slip or two: shall I mend them?")
    yield Hit(Span(slips[0][0], slips[0][1]), message, fix)


def _slips(reading: Reading, language: str, opens: bool) -> Slips:
    text = masked(reading)
    if ("\n\n" in text and "  " in text) or (COVERED in text and "`" in reading.text):
        return ()
    found = [*_doubled(text, language, reading), *_commas(text), *_stops(text), *_wide(text)]
    found += _capitals(text, opens)
    kept: list[tuple[int, int, str]] = []
    for slip in sorted(found):
        if not kept or slip[0] > kept[-1][1]:
            kept.append(slip)
    return tuple(kept)


def _doubled(text: str, language: str, reading: Reading) -> Slips:
    words = DOUBLED.get(language)
    if words is None:
        return ()
    found = tuple(
        (match.end(1), match.end(3), "")
        for match in _DOUBLED.finditer(text)
        if match[3].islower() and norm(match[3]) in words and not reading.in_quote(Span(*match.span()))
    )
    return () if found and is_foreign(reading.words, language) else found


def _commas(text: str) -> Slips:
    if "," not in text:
        return ()
    found = tuple(_COMMA.finditer(text))
    is_list = _LIST.search(text) is not None
    slips = []
    for match in found:
        if match[1] is not None:
            follows = match.end() < len(text) and text[match.end()] != "\n"
            slips.append((match.start(), match.end(), ", " if follows else ","))
        elif not is_list:  # one word after another without spaces
            slips.append((match.start(), match.end(), ", "))
    return tuple(slips)


def _stops(text: str) -> Slips:
    found = _STOP.finditer(text) if " ." in text else ()
    return tuple((m.start(), m.end(), "." if text[m.end() : m.end() + 1].strip() == "" else ". ") for m in found)


def _wide(text: str) -> Slips:
    found = tuple(_WIDE.finditer(text)) if "  " in text else ()
    return tuple((m.start(), m.end(), " ") for m in found) if len(found) <= SPACED_APART else ()


def _capitals(text: str, opens: bool) -> Slips:
    """Small letters where a sentence begins, for somebody who begins another one with a capital."""
    begun = [match.group()[-1] for match in _SENTENCE.finditer(text)]
    if not begun:
        return ()
    small = [
        m for m in _SMALL_AFTER.finditer(text) if m[2].islower() and m[3].islower() and norm(m[1]) not in ABBREVIATIONS
    ]
    start = _START.match(text)
    capital_start = text[:1].isupper()
    if not capital_start and not any(letter.isupper() for letter in begun):
        return ()
    slips = [(m.start(2), m.end(2), m[2].upper()) for m in small if len(m[2].upper()) == 1]
    if opens and start and start[1].islower() and len(start[1].upper()) == 1 and start.group()[1:].islower():
        slips.append((0, 1, start[1].upper()))
    return tuple(slips)


RULE = Rule(
    id="typography/slips",
    code="TY03",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Typing slips"),
    why=say("Rules", "They are quick to mend, and nobody need think of them while listening."),
    short=say("Rules", "Small slips"),
    source="",
    safety=Safety.SAFE,
    order=82,
    check=check,
    good=(
        fr("Le projet, demain. Puis la suite #JournéeNum26"),
        fr("Nous nous arrêtons, vous vous reposez #JournéeNum26"),
        fr("Très très bien, vraiment vraiment utile"),
        fr("tout en minuscules. même après un point"),
        en("The project, tomorrow. Then the rest #DigiDay26"),
        en("He says that that had had no effect #DigiDay26"),
        en("Very very good, so so useful"),
        en("all in small letters. even after a full stop"),
    ),
    bad=(
        fr("le⟦ le⟧ projet ,demain", "le projet, demain", "Une ou deux petites coquilles : je corrige ?"),
        fr("Le projet⟦  ⟧avance bien", "Le projet avance bien"),
        fr("Demain⟦ , ⟧la suite .", "Demain, la suite."),
        fr("Bravo⟦,⟧merci à tous", "Bravo, merci à tous"),
        fr("Merci à @ana⟦,⟧@leo et aux autres", "Merci à @ana, @leo et aux autres"),
        fr("La salle est pleine⟦ .⟧Reprise à 11 h", "La salle est pleine. Reprise à 11 h"),
        fr("Le projet avance. ⟦d⟧emain, la suite", "Le projet avance. Demain, la suite"),
        fr("⟦l⟧e projet avance. Demain, la suite", "Le projet avance. Demain, la suite"),
        en("the⟦ the⟧ project ,tomorrow", "the project, tomorrow", "A small slip or two: shall I mend them?"),
        en("The project⟦  ⟧goes well", "The project goes well"),
        en("Tomorrow⟦ , ⟧the rest .", "Tomorrow, the rest."),
        en("Bravo⟦,⟧thanks to all", "Bravo, thanks to all"),
        en("Thanks to @ana⟦,⟧@leo and all", "Thanks to @ana, @leo and all"),
        en("The project advances. ⟦t⟧omorrow, the rest", "The project advances. Tomorrow, the rest"),
        en("⟦t⟧he project advances. Tomorrow, the rest", "The project advances. Tomorrow, the rest"),
    ),
    traps=(
        fr("rouge,vert,bleu,jaune : les groupes"),
        en("red,green,blue,yellow: the groups"),
        fr("Une hausse de 1,5 % et de 12.5 points"),
        en("A rise of 1,500 and 12.5 points"),
        fr("À lire : https://exemple.org/a,b.html et exemple.org ,-)"),
        en("Read https://example.org/a,b.html and example.org ,-)"),
        fr("Un fichier .csv, la plateforme .NET et la suite... voilà"),
        en("A .csv file, the .NET platform and the rest... there"),
        fr("Selon le dept. voisin, environ. dix. Puis la la la"),
        en("Merci à @ana,@leo,@sam de la part de tous"),
        fr("L'iPhone change tout. iOS aussi. La suite demain"),
        en("The iPhone changes all. iOS too. The rest tomorrow"),
    ),
)
