"""TY02: quotation marks that are straight, or another language's."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Edit, Safety, apply_edits
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.typography import ROOM_FOR_QUOTES
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.masked import COVERED, masked
from livetweet_coach.core.rules.readings import Reading, read
from livetweet_coach.core.rules.room import fits
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.tongue import is_foreign
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_FOREIGN = {"fr": '"“', "en": '"«'}
_OPEN, _CLOSE = {"fr": "«\u00a0", "en": "“"}, {"fr": "\u00a0»", "en": "”"}
_BEFORE, _AFTER = " \n\u00a0\u202f([–—-:'’", " \n\u00a0\u202f)]–—-:;,.!?…"
_LEAST = 2


def check(view: View) -> Iterator[Hit]:
    """One remark for all quotes of two words and more; nested ones, code and inches are left alone."""
    language = view.scene.language
    if language not in _FOREIGN or not any(mark in view.text for mark in _FOREIGN[language]):
        return
    quotes = _quotes(view.reading, language)
    if not quotes:
        return
    edits = [edit for quote in quotes for edit in _edits(view.text, quote, language)]
    after = apply_edits(view.text, [Edit("", Span(a, b), new) for a, b, new in edits])
    roomy = fits(after + "." * ROOM_FOR_QUOTES, view.scene.network)
    gone = not _quotes(read(after, view.scene.network), language)
    fix = mend(say("Rules", "Change the marks"), Safety.SAFE if roomy and gone else Safety.LOOK, view, *edits)
    french = language == "fr"
    yield Hit(quotes[0], say("Rules", "French marks « … »?") if french else say("Rules", "Curly quotes?"), fix)


def _quotes(reading: Reading, language: str) -> tuple[Span, ...]:
    text = reading.text
    if "{" in text or "<" in text or text.count('"') % 2 or is_foreign(reading.words, language):
        return ()
    return tuple(quote for quote in reading.quotes if _is_meant(reading, quote, language))


def _is_meant(reading: Reading, quote: Span, language: str) -> bool:
    text, said = reading.text, quote.of(reading.text)
    words = tuple(norm(word) for word in reading.quoted_words(quote))
    if said[0] not in _FOREIGN[language] or len(words) < _LEAST or "\n" in said or COVERED in quote.of(masked(reading)):
        return False
    own = language == "en" or said[0] == "“"  # an English quote in a French sentence keeps its marks
    if any(mark in said[1:-1] for mark in '«»“”"') or (own and is_foreign(words, language)):
        return False
    before, after = text[quote.start - 1 : quote.start] if quote.start else "", text[quote.end : quote.end + 1]
    apart = said[0] != '"' or not (said[1].isspace() and said[-2].isalnum())
    if before == "(" and text[quote.start - 2 : quote.start - 1].isalnum():  # print("…") is code
        return False
    return apart and (not before or before in _BEFORE) and (not after or after in _AFTER)


def _edits(text: str, quote: Span, language: str) -> Iterator[tuple[int, int, str]]:
    inside = text[quote.start + 1 : quote.end - 1]
    left, right = len(inside) - len(inside.lstrip()), len(inside) - len(inside.rstrip())
    yield quote.start, quote.start + 1 + left, _OPEN[language]
    yield quote.end - 1 - right, quote.end, _CLOSE[language]


RULE = Rule(
    id="typography/quotes",
    code="TY02",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Straight or foreign quotation marks"),
    why=say("Rules", "Each language has its own marks; with them anybody sees where a quote begins and ends."),
    short=say("Rules", "Mind the quotes"),
    source=sources.PUNCTUATION,
    safety=Safety.SAFE,
    order=81,
    check=check,
    good=(
        fr("« Former avant d'équiper » #JournéeNum26"),
        fr('Le mot "former" revient souvent'),
        fr("« Le mot “bien commun” revient », dit-elle"),
        en("“Train before you equip” #DigiDay26"),
        en('The word "train" comes back'),
        en("He's the teachers' pet, they don't mind"),
    ),
    bad=(
        fr(
            '⟦"Former avant d\'équiper"⟧ #JournéeNum26',
            "«\u00a0Former avant d'équiper\u00a0» #JournéeNum26",
            "Guillemets français « … » ?",
        ),
        fr("Elle dit : ⟦“Former avant d'équiper”⟧", "Elle dit : «\u00a0Former avant d'équiper\u00a0»"),
        fr('😀 ⟦"petits pas"⟧ et "grandes idées"', "😀 «\u00a0petits pas\u00a0» et «\u00a0grandes idées\u00a0»"),
        en('⟦"Train before you equip"⟧ #DigiDay26', "“Train before you equip” #DigiDay26", "Curly quotes?"),
        en("She says: ⟦« Train before you equip »⟧", "She says: “Train before you equip”"),
        en('😀 ⟦"small steps"⟧ and "great ideas"', "😀 “small steps” and “great ideas”"),
    ),
    traps=(
        fr("Elle cite un slogan, “Bread and roses for all of us”"),
        fr('« Il a dit "pas demain" », raconte-t-elle'),
        en("“He said «not today»”, she recalls"),
        fr('Le code class="a b" et {"a b": "c d"}'),
        en('The code class="a b" and {"a b": "c d"}'),
        fr('print("hello world") suffit'),
        fr('Un écran de 15" et un autre de 17" pour la salle'),
        en('A 15" screen and a 17" one for the room'),
        en("The minister: « Former avant d'équiper la salle »"),
        fr('"Well done to the team" is what the jury says'),
    ),
)
