"""TH02: the numbers of a thread are out of step."""

from collections.abc import Iterator
from dataclasses import dataclass

from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.numbering import Number, number
from livetweet_coach.core.rules.reading import read, tail_start
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Line, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


@dataclass(frozen=True, slots=True)
class _Series:
    """How a thread counts: from which number its first post here goes on, up to what, in which manner."""

    begins: int
    total: int | None
    manner: Number


def check(view: View) -> Iterator[Hit]:
    """One remark at the first number out of step; the fix puts all of them in order."""
    thread = view.thread
    numbers = [number(line.reading) for line in thread]
    series = _series(view, numbers)
    if series is None:
        return
    for place, (line, one) in enumerate(zip(thread, numbers, strict=True)):
        n = series.begins + place
        if one is None and (place == 0 or numbers[place - 1] is None or _is_complete(numbers[place - 1])):
            if place and numbers[place - 1] is not None:
                return
            continue
        if one is not None and one.n == n and one.total == series.manner.total:
            continue
        last = max((at for at, other in enumerate(numbers) if other is not None), default=place)
        whole = max(series.total or 0, series.begins + max(last, place)) if series.total else None
        shown = (one or series.manner).written(n, whole, line.text if one else "").strip("()")
        message = say("Rules", "This one is {number}.", number=shown)
        fix = Fix(say("Rules", "Renumber"), tuple(_edits(thread, numbers, series, whole, place)), Safety.SAFE)
        yield Hit(one.span if one else Span(0, 0), message, fix, post_id=line.post.id)
        return


def _series(view: View, numbers: list[Number | None]) -> _Series | None:
    """How the thread counts, None where it does not: one lonely 3/4 is a fraction."""
    before = [read(post.text, view.scene.network) for post in view.scene.recent if post.thread == view.scene.draft_id]
    earlier = number(before[-1]) if before and view.scene.draft_id else None
    first = earlier or numbers[0]
    if first is None or (earlier is None and first.n != 1):
        return None
    total = int(first.total) if first.total.isdigit() else None
    alone = sum(one is not None for one in numbers) + (earlier is not None) < 2
    if alone and total is not None and total != len(numbers) + len(before):
        return None
    return _Series(earlier.n + 1 if earlier else 1, total, first)


def _is_complete(one: Number | None) -> bool:
    """Whether that was the last one: 4/4 may have a postscript."""
    return one is not None and one.total.isdigit() and one.n == int(one.total)


def _edits(
    thread: tuple[Line, ...], numbers: list[Number | None], series: _Series, whole: int | None, missing: int
) -> Iterator[Edit]:
    for place, (line, one) in enumerate(zip(thread, numbers, strict=True)):
        n = series.begins + place
        if one is not None:
            text = series.manner.written(n, whole, "") if one.total != series.manner.total else ""
            text = text or one.written(n, whole, line.text)
            if text != one.span.of(line.text):
                yield Edit(line.post.id, one.span, text)
        elif place == missing and series.manner.opens:
            yield Edit(line.post.id, Span(0, 0), series.manner.written(n, whole, "") + " ")
        elif place == missing:
            at = len(line.text[: tail_start(line.reading)].rstrip())
            yield Edit(line.post.id, Span(at, at), " " + series.manner.written(n, whole, ""))


_SENT = (sent("1/ Une première idée", thread="d"), sent("2/ Une deuxième idée", thread="d"))
_SENT_EN = (sent("1/ A first idea", thread="d"), sent("2/ A second idea", thread="d"))

RULE = Rule(
    id="threads/numbering",
    code="TH02",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Numbering out of step"),
    why=say("Rules", "Government guidance in Britain: make the order of a thread easy to see."),
    short=say("Rules", "Renumber the thread"),
    source=sources.DEFRA,
    scope=Scope.THREAD,
    safety=Safety.SAFE,
    check=check,
    good=(
        fr("1/ Un début\n---\n2/ Une suite\n---\n3/ Une fin"),
        fr("Un début 1/3\n---\nUne suite 2/3 #JournéeNum26"),
        fr("(1/2) Un début\n---\n(2/2) Une fin\n---\nPS : merci"),
        fr("Un début\n---\nUne suite\n---\nUne fin"),
        fr("3/ Une troisième idée", recent=_SENT),
        en("1/ A start\n---\n2/ A middle\n---\n3/ An end"),
        en("A start 1/3\n---\nA middle 2/3 #DigiDay26"),
        en("(1/2) A start\n---\n(2/2) An end\n---\nPS: thanks"),
        en("A start\n---\nA middle\n---\nAn end"),
    ),
    bad=(
        fr(
            "1/ Un début\n---\n2/ Une suite\n---\n⟦2/⟧ Une fin",
            "1/ Un début\n---\n2/ Une suite\n---\n3/ Une fin",
            "On en est à 3/.",
        ),
        fr(
            "1/4 Un\n---\n2/4 Deux\n---\n⟦4/4⟧ Trois\n---\n4/4 Quatre",
            "1/4 Un\n---\n2/4 Deux\n---\n3/4 Trois\n---\n4/4 Quatre",
        ),
        fr("1/ Un\n---\n2/ Deux\n---\n⟦⟧Trois", "1/ Un\n---\n2/ Deux\n---\n3/ Trois"),
        fr("Un 😀 1/3\n---\nDeux ⟦2/4⟧ #JournéeNum26", "Un 😀 1/3\n---\nDeux 2/3 #JournéeNum26"),
        fr("⟦2/⟧ Une troisième idée", "3/ Une troisième idée", recent=_SENT),
        en("1/ One\n---\n2/ Two\n---\n⟦2/⟧ Three", "1/ One\n---\n2/ Two\n---\n3/ Three", "This one is 3/."),
        en("1/4 One\n---\n2/4 Two\n---\n⟦4/4⟧ Three", "1/4 One\n---\n2/4 Two\n---\n3/4 Three", "This one is 3/4."),
        en("One 1/3\n---\nTwo 2/3\n---\n⟦⟧Three #DigiDay26", "One 1/3\n---\nTwo 2/3\n---\nThree 3/3 #DigiDay26"),
        en("⟦2/⟧ A third idea", "3/ A third idea", recent=_SENT_EN),
    ),
    traps=(
        fr("3/4 des participants sont là\n---\nEt 24/7 ils publient"),
        en("3/4 of the participants are here\n---\nAnd they post 24/7"),
        fr("1/ Un début\n---\n2/ 3/4 des participants restent\n---\n3/ Le 1/12, on recommence"),
        en("1/ A start\n---\n2/ 3/4 of the participants stay\n---\n3/ We meet again on 1/12"),
        fr("1/12 : notre prochaine date\n---\nÀ bientôt"),
        en("1/12: our next date\n---\nSee you soon"),
        fr("Score 2/1 à la pause\n---\nScore 2/3 à la fin"),
        en("Score 2/1 at half-time\n---\nScore 2/3 at the end"),
    ),
)
