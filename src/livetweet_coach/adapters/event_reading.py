"""From TOML values to an event sheet: each wrong value is told and left out, and the rest counts."""

import difflib
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import TypeVar, cast
from zoneinfo import ZoneInfo, available_timezones

from livetweet_coach.adapters.toml_lines import Parsed, Path
from livetweet_coach.core.event import (
    EVENT_KINDS,
    HANDLE_NETWORKS,
    POLICIES,
    EventKind,
    EventSheet,
    Policy,
    Speaker,
    Talk,
    Trouble,
    clean_hashtag,
    hashtag_trouble,
)
from livetweet_coach.core.words import Phrase, say

FORMAT = 1
TOP_KEYS = (
    "format", "title", "hashtag", "aliases", "language", "timezone", "starts", "ends", "kind", "verbatim",
    "minors_present", "cancelled", "secrets", "links", "glossary", "team", "speakers", "agenda",
)  # fmt: skip
SPEAKER_KEYS = ("name", "aliases", "handles", "taggable")
TALK_KEYS = ("title", "starts", "ends", "speakers", "hashtags", "policies", "embargo_until")

T = TypeVar("T")
Table = Mapping[str, object]


class _Wrong(Exception):
    """A value that can't be taken; carries what to say."""

    def __init__(self, message: Phrase) -> None:
        super().__init__(message.source)
        self.message = message


class SheetReader:
    """Reads one parsed file; what could not be taken is in `troubles`."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self.troubles: list[Trouble] = []

    def sheet(self) -> EventSheet:
        """The event, as far as the file tells it."""
        top = self._parsed.data or {}
        self._format(top)
        self._unknown(top, (), TOP_KEYS)
        take = self._take
        return EventSheet(
            title=take(top, (), "title", _text, ""),
            hashtag=take(top, (), "hashtag", _tag, ""),
            aliases=self._list(top, (), "aliases", _tag),
            language=take(top, (), "language", _language, "fr"),
            timezone=take(top, (), "timezone", _timezone, ""),
            starts=take(top, (), "starts", _moment, None),
            ends=take(top, (), "ends", _moment, None),
            kind=take(top, (), "kind", _kind, "other"),
            verbatim=take(top, (), "verbatim", _flag, False),
            minors_present=take(top, (), "minors_present", _flag, False),
            cancelled=take(top, (), "cancelled", _flag, False),
            secrets=self._list(top, (), "secrets", _text),
            links=self._list(top, (), "links", _text),
            glossary=self._list(top, (), "glossary", _text),
            team=self._list(top, (), "team", _text),
            speakers=tuple(s for path, table in self._tables(top, "speakers") if (s := self.speaker(table, path))),
            agenda=tuple(self.talk(table, path) for path, table in self._tables(top, "agenda")),
        )

    def speaker(self, table: Table, path: Path = ()) -> Speaker | None:
        """One `[[speakers]]` table; None (and told) without a name."""
        self._unknown(table, path, SPEAKER_KEYS)
        name = self._take(table, path, "name", _text, "")
        if not name.strip():
            self._tell((*path, "name"), say("EventSheet", 'This speaker has no name yet: name = "…"'))
            return None
        return Speaker(
            name,
            self._list(table, path, "aliases", _text),
            self._handles(table, path),
            self._take(table, path, "taggable", _flag, True),
        )

    def talk(self, table: Table, path: Path = ()) -> Talk:
        """One `[[agenda]]` table."""
        self._unknown(table, path, TALK_KEYS)
        return Talk(
            title=self._take(table, path, "title", _text, ""),
            starts=self._take(table, path, "starts", _time, None),
            ends=self._take(table, path, "ends", _time, None),
            speakers=self._list(table, path, "speakers", _text),
            hashtags=self._list(table, path, "hashtags", _tag),
            policies=self._list(table, path, "policies", _policy),
            embargo_until=self._take(table, path, "embargo_until", _moment, None),
        )

    def _tell(self, path: Path, message: Phrase) -> None:
        key = ".".join(part for part in path if isinstance(part, str))
        self.troubles.append(Trouble(self._parsed.line_of(path), key, message))

    def _take(self, table: Table, path: Path, key: str, convert: Callable[[object], T], default: T) -> T:
        if key not in table:
            return default
        try:
            return convert(table[key])
        except _Wrong as wrong:
            self._tell((*path, key), wrong.message)
            return default

    def _list(self, table: Table, path: Path, key: str, convert: Callable[[object], T]) -> tuple[T, ...]:
        values = table.get(key, [])
        if not isinstance(values, list):
            self._tell((*path, key), say("EventSheet", 'This is a list, in square brackets: {key} = ["…"]', key=key))
            return ()
        taken = []
        for value in values:
            try:
                taken.append(convert(value))
            except _Wrong as wrong:
                self._tell((*path, key), wrong.message)
        return tuple(item for item in taken if item != "")

    def _tables(self, top: Table, key: str) -> list[tuple[Path, Table]]:
        values = top.get(key, [])
        tables = [((key, n), cast(Table, v)) for n, v in enumerate(values if isinstance(values, list) else [])]
        if not isinstance(values, list) or not all(isinstance(table, dict) for _, table in tables):
            message = say("EventSheet", "Each entry begins with a line [[{key}]] of its own.", key=key)
            self._tell((key,), message)
        return [(path, table) for path, table in tables if isinstance(table, dict)]

    def _handles(self, table: Table, path: Path) -> tuple[tuple[str, str], ...]:
        handles = table.get("handles", {})
        if not isinstance(handles, dict):
            self._tell((*path, "handles"), say("EventSheet", 'Handles are written handles = { x = "…" }'))
            return ()
        self._unknown(handles, (*path, "handles"), HANDLE_NETWORKS)
        taken = [(key, self._take(handles, (*path, "handles"), key, _handle, "")) for key in handles]
        return tuple((key, handle) for key, handle in taken if handle and key in HANDLE_NETWORKS)

    def _unknown(self, table: Table, path: Path, known: tuple[str, ...]) -> None:
        for key in table:
            if key in known:
                continue
            close = difflib.get_close_matches(key.lower(), known, 1, 0.7)
            if close:
                message = say(
                    "EventSheet", "“{key}” is not a key here: did you mean “{other}”?", key=key, other=close[0]
                )
            else:
                message = say("EventSheet", "“{key}” is not a key of an event sheet; it is kept as it is.", key=key)
            self._tell((*path, key), message)

    def _format(self, top: Table) -> None:
        number = top.get("format", FORMAT)
        if isinstance(number, bool) or not isinstance(number, int) or number < 1:
            self._tell(("format",), say("EventSheet", "The first line is format = 1."))
        elif number > FORMAT:
            message = say(
                "EventSheet", "This sheet is from a newer version (format {number}); some of it may be missing."
            )
            self._tell(("format",), message.with_values(number=number))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong(say("EventSheet", "{value} should stand between quotation marks.", value=_shown(value)))
    return value


def _tag(value: object) -> str:
    text = _text(value)
    if text and (trouble := hashtag_trouble(text)):
        raise _Wrong(trouble)
    return clean_hashtag(text)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong(say("EventSheet", "This is true or false, without quotation marks."))
    return value


def _language(value: object) -> str:
    text = _text(value)
    if text.replace("_", "-").split("-")[0].lower() not in ("fr", "en"):
        raise _Wrong(say("EventSheet", "The coach knows French (fr) and English (en), not “{value}” yet.", value=text))
    return text


def _timezone(value: object) -> str:
    text = _text(value)
    try:
        if text:
            ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        if available_timezones():  # none at all on a bare Windows: then no name can be judged
            message = say("EventSheet", "“{value}” is not a time zone; for example Europe/Paris.", value=text)
            raise _Wrong(message) from None
    return text


def _moment(value: object) -> datetime:
    if not isinstance(value, datetime):
        if isinstance(value, date):
            raise _Wrong(say("EventSheet", "Add the time: {value}T09:00:00", value=value.isoformat()))
        raise _Wrong(say("EventSheet", "A date and its time are written 2026-11-12T09:00:00, without quotation marks."))
    if not 1900 <= value.year < 2200:
        raise _Wrong(say("EventSheet", "The year {year} looks wrong.", year=value.year))
    return value


def _time(value: object) -> time:
    if not isinstance(value, time):
        raise _Wrong(say("EventSheet", "A time is written 09:30:00, without a date and without quotation marks."))
    return value


def _kind(value: object) -> EventKind:
    if value not in EVENT_KINDS:
        raise _Wrong(_one_of(value, EVENT_KINDS))
    return value


def _policy(value: object) -> Policy:
    if value not in POLICIES:
        raise _Wrong(_one_of(value, POLICIES))
    return value


def _one_of(value: object, choices: tuple[str, ...]) -> Phrase:
    return say(
        "EventSheet", "“{value}” isn't known: one of {choices}.", value=_shown(value), choices=", ".join(choices)
    )


def _handle(value: object) -> str:
    handle = _text(value).strip().lstrip("@")
    if any(character.isspace() or character in "@/" for character in handle.replace("@", "", 1)):
        raise _Wrong(say("EventSheet", "“{value}” is not a handle: no space, no address.", value=_shown(value)))
    return handle


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"
