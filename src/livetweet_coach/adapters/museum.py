"""The museum on disk: TOML files of exhibits; what can't be read is named and left out, the rest is shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from livetweet_coach.adapters.toml_lines import Parsed, parse
from livetweet_coach.core.practice.museum import Earlier, Exhibit, ExhibitKind, Language
from livetweet_coach.core.words import Phrase, say

_TEXTS = ("kind", "text", "where", "readers", "explanation", "better")
_LISTS = ("reasons", "rules")
_OPTIONAL = ("before", "leaves")
_FEWEST, _MOST = 4, 5


@dataclass(frozen=True, slots=True)
class Broken:
    """A place that can't be read: the file's name, the line (from 1; 0 for the whole file), the key, and why."""

    file: str
    line: int
    key: str
    why: Phrase

    @property
    def phrase(self) -> Phrase:
        """The whole sentence to show."""
        if not self.line:
            return say("Museum", "{file}: {why}", "", None, file=self.file, why=self.why)
        key = self.key or "–"
        return say(
            "Museum", "{file}, line {line}, {key}: {why}", file=self.file, line=self.line, key=key, why=self.why
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Museum:
    """The exhibits that can be shown, in order, and what could not be read."""

    exhibits: tuple[Exhibit, ...]
    broken: tuple[Broken, ...] = ()


def open_museum(folder: Path, language: Language) -> Museum:
    """The exhibits of a language, in order of their files' names. Never raises on content or on a missing file."""
    exhibits: list[Exhibit] = []
    broken: list[Broken] = []
    for path in sorted(folder.glob(f"*_{language}.toml")):
        reader = _Reader(path.stem, path.name, language)
        try:
            exhibits += reader.read(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as problem:
            why = say("Museum", "can't be read ({detail})", "", None, detail=problem)
            broken.append(Broken(path.name, 0, "", why))
        broken += reader.broken
    return Museum(tuple(exhibits), tuple(broken))


class _Wrong(Exception):
    """A key of an exhibit is not as it should be."""

    def __init__(self, key: tuple[str | int, ...], why: Phrase) -> None:
        super().__init__(why.source)
        self.key, self.why = key, why


class _Reader:
    def __init__(self, stem: str, file: str, language: Language) -> None:
        self._stem, self._file, self._language = stem, file, language
        self.broken: list[Broken] = []

    def read(self, text: str) -> list[Exhibit]:
        parsed = parse(text)
        self.broken += [Broken(self._file, one.line, one.key, one.message) for one in parsed.troubles]
        found = (parsed.data or {}).get("exhibits")
        if not isinstance(found, list) or not found:
            if not parsed.troubles:
                self.broken.append(Broken(self._file, 1, "exhibits", say("Museum", "missing")))
            return []
        return [made for at, raw in enumerate(found) if (made := self._try(at, raw, parsed)) is not None]

    def _try(self, at: int, raw: object, parsed: Parsed) -> Exhibit | None:
        try:
            return self._exhibit(at, raw)
        except _Wrong as wrong:
            path = ("exhibits", at, *wrong.key)
            key = ".".join(str(part) for part in wrong.key)
            self.broken.append(Broken(self._file, parsed.line_of(path), key, wrong.why))
            return None

    def _exhibit(self, at: int, raw: object) -> Exhibit:
        if not isinstance(raw, Mapping):
            raise _Wrong((), say("Museum", "of the wrong type"))
        for key in raw:
            if key not in (*_TEXTS, *_LISTS, *_OPTIONAL):
                raise _Wrong((key,), say("Museum", "not a key of an exhibit"))
        texts = {key: _text(raw, key) for key in _TEXTS}
        if texts["kind"] not in get_args(ExhibitKind):
            choice = ", ".join(get_args(ExhibitKind))
            raise _Wrong(("kind",), say("Museum", "not one of {choice}", "", None, choice=choice))
        reasons, rules = (_strings(raw, key) for key in _LISTS)
        if not _FEWEST <= len(reasons) <= _MOST:
            raise _Wrong(("reasons",), say("Museum", "four or five are needed"))
        return Exhibit(
            id=f"{self._stem}-{at + 1}",
            language=self._language,
            reasons=reasons,
            rules=rules,
            before=_before(raw),
            leaves=_number(raw, "leaves", ("leaves",)),
            **texts,  # type: ignore[arg-type]  # the kind was looked at
        )


def _text(raw: Mapping[str, Any], key: str, at: tuple[str | int, ...] = ()) -> str:
    if key not in raw:
        raise _Wrong((*at, key), say("Museum", "missing"))
    value = raw[key]
    if not isinstance(value, str):
        raise _Wrong((*at, key), say("Museum", "of the wrong type"))
    if not value.strip():
        raise _Wrong((*at, key), say("Museum", "empty"))
    return value


def _strings(raw: Mapping[str, Any], key: str) -> tuple[str, ...]:
    if key not in raw:
        raise _Wrong((key,), say("Museum", "missing"))
    value = raw[key]
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise _Wrong((key,), say("Museum", "of the wrong type"))
    return tuple(value)


def _before(raw: Mapping[str, Any]) -> tuple[Earlier, ...]:
    found = raw.get("before", [])
    if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
        raise _Wrong(("before",), say("Museum", "of the wrong type"))
    return tuple(
        Earlier(_text(one, "text", ("before", at)), _number(one, "minutes", ("before",)), str(one.get("to", "")))
        for at, one in enumerate(found)
    )


def _number(raw: Mapping[str, Any], key: str, at: tuple[str | int, ...]) -> float:
    value = raw.get(key, 0)
    # True is an int to Python, never to a person.
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _Wrong(at, say("Museum", "of the wrong type"))
    return float(value)
