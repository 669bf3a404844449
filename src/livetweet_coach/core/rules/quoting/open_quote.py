"""QA02: a quotation mark without its other half."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading, tail_start
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity, mend
from livetweet_coach.core.rules.scene import Line, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_CLOSING = {"«": "»", "“": "”", '"': '"'}
_CURLY, _STRAIGHT = pattern("[«»“”]"), pattern('"')
_KINDS = {"«": ("«", True), "»": ("«", False), "“": ("“", True), "”": ("“", False)}
_ATTRIBUTED = pattern(r"\s+[-–—]\s+\S[^\n]{0,60}$")


@dataclass(frozen=True, slots=True)
class _Loose:
    """A mark without its other half: where it stands, its kind (its opening sign), whether it opens."""

    at: int
    kind: str
    opens: bool


def check(view: View) -> Iterator[Hit]:
    """A quote may run over two posts of a thread; inches are none."""
    for loose in _loose_marks(view.reading):
        other = view.after if loose.opens else view.before
        if other and any(_continues(loose, mark) for mark in _loose_marks(other.reading)):
            continue
        if loose.kind == '"' and view.before and any(_continues(m, loose) for m in _marks_of(view.before)):
            continue
        if loose.opens:
            yield Hit(Span(loose.at, loose.at + 1), say("Rules", "Where does the quote end?"), _fix(view, loose))
        else:
            yield Hit(Span(loose.at, loose.at + 1), say("Rules", "Where does the quote begin?"))


def _marks_of(line: Line) -> tuple[_Loose, ...]:
    return _loose_marks(line.reading)


def _continues(one: _Loose, other: _Loose) -> bool:
    return one.kind == other.kind and (one.kind == '"' or one.opens != other.opens)


@lru_cache(maxsize=512)
def _loose_marks(reading: Reading) -> tuple[_Loose, ...]:
    text = reading.text
    loose: list[_Loose] = []
    opened: dict[str, list[int]] = {"«": [], "“": []}
    for match in _CURLY.finditer(text):
        kind, opens = _KINDS[match[0]]
        if kind == "“" and "„" in text:
            continue
        if opens:
            opened[kind].append(match.start())
        elif opened[kind]:
            opened[kind].pop()
        else:
            loose.append(_Loose(match.start(), kind, False))
    loose += [_Loose(at, kind, True) for kind, places in opened.items() for at in places]
    straight = [match.start() for match in _STRAIGHT.finditer(text)]
    if len(straight) % 2:
        plain = [at for at in straight if not text[max(0, at - 1) : at].isdigit()]
        if len(plain) % 2:
            loose.append(_Loose(plain[-1], '"', True))
    return tuple(sorted(loose, key=lambda mark: mark.at))


def _fix(view: View, loose: _Loose) -> Fix | None:
    """Closed before the tags at the end, and before a name behind a dash."""
    end = tail_start(view.reading)
    said = view.text[:end].rstrip()
    if attributed := _ATTRIBUTED.search(said, loose.at):
        said = said[: attributed.start()]
    if len(said) <= loose.at + 1:
        return None
    after = view.text[loose.at + 1]
    space = "\u00a0" if loose.kind == "«" and after.isspace() else ""
    closing = space + _CLOSING[loose.kind]
    return mend(say("Rules", "Close the quote"), Safety.LOOK, view, (len(said), len(said), closing))


RULE = Rule(
    id="quoting/open-quote",
    code="QA02",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Open quotation mark"),
    why=say("Rules", "Without the closing mark your comment becomes the speaker's words."),
    short=say("Rules", "Close the quote"),
    source=sources.TYPOGRAPHY,
    scope=Scope.NEIGHBOURS,
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("« Former avant d'équiper » #JournéeNum26"),
        fr("« Le mot “former” avant d'équiper », dit-il"),
        fr('Un "mot" entre guillemets droits'),
        en("“Train before you equip” #DigiDay26"),
        en("“The word «train» before you equip”, he says"),
        en('A "word" in straight quotes'),
    ),
    bad=(
        fr(
            "⟦«⟧ Former avant d'équiper #JournéeNum26",
            "« Former avant d'équiper » #JournéeNum26",
            "Où finit la citation ?",
        ),
        fr("⟦“⟧Former avant d'équiper – Benali", "“Former avant d'équiper” – Benali"),
        fr('😀 ⟦"⟧Former avant #JournéeNum26', '😀 "Former avant" #JournéeNum26'),
        fr("Former avant d'équiper ⟦»⟧ #JournéeNum26", says="Où commence la citation ?"),
        en("⟦“⟧Train before you equip #DigiDay26", "“Train before you equip” #DigiDay26", "Where does the quote end?"),
        en("⟦«⟧Train before you equip – Benali", "«Train before you equip» – Benali"),
        en('😀 ⟦"⟧Train before #DigiDay26', '😀 "Train before" #DigiDay26'),
        en("Train before you equip⟦”⟧ #DigiDay26", says="Where does the quote begin?"),
    ),
    traps=(
        fr('Un écran de 15" pour la salle'),
        en('A 15" screen for the room'),
        fr("L'école d'aujourd'hui, c'est l'affaire d'une équipe"),
        en("It's the teachers' day and they don't mind"),
        fr("« Former avant d'équiper\n---\net partager ce qu'on sait »"),
        en("“Train before you equip\n---\nand share what you know”"),
        fr('"Former avant\n---\nd\'équiper"'),
        en('"Train before\n---\nyou equip"'),
    ),
)
