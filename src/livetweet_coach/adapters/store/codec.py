"""Core types as JSON and back; what is written today is read by tomorrow's app, new fields at their defaults.

A new value of an old field (another state, another way) can't be read by an older app: it needs a new schema version.
"""

import contextlib
import dataclasses
import json
import types
import typing
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import Enum
from functools import cache, lru_cache
from typing import Any, TypeVar

from livetweet_coach.core.words import Phrase

T = TypeVar("T")


def encode(value: object) -> str:
    """A core value as JSON in ASCII; lone surrogates and all other characters survive."""
    return json.dumps(_plain(value), ensure_ascii=True, separators=(",", ":"))


def decode(kind: type[T], text: str) -> T:
    """The value of this type. Raises ValueError where the text is no such value."""
    try:
        made = _made(kind, json.loads(text))
    except (TypeError, KeyError, AttributeError) as problem:
        raise ValueError(f"not a {kind.__name__}: {problem}") from problem
    if not isinstance(made, kind):
        raise ValueError(f"not a {kind.__name__}")
    return made


@lru_cache(maxsize=1024)
def _remembered(kind: type[Any], text: str) -> Any:
    """Lists are read again after each change, and most of their rows are as they were; values are frozen."""
    return decode(kind, text)


def readable(kind: type[T], rows: Iterable[tuple[Any, ...]]) -> tuple[T, ...]:
    """The values of rows' first columns; a row that a failing disk has garbled is left out."""
    values = []
    for row in rows:
        with contextlib.suppress(ValueError):
            values.append(_remembered(typing.cast(Any, kind), row[0]))
    return tuple(values)


def _plain(value: object) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _field(field.type, getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(part) for part in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return str(value)


def _field(kind: object, value: object) -> Any:
    """A field's value; a phrase's own values may be anything, so they say what they are."""
    if kind == tuple[tuple[str, object], ...]:
        return [[name, _told(part)] for name, part in typing.cast("tuple[tuple[str, object], ...]", value)]
    return _plain(value)


def _told(value: object) -> Any:
    if isinstance(value, Phrase):
        return {"phrase": _plain(value)}
    return {"datetime": value.isoformat()} if isinstance(value, datetime) else _plain(value)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _made(kind: Any, data: Any) -> Any:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind is object:
        return _untold(data)
    if origin in (typing.Union, types.UnionType):
        return None if data is None else _made(next(a for a in arguments if a is not type(None)), data)
    if origin is tuple:
        parts = list(data)
        each = [arguments[0]] * len(parts) if arguments[-1] is Ellipsis else arguments
        return tuple(_made(a, part) for a, part in zip(each, parts, strict=True))
    if origin is typing.Literal:
        if data not in arguments:
            raise ValueError(f"{data!r} is none of {arguments}")
        return data
    if dataclasses.is_dataclass(kind):
        names = {field.name for field in dataclasses.fields(kind)}
        hints = _hints(typing.cast(type, kind))
        return typing.cast(Any, kind)(**{n: _made(hints[n], part) for n, part in data.items() if n in names})
    return _simple(kind, data)


def _simple(kind: Any, data: Any) -> Any:
    if kind is datetime or kind is time:
        return kind.fromisoformat(data)
    if kind is timedelta:
        return timedelta(seconds=data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if kind is float and isinstance(data, int):
        return float(data)
    if not isinstance(data, kind):
        raise ValueError(f"{data!r} is no {kind.__name__}")
    return data


def _untold(data: Any) -> Any:
    if isinstance(data, dict):
        if "phrase" in data:
            return _made(Phrase, data["phrase"])
        return datetime.fromisoformat(data["datetime"])
    return data
