"""TY01: the spaces before and after marks, as each language has them."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Edit, Safety, apply_edits
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.masked import masked
from livetweet_coach.core.rules.readings import WORD, Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.tongue import is_foreign
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_NBSP = "\u00a0"
_MARKS = ";:!?«»"
_ENDS = r"(?=$|[\s!?»”\"),…\ue000]|[^\w\s\x21-\x7e«])"
_SPACED = pattern(rf"(?<=[^\s\ue001])[ \u00a0\u202f]+(?=»|[!?]+{_ENDS}|[;:](?:[\s«“\"]|$))")
_OPENED = pattern(r"(?<=«)[ \u00a0\u202f]+(?=\S)")
_MISSING = pattern(
    rf"[!?](?<=[\w)’%€\ue000].)[!?]*{_ENDS}|;(?<=[\w)’%€\ue000].)(?:\s|$)|:(?<=[^\W\d_].|[)\ue000].)(?:\s|$)"
    r"|»(?<=[^\s«\ue001].)"
)
_UNOPENED = pattern(r"«(?=[^\s»])")
_ENGLISH = pattern(rf"(?<=[\w)”\ue000])[ \u00a0\u202f]+(?=[!?]+{_ENDS}|[;:](?:\s|$))")
_RETOLD = pattern(r"^RT \ue000+(?=:)")

Places = tuple[tuple[int, int, str], ...]


def check(view: View) -> Iterator[Hit]:
    """One remark for all places; a text in another language than the draft's is left alone."""
    scene, reading = view.scene, view.reading
    if scene.language not in ("fr", "en") or not any(mark in view.text for mark in _MARKS):
        return
    places = _places(reading, scene.language, scene.locale)
    if not places:
        return
    after = read(apply_edits(view.text, [Edit("", Span(a, b), new) for a, b, new in places]), scene.network)
    safety = Safety.LOOK if _places(after, scene.language, scene.locale) else Safety.SAFE
    start, end, _ = places[0]
    span = Span(max(0, start - 1), min(len(view.text), end + 1))
    french = scene.language == "fr"
    message = (
        say("Rules", "No-break space before the marks: shall I put it?")
        if french
        else say("Rules", "No space before the mark in English: shall I take it out?")
    )
    yield Hit(span, message, mend(say("Rules", "Mend the spaces"), safety, view, *places))


def _places(reading: Reading, language: str, locale: str) -> Places:
    text = masked(reading)
    if language == "en":
        found = [(m.start(), m.end(), "") for m in _ENGLISH.finditer(text) if "«" not in text]
    else:
        found = [(m.start(), m.end(), _NBSP) for m in _SPACED.finditer(text) if _is_loose(m.group())]
        found += [(m.start(), m.end(), _NBSP) for m in _OPENED.finditer(text) if _is_loose(m.group())]
        if locale[-2:].upper() == "CA":  # there only « » and the colon have a space, which must not break
            found = [place for place in found if text[place[1]] in ":»" or text[place[0] - 1] == "«"]
        elif locale[-2:].upper() != "CH":  # a thin space or none is usual there
            found += [(m.start(), m.start(), _NBSP) for m in _MISSING.finditer(text)]
            found += [(m.end(), m.end(), _NBSP) for m in _UNOPENED.finditer(text)]
    if not found or is_foreign(reading.words, language):
        return ()
    retold = _RETOLD.match(text)
    return tuple(
        place
        for place in sorted(set(found))
        if not _in_other_tongue(reading, place, language) and not (retold and place[0] == retold.end())
    )


def _is_loose(spaces: str) -> bool:
    return " " in spaces or len(spaces) > 1


def _in_other_tongue(reading: Reading, place: tuple[int, int, str], language: str) -> bool:
    """Whether it stands inside a quote in the other language, or in marks of another one."""
    for quote in reading.quotes:
        if quote.start < place[0] and place[1] < quote.end:
            if language == "fr" and reading.text[quote.start] != "«":
                return True
            words = tuple(norm(word) for word in WORD.findall(quote.of(reading.blanked)))
            return is_foreign(words, language)
    return False


RULE = Rule(
    id="typography/spacing",
    code="TY01",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Spaces around marks"),
    why=say("Rules", "A no-break space keeps the mark from dropping alone to the next line on a phone."),
    short=say("Rules", "Mind the spaces"),
    source=sources.TYPOGRAPHY,
    sources=(sources.NETWORKS_QUEBEC, sources.X_COUNTING),
    safety=Safety.SAFE,
    order=80,
    check=check,
    good=(
        fr("Bravo ! « C'est parti » #JournéeNum26"),
        fr("On commence à 10:30, salle 3 :) #JournéeNum26"),
        fr("Quoi ?! Déjà midi ? https://exemple.org/?a=b"),
        en("Well done! Ready? Three ideas: train, share, rest #DigiDay26"),
        en("We start at 10:30 :) #DigiDay26"),
        en("What?! Already?"),
    ),
    bad=(
        fr("Brav⟦o!⟧ On y va", "Bravo\u00a0! On y va", "Espace insécable avant les signes : je la mets ?"),
        fr("Merci #JournéeNum2⟦6!⟧", "Merci #JournéeNum26\u00a0!"),
        fr("Il di⟦t:⟧ «C'est parti» pour tous", "Il dit\u00a0: «\u00a0C'est parti\u00a0» pour tous"),
        fr("Pourquo⟦i?⟧ Parce que; voilà", "Pourquoi\u00a0? Parce que\u00a0; voilà"),
        en("Well don⟦e !⟧ Next", "Well done! Next", "No space before the mark in English: shall I take it out?"),
        en("Are you read⟦y ?⟧ #DigiDay26", "Are you ready? #DigiDay26"),
        en("Three idea⟦s :⟧ train and share !", "Three ideas: train and share!"),
    ),
    traps=(
        fr("Rendez-vous à 10:12 :-) ;) :D"),
        en("Meet at 10:12 :-) ;) :D"),
        fr("« Train the people! » dit-elle"),
        en("She says “C'est la vie !” and we agree"),
        fr("“Share the rooms!” dit Karim Benali"),
        fr("Le code `a?b:c;` et :tada: &amp; le reste"),
        en("The code `a ? b` and :tada: &amp; the rest"),
        fr("RT @ana: le direct commence"),
        en("RT @ana: we begin"),
        fr("Well done! The day is on #JournéeNum26"),
        en("Bravo ! Le jour se lève pour nous #DigiDay26"),
    ),
)
