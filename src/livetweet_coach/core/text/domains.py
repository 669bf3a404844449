"""Domains as X's link expression matches them, in linear time.

That expression tries every character as the start of a domain, which is quadratic. Here the `.TLD`s come first, by a
set look-up, and only the run of domain characters around one is looked at. Positions are UTF-16 units.

A domain is labels and dots before a TLD. Every label begins and ends with a character that is no `-` or `_`; the first
may be the end of a longer word; the last has no `_`. The library takes the leftmost start, and from there the furthest
TLD.
"""

import re
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from livetweet_coach.core.text import classes_data as of
from livetweet_coach.core.text import tlds, tlds_data


class Domain(NamedTuple):
    """A domain, what stands before it ("" at the text's start) and the protocol that leads it ("" where none does)."""

    start: int
    end: int
    before: str
    protocol: str


@cache
def _dots() -> re.Pattern[str]:
    first = {tld[0] for tld in tlds_data.OTHER_TLDS.split() if not tld[0].isascii()}
    first |= {pair[0] for pair in tlds_data.FOLD.split()}
    return re.compile(rf"\.(?<=[{of.DOMAIN}]\.)(?:([0-9A-Za-z]+)|(?=[{''.join(sorted(first))}]))")


@cache
def _run() -> re.Pattern[str]:
    return re.compile(rf"[{of.DOMAIN}._-]*")


@cache
def _start() -> re.Pattern[str]:
    return re.compile(rf"(?<=[{of.URL_BEFORE}])[{of.DOMAIN}]")


@cache
def _protocol() -> re.Pattern[str]:
    return re.compile(rf"(?:\A|([{of.URL_BEFORE}]))([hH][tT][tT][pP][sS]?://)\Z")


def tld_places(units: str) -> list[tuple[int, int]]:
    """Where TLDs stand after a domain character: the dot, and the TLD's end."""
    places = []
    for match in _dots().finditer(units):
        dot = match.start()
        run = match.group(1)
        end = tlds.ascii_end(units, dot + 1, run) if run else tlds.other_end(units, dot + 1)
        if end:
            places.append((dot, end))
    return places


class Domains:
    """Finds one text's domains, each after the end of the link before it."""

    def __init__(self, units: str) -> None:
        self._units = units
        self._places = tld_places(units)
        self._mirror = units[::-1] if self._places else ""
        self._next = 0
        self._label = 0
        self._labels: list[str] = []

    def after(self, last: int) -> Domain | None:
        """The next domain, nothing of it and of what must stand before it being before `last`."""
        while True:
            if self._label >= len(self._labels) - 1 and not self._load(last):
                return None
            if (found := self._in_run(last)) is not None:
                return found

    def _load(self, last: int) -> bool:
        """Read the next run of domain characters that has a TLD in it."""
        while self._next < len(self._places) and self._places[self._next][0] <= last:
            self._next += 1
        if self._next == len(self._places):
            return False
        units, size = self._units, len(self._units)
        dot = self._places[self._next][0]
        back = _run().match(self._mirror, size - dot, size - last)
        ahead = _run().match(units, dot)
        assert back and ahead
        self._from = dot - (back.end() - back.start())
        self._labels = units[self._from : ahead.end()].split(".")
        # The place of each label's dot; the last label has none.
        self._dots = list(accumulate((len(label) + 1 for label in self._labels), initial=self._from - 1))[1:]
        self._ends: dict[int, int] = {}
        while self._next < len(self._places) and self._places[self._next][0] < ahead.end():
            self._ends.__setitem__(*self._places[self._next])
            self._next += 1
        self._label = 0
        self._reach_all()
        return True

    def _reach_all(self) -> None:
        """For each label, the last label after which a TLD ends a domain that holds this label as a whole; -1: none."""
        labels, dots, ends = self._labels, self._dots, self._ends
        reach = [-1] * (len(labels) + 1)
        for rank in range(len(labels) - 2, -1, -1):
            label = labels[rank]
            if label and label[0] not in "-_" and label[-1] not in "-_":
                reach[rank] = reach[rank + 1]
                if reach[rank] < 0 and dots[rank] in ends and "_" not in label:
                    reach[rank] = rank
        self._reach = reach

    def _in_run(self, last: int) -> Domain | None:
        """The next domain in this run, or None at its end."""
        labels, dots, ends = self._labels, self._dots, self._ends
        for rank in range(self._label, len(labels) - 1):
            label = labels[rank]
            if dots[rank] <= last or not label or label[-1] in "-_":
                continue
            begin = dots[rank] - len(label)
            reached = self._reach[rank + 1]
            if reached < 0:
                if dots[rank] not in ends:
                    continue
                reached = rank
                begin += label.rfind("_") + 1
            found = self._started(begin, dots[rank], last, ends[dots[reached]])
            if found is not None:
                self._label = rank
                return found
        self._labels = []
        return None

    def _started(self, begin: int, dot: int, last: int, end: int) -> Domain | None:
        """The domain that starts leftmost in the label from `begin` to `dot`."""
        units = self._units
        if begin == self._from and units.startswith("://", begin - 3) and begin > 6:
            led = _protocol().search(units, max(begin - 9, last), begin)
            if led and units[begin] not in "-_":
                return Domain(begin, end, led.group(1) or "", led.group(2))
        found = _start().search(units, max(begin, last + 1), dot)
        start = found.start() if found else -1
        if last == begin == 0 and start != 1 and units[0] not in "-_":
            return Domain(0, end, "", "")
        return Domain(start, end, units[start - 1], "") if found else None
