"""TOML as people write it by hand: the line of every key, and the rest of a file of which some lines are not TOML."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from livetweet_coach.core.event import Trouble
from livetweet_coach.core.words import say

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r'"""(?:\\.|(?!""").)*"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|[\n\[\]{}=.]"
    r"|[^\s\[\]{}=.\#\"']+"
    r"|[^\S\n]+|.",
    re.DOTALL,
)
_KEY_LINE = re.compile(r"\s*(?P<key>[\w-]+)\s*=\s*(?P<value>[^#\n]*)", re.UNICODE)
_SHORT_TIME = re.compile(r"(?P<before>\s*[\w-]+\s*=\s*(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d)(?P<after>\s*(?:#.*)?)$")
_MOST_MENDED = 30
_LOOK_BACK = 60


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read: `text` is the TOML it stands for, broken lines commented out; None where nothing can be read."""

    data: dict[str, object] | None
    text: str
    lines: dict[Path, int]
    troubles: tuple[Trouble, ...] = ()

    def line_of(self, path: Path) -> int:
        """The line (from 1) of a key, or of the nearest thing around it; 0 when there is none."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)


def parse(text: str) -> Parsed:
    """Read TOML; a line that is not TOML is told and left out, as long as that leaves TOML. Never raises on content."""
    lines = text.split("\n")
    troubles: list[Trouble] = []
    for _ in range(_MOST_MENDED):
        joined = "\n".join(lines)
        try:
            return Parsed(tomllib.loads(joined), joined, key_lines(joined), tuple(troubles))
        except RecursionError:
            return _nothing(text, 1)
        except ValueError as error:
            line = _line_of(str(error), lines)
        at = _culprit(lines, line)
        if at is None:
            return _nothing(text, line)
        if short := _SHORT_TIME.match(lines[at].rstrip("\r")):
            lines[at] = f"{short['before']}:00{short['after']}"
            continue
        troubles.append(_told(at + 1, lines[at]))
        lines[at] = "# " + lines[at]
    return _nothing(text, troubles[0].line if troubles else 1)


def key_lines(text: str) -> dict[Path, int]:
    """The line (from 1) of every table and key of a text that is TOML; tables of an array are numbered from 0."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    prefix: Path = ()
    for line, tokens in _statements(text):
        if tokens[0] == "[":
            array = tokens[1] == "["
            names = _names(tokens[2 if array else 1 : tokens.index("]")])
            prefix = _header(names, array, counts)
            if array:
                found.setdefault(prefix[:-1], line)
            found.setdefault(prefix, line)
        elif "=" in tokens:
            names = _names(tokens[: tokens.index("=")])
            for length in range(1, len(names) + 1):
                found.setdefault((*prefix, *names[:length]), line)
    return found


def comments(text: str) -> list[str]:
    """Every comment of a text that is TOML, in order, without its # and the spaces around it."""
    return [token[1:].strip() for token in _TOKEN.findall(text) if token.startswith("#")]


def _header(names: list[str], array: bool, counts: dict[Path, int]) -> Path:
    path: Path = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path])
    path = (*path, names[-1])
    if array:
        counts[path] = counts.get(path, -1) + 1
        path = (*path, counts[path])
    return path


def _statements(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each header or assignment with the line it begins on, spaces and comments left out."""
    line = start = 1
    depth = 0
    tokens: list[str] = []
    assigned = False
    for token in _TOKEN.findall(text):
        if token == "\n" and depth == 0:
            if tokens:
                yield start, tokens
            tokens, assigned = [], False
        elif token.strip() and not token.startswith("#"):
            if not tokens:
                start = line
            if assigned and token in "[]{}":
                depth += 1 if token in "[{" else -1
            assigned = assigned or token == "="
            tokens.append(token)
        line += token.count("\n")
    if tokens:
        yield start, tokens


def _names(tokens: list[str]) -> list[str]:
    names = [token[1:-1] if token[0] in "\"'" else token for token in tokens if token != "."]
    return names or [""]


def _line_of(message: str, lines: list[str]) -> int:
    found = re.search(r"line (\d+)", message)
    return int(found.group(1)) if found else len(lines)


def _culprit(lines: list[str], line: int) -> int | None:
    """The place of the assignment that is to blame: at the line that was told, or just above an unclosed value."""
    for at in range(min(line, len(lines)) - 1, max(-1, line - _LOOK_BACK), -1):
        if _KEY_LINE.match(lines[at]) and not _reads(lines[at]):
            return at
        if lines[at].lstrip().startswith("["):
            return None
    return _repeated(lines, line)


def _repeated(lines: list[str], line: int) -> int | None:
    """A key that is there twice reads well alone: the second one is left out."""
    at = line - 1
    if not 0 <= at < len(lines) or not (key := _KEY_LINE.match(lines[at])):
        return None
    for above in range(at - 1, -1, -1):
        if lines[above].lstrip().startswith("["):
            return None
        if (other := _KEY_LINE.match(lines[above])) and other["key"] == key["key"]:
            return at
    return None


def _reads(line: str) -> bool:
    try:
        tomllib.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _told(line: int, text: str) -> Trouble:
    match = _KEY_LINE.match(text)
    key, value = (match["key"], match["value"].strip()) if match else ("", text.strip())
    if _reads(text):
        return Trouble(line, key, say("EventSheet", "“{key}” is there twice; the first one counts.", key=key))
    if re.fullmatch(r"\d{1,2}\s*(?:[hH:.]\s*\d{0,2})?(?::\d\d)?", value):
        message = say("EventSheet", "A time is written 09:30:00, with two digits each.")
    elif re.fullmatch(r"[\d/. T:-]+h?\d*", value) and value:
        message = say("EventSheet", "A date and its time are written 2026-11-12T09:00:00.")
    elif value.lower() in ("oui", "non", "yes", "no", "vrai", "faux", "true", "false"):
        message = say("EventSheet", "This is written true or false, in small letters.")
    elif not value:
        message = say("EventSheet", "Nothing stands after “{key} =”; a word needs quotation marks.", key=key)
    elif value.startswith(("[", "{")):
        message = say("EventSheet", "The list isn't complete: each word in quotation marks, commas, and ] at the end.")
    else:
        message = say("EventSheet", 'Words stand between straight quotation marks: {key} = "…"', key=key)
    return Trouble(line, key, message)


def _nothing(text: str, line: int) -> Parsed:
    if not _KEY_LINE.search(text):
        message = say("EventSheet", "Nothing here can be read: no line says key = value.")
    else:
        message = say("EventSheet", "It can't be read from this line on. Is a quotation mark or a bracket open?")
    return Parsed(None, text, {}, (Trouble(line, "", message),))
