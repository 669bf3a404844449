"""What the rules and the networks go by, as files that a facilitator can change: rules.toml and networks.toml.

The built-in values are Python constants, read by each rule when it is imported; so a changed file is put in force
before the rules are, once, when the program starts. What of it can't be used is told, and the built-in value serves.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from livetweet_coach.adapters.toml_lines import Parsed, parse
from livetweet_coach.core.words import Phrase, say

RULES, NETWORKS = "rules.toml", "networks.toml"
# The data modules that have numbers and lists of words; expressions are code, and stay so.
MODULES = (
    "thresholds", "allowances", "attribution", "corrections", "emoji", "exchanges", "extensions", "function_words",
    "media_alone", "tone", "typography", "unfinished", "web_places", "words_fr", "words_en",
)  # fmt: skip
NUMBERS = (
    "limit", "url_weight", "max_images", "alt_limit", "image_bytes", "gif_bytes", "video_bytes", "byte_limit",
    "max_tags",
)  # fmt: skip
MOST_WORDS, LONGEST_WORD, MOST = 5000, 80, 10**10
_FOLDER = "livetweet_coach.core.rules.data"
Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """One value that a file changes: of a data module (or a network), under its constant's (or field's) name."""

    table: str
    name: str
    value: object


def built_in() -> dict[str, Table]:
    """The rules' own values: for each data module its numbers and lists of words, by their names in small letters."""
    found: dict[str, Table] = {}
    for name in MODULES:
        module = import_module(f"{_FOLDER}.{name}")
        values = {key: value for key, value in vars(module).items() if key.isupper() and _is_data(value)}
        found[name] = {key.lower(): value for key, value in values.items()}
    return found


def built_in_networks() -> dict[str, Table]:
    """The networks' limits by their ids."""
    from livetweet_coach.core.text.networks import NETWORKS as KNOWN

    return {
        network.id: {name: value for name in NUMBERS if (value := getattr(network, name, None)) is not None}
        for network in KNOWN
    }


def read_changes(path: Path, known: Mapping[str, Table]) -> tuple[tuple[Change, ...], tuple[Phrase, ...]]:
    """What a file changes of the known values, and sentences about what can't be used; never raises on content."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return (), ()
    except (OSError, UnicodeDecodeError) as problem:
        detail = (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
        words = say("Rule data", "{name} could not be read ({detail}); the built-in values serve.")
        return (), (words.with_values(name=path.name, detail=detail),)
    parsed = parse(text)
    reports = [_told(path, trouble.line, trouble.key or "…") for trouble in parsed.troubles]
    changes: list[Change] = []
    for table, values in (parsed.data or {}).items():
        if table not in known or not isinstance(values, dict):
            reports.append(_unknown(path, parsed.line_of((table,)), table))
            continue
        for change in _of_table(path, parsed, table, values, known[table]):
            (changes if isinstance(change, Change) else reports).append(change)  # type: ignore[arg-type]
    return tuple(changes), tuple(reports)


def use_changed_files(folder: Path) -> tuple[Phrase, ...]:
    """Put what the files in a folder change in force; sentences about what could not be used.

    To be called before the rules are imported: where they have been, nothing of rules.toml counts, and that is told.
    """
    reports: list[Phrase] = []
    if (folder / NETWORKS).exists():
        changes, told = read_changes(folder / NETWORKS, built_in_networks())
        _change_networks(changes)
        reports += told
    if (folder / RULES).exists():
        if "livetweet_coach.core.rules.catalog" in sys.modules:
            late = say("Rule data", "{name} counts once the app is closed and opened again.")
            return (*reports, late.with_values(name=RULES))
        changes, told = read_changes(folder / RULES, built_in())
        for change in changes:
            setattr(import_module(f"{_FOLDER}.{change.table}"), change.name.upper(), change.value)
        reports += told
    return tuple(reports)


def _change_networks(changes: tuple[Change, ...]) -> None:
    """Networks are values named all over: what a person knows better about one is changed in the value itself."""
    from livetweet_coach.core.text.networks import network

    for change in changes:
        object.__setattr__(network(change.table), change.name, change.value)


def _of_table(path: Path, parsed: Parsed, table: str, values: Table, known: Table) -> Iterator[Change | Phrase]:
    for key, value in values.items():
        line = parsed.line_of((table, key))
        if key in ("as_of", "source"):
            continue
        if key not in known:
            yield _unknown(path, line, f"{table}.{key}")
            continue
        made = _fitting(value, known[key])
        yield _told(path, line, f"{table}.{key}") if made is None else Change(table, key, made)


def _is_data(value: object) -> bool:
    if isinstance(value, dict):
        return bool(value) and all(isinstance(part, frozenset | tuple) and _is_data(part) for part in value.values())
    if isinstance(value, frozenset | tuple):
        return bool(value) and all(isinstance(part, str) for part in value)
    return isinstance(value, int | float) and not isinstance(value, bool)


def _fitting(value: object, usual: object) -> object | None:
    """The value in the kind that it is needed in, None where it is of another."""
    if isinstance(usual, dict):
        if not isinstance(value, dict) or not set(value) <= set(usual):
            return None
        parts = {key: _fitting(part, usual[key]) for key, part in value.items()}
        return None if None in parts.values() else {**usual, **parts}
    if isinstance(usual, frozenset | tuple):
        return _words(value, type(usual))
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MOST:
        return None
    if isinstance(usual, float):
        return float(value) if value <= max(1.0, usual * 100) else None
    return value if isinstance(value, int) else None


def _words(value: object, kind: type[frozenset[str]] | type[tuple[str, ...]]) -> object | None:
    if not isinstance(value, list) or len(value) > MOST_WORDS:
        return None
    fits = all(isinstance(word, str) and 0 < len(word.strip()) <= LONGEST_WORD for word in value)
    return kind(word.strip() for word in value) if fits else None


def _told(path: Path, line: int, key: str) -> Phrase:
    words = say("Rule data", "{name}, line {line}, {key}: this can't be used; the built-in value serves.")
    return words.with_values(name=path.name, line=line, key=key)


def _unknown(path: Path, line: int, key: str) -> Phrase:
    words = say("Rule data", "{name}, line {line}: nothing is called {key}.")
    return words.with_values(name=path.name, line=line, key=key)
