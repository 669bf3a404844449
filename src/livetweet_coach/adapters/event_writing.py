"""From an event sheet to TOML: what did not change is left as it was written, comments and unknown keys included."""

from collections.abc import Iterable, MutableMapping
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, TypeVar

import tomlkit
from tomlkit.items import AoT, Item

from livetweet_coach.adapters import toml_lines
from livetweet_coach.adapters.event_reading import FORMAT, SPEAKER_KEYS, TALK_KEYS, TOP_KEYS, SheetReader
from livetweet_coach.core.event import EventSheet, Speaker, Talk

_ALWAYS = ("title", "hashtag", "language", "kind")
_WIDEST = 100

Entry = TypeVar("Entry", Speaker, Talk)


def fresh(sheet: EventSheet) -> str:
    """A new file's text."""
    return _updated(tomlkit.parse(f"format = {FORMAT}\n"), EventSheet(title="\0", hashtag="\0"), sheet, _ALWAYS)


def updated(text: str, sheet: EventSheet) -> str:
    """The text of a sheet that was read from `text` (TOML) and changed to `sheet`; every comment stays somewhere."""
    before, _ = read(text)
    try:
        result = _updated(tomlkit.parse(text), before, sheet)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):  # shapes that tomlkit reads but can't edit
        result = ""
    if not result or read(result)[0] != sheet:
        result = _with_unknown(fresh(sheet), text)
    return _with_comments(result, text)


def read(text: str) -> tuple[EventSheet, SheetReader]:
    """The sheet in a text, and the reader with its troubles."""
    reader = SheetReader(toml_lines.parse(text))
    return reader.sheet(), reader


def _updated(
    document: tomlkit.TOMLDocument, before: EventSheet, sheet: EventSheet, always: tuple[str, ...] = ()
) -> str:
    for key in TOP_KEYS:
        if key in ("format", "speakers", "agenda"):
            continue
        if getattr(before, key) != getattr(sheet, key) or key in always:
            _put(document, key, getattr(sheet, key), key in always)
    if before.speakers != sheet.speakers:
        _put_tables(document, "speakers", sheet.speakers, _speaker_table)
    if before.agenda != sheet.agenda:
        _put_tables(document, "agenda", sheet.agenda, _talk_table)
    return tomlkit.dumps(document)


def _put(table: MutableMapping[str, Any], key: str, value: object, always: bool = False) -> None:
    """Set a key to a value, or take it away where the value is what its absence means."""
    absent = value in (None, "", ()) or (value is False and key != "taggable") or (value is True and key == "taggable")
    if absent and not always:
        table.pop(key, None)
    else:
        table[key] = _item(value)


def _item(value: object) -> Item:
    if isinstance(value, str):
        return tomlkit.string(_encodable(value))
    if isinstance(value, datetime):
        return tomlkit.item(_whole_minutes(value))
    if isinstance(value, tuple):
        array = tomlkit.array()
        for text in value:
            array.append(tomlkit.string(_encodable(str(text))))
        array.multiline(len(array.as_string()) > _WIDEST)
        return array
    if isinstance(value, bool | date | time):
        return tomlkit.item(value)
    raise TypeError(type(value).__name__)


def _encodable(text: str) -> str:
    """Half an emoji (a lone surrogate) can't be in a file: a question mark stands for it."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _whole_minutes(moment: datetime) -> datetime:
    """TOML's offsets are whole minutes; those of long ago were not."""
    offset = moment.utcoffset()
    if offset is None:
        return moment
    return moment.astimezone(timezone(timedelta(minutes=offset // timedelta(minutes=1))))


def _put_tables(
    document: tomlkit.TOMLDocument, key: str, entries: tuple[Speaker, ...] | tuple[Talk, ...], fill: Any
) -> None:
    """The tables of an array made to say `entries`: each keeps the table it came from, with its comments."""
    existing = document.get(key)
    tables: list[Any] = list(existing.body) if isinstance(existing, AoT) else []
    read_entries = [_entry(key, table) for table in tables]
    chosen = _matched(entries, read_entries)
    result = [tables[at] if at is not None else tomlkit.table() for at in chosen]
    for table, entry in zip(result, entries, strict=True):
        fill(table, entry)
    result += [table for table, entry in zip(tables, read_entries, strict=True) if entry is None]
    if isinstance(existing, AoT) and [id(t) for t in result[: len(tables)]] == [id(t) for t in tables]:
        for table in result[len(tables) :]:
            existing.append(table)
        return
    document.pop(key, None)
    if result:
        array = tomlkit.aot()
        for table in result:
            array.append(table)
        document.append(key, array)


def _entry(key: str, table: Any) -> Speaker | Talk | None:
    reader = SheetReader(toml_lines.Parsed({}, "", {}))
    plain = table.unwrap()
    return reader.speaker(plain) if key == "speakers" else reader.talk(plain)


def _matched(entries: Iterable[Speaker | Talk], existing: list[Speaker | Talk | None]) -> list[int | None]:
    """For each entry the place of the table it comes from: the same, else one of its name, else what stood there."""
    wanted = list(entries)
    chosen: list[int | None] = [None] * len(wanted)
    free = [place for place, entry in enumerate(existing) if entry is not None]
    for same in (lambda a, b: a == b, lambda a, b: _named(a) == _named(b), None):
        for at, entry in enumerate(wanted):
            if chosen[at] is not None:
                continue
            if same is None:
                place = at if at in free else None
            else:
                place = next((p for p in free if same(existing[p], entry)), None)
            if place is not None:
                chosen[at] = place
                free.remove(place)
    return chosen


def _named(entry: Speaker | Talk | None) -> str:
    return entry.name if isinstance(entry, Speaker) else entry.title if entry else ""


def _speaker_table(table: Any, speaker: Speaker) -> None:
    before = _entry("speakers", table) or Speaker("")
    assert isinstance(before, Speaker)
    for key in SPEAKER_KEYS:
        if key == "handles" or getattr(before, key) == getattr(speaker, key):
            continue
        _put(table, key, getattr(speaker, key))
    if before.handles == speaker.handles:
        return
    handles = tomlkit.inline_table()
    unknown = {k: v for k, v in (table.get("handles") or {}).items() if k not in dict(before.handles)}
    for network, handle in [*speaker.handles, *unknown.items()]:
        if network not in handles:
            handles[network] = _item(handle) if isinstance(handle, str) else handle
    table.pop("handles", None)
    if handles:
        table["handles"] = handles


def _talk_table(table: Any, talk: Talk) -> None:
    before = _entry("agenda", table)
    assert isinstance(before, Talk)
    for key in TALK_KEYS:
        if getattr(before, key) != getattr(talk, key) or (key == "title" and key not in table):
            _put(table, key, getattr(talk, key), key == "title")


def _with_unknown(text: str, old: str) -> str:
    """The unknown keys of the old text, before the tables of a text that was written anew."""
    document, unknown = tomlkit.parse(text), tomlkit.parse(old)
    for key, value in unknown.unwrap().items():
        if key not in TOP_KEYS:
            document.append(key, tomlkit.item(value))
    return tomlkit.dumps(document)


def _with_comments(text: str, old: str) -> str:
    """Comments whose line is gone are kept at the end: somebody wrote them."""
    left = toml_lines.comments(text)
    lost = []
    for comment in toml_lines.comments(old):
        if comment in left:
            left.remove(comment)
        else:
            lost.append(comment)
    if not lost:
        return text
    return text.rstrip("\n") + "\n\n" + "".join(f"# {comment}\n" for comment in lost)
