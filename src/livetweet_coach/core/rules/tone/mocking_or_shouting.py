"""TS06: a person put down, or a post that shouts."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.aimed import aimed
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources, words_en, words_fr
from livetweet_coach.core.rules.data.tone import (
    INSULTS,
    NEAR_WORDS,
    OWN_MOCKERY,
    SHOUT_LETTERS,
    SHOUT_LONG,
    SHOUT_SHARE,
)
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.masked import masked
from livetweet_coach.core.rules.readings import WORD
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.speakers import named
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_PILED = pattern(r"(?<=[^\W_\s])([ \u00a0\u202f]?)(!{3,}|\?{3,}|[!?]{4,})")
_LETTERS = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENS = pattern(r"(?:^|[.!?…]\s+|\n)[^\w]*$")
_SMALL = words_fr.SMALL | words_en.SMALL


def check(view: View) -> Iterator[Hit]:
    """A person first; capitals and piled marks are a tip about reading. What is quoted or said of oneself is not meant.

    No score of any kind: the words are a list.
    """
    insult = _insult(view)
    if insult is not None:
        words = say("Rules", "Disagree with the idea: a question lands better.")
        yield Hit(insult, words, None, Severity.WARNING)
        return
    shouted = _shouted(view)
    if shouted:
        words = say("Rules", "Capitals read as shouting: the words are strong enough.")
        whole = Span(shouted[0].start, shouted[-1].end)
        edits = (edit for span in shouted for edit in _lowered(view, span))
        yield Hit(whole, words, mend(say("Rules", "Small letters"), Safety.LOOK, view, *edits))
    if "!!!" in view.text or "???" in view.text or "!?" in view.text or "?!" in view.text:
        piled = list(_PILED.finditer(masked(view.reading)))
        if piled:
            edits = ((m.start(2), m.end(2), _one(m[2])) for m in piled)
            fix = mend(say("Rules", "Keep one mark"), Safety.LOOK, view, *edits)
            yield Hit(Span(*piled[0].span(2)), say("Rules", "One mark says it as well."), fix)


def _one(marks: str) -> str:
    return "?!" if len(set(marks)) == 2 else marks[0]


def _insult(view: View) -> Span | None:
    """A word of the list near a handle or a speaker's name, outside quotes; or somebody who is called one."""
    for match in INSULTS.finditer(view.reading.blanked):
        span = Span(*match.span())
        if view.reading.in_quote(span) or OWN_MOCKERY.search(view.reading.blanked[: span.start]):
            continue
        people = [handle.span for handle in view.reading.handles]
        people += [one.span for one in named(view.reading, view.scene)]
        if any(_words_between(view.text, span, person) <= NEAR_WORDS for person in people):
            return span
    return aimed(view)


def _words_between(text: str, one: Span, other: Span) -> int:
    left, right = sorted((one, other))
    return len(WORD.findall(text, left.end, right.start))


def _shouted(view: View) -> list[Span]:
    """The words in capitals, where most letters are and they are no acronyms; empty otherwise."""
    if sum(map(str.isupper, view.text)) < SHOUT_LETTERS * SHOUT_SHARE:
        return []
    body, sheet = view.reading.blanked, view.scene.event
    known = {fold(word) for word in sheet.glossary} if sheet else set()
    matches = [match for match in _LETTERS.finditer(body) if fold(match.group()) not in known]
    letters = sum(len(match.group()) for match in matches)
    capitals = [match for match in matches if match.group().isupper()]
    share = sum(len(match.group()) for match in capitals)
    if letters < SHOUT_LETTERS or share < letters * SHOUT_SHARE:
        return []
    small = any(len(part) > 1 and part in _SMALL for m in capitals for part in _parts(m.group()))
    if not small and sum(len(m.group()) >= SHOUT_LONG for m in capitals) < 3:
        return []
    return [Span(*match.span()) for match in capitals]


def _parts(word: str) -> list[str]:
    return fold(word).replace("’", "'").split("'")


def _lowered(view: View, span: Span) -> Iterator[tuple[int, int, str]]:
    word = span.of(view.text)
    lowered = word.lower()
    if _OPENS.search(view.text[: span.start]) or _is_name(view, span):
        lowered = lowered[:1].upper() + lowered[1:]
    if lowered != word:
        yield span.start, span.end, lowered


def _is_name(view: View, span: Span) -> bool:
    return any(one.span.overlaps(span) for one in named(view.reading, view.scene))


RULE = Rule(
    id="tone/mocking-or-shouting",
    code="TS06",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Mocking or shouting"),
    why=say("Rules", "Ideas can be questioned; people remember being mocked, and capitals are hard to read."),
    short=say("Rules", "About the idea"),
    source=sources.RESPECT,
    sources=(sources.LECTURES, sources.FORMATTING, sources.PLAIN_POSTS_FR),
    safety=Safety.LOOK,
    starter=True,
    check=check,
    good=(
        fr("Pas convaincu par l'argument du coût de @Karim_Benali : quelles données ? #JournéeNum26"),
        fr("Bravo !! Quelle idée ?! #JournéeNum26"),
        fr("Le débat devient idiot #JournéeNum26"),
        en("Not convinced by @karim_benali's cost argument: which data? #DigiDay26"),
        en("Well done!! What an idea?! #DigiDay26"),
        en("The debate turns pathetic #DigiDay26"),
    ),
    bad=(
        fr(
            "@Karim_Benali ⟦raconte n'importe quoi⟧ #JournéeNum26",
            says="Le désaccord oui, sur l'idée : une question passerait mieux.",
            severity=Severity.WARNING,
        ),
        fr("Quel ⟦imbécile⟧, ce Karim Benali", severity=Severity.WARNING),
        fr("Karim Benali est un ⟦menteur⟧ #JournéeNum26", severity=Severity.WARNING),
        fr("Il confond tout, quel ⟦charlot⟧ ce Sarr", severity=Severity.WARNING),
        fr("L'arbitre est une ⟦buse⟧, qu'on lui prête un chien", severity=Severity.WARNING),
        fr("Mme Bourrel est complètement ⟦nulle⟧", severity=Severity.WARNING),
        fr("⟦C'EST VRAIMENT INCROYABLE⟧ #JournéeNum26", "C'est vraiment incroyable #JournéeNum26"),
        fr("Incroyable ⟦!!!!⟧ #JournéeNum26", "Incroyable ! #JournéeNum26", "Un seul signe suffit."),
        en(
            "@karim_benali is ⟦talking rubbish⟧ #DigiDay26",
            says="Disagree with the idea: a question lands better.",
            severity=Severity.WARNING,
        ),
        en("What a ⟦moron⟧, this Karim Benali", severity=Severity.WARNING),
        en("What a ⟦muppet⟧ that Holloway is, honestly", severity=Severity.WARNING),
        en("The referee is ⟦blind⟧", severity=Severity.WARNING),
        en("The judges want their heads testing. Absolute ⟦clowns⟧", severity=Severity.WARNING),
        en("⟦THIS IS REALLY INCREDIBLE⟧ #DigiDay26", "This is really incredible #DigiDay26"),
        en("Incredible⟦!!!!⟧ Why?", "Incredible! Why?", "One mark says it as well."),
    ),
    traps=(
        fr("« Tu es un imbécile » : Karim Benali cite une insulte reçue en ligne"),
        en("“You are a moron”: Karim Benali reads out an insult he got online"),
        fr("UNESCO, SNCF, RGAA, INSEE, MOOC et HTML #JournéeNum26"),
        en("UNESCO, NASA, WCAG, UNICEF, MOOC and HTML #DigiDay26"),
        fr("Je suis idiot, @ana m'avait prévenu"),
        en("I'm such an idiot, @ana had warned me"),
        fr("L'idée de Karim Benali est nulle ? Match nul, plutôt. Une buse survole l'arbitre"),
        fr("Quelle cruche je fais, j'ai oublié la question de Karim Benali"),
        en("Karim Benali's idea is ridiculous and it works. What a joke!"),
        en("Karim Benali is blind and shows us his screen reader; the clowns play at four"),
        fr("Pas idiot, dit Karim Benali de cette idée"),
        en("Not pathetic at all, this idea of @karim_benali"),
    ),
)
