"""Links as X finds them, exactly. Positions are UTF-16 units."""

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from livetweet_coach.core.text import classes_data as of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from livetweet_coach.core.text.domains import Domain

_LONGEST = 4096
_LONGEST_LABEL = 63
_LONGEST_SLUG = 40
_SURELY_SHORT = 9
# Beside its longest label a name has a dot and another label, of one character at least.
_SHORT_NAME = _SURELY_SHORT + 2


class Link(NamedTuple):
    """A link; `url` is the library's, which can be shorter than what lies between `start` and `end`."""

    start: int
    end: int
    url: str


# A third of the time that a call takes, for the links that come in thousands.
_link = Link._make


@cache
def _rest() -> re.Pattern[str]:
    any_, last = f"[{of.PATH}]", f"[{of.PATH_END}]"
    parens = rf"\((?:{any_}+|{any_}*\({any_}+\){any_}*)\)"
    # In the library, (?:ANY*(?:PARENS ANY*)*LAST|PARENS|@ANY+/)*, which is quadratic. After the first alternative,
    # which is greedy, no other LAST can come, so that nothing but PARENS is left (and "@", "/" are ANY, "/" is LAST).
    path = rf"/(?:{any_}*(?:{parens}{any_}*)*{last})?(?:{parens})*"
    return re.compile(rf"(?::[0-9]+)?({path})?(?:\?[{of.QUERY}]*[{of.QUERY_END}])?")


@cache
def _short_link() -> re.Pattern[str]:
    query = rf"(?:\?[{of.QUERY}]*[{of.QUERY_END}])?"
    return re.compile(rf"[hH][tT][tT][pP][sS]?://[tT]\.[cC][oO]/([0-9A-Za-z]+){query}")


@cache
def _ascii_chain() -> re.Pattern[str]:
    return re.compile(rf"(?:[{of.ASCII_DOMAIN}]+\.)+")


def find_links(units: str) -> list[Link]:
    """Every link X's library finds in a text given in UTF-16 units, in order."""
    links: list[Link] = []
    if "." not in units:
        return links
    from livetweet_coach.core.text.domains import Domains  # with all TLDs: only for texts that have a dot

    domains = Domains(units)
    last = 0
    while (domain := domains.after(last)) is not None:
        last, path = domain.end, ""
        if units[last : last + 1] in _LEADS:
            rest = _rest().match(units, last)
            assert rest
            last, path = rest.end(), rest.group(1) or ""
        links += _links(units, domain, last, path)
    return links


_LEADS = frozenset(":/?")


def _links(units: str, domain: "Domain", end: int, path: str) -> list[Link]:
    """The links that one match of X's expression gives."""
    begin, stop, before, protocol, plain, places = domain
    start = begin - len(protocol)
    if len(protocol or "https://") + end - start > _LONGEST:
        return []
    if not (plain or (stop - begin <= _SHORT_NAME and units[begin] != "x") or _labels_fit(units[begin:stop])):
        return []
    if protocol:
        return _led(units[start:end], start, end, stop - begin)
    if before and before in "-_./":
        return []
    if plain:
        stop = end if path else stop
        return [_link((start, stop, units[start:stop]))]
    if not path and units.count(".", begin, stop) == 1:
        chain = _ascii_chain().search(units, begin, stop)
        return [_link((at := chain.start(), stop, units[at:stop]))] if chain else []
    parts = ascii_domains(units, begin, stop, places)
    if not path and len(parts) == 1:
        at = units.index(parts[0], begin)
        return [_link((at, at + len(parts[0]), parts[0]))]
    links: list[Link] = []
    at = begin
    for found in parts:
        at = units.index(found, at)
        ahead = at + len(found)
        links.append(_link((at, ahead, found)))
        at = ahead
    if links and path:
        final = links[-1]
        links[-1] = Link(final.start, end, units[begin:end].replace(units[begin:stop], final.url, 1))
    return links


def _led(url: str, start: int, end: int, size: int) -> list[Link]:
    """The link that a protocol leads, `size` being its domain's."""
    if size != len("t.co") or (short := _short_link().match(url)) is None:
        return [Link(start, end, url)]
    whole = short.group()
    return [] if len(short.group(1)) > _LONGEST_SLUG else [Link(start, start + len(whole), whole)]


def _labels_fit(name: str) -> bool:
    """Whether every label has 1 to 63 characters in punycode, and what claims to be punycode can be."""
    if name.startswith("xn--") and not ascii_domains(name, 0, len(name)):
        return False
    labels = name.split(".")
    if max(map(len, labels)) <= _SURELY_SHORT:
        return True
    return all(0 < _punycode_length(label) <= _LONGEST_LABEL for label in labels)


def _punycode_length(label: str) -> int:
    """A label's length in punycode, as the library reckons it; more than 63 stands for anything longer."""
    parts = label.replace("\u3002", ".").replace("\uff0e", ".").replace("\uff61", ".").split(".")
    return sum(_part_length(part) for part in parts) + len(parts) - 1


def _part_length(part: str) -> int:
    if part.isascii() and part.isprintable():
        return len(part)
    points = part.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    # Every character takes one place in punycode at least, and six at most.
    certain = len(points) <= _SURELY_SHORT or len(points) >= _LONGEST_LABEL
    return 4 + len(points) if certain else 4 + len(points.encode("punycode"))


def ascii_domains(units: str, start: int, end: int, places: "Sequence[tuple[int, int]]" = ()) -> list[str]:
    """The parts of a domain in Latin letters that X links where no protocol leads it: each to its furthest TLD.

    `places` are those of its TLDs, where they are at hand.
    """
    found: list[str] = []
    chain = _ascii_chain().search(units, start, end)
    if chain is None:
        return found
    if units.find(".", chain.end(), end) < 0 and units.find(".", start, chain.end() - 1) < 0:
        return [units[chain.start() : end]]
    shift = 0
    if not places:
        from livetweet_coach.core.text.domains import tld_places

        places, shift = tld_places(units[start:end]), start
    last = place = 0
    for chain in _ascii_chain().finditer(units, start, end):
        begin, furthest = max(chain.start(), last), 0
        while place < len(places) and places[place][0] + shift < chain.end():
            dot, stop = places[place]
            furthest = stop + shift if dot + shift > begin else furthest
            place += 1
        if furthest:
            last = furthest
            found.append(units[begin:last])
    return found
