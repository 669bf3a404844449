"""How the engine does on the corpus: what it says rightly, wrongly, and not at all, by rule."""

from collections import Counter
from dataclasses import dataclass

from tests.corpus.entries import Entry, corpus

from livetweet_coach.core.rules.rule import Severity


@dataclass(frozen=True, slots=True)
class Score:
    """Findings that were expected, that were not, and expected ones that did not come."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of findings that were expected; 1 without any."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what was expected that was found; 1 where nothing was."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@dataclass(frozen=True, slots=True)
class Apart:
    """Where the engine and the label part."""

    entry: Entry
    rule: str
    what: str


@dataclass(frozen=True, slots=True)
class Judged:
    """The whole corpus; `nagged` are fine posts that get more than a tip, `tipped` those that get at least one."""

    entries: list[Entry]
    fine: list[Entry]
    nagged: list[Entry]
    tipped: list[Entry]
    apart: list[Apart]
    counts: Counter[tuple[str, str]]

    def of(self, rule_id: str) -> Score:
        """One rule's score."""
        return Score(*(self.counts[rule_id, kind] for kind in ("right", "wrong", "missed")))

    @property
    def whole(self) -> Score:
        """The score of all rules."""
        sums = Counter(kind for _, kind in self.counts.elements())
        return Score(sums["right"], sums["wrong"], sums["missed"])


def judged() -> Judged:
    """Review every entry and compare."""
    result = Judged(list(corpus()), [], [], [], [], Counter())
    for entry in result.entries:
        findings = entry.findings()
        if entry.is_fine:
            result.fine.append(entry)
            if findings:
                result.tipped.append(entry)
            if any(finding.severity is not Severity.TIP for finding in findings):
                result.nagged.append(entry)
        said: dict[str, list[str]] = {}
        for finding in findings:
            said.setdefault(finding.rule, []).append(finding.quote)
        _compare(entry, said, result)
    return result


def _compare(entry: Entry, said: dict[str, list[str]], result: Judged) -> None:
    for rule, quotes in said.items():
        wanted = entry.expects.get(rule)
        if wanted is None:
            result.counts[rule, "wrong"] += 1
            result.apart.append(Apart(entry, rule, f"was said of {quotes}, not expected"))
        elif wanted and not any(_meets(wanted, quote) for quote in quotes):
            result.counts[rule, "wrong"] += 1
            result.counts[rule, "missed"] += 1
            result.apart.append(Apart(entry, rule, f"was said of {quotes}, not of {wanted!r}"))
        else:
            result.counts[rule, "right"] += 1
    for rule in entry.expects.keys() - said.keys():
        result.counts[rule, "missed"] += 1
        result.apart.append(Apart(entry, rule, "was expected, and not said"))


def _meets(wanted: str, quote: str) -> bool:
    """Whether the words marked are those meant, a sign more or less; what has no words marks its place only."""
    return not quote or wanted in quote or quote in wanted
