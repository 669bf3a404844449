"""Links as X finds them, exactly. Positions are UTF-16 units."""

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from livetweet_coach.core.text import classes_data as of

if TYPE_CHECKING:
    from livetweet_coach.core.text.domains import Domain

_LONGEST = 4096
_LONGEST_LABEL = 63
_LONGEST_SLUG = 40
_SURELY_SHORT = 9


class Link(NamedTuple):
    """A link; `url` is the library's, which can be shorter than what lies between `start` and `end`."""

    start: int
    end: int
    url: str


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
    name = units[domain.start : domain.end]
    start = domain.start - len(domain.protocol)
    url = units[start:end]
    if len(domain.protocol or "https://") + len(url) > _LONGEST or not (domain.plain or _labels_fit(name)):
        return []
    if domain.protocol:
        if len(name) != 4 or (short := _short_link().match(url)) is None:
            return [Link(start, end, url)]
        whole = short.group()
        return [] if len(short.group(1)) > _LONGEST_SLUG else [Link(start, start + len(whole), whole)]
    if domain.before and domain.before in "-_./":
        return []
    if domain.plain:
        return [Link(start, end, url) if path else Link(start, domain.end, name)]
    parts = ascii_domains(name)
    if not path and len(parts) == 1:
        at = start + name.index(parts[0])
        return [Link(at, at + len(parts[0]), parts[0])]
    links: list[Link] = []
    at = 0
    for found in parts:
        at = name.index(found, at)
        links.append(Link(start + at, start + at + len(found), found))
        at += len(found)
    if links and path:
        final = links[-1]
        links[-1] = Link(final.start, end, url.replace(name, final.url, 1))
    return links


def _labels_fit(name: str) -> bool:
    """Whether every label has 1 to 63 characters in punycode, and what claims to be punycode can be."""
    if name.startswith("xn--") and not ascii_domains(name):
        return False
    if len(name) <= _SURELY_SHORT:  # every label has its character, or there would be no domain
        return True
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


def ascii_domains(name: str) -> list[str]:
    """The parts of a domain in Latin letters that X links where no protocol leads it: each to its furthest TLD."""
    found: list[str] = []
    chain = _ascii_chain().search(name)
    if chain is None:
        return found
    if name.count(".") == 1:
        return [name[chain.start() :]]
    from livetweet_coach.core.text.domains import tld_places

    places = tld_places(name)
    last = place = 0
    for chain in _ascii_chain().finditer(name):
        start, furthest = max(chain.start(), last), 0
        while place < len(places) and places[place][0] < chain.end():
            dot, end = places[place]
            furthest = end if dot > start else furthest
            place += 1
        if furthest:
            last = furthest
            found.append(name[start:last])
    return found
