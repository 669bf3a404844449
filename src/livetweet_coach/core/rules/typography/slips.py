"""TY03: slips of the keyboard, all in one remark."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Edit, Safety, apply_edits
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data import words_en, words_fr
from livetweet_coach.core.rules.data.typography import ABBREVIATIONS, DOUBLED, SPACED_APART
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.masked import COVERED, masked
from livetweet_coach.core.rules.readings import Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.tongue import is_foreign
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_DOUBLED = pattern(r"(?<![\w'’-])([^\W\d_]{1,5})( +)((?i:\1))(?![\w'’-])(?! +(?i:\1)\b)")
_COMMA = pattern(
    r"(?<=[\w)»”\ue000])( +),( *)(?=[^\W\d_]|\n|$)|(?<=[^\W\d_]{2}),(?=[^\W\d_]{2})|(?<=[\w\ue000]),(?=\ue000)"
)
_LIST = pattern(r"(?<![^\s(]),?[\w\ue000]+,[\w\ue000]+,[\w\ue000]+")
_STOP = pattern(r"(?:(?<=[^\W\d_]{2})|(?<=[\d%)»”])) +(\.)(?=\s|$|(?!Net\b)[A-ZÀ-ÖØ-Þ][a-zà-ÿ])")
_GLUED = pattern(r"(?<![\w./@#-])([^\W\d_]{2,})([.!?])(?=([A-ZÀ-ÖØ-Þ][a-zà-ÿ]*)['’ \n])")
_SMALL = words_fr.SMALL | words_en.SMALL
_WIDE = pattern(r"(?<=[\w,;:.!?)»”\ue000]) {2,3}(?=[\w«“(\ue000])")
_SMALL_AFTER = pattern(r"(?<![\w.'’-])([^\W\d_]{4,})\. +([^\W\d_])(?=([^\W\d_]+)(?![\w.]))")
_SENTENCE = pattern(r"(?<![^\W\d_])[^\W\d_]{4,}[.!?]+ +([^\W\d_]+)")
_START = pattern(r"([^\W\d_])[^\W\d_]+(?= [^\W\d_])")
_FIRST = pattern(r"[^\W\d_]+")

Slips = tuple[tuple[int, int, str], ...]


def check(view: View) -> Iterator[Hit]:
    """Spelling is no business of this; where somebody writes without capitals throughout, none is missed."""
    opens = view.is_first and not view.is_reply
    slips = _slips(view.reading, view.scene, opens)
    if not slips:
        return
    after = read(apply_edits(view.text, [Edit("", Span(a, b), new) for a, b, new in slips]), view.scene.network)
    safety = Safety.LOOK if _slips(after, view.scene, opens) else Safety.SAFE
    fix = mend(say("Rules", "Mend the slips"), safety, view, *slips)
    message = say("Rules", "A small slip or two: shall I mend them?")
    yield Hit(Span(slips[0][0], slips[0][1]), message, fix)


def _slips(reading: Reading, scene: Scene, opens: bool) -> Slips:
    text, language = masked(reading), scene.language
    if ("\n\n" in text and "  " in text) or (COVERED in text and "`" in reading.text):
        return ()
    found = [*_doubled(text, language, reading), *_commas(text), *_stops(text), *_glued(text), *_wide(text)]
    found += _capitals(text, opens, scene)
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
        if match[3].islower()
        and norm(match[3]) in words
        and not reading.in_quote(Span(*match.span()))
        and not _is_third(text[: match.start()], match[1])
    )
    return () if found and is_foreign(reading.words, language) else found


def _is_third(before: str, word: str) -> bool:
    """Whether the same word stands before the two as well: nobody says this this this by a slip."""
    last = before.rstrip(" ,!")[-len(word) - 1 :].lower()
    return last.endswith(word.lower()) and (len(last) == len(word) or not last[0].isalnum())


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


def _glued(text: str) -> Slips:
    """A full stop without its space, where no network makes a link of it (links/accidental speaks of those)."""
    found = _GLUED.finditer(text)
    return tuple(
        (m.start(2), m.end(2), m[2] + " ")
        for m in found
        if norm(m[3]) in _SMALL or (m[1].islower() and len(m[1]) > 2 and len(m[3]) > 1 and m[3] != "Net")
    )


def _wide(text: str) -> Slips:
    found = tuple(_WIDE.finditer(text)) if "  " in text else ()
    return tuple((m.start(), m.end(), " ") for m in found) if len(found) <= SPACED_APART else ()


def _capitals(text: str, opens: bool, scene: Scene) -> Slips:
    """Small letters where a sentence begins, for somebody who begins another one with a capital.

    Shouted words, I and names have theirs in any case: they do not tell how somebody writes.
    """
    begun = [match[1] for match in _SENTENCE.finditer(text)]
    first = _FIRST.match(text) if begun else None
    if not any(_is_raised(word, scene) for word in (*begun, first.group() if first else "")):
        return ()
    small = [
        m for m in _SMALL_AFTER.finditer(text) if m[2].islower() and m[3].islower() and norm(m[1]) not in ABBREVIATIONS
    ]
    start = _START.match(text)
    slips = [(m.start(2), m.end(2), m[2].upper()) for m in small if len(m[2].upper()) == 1]
    if opens and start and start[1].islower() and len(start[1].upper()) == 1 and start.group()[1:].islower():
        slips.append((0, 1, start[1].upper()))
    return tuple(slips)


def _is_raised(word: str, scene: Scene) -> bool:
    """Whether a word has its capital because a sentence begins."""
    if not word[:1].isupper() or word == "I" or (len(word) > 1 and word.isupper()):
        return False
    folded = norm(word)
    if folded in scene.roster.first_names or any(folded in name.folded.split() for name in scene.roster.names):
        return False
    return folded in _SMALL or scene.event is None or folded not in norm(scene.event.title).split()


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
        fr("Il reste 23⟦ .⟧ Et demain ?", "Il reste 23. Et demain ?"),
        fr("Il a ému jusqu'à la greffière⟦.⟧On attend", "Il a ému jusqu'à la greffière. On attend"),
        en("The vote is in⟦.⟧The library stays", "The vote is in. The library stays"),
        en("Callers on hold: 23⟦ .⟧ More soon", "Callers on hold: 23. More soon"),
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
        # On purpose: small letters throughout, save for a name, I, or what is shouted; the same word three times.
        fr("pause. je cherche un café. VITE. je reviens. Karim aussi"),
        en("Benali reckons rents follow wages. whose wages"),
        en("boil less pasta. BOIL LESS PASTA. I've heard it all now"),
        en("this this this"),
        fr("Il sort.La salle se lève", on="x"),
        en("Read the numpy docs, J.K. Rowling, ASP.Net and St.James"),
        fr("L'iPhone change tout. iOS aussi. La suite demain"),
        en("The iPhone changes all. iOS too. The rest tomorrow"),
    ),
)
