"""Where a top-level domain that X links stands in a text."""

from functools import cache

from livetweet_coach.core.text import tlds_data

_ASCII = frozenset(tlds_data.ASCII_TLDS.split())
_NOT_AFTER = frozenset("@+-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_PUNYCODE = frozenset("-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


@cache
def _fold() -> dict[int, str]:
    small = {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    return small | {ord(pair[0]): pair[1] for pair in tlds_data.FOLD.split()}


@cache
def _by_first() -> dict[str, tuple[tuple[str, bool], ...]]:
    """The other TLDs by their first character in each case, and whether they have cases."""
    fold = _fold()
    cased = set(fold.values())
    found: dict[str, tuple[tuple[str, bool], ...]] = {}
    for tld in tlds_data.OTHER_TLDS.split():
        has_cases = not cased.isdisjoint(tld)
        for first in (tld[0], *(chr(code) for code, small in fold.items() if small == tld[0])):
            found[first] = (*found.get(first, ()), (tld, has_cases))
    return found


def is_tld(name: str) -> bool:
    """Whether X links domains that end in this, given without its dot."""
    return name.lower() in _ASCII or other_end(name, 0) == len(name) > 0


def ascii_end(text: str, start: int, run: str) -> int:
    """Where the TLD at `start` ends, `run` being the letters and figures there; 0 where there is none."""
    end = start + len(run)
    after = text[end : end + 1]
    lower = run.lower()
    if lower in _ASCII:
        return 0 if after in _NOT_AFTER else end
    if lower == "xn" and text[end : end + 2] == "--":
        return punycode_end(text, end + 2)
    return other_end(text, start) if after > "\x7f" else 0


def punycode_end(text: str, start: int) -> int:
    """Where a punycoded TLD ends, `start` being after its xn--; 0 where there is nothing after that."""
    end = start
    while end < len(text) and text[end] in _PUNYCODE:
        end += 1
    return end if end > start else 0


def other_end(text: str, start: int) -> int:
    """Where the TLD of other letters than ASCII's at `start` ends; 0 where there is none."""
    for tld, has_cases in _by_first().get(text[start : start + 1], ()):
        if text.startswith(tld, start) or (has_cases and text[start : start + len(tld)].translate(_fold()) == tld):
            end = start + len(tld)
            if text[end : end + 1] not in _NOT_AFTER:
                return end
    return 0
