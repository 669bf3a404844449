"""Domains as X's link expression matches them, in linear time.

That expression tries every character as the start of a domain, which is quadratic. Here the `.TLD`s come first, by a
set look-up, and only the run of domain characters around one is looked at. Positions are UTF-16 units.

A domain is labels and dots before a TLD. Every label begins and ends with a character that is no `-` or `_`; the first
may be the end of a longer word; the last has no `_`. The library takes the leftmost start, and from there the furthest
TLD.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from livetweet_coach.core.text import classes_data as of
from livetweet_coach.core.text import tlds, tlds_data


class Domain(NamedTuple):
    """A domain, what stands before it ("" at the text's start) and the protocol that leads it ("" where none does).

    `plain` is one of ASCII letters, figures and hyphens, with no label too long. `tlds` are the places of the TLDs in
    it, as `tld_places` gives them, where they are at hand.
    """

    start: int
    end: int
    before: str
    protocol: str
    plain: bool = False
    tlds: Sequence[tuple[int, int]] = ()


# A third of the time that a call takes.
_domain = Domain._make

_PLAIN_LONGEST = 63


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(r"(?:[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?\.)+[0-9A-Za-z]+")


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
def _clean() -> re.Pattern[str]:
    """A whole run which nothing parts: no hyphen, no low line, no empty label; after what a domain may follow."""
    # The class stands here once only: each one takes some milliseconds to compile.
    return re.compile(rf"(?<=[{of.URL_BEFORE}])(?:[{of.DOMAIN}]++\.?+)++(?<!\.)(?![._-])")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"[{of.URL_BEFORE}]")


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
        self._run: _Run | None = None

    def after(self, last: int) -> Domain | None:
        """The next domain, nothing of it and of what must stand before it being before `last`."""
        places = self._places
        while True:
            if self._run is None:
                while self._next < len(places) and places[self._next][0] <= last:
                    self._next += 1
                if self._next == len(places):
                    return None
                if (found := self._read_run(last)) is not None:
                    return found
            elif (found := self._run.after(last)) is not None:
                return found
            else:
                self._run = None

    def _read_run(self, last: int) -> Domain | None:
        """Read the next run of domain characters that has a TLD in it; the whole of it may be a plain domain."""
        units, size, places = self._units, len(self._units), self._places
        first = self._next
        dot = places[first][0]
        back = _run().match(self._mirror, size - dot, size - last)
        assert back
        start = size - back.end()
        # What begins a clean run begins a domain, which ends at the last TLD.
        clean = _clean().match(units, start) if start > last and units[start - 1] != "/" else None
        ahead = clean or _run().match(units, dot)
        assert ahead
        end = ahead.end()
        after = first + 1
        while after < len(places) and places[after][0] < end:
            after += 1
        self._next = after
        furthest = places[after - 1][1]
        plain = (
            furthest - start <= _PLAIN_LONGEST
            and units[furthest - 1] < "\x7f"
            and _plain().fullmatch(units, start, furthest) is not None
        )
        if clean:
            return _domain((start, furthest, units[start - 1], "", plain, places[first:after]))
        if plain:
            if led := _protocol_before(units, start, last):
                return Domain(start, furthest, *led, True)
            if start == 0 or (start > last and _before().match(units, start - 1)):
                return Domain(start, furthest, units[start - 1 : start], "", True)
        if units.count(".", start, end) == 1:
            begin = max(start, units.rfind("_", start, dot) + 1)
            return _started(units, begin, dot, last, furthest, begin == start)
        self._run = _Run(units, start, end, dict(places[first:after]))
        return None


def _protocol_before(units: str, start: int, last: int) -> tuple[str, str] | None:
    """The protocol that leads a domain, and what stands before it."""
    if start < 7 or not units.startswith("://", start - 3):
        return None
    length = 7 if units[start - 4] in "pP" else 8
    at = start - length
    if at < last or units[at : start - 3].lower() not in ("http", "https"):
        return None
    if at == 0:
        return "", units[:start]
    if at <= last or not _before().match(units, at - 1):
        return None
    return units[at - 1], units[at:start]


class _Run:
    """A run of domain characters, hyphens, low lines and dots, with TLDs in it: `ends`, by their dots."""

    def __init__(self, units: str, start: int, end: int, ends: dict[int, int]) -> None:
        self._units = units
        self._from = start
        self._ends = ends
        self._labels = units[start:end].split(".")
        # The place of each label's dot; the last label has none.
        self._dots = list(accumulate((len(label) + 1 for label in self._labels), initial=start - 1))[1:]
        self._label = 0
        self._reach = self._reach_all()

    def _reach_all(self) -> list[int]:
        """For each label, the last label after which a TLD ends a domain that holds this label as a whole; -1: none."""
        labels, dots, ends = self._labels, self._dots, self._ends
        reach = [-1] * (len(labels) + 1)
        for rank in range(len(labels) - 2, -1, -1):
            label = labels[rank]
            if label and label[0] not in "-_" and label[-1] not in "-_":
                reach[rank] = reach[rank + 1]
                if reach[rank] < 0 and dots[rank] in ends and "_" not in label:
                    reach[rank] = rank
        return reach

    def after(self, last: int) -> Domain | None:
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
            found = _started(self._units, begin, dots[rank], last, ends[dots[reached]], begin == self._from)
            if found is not None:
                self._label = rank
                return found
        return None


def _started(units: str, begin: int, dot: int, last: int, end: int, may_be_led: bool) -> Domain | None:
    """The domain that starts leftmost in the label from `begin` to `dot`."""
    if may_be_led and begin > 6 and units[begin] not in "-_" and (led := _protocol_before(units, begin, last)):
        return Domain(begin, end, *led)
    found = _start().search(units, max(begin, last + 1), dot)
    start = found.start() if found else -1
    if last == begin == 0 and start != 1 and units[0] not in "-_":
        return Domain(0, end, "", "")
    return Domain(start, end, units[start - 1], "") if found else None
