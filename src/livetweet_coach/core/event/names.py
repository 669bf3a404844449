"""Who speaks, in a line of a programme: names with their handles, apart from the title."""

import re
from dataclasses import dataclass

_PARTICLES = "de|du|des|d|la|le|van|von|der|den|di|da|dos|el|al|bin|ben|y|and|et|of|mc|mac|o"
_WORD = r"(?:[A-ZÀ-ÖØ-ÞŒŠŽČĆĐŁ][\w'’.\-]*|(?:" + _PARTICLES + r")\b'?)"
_TITLE = r"(?:(?:Dr|Pr|Prof|Mme|M|Mr|Mrs|Ms|Mx|Me|Maître|Sir|Dame)\.?\s+)?"
_NAME = re.compile(_TITLE + r"[A-ZÀ-ÖØ-ÞŒŠŽČĆĐŁ][\w'’.\-]*(?:\s+" + _WORD + r"){1,4}")
_HANDLE = re.compile(r"@(?P<user>[A-Za-z0-9_](?:[\w.\-]*\w)?)(?:@(?P<server>[\w\-]+(?:\.[\w\-]+)+))?")
_BETWEEN = re.compile(r"\s*(?:[,;/&+•·|]|\bet\b|\band\b|\bavec\b|\bwith\b)\s*")
_DASH = re.compile(r"\s+[–—|]\s+|\s+-+\s+|\t+\s*|\s{3,}|\s+[•·]\s+")
_BY = re.compile(r"[\s,]+(?:par|by|with|avec|animée? par|présentée? par|presented by)\s*:?\s+(?=[A-ZÀ-ÞŒ@])")
_QUOTED = re.compile(r"^[«“\"]\s*(?P<title>[^«»“”\"]+?)\s*[»”\"]\s*[,.:;–—-]*\s*(?P<rest>.*)$")
_ORGANISATION = re.compile(
    r"\b(trust|university|universit[éy]|université|institute?|institut|association|foundation|fondation|council|college|"
    r"école|lycée|collège|mairie|ville|ministère|ministry|laboratoire|lab|school|museum|musée|library|bibliothèque|"
    r"ltd|inc|gmbh|sarl|académie|academy|société|company|centre|center|group|groupe|radio|salle|room|hall|amphi\w*)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\((?P<inside>[^()]*)\)\s*")


@dataclass(frozen=True, slots=True)
class Named:
    """A person of a programme; the handle without its sign, and the network it belongs to."""

    name: str
    handle: str = ""
    network: str = "x"


def split_people(text: str) -> tuple[str, list[Named]]:
    """A title and the people after it (or, with a colon, before it)."""
    text = text.strip(" \t,;:|–—-")
    if quoted := _QUOTED.match(text):
        people = named(quoted["rest"]) if quoted["rest"] else []
        if people or not quoted["rest"]:
            return quoted["title"].strip(), people
    for mark in (_BY, _DASH):
        for match in reversed(list(mark.finditer(text))):
            people = named(text[match.end() :])
            if people:
                return _tidy(text[: match.start()]), people
            if mark is _DASH and looks_like_names(text[: match.start()]):
                return _tidy(text[match.end() :]), named(text[: match.start()])
    if (colon := re.match(r"(?P<who>[^:]{3,80}?)\s*:\s+(?P<title>\S.*)", text)) and looks_like_names(colon["who"]):
        return _tidy(colon["title"]), named(colon["who"])
    return _after_commas(text)


def _after_commas(text: str) -> tuple[str, list[Named]]:
    """ "Title, Name" and "Title (Name)": the longest end of the line that is people and nothing else."""
    for match in re.finditer(r"\s*[,.]\s+|\s+(?=\()", text):
        tail = text[match.end() :]
        if tail.startswith("("):
            inside = tail.strip("() ")
            if tail.endswith(")") and looks_like_names(inside):
                return _tidy(text[: match.start()]), named(inside)
            continue
        if looks_like_names(tail):
            return _tidy(text[: match.start()]), named(tail)
    return _tidy(text), []


def looks_like_names(text: str) -> bool:
    """Whether a text is people's names (and handles, and what stands in brackets after them) and nothing else."""
    return bool(named(text))


def named(text: str) -> list[Named]:
    """The people in a text that names nobody and nothing else; empty where it says more than that."""
    people: list[Named] = []
    text = text.strip(" \t,;:.–—-")
    for part in _parts(text):
        handle = _HANDLE.search(part)
        name = _BRACKETS.sub(" ", _HANDLE.sub("", part)).strip(" \t,;:()–—-")
        name = re.sub(r"\s+", " ", name)
        if not name and handle:
            if people and not people[-1].handle:
                people[-1] = _person(people[-1].name, handle)
                continue
            name = re.sub(r"[_.\-]+", " ", handle["user"]).strip()
        elif not _NAME.fullmatch(name) or (not handle and _ORGANISATION.search(name)):
            if people and _is_affiliation(name, part):
                continue
            return []
        people.append(_person(re.sub("^" + _TITLE, "", name), handle))
    return people


def _parts(text: str) -> list[str]:
    """The text at its commas and "and"s, those inside brackets left alone."""
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match.group())
        return f"\x00{len(held) - 1}\x00"

    hidden = re.sub(r"\([^()]*\)", hold, text)
    parts = [part for part in _BETWEEN.split(hidden) if part.strip()]
    return [re.sub("\x00(\\d+)\x00", lambda match: held[int(match[1])], part) for part in parts]


def _is_affiliation(name: str, part: str) -> bool:
    """After a person: "CNRS", "université de Nantes", "Harbour Trust": short, and not a sentence."""
    return "@" not in part and len(name.split()) <= 4 and not re.search(r"[?!.…]", name)


def _person(name: str, handle: re.Match[str] | None) -> Named:
    if handle is None:
        return Named(name)
    if handle["server"]:
        return Named(name, f"{handle['user']}@{handle['server']}", "mastodon")
    if "." in handle["user"]:
        return Named(name, handle["user"], "bluesky")
    return Named(name, handle["user"])


def _tidy(title: str) -> str:
    title = re.sub(r"\s+", " ", title).strip(" \t,;:|–—-")
    if quoted := re.fullmatch(r"[«“\"]\s*([^«»“”\"]+?)\s*[»”\"]", title):
        return quoted[1]
    return title
