"""The number of a post in its thread: 1/, 2/5, (3/5); dates, fractions and scores are none."""

import re
from dataclasses import dataclass
from functools import lru_cache

from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading, tail_start
from livetweet_coach.core.text.spans import Span

_START = pattern(
    r"\s*(?P<mark>\(?(?P<n>\d{1,2})/(?:(?P<total>\d{1,2})(?!\s*(?:des?|du|d['’]|of|finale|journée|heure|h)\b)|[nN])?\)?)"
    r"(?![\w/,])"
)
_END = pattern(r"(?:^|\s)(?P<mark>\(?(?P<n>\d{1,2})/(?:(?P<total>\d{1,2})|[nN])?\)?)$")
_DATED = pattern(r"\b(?:le|du|au|dès|score|on|by|until|since|from|to)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A post's number: its place in the text, `total` as written ("" for none), and whether it opens the post."""

    span: Span
    n: int
    total: str
    opens: bool

    def written(self, n: int, total: int | None, text: str) -> str:
        """Another number in this one's manner, as it stands in `text`."""
        old = self.span.of(text)
        end = self.total if total is None or not self.total.isdigit() else str(total)
        return ("(" if old.startswith("(") else "") + f"{n}/{end}" + (")" if old.endswith(")") else "")


def _is_dated(text: str, at: int) -> bool:
    """Whether the words before make 1/12 a date or 2/3 a score."""
    return _DATED.search(text[max(0, at - 20) : at]) is not None


@lru_cache(maxsize=512)
def number(reading: Reading) -> Number | None:
    """The number at the start of the post, or at its end before tags and links; None without one."""
    start = _START.match(reading.text)
    end = tail_start(reading)
    for match, opens in ((start, True), (_END.search(reading.text, 0, end), False)):
        if match is None or (not opens and _is_dated(reading.text, match.start("mark"))):
            continue
        n, total = int(match["n"]), match["total"] or ""
        if n >= 1 and not (total.isdigit() and (int(total) < max(n, 2))):
            return Number(Span(*match.span("mark")), n, total, opens)
    return None
