"""Hours and days as programmes write them: « 9 h 30 – 10 h 15 », 09:30, 10.30am, 2 pm, « jeudi 12 novembre 2026 »."""

import re
from dataclasses import dataclass, replace
from datetime import date, time

_HOUR = r"(?P<{0}h>[01]?\d|2[0-4])"
_TIME = (
    r"(?:" + _HOUR + r"\s*(?:[hH]|heures?)\s*(?P<{0}m>[0-5]\d)?(?:\s*min)?(?![\w])"
    r"|(?P<{0}h2>[01]?\d|2[0-4])[:.](?P<{0}m2>[0-5]\d)(?:[:.]\d\d)?\s*(?P<{0}ap>[aApP]\.?[mM]\b\.?)?(?!\d)"
    r"|(?P<{0}h3>1?\d)\s*(?P<{0}ap3>[aApP]\.?[mM]\b\.?)"
    r"|(?P<{0}noon>midi|noon|minuit|midnight)\b)"
)
# "14-15h" and "2–3 pm": the unit stands after the second hour only.
_RANGE = re.compile(
    r"^(?:de\s+|from\s+|à\s+|at\s+|dès\s+)?(?:"
    + _TIME.format("a", "a")
    + r"|(?P<abare>[01]?\d|2[0-3])(?=\s*[-–—]\s*\d))"
    r"(?:\s*(?:[-–—→/]+|à|to|until|jusqu'à|>)\s*" + _TIME.format("b", "b") + r")?"
    r"\s*[)\]]?\s*(?:[-–—:|•·,.\t]+\s*)?",
    re.IGNORECASE,
)
_FRENCH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_ENGLISH = "january|february|march|april|may|june|july|august|september|october|november|december"
_NOONS = {"midi": time(12), "noon": time(12), "minuit": time(0), "midnight": time(0)}


@dataclass(frozen=True, slots=True)
class Hours:
    """When a talk begins and ends; `vague` when no sign says whether it is morning or afternoon (2.30)."""

    starts: time
    ends: time | None = None
    vague: bool = False

    def after(self, last: time | None) -> "Hours":
        """The same hours in the afternoon, where only that comes after the talk before."""
        if not self.vague or last is None or self.starts >= last or self.starts.hour >= 12:
            return self
        starts = self.starts.replace(hour=self.starts.hour + 12)
        if starts < last:
            return self
        ends = self.ends
        if ends and ends.hour < 12:
            ends = ends.replace(hour=ends.hour + 12)
        return replace(self, starts=starts, ends=ends)


def hours_in(line: str) -> tuple[Hours | None, str]:
    """The hours a line begins with (brackets around them are fine) and the rest; None where it begins otherwise."""
    text = line.lstrip("([ ")
    match = _RANGE.match(text)
    if match is None:
        return None, line
    groups = match.groupdict()
    ends = _time(groups, "b")
    half = (groups["bap"] or groups["bap3"] or "")[:1].lower()
    bare = groups["abare"]
    starts = _bare(bare, half, ends) if bare else _time(groups, "a", half, ends)
    if starts is None or (bare and ends is None):
        return None, line
    said = any(groups[name] for name in ("ah", "anoon", "aap", "aap3", "bap", "bap3", "bh"))
    rest = text[match.end() :].strip()
    return Hours(starts, ends, vague=not said and starts.hour < 8), rest


def hours_at_end(line: str) -> tuple[Hours | None, str]:
    """The hours a line ends with, as « Ouverture 9h–9h30 » or "Opening (9:00)", and what stands before them."""
    for space in re.finditer(r"[\s(\[]+(?=\d)", line):
        hours, rest = hours_in(line[space.end() :])
        set_apart = re.search(r"[(\[\t]|[–—|-]\s*$|\s{3,}", line[: space.end()][-3:])
        if hours and not rest and (hours.ends or set_apart) and space.start():
            return hours, line[: space.start()].rstrip(" \t–—-|,:(")
    return None, line


def day_in(line: str, language: str) -> date | None:
    """The day a line names with its year, in French or English; 12/11/2026 is in November except in en-US."""
    for months in (_FRENCH, _ENGLISH):
        after = rf"\b(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{months})\s+(?P<year>\d{{4}})\b"
        before = rf"\b(?P<month>{months})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b"
        if match := re.search(after, line.lower()) or re.search(before, line.lower()):
            return _date(int(match["year"]), months.split("|").index(match["month"]) + 1, int(match["day"]))
    if match := re.search(r"\b(\d{4})-(\d\d)-(\d\d)\b", line):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := re.search(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b", line):
        day, month = (match[2], match[1]) if language == "en-US" else (match[1], match[2])
        return _date(int(match[3]), int(month), int(day))
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _bare(hour: str, half: str, ends: time | None) -> time | None:
    number = int(hour)
    if half == "p" and number < 12 and (ends is None or number + 12 <= ends.hour):
        number += 12
    return time(number % 24)


def _time(groups: dict[str, str | None], side: str, half: str = "", ends: time | None = None) -> time | None:
    noon = groups[f"{side}noon"]
    if noon:
        return _NOONS[noon.lower()]
    hour = groups[f"{side}h"] or groups[f"{side}h2"] or groups[f"{side}h3"]
    if hour is None:
        return None
    number = int(hour)
    own = (groups[f"{side}ap"] or groups[f"{side}ap3"] or "")[:1].lower()
    if not own and half == "p" and ends and number < 12 and number + 12 <= ends.hour:
        own = "p"  # "2.00–3.30 pm"
    if own == "p" and number < 12:
        number += 12
    elif own == "a" and number == 12:
        number = 0
    return time(number % 24, int(groups[f"{side}m"] or groups[f"{side}m2"] or 0))
