"""What the person has set, in a small TOML file that can be read and mended by hand."""

import contextlib
import json
import os
import tomllib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import StoreUnwritable

Value = str | int | float | bool

# Each key with its value at the start and the values it may take; None where any value of the kind will do.
_KNOWN: dict[str, tuple[Value, tuple[Value, ...] | None]] = {
    "language": ("system", ("system", "fr", "en")),
    "address": ("tu", ("tu", "vous")),
    "theme": ("system", ("system", "day", "night", "contrast")),
    "text_scale": (1.0, (1.0, 1.25, 1.5, 1.75, 2.0)),
    "coach_level": ("pauses", ("pauses", "after", "off")),
    "undo_seconds": (8, (0, 5, 8, 15, 30)),
    "timeline_newest_first": (True, (True, False)),
    "spelling": (True, (True, False)),
    "earcon": (False, (True, False)),
    "practice_network": ("x", ("x", "mastodon", "bluesky")),
    "way": ("practice", ("practice", "clipboard")),
    "handle": ("", None),
    "first_name": ("", None),
    "room_place": ("network", ("network", "server", "files")),
    "room_server": ("", None),
}
DEFAULTS: Mapping[str, Value] = {key: start for key, (start, _) in _KNOWN.items()}


class Settings:
    """The settings in force. `reports` are sentences to show about a file that could not be read."""

    def __init__(self, path: Path, now: datetime) -> None:
        self._path = path
        self._values: dict[str, Value] = dict(DEFAULTS)
        self._starts: dict[str, Value] = dict(DEFAULTS)
        self._allowed: dict[str, tuple[Value, ...] | None] = {key: allowed for key, (_, allowed) in _KNOWN.items()}
        self._unfit: dict[str, object] = {}
        self._unknown: dict[str, Value] = {}
        self.reports: tuple[Phrase, ...] = ()
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            found = {}
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            found = {}
            self.reports = (self._set_aside(now),)
        except OSError as problem:
            found = {}
            self.reports = (_unread(path, problem),)
        for key, value in found.items():
            if key in _KNOWN and self._fits(key, value):
                self._values[key] = type(DEFAULTS[key])(value)
            elif key in _KNOWN:
                self._unfit[key] = value
            elif isinstance(value, str | int | float | bool):
                self._unknown[key] = value

    def __getitem__(self, key: str) -> Value:
        return self._values[key]

    def values(self) -> dict[str, Value]:
        """All settings by key."""
        return dict(self._values)

    def text(self, key: str) -> str:
        """A setting that is a word."""
        return str(self._values[key])

    def number(self, key: str) -> float:
        """A setting that is a number."""
        return float(self._values[key])

    def offer(self, key: str, allowed: tuple[Value, ...], start: Value) -> None:
        """Offer other values for a setting, and begin with another; a choice that was kept and is not offered waits."""
        kept = self._values[key]
        chosen = self._unfit.get(key, kept if kept != self._starts[key] else start)
        self._allowed[key], self._starts[key], self._values[key] = allowed, start, start
        if isinstance(chosen, str | int | float) and self._fits(key, chosen):
            self._values[key] = chosen

    def put(self, key: str, value: object) -> None:
        """Change a setting, in force even when it can't be kept.

        Raises KeyError, ValueError for a value it can't take, StoreUnwritable where the file can't be written.
        """
        if not isinstance(value, str | int | float) or not self._fits(key, value):
            raise ValueError(f"{key}: {value!r}")
        self._values[key] = type(DEFAULTS[key])(value)
        changed = {k: v for k, v in self._values.items() if v != self._starts[k]}
        lines = [f"{k} = {_toml(v)}\n" for k, v in {**self._unknown, **changed}.items()]
        try:
            write_whole(self._path, "".join(lines))
        except OSError as problem:
            raise StoreUnwritable(_unwritten(problem)) from problem

    def _fits(self, key: str, value: object) -> bool:
        start, allowed = DEFAULTS[key], self._allowed[key]
        if isinstance(start, bool) or isinstance(value, bool):
            return isinstance(start, bool) and isinstance(value, bool)
        if isinstance(start, str) != isinstance(value, str):
            return False
        return isinstance(value, str | int | float) and (allowed is None or value in allowed)

    def _set_aside(self, now: datetime) -> Phrase:
        aside = self._path.with_name(f"{self._path.stem}-damaged-{now:%Y%m%d-%H%M%S}{self._path.suffix}")
        try:
            if not aside.exists():
                self._path.rename(aside)
        except OSError as problem:
            return _unread(self._path, problem)
        return say(
            "Store",
            "The settings' file could not be read. It was set aside as {name}; the usual settings are in force.",
            "",
            None,
            name=aside.name,
        )


def _toml(value: Value) -> str:
    """A value as TOML, which is JSON but for one sign that it wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def write_whole(path: Path, text: str) -> None:
    """Replace a file whole, so that a crash leaves the old one or the new one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    try:
        with fresh.open("w", encoding="utf-8", errors="replace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


def _unread(path: Path, problem: OSError) -> Phrase:
    return say(
        "Store",
        "The settings in {name} could not be read ({detail}); the usual ones are in force.",
        "",
        None,
        name=path.name,
        detail=problem.strerror or str(problem),
    )


def _unwritten(problem: OSError) -> Phrase:
    return say(
        "Store",
        "This setting holds until you leave: it could not be kept ({detail}).",
        "",
        None,
        detail=problem.strerror or str(problem),
    )
