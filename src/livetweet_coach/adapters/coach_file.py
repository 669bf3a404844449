"""The coach's figures as a file that a facilitator can change: coach.toml beside the settings."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from livetweet_coach.adapters.settings import write_whole
from livetweet_coach.adapters.toml_lines import parse
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import StoreUnwritable

Read = Callable[[object], object]


class _Unfit(Exception):
    """A value that a figure can't take."""


@dataclass(frozen=True, slots=True)
class CoachFile:
    """The figures in force, and sentences about what of the file could not be read."""

    figures: Figures
    reports: tuple[Phrase, ...] = ()


def read_coach_file(path: Path) -> CoachFile:
    """The built-in figures with what the file changes; never raises on what a file holds."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return CoachFile(FIGURES)
    except (OSError, UnicodeDecodeError) as problem:
        detail = (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
        words = say("Coach file", "{name} could not be read ({detail}); the coach's built-in figures serve.")
        return CoachFile(FIGURES, (words.with_values(name=path.name, detail=detail),))
    parsed = parse(text)
    reports = [_told(path, trouble.line, trouble.key or _UNREAD) for trouble in parsed.troubles]
    changes: dict[str, object] = {}
    for key, value in (parsed.data or {}).items():
        try:
            name, read = _KEYS[key]
            changes[name] = read(value)
        except KeyError:
            reports.append(_unknown(path, parsed.line_of((key,)), key))
        except _Unfit:
            reports.append(_told(path, parsed.line_of((key,)), key))
    figures = replace(FIGURES, **changes)  # type: ignore[arg-type]
    if figures.undo_send not in figures.undo_choices:
        reports.append(_told(path, parsed.line_of(("undo_choices_seconds",)), "undo_choices_seconds"))
        figures = replace(figures, undo_send=FIGURES.undo_send, undo_choices=FIGURES.undo_choices)
    return CoachFile(figures, tuple(reports))


def change_coach_file(path: Path, key: str, value: str) -> None:
    """Write `key = value` (as TOML) into the file, in place of that key's line; all else stays as it is.

    Raises StoreUnwritable, also where the key's value goes over several lines: that is the person's to change.
    """
    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        lines = text.splitlines()
        own = [at for at, line in enumerate(lines) if re.match(rf"\s*{key}\s*=", line)]
        tables = [at for at, line in enumerate(lines) if re.match(r"\s*\[", line)]
        at = own[0] if own else tables[0] if tables else len(lines)
        lines[at : at + len(own[:1])] = [f"{key} = {value}"]
        changed = "\n".join(lines) + "\n"
        before, after = (tomllib.loads(one) for one in (text, changed))
        if {**before, key: after[key]} != after:
            raise ValueError
        write_whole(path, changed)
    except ValueError as problem:
        words = say("Coach file", "{name} can't be changed from here: write {line} in it by hand.")
        raise StoreUnwritable(words.with_values(name=path.name, line=f"{key} = {value}")) from problem
    except OSError as problem:
        words = say("Coach file", "This figure holds until you leave: {name} could not be written ({detail}).")
        detail = problem.strerror or str(problem)
        raise StoreUnwritable(words.with_values(name=path.name, detail=detail)) from problem


_UNREAD = "…"


def _told(path: Path, line: int, key: str) -> Phrase:
    words = say("Coach file", "{name}, line {line}, {key}: this can't be used; the built-in figure serves.")
    return words.with_values(name=path.name, line=line, key=key)


def _unknown(path: Path, line: int, key: str) -> Phrase:
    words = say("Coach file", "{name}, line {line}: no figure is called {key}.")
    return words.with_values(name=path.name, line=line, key=key)


def _number(value: object, least: float, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise _Unfit
    return value


def _whole(value: object, least: int = 0, most: int = 10_000) -> int:
    if not isinstance(value, int):
        raise _Unfit
    return int(_number(value, least, most))


def _count(least: int = 0, most: int = 10_000) -> Read:
    return lambda value: _whole(value, least, most)


def _seconds(least: float = 0, most: float = 3600) -> Read:
    return lambda value: timedelta(seconds=_number(value, least, most))


def _minutes(value: object) -> timedelta:
    return timedelta(minutes=_number(value, 0, 24 * 60))


def _budget(value: object) -> tuple[int, timedelta]:
    if not isinstance(value, dict) or set(value) != {"most", "minutes"}:
        raise _Unfit
    # Zero would ask for the time of a remark that never was.
    return _whole(value["most"], 1), _minutes(value["minutes"])


def _list(read: Read) -> Read:
    def items(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise _Unfit
        return tuple(read(item) for item in value)

    return items


def _word(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise _Unfit
    return value


def _ids(value: object) -> frozenset[object]:
    return frozenset(_list(_word)(value))  # type: ignore[call-overload, no-any-return]


def _families(value: object) -> frozenset[object]:
    families = _ids(value)
    if "policy" not in families:
        raise _Unfit
    return families


def _each(value: object) -> tuple[tuple[str, int], ...]:
    if not isinstance(value, dict):
        raise _Unfit
    return tuple((_word(rule), _whole(times)) for rule, times in value.items())


def _day(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _Unfit
    return value


# Each key with the figure it is, and how its value is read.
_KEYS: dict[str, tuple[str, Read]] = {
    "as_of": ("as_of", _day),
    "pause_seconds": ("pause", _seconds(0.5, 600)),
    "breath_seconds": ("breath", _seconds(0.2, 60)),
    "settled_seconds": ("settled_for", _seconds(0.5, 60)),
    "silence_minutes": ("silence", _minutes),
    "remarks_per_post": ("per_post", _count()),
    "remark_budgets": ("windows", _list(_budget)),
    "new_concepts": ("new_concepts", _budget),
    "repeat_posts": ("repeat_posts", _count()),
    "repeat_minutes": ("repeat_time", _minutes),
    "praise_times": ("praise_times", _count()),
    "clean_when_new": ("clean_when_new", _count(1)),
    "clean_after": ("clean_after", _count(1)),
    "misses_down": ("misses_down", _count(1)),
    "misses_among": ("misses_among", _count(1, 50)),
    "remark_signs": ("remark_signs", _count(1)),
    "urgent": ("urgent", _budget),
    "undo_seconds": ("undo_send", _seconds(0, 300)),
    "undo_choices_seconds": ("undo_choices", _list(lambda value: timedelta(seconds=_whole(value, 0, 300)))),
    "break_after_minutes": ("break_after", _minutes),
    "break_posts": ("break_posts", _count(1)),
    "break_gap_minutes": ("break_gap", _minutes),
    "strengths": ("strengths", _count(1, 20)),
    "counter_marks": ("counter_marks", _list(_count())),
    "announce_every_seconds": ("announce_every", _seconds(0, 600)),
    "exempt_families": ("exempt_families", _families),
    "counter_only": ("counter_only", _ids),
    "finished_only": ("finished_only", _ids),
    "missing_last": ("missing_last", _ids),
    "brings_missing": ("brings_missing", _ids),
    "known_for_good": ("known_for_good", _ids),
    "per_event": ("per_event", _each),
}
