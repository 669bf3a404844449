"""Event sheets on disk (`.ltevent`): opened whatever their state, saved whole or not at all."""

import os
import shutil
from pathlib import Path

from livetweet_coach.adapters import event_writing, toml_lines
from livetweet_coach.core.event import EventSheet, Trouble
from livetweet_coach.core.words import Phrase, say

SUFFIX = ".ltevent"
LARGEST = 500_000

__all__ = ["LARGEST", "SUFFIX", "EventFileError", "Trouble", "parse_event", "read_event", "write_event"]


class EventFileError(Exception):
    """A sheet that could not be saved; `message` says what happened and what is safe."""

    def __init__(self, message: Phrase) -> None:
        super().__init__(message.source)
        self.message = message


def read_event(path: Path | str) -> tuple[EventSheet, tuple[Trouble, ...]]:
    """The sheet in a file and what could not be read in it; never raises: the worst is an empty sheet and a Trouble."""
    text, trouble = _text_of(Path(path))
    if trouble is None and not text.strip():
        message = say("EventSheet", "{name} is empty: nothing stands in it yet.", name=Path(path).name)
        trouble = Trouble(0, "", message)
    return parse_event(text) if trouble is None else (EventSheet(), (trouble,))


def parse_event(text: str) -> tuple[EventSheet, tuple[Trouble, ...]]:
    """The sheet in a text and its troubles, in the order of their lines."""
    parsed = toml_lines.parse(text)
    if parsed.data is None:
        return EventSheet(), parsed.troubles
    sheet, reader = event_writing.read(parsed.text)
    return sheet, tuple(sorted((*parsed.troubles, *reader.troubles), key=lambda trouble: trouble.line))


def write_event(path: Path | str, sheet: EventSheet) -> None:
    """Save a sheet: the file is replaced in one step, its comments and unknown keys stay. Raises EventFileError.

    A file of this name that can't be read is set aside under another name first.
    """
    path = Path(os.path.realpath(path))
    old, trouble = _text_of(path) if path.exists() else (None, None)
    parsed = toml_lines.parse(old) if old is not None else None
    try:
        if trouble is not None or (parsed is not None and parsed.data is None and old and old.strip()):
            _set_aside(path)
            parsed = None
        text = event_writing.updated(parsed.text, sheet) if parsed and parsed.data else event_writing.fresh(sheet)
        replace_file(path, text.encode("utf-8"))
    except OSError as error:
        raise EventFileError(_not_saved(path, error)) from error


def _text_of(path: Path) -> tuple[str, Trouble | None]:
    name = path.name
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return "", Trouble(0, "", say("EventSheet", "{name} is not there any more.", name=name))
    except IsADirectoryError:
        return "", Trouble(0, "", say("EventSheet", "{name} is a folder, not an event sheet.", name=name))
    except PermissionError:
        message = say("EventSheet", "{name} may not be read: its permissions forbid it.", name=name)
        return "", Trouble(0, "", message)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return "", Trouble(0, "", say("EventSheet", "{name} can't be read: {reason}.", name=name, reason=reason))
    if len(raw) > LARGEST:
        return "", Trouble(0, "", say("EventSheet", "{name} is too large to be an event sheet.", name=name))
    return _decoded(raw, name)


def _decoded(raw: bytes, name: str) -> tuple[str, Trouble | None]:
    if b"\0" in raw:
        return "", Trouble(0, "", say("EventSheet", "{name} is not a text, so not an event sheet.", name=name))
    try:
        return raw.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        message = say("EventSheet", "{name} is not saved as UTF-8. Save it again as UTF-8 text.", name=name)
        return "", Trouble(line, "", message)


def _set_aside(path: Path) -> None:
    for number in range(1, 1000):
        aside = path.with_name(f"{path.stem}.unread-{number}{path.suffix}")
        if not aside.exists():
            shutil.copy2(path, aside)
            return


def replace_file(path: Path, content: bytes) -> None:
    """Write beside the file, flush, then take its place: a power cut leaves the old one or the new. Raises OSError."""
    temporary = path.with_name(f".{path.name[:80]}.{os.getpid()}.tmp")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _not_saved(path: Path, error: OSError) -> Phrase:
    folder = str(path.parent)
    reason = error.strerror or str(error)
    return say(
        "EventSheet",
        "The sheet could not be saved in {folder} ({reason}). The file there is unchanged; save it somewhere else.",
        folder=folder,
        reason=reason,
    )
