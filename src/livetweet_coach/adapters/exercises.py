"""Exercises on disk: TOML files that are read, checked, and told apart from broken ones by name."""

import tomllib
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

from livetweet_coach.core.event import EventKind, Speaker
from livetweet_coach.core.practice.exercise import Exercise, Language, Line
from livetweet_coach.core.words import Phrase, fill, say

_KEYS = {
    "title": str,
    "hashtag": str,
    "language": str,
    "summary": str,
    "ends": (int, float),
    "speakers": list,
    "lines": list,
    "goals": list,
}
_OPTIONAL = {"kind": str, "minutes": int, "secrets": list, "glossary": list}
_SPEAKER = {"name": str}
_SPEAKER_OPTIONAL = {"aliases": list, "handles": dict, "taggable": bool}
_LINE = {"at": (int, float), "speaker": str, "text": str}


class BrokenExercise(Exception):
    """An exercise that can't be played: the file's name, the key that is wrong, and why."""

    def __init__(self, file: str, key: str, why: Phrase) -> None:
        super().__init__(f"{file}, {key}: {fill(why.source, why)}")
        self.file = file
        self.key = key
        self.why = why

    @property
    def phrase(self) -> Phrase:
        """The whole sentence to show."""
        return say("Exercises", "{file}, {key}: {why}", "", None, file=self.file, key=self.key, why=self.why)


def load_exercise(path: Path) -> Exercise:
    """The exercise in this file. Raises BrokenExercise with the file, the key and the reason, OSError."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        why = say("Exercises", "not readable as TOML ({detail})", "", None, detail=problem)
        raise BrokenExercise(path.name, "-", why) from problem
    return _Reader(path).exercise(found)


def list_exercises(folder: Path, language: str) -> tuple[Exercise, ...]:
    """The exercises in a language, in order of their files' names. Raises what load_exercise raises."""
    return tuple(load_exercise(path) for path in sorted(folder.glob(f"*_{language}.toml")))


class _Reader:
    def __init__(self, path: Path) -> None:
        self._path = path

    def exercise(self, found: Mapping[str, Any]) -> Exercise:
        self._check(found, "", _KEYS, _OPTIONAL)
        language = self._one_of(found, "language", get_args(Language))
        if not self._path.stem.endswith(f"_{language}"):
            raise self._broken("language", say("Exercises", "not the language in the file's name"))
        speakers = self._each(found["speakers"], "speakers", self._speaker)
        exercise = Exercise(
            id=self._path.stem,
            title=found["title"],
            hashtag=self._without_sign(found["hashtag"], "hashtag", "#"),
            language=language,
            summary=found["summary"],
            speakers=speakers,
            lines=self._lines(found, {speaker.name for speaker in speakers}),
            goals=self._texts(found, "goals"),
            kind=self._one_of({"kind": "radio", **found}, "kind", get_args(EventKind)),
            secrets=self._texts(found, "secrets"),
            glossary=self._texts(found, "glossary"),
        )
        if found.get("minutes", exercise.minutes) != exercise.minutes:
            why = say("Exercises", "not what the lines last ({minutes})", "", None, minutes=exercise.minutes)
            raise self._broken("minutes", why)
        return exercise

    def _lines(self, found: Mapping[str, Any], names: set[str]) -> tuple[Line, ...]:
        raw = found["lines"]
        if not raw:
            raise self._broken("lines", say("Exercises", "empty"))
        for index, line in enumerate(raw):
            self._check(line, f"lines[{index}].", _LINE, {})
            if line["speaker"] not in names:
                why = say("Exercises", "nobody among the speakers is called {name}", "", None, name=line["speaker"])
                raise self._broken(f"lines[{index}].speaker", why)
        times = [*(float(line["at"]) for line in raw), float(found["ends"])]
        if times[0] < 0:
            raise self._broken("lines[0].at", say("Exercises", "before the start"))
        for index, (before, after) in enumerate(pairwise(times), start=1):
            if after <= before:
                key = f"lines[{index}].at" if index < len(raw) else "ends"
                raise self._broken(key, say("Exercises", "not later than the line before"))
        return tuple(
            Line(at, until, line["speaker"], line["text"])
            for (at, until), line in zip(pairwise(times), raw, strict=True)
        )

    def _speaker(self, raw: Mapping[str, Any], key: str) -> Speaker:
        self._check(raw, f"{key}.", _SPEAKER, _SPEAKER_OPTIONAL)
        handles = raw.get("handles", {})
        for network, handle in handles.items():
            if not isinstance(handle, str):
                raise self._broken(f"{key}.handles.{network}", say("Exercises", "of the wrong type"))
            self._without_sign(handle, f"{key}.handles.{network}", "@")
        aliases = self._texts(raw, "aliases", f"{key}.")
        return Speaker(raw["name"], aliases, tuple(handles.items()), raw.get("taggable", True))

    def _each(self, raw: list[Any], key: str, read: Callable[[Mapping[str, Any], str], Speaker]) -> tuple[Speaker, ...]:
        if not raw:
            raise self._broken(key, say("Exercises", "empty"))
        return tuple(read(item, f"{key}[{index}]") for index, item in enumerate(raw))

    def _check(self, raw: object, prefix: str, needed: Mapping[str, Any], optional: Mapping[str, Any]) -> None:
        if not isinstance(raw, Mapping):
            raise self._broken(prefix.removesuffix("."), say("Exercises", "of the wrong type"))
        for key in needed:
            if key not in raw:
                raise self._broken(prefix + key, say("Exercises", "missing"))
        for key, value in raw.items():
            wanted = needed.get(key) or optional.get(key)
            if wanted is None:
                raise self._broken(prefix + key, say("Exercises", "not a key of an exercise"))
            # True is an int to Python, never to a person.
            if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
                raise self._broken(prefix + key, say("Exercises", "of the wrong type"))
            if isinstance(value, str) and not value.strip():
                raise self._broken(prefix + key, say("Exercises", "empty"))

    def _texts(self, raw: Mapping[str, Any], key: str, prefix: str = "") -> tuple[str, ...]:
        for index, item in enumerate(raw.get(key, [])):
            if not isinstance(item, str) or not item.strip():
                raise self._broken(f"{prefix}{key}[{index}]", say("Exercises", "of the wrong type"))
        return tuple(raw.get(key, []))

    def _one_of(self, raw: Mapping[str, Any], key: str, allowed: tuple[Any, ...]) -> Any:
        if raw[key] not in allowed:
            choice = ", ".join(allowed)
            raise self._broken(key, say("Exercises", "not one of {choice}", "", None, choice=choice))
        return raw[key]

    def _without_sign(self, text: str, key: str, sign: str) -> str:
        if text.startswith(sign):
            raise self._broken(key, say("Exercises", "written without its {sign}", "", None, sign=sign))
        return text

    def _broken(self, key: str, why: Phrase) -> BrokenExercise:
        return BrokenExercise(self._path.name, key, why)
