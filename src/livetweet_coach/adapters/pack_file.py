"""Rule packs on disk (`.ltpack`): opened whatever their state, saved whole or not at all."""

import os
from dataclasses import dataclass
from pathlib import Path

from livetweet_coach.adapters import pack_writing, toml_lines
from livetweet_coach.adapters.event_file import replace_file
from livetweet_coach.adapters.pack_reading import PackReader
from livetweet_coach.core.event import Trouble
from livetweet_coach.core.rules.packs import Pack
from livetweet_coach.core.words import Phrase, say

SUFFIX = ".ltpack"
LARGEST = 500_000
"""Bytes of a file; a larger one is not read."""


class PackFileError(Exception):
    """A pack that could not be saved; `message` says what happened and what is safe."""

    def __init__(self, message: Phrase) -> None:
        super().__init__(message.source)
        self.message = message


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack as far as its file could be read, the file's text, and what could not be read in it."""

    pack: Pack
    text: str
    troubles: tuple[Trouble, ...] = ()


def read_pack(path: Path | str) -> Opened:
    """The pack in a file; never raises: the worst is an empty pack and a Trouble."""
    text, trouble = _text_of(Path(path))
    return parse_pack(text) if trouble is None else Opened(Pack(), text, (trouble,))


def parse_pack(text: str) -> Opened:
    """The pack in a text and its troubles, in the order of their lines."""
    if not text.strip():
        return Opened(Pack(), text, (Trouble(0, "", say("Packs", "Nothing stands in this file yet.")),))
    parsed = toml_lines.parse(text)
    if parsed.data is None:
        line = parsed.troubles[-1].line if parsed.troubles else 1
        message = say("Packs", "From this line on, this can't be read as a rule pack: lines of the form key = value.")
        return Opened(Pack(), text, (Trouble(line, "", message),))
    reader = PackReader(parsed)
    pack = reader.pack()
    troubles = sorted((*parsed.troubles, *reader.troubles), key=lambda trouble: trouble.line)
    return Opened(pack, text, tuple(troubles))


def pack_text(pack: Pack) -> str:
    """The pack as its file would have it."""
    return pack_writing.fresh(pack)


def write_pack(path: Path | str, pack: Pack) -> None:
    """Save a pack: the file is replaced in one step, its comments stay. Raises PackFileError.

    A file of this name that is no pack is not written over.
    """
    path = Path(os.path.realpath(path))
    old, trouble = _text_of(path) if path.exists() else ("", None)
    if trouble is not None or (old.strip() and toml_lines.parse(old).data is None):
        message = say("Packs", "{name} is there already and is no rule pack: save under another name.", name=path.name)
        raise PackFileError(message)
    parsed = toml_lines.parse(old) if old.strip() else None
    text = pack_writing.updated(parsed.text, pack) if parsed else pack_writing.fresh(pack)
    try:
        replace_file(path, text.encode("utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
        message = say(
            "Packs",
            "The pack could not be saved in {folder} ({reason}). The file there is unchanged; save it somewhere else.",
            folder=str(path.parent),
            reason=reason,
        )
        raise PackFileError(message) from error


def _text_of(path: Path) -> tuple[str, Trouble | None]:
    name = path.name
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return "", Trouble(0, "", say("Packs", "{name} is not there any more.", name=name))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return "", Trouble(0, "", say("Packs", "{name} can't be read: {reason}.", name=name, reason=reason))
    if len(raw) > LARGEST:
        return "", Trouble(0, "", say("Packs", "{name} is too large to be a rule pack.", name=name))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return "", Trouble(line, "", say("Packs", "{name} is not a text in UTF-8, so not a rule pack.", name=name))
    if "\0" in text:
        return "", Trouble(0, "", say("Packs", "{name} is not a text in UTF-8, so not a rule pack.", name=name))
    return text.replace("\r\n", "\n"), None
