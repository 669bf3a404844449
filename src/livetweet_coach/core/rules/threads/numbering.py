"""TH02: the numbers of a thread are out of step."""

from collections.abc import Iterator
from dataclasses import dataclass

from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.numbering import Number, number
from livetweet_coach.core.rules.readings import read, tail_start
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Line, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


@dataclass(frozen=True, slots=True)
class _Series:
    """How a thread counts: the number of its first post here, the last place that needs one, up to what, the manner."""

    begins: int
    last: int
    total: int | None
    manner: Number

    def fits(self, place: int, one: Number | None) -> bool:
        """Whether a post's number is the one it should have."""
        total = "" if self.total is None else str(self.total)
        if not self.manner.total.isdigit():
            total = self.manner.total
        return one is not None and (one.n, one.total) == (self.begins + place, total)


def check(view: View) -> Iterator[Hit]:
    """One remark at the first number out of step; the fix puts all of them in order."""
    numbers = [number(line.reading) for line in view.thread]
    series = _series(view, numbers)
    if series is None:
        return
    wrong = [place for place in range(series.last + 1) if not series.fits(place, numbers[place])]
    if not wrong:
        return
    edits = tuple(_edit(view.thread[place], numbers[place], series, series.begins + place) for place in wrong)
    place = _out_of_step(numbers, series, wrong)
    line, one = view.thread[place], numbers[place]
    shown = series.manner.written(series.begins + place, series.total, "")
    fix = Fix(say("Rules", "Renumber"), edits, Safety.SAFE)
    spot = one.span if one else Span(0, 0)
    yield Hit(spot, say("Rules", "This one is {number}.", number=shown), fix, post_id=line.post.id)


def _series(view: View, numbers: list[Number | None]) -> _Series | None:
    """How the thread counts, None where it does not: one lonely 3/4 is a fraction."""
    before = [read(post.text, view.scene.network) for post in view.scene.recent if post.thread == view.scene.draft_id]
    earlier = number(before[-1]) if before and view.scene.draft_id else None
    first = earlier or numbers[0]
    if first is None or (earlier is None and first.n != 1):
        return None
    begins = earlier.n + 1 if earlier else 1
    total = int(first.total) if first.total.isdigit() else None
    numbered = [place for place, one in enumerate(numbers) if one is not None]
    if len(numbered) + (earlier is not None) < 2 and total is not None and total != len(numbers) + len(before):
        return None
    if total is None:
        return _Series(begins, len(numbers) - 1, None, first)
    last = min(len(numbers) - 1, max(numbered[-1] if numbered else -1, total - begins))
    return _Series(begins, last, max(total, begins + last), first)


def _out_of_step(numbers: list[Number | None], series: _Series, wrong: list[int]) -> int:
    """The first post that does not follow from the one before, where a longer thread changes every total."""
    for place in wrong:
        one = numbers[place]
        if one is None or one.n != series.begins + place or one.total != series.manner.total:
            return place
    return wrong[0]


def _edit(line: Line, one: Number | None, series: _Series, n: int) -> Edit:
    if one is None:
        return _added(line, series.manner, n, series.total)
    manner = one if one.total.isdigit() == series.manner.total.isdigit() else series.manner
    return Edit(line.post.id, one.span, manner.written(n, series.total, line.text if manner is one else ""))


def _added(line: Line, manner: Number, n: int, whole: int | None) -> Edit:
    """The missing number where the thread's manner has it; at the start where nothing stands before the tags."""
    written = manner.written(n, whole, "")
    at = len(line.text[: tail_start(line.reading)].rstrip())
    if manner.opens or at == 0:
        return Edit(line.post.id, Span(0, 0), written + " ")
    apart = " " if line.text[at : at + 1].strip() else ""
    return Edit(line.post.id, Span(at, at), " " + written + apart)


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
        fr("1/ Pour commencer\n---\n2/ Des idées\n---\n3/4 des idées, enfin, sont à nous 3/"),
        en("1/ To begin\n---\n2/ The ideas\n---\n3/4 of the ideas, in fact, are ours 3/"),
        fr("Score 2/1 à la pause\n---\nScore 2/3 à la fin"),
        en("Score 2/1 at half-time\n---\nScore 2/3 at the end"),
    ),
)
