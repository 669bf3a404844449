"""LN02: a post that tells nothing to people who are not in the room."""

import re
from collections.abc import Iterator

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.live_words import RESULT
from livetweet_coach.core.rules.data.thresholds import NOTHING_SAID_LETTERS, NOTHING_SAID_WORDS, SENTENCE_WORDS
from livetweet_coach.core.rules.examples import DESCRIBED, en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

# A handle that is a word of its sentence, its preposition another: opening by @sophie_martin.
_NAMING = pattern(r"(?:^|\s)(?:à|par|de|avec|pour|et|chez|by|with|from|of|and|for|to)\s$", re.IGNORECASE)

_STATED = pattern(r"(?:l['’]|(?:les?|la|une?|the|an?) )(?:[\w'’]+ ){2,}[\w'’]+[.!]?\s*$")
"""An article, a noun, and what it does: short, and said."""
_TAG_WORD = pattern(r"(?<=[a-zà-ÿ'’] )#\w+(?= [a-zà-ÿ])|(?<=['’])#\w+(?= [a-zà-ÿ])")


def check(view: View) -> Iterator[Hit]:
    """Few words beside tags, handles and links, each counted once; short ones are natural at a change, or for a score.

    A bare link is spoken of by links/naked.
    """
    scene = view.scene
    if view.line.media or view.is_reply or scene.is_private or scene.is_changing or not view.is_first:
        return
    if view.reading.links or len(set(view.reading.words)) >= SENTENCE_WORDS or RESULT.search(view.reading.blanked):
        return
    words = {word for word in view.reading.words if _says(word)}
    named = sum(_NAMING.search(view.text[: handle.span.start][-12:]) is not None for handle in view.reading.handles)
    tagged = len(_TAG_WORD.findall(view.text))
    if len(words) + 2 * named + tagged < NOTHING_SAID_WORDS and not _STATED.match(view.reading.folded):
        yield Hit(Span(0, 0), say("Rules", "What does someone who isn't in the room learn here?"))


def _says(word: str) -> bool:
    """Whether a word carries something: three letters, or a figure."""
    return sum(map(str.isalpha, word)) >= NOTHING_SAID_LETTERS or (word.isdigit() and len(word) > 1)


_ASKED = ReplyTo("ana", "Le support est en ligne ?")

RULE = Rule(
    id="length/nothing-said",
    code="LN02",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Nothing said"),
    why=say("Rules", "The reader is not in the room: give them the one thing they would want to know."),
    short=say("Rules", "Say what happens"),
    source=sources.HACKTIVES,
    sources=(sources.LIBRARY_TIPS,),
    check=check,
    good=(
        fr("@Sophie_Martin : « l'accessibilité se décide le premier jour » 👏 #JournéeNum26"),
        fr("Ouverture par @Sophie_Martin #JournéeNum26"),
        fr("480 inscrits en 2026, contre 120 #JournéeNum26"),
        en("Opening by @sophie_martin #DigiDay26"),
        fr("La salle se lève #JournéeNum26"),
        fr("La salle est comble #JournéeNum26"),
        fr("Oui !", kind="dm", to="ana"),
        en("@sophie_martin: “accessibility is decided on day one” 👏 #DigiDay26"),
        en("The room is packed with teachers #DigiDay26"),
        en("Yes!", kind="dm", to="ana"),
    ),
    bad=(
        fr("⟦⟧#JournéeNum26 @Sophie_Martin 👏👏", says="Qu'est-ce qu'une personne absente apprend ici ?"),
        fr("⟦⟧Wahou, super ! #JournéeNum26"),
        fr("⟦⟧Bravo à tous ! #JournéeNum26"),
        fr("⟦⟧Allez allez allez allez allez ! #JournéeNum26"),
        fr("⟦⟧Vas-y vas-y vas-y #JournéeNum26"),
        en("⟦⟧this this this #DigiDay26"),
        en("⟦⟧Yes! Yes! Yes! Come on, come on! #DigiDay26"),
        en("⟦⟧#DigiDay26 @sophie_martin 👏👏", says="What does someone who isn't in the room learn here?"),
        en("⟦⟧Wow, great! #DigiDay26"),
        en("⟦⟧So good! #DigiDay26"),
    ),
    traps=(
        fr("https://exemple.org/etude #JournéeNum26"),
        en("https://example.org/study #DigiDay26"),
        fr("But ! 2-1 #JournéeNum26"),
        en("Goal! 2-1 #DigiDay26"),
        fr("Il l'a vu hier et ici #JournéeNum26"),
        en("He signed it in June #DigiDay26"),
        fr("Deux idées de la matinée\n---\nPremière idée #JournéeNum26"),
        en("Two ideas from this morning\n---\nNobody shouted #DigiDay26"),
        fr("Ça commence ! #JournéeNum26", minute=31),
        en("Here we go! #DigiDay26", minute=31),
        fr("Pause. #JournéeNum26", minute=88),
        en("Break. #DigiDay26", minute=88),
        fr("#JournéeNum26 👏", media=(DESCRIBED,)),
        en("#DigiDay26 👏", media=(DESCRIBED,)),
        fr("Oui, ici.", kind="reply", answers=_ASKED),
        en("Yes, here.", kind="reply", answers=_ASKED),
    ),
)
