"""From a pack to TOML: what did not change is left as it was written, comments included."""

from collections.abc import MutableMapping
from typing import Any

import tomlkit
from tomlkit.items import AoT, Item

from livetweet_coach.adapters import toml_lines
from livetweet_coach.adapters.pack_reading import FORMAT, PackReader
from livetweet_coach.core.rules.packs import Pack, PackRule, Told, cleaned

_WIDEST = 100


def read(text: str) -> Pack:
    """The pack in a text that is TOML."""
    return PackReader(toml_lines.parse(text)).pack()


def fresh(pack: Pack) -> str:
    """A new file's text."""
    return _updated(tomlkit.parse(f"format = {FORMAT}\n"), cleaned(pack))


def updated(text: str, pack: Pack) -> str:
    """The text of a pack that was read from `text` (TOML) and changed to `pack`."""
    wanted = cleaned(pack)
    try:
        result = _updated(tomlkit.parse(text), wanted)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):  # shapes that tomlkit reads but can't edit
        return fresh(wanted)
    return result if read(result) == wanted else fresh(wanted)


def _updated(document: tomlkit.TOMLDocument, pack: Pack) -> str:
    _put(document, "title", pack.title)
    existing = document.get("rules")
    tables: list[Any] = list(existing.body) if isinstance(existing, AoT) else []
    by_id = {str(table.get("id", "")): table for table in tables}
    document.pop("rules", None)
    _put(document, "glossary", pack.glossary)
    if pack.rules:
        array = tomlkit.aot()
        for rule in pack.rules:
            table = by_id.get(rule.id)
            array.append(_filled(tomlkit.table() if table is None else table, rule))
        document.append("rules", array)
    return tomlkit.dumps(document)


def _filled(table: Any, rule: PackRule) -> Any:
    _put(table, "id", rule.id)
    _put(table, "title", rule.title)
    _put(table, "words", rule.words)
    _put(table, "expression", rule.expression)
    _put(table, "network", rule.network)
    _put(table, "severity", rule.severity.value)
    _put(table, "message", rule.message)
    _put(table, "good", rule.good)
    _put(table, "bad", rule.bad)
    return table


def _put(table: MutableMapping[str, Any], key: str, value: object) -> None:
    """Set a key where its value is another, or take it away where there is nothing to say."""
    item = _item(value)
    if item is None:
        table.pop(key, None)
    elif key not in table or table[key] != item:
        table[key] = item


def _item(value: object) -> Item | None:
    if value in ("", (), Told()):
        return None
    if isinstance(value, Told):
        both = tomlkit.inline_table()
        for language, text in (("fr", value.fr), ("en", value.en)):
            if text:
                both[language] = tomlkit.string(text)
        return both
    if isinstance(value, tuple):
        array = tomlkit.array()
        for text in value:
            array.append(tomlkit.string(str(text)))
        array.multiline(len(array.as_string()) > _WIDEST)
        return array
    text = str(value)
    # An expression reads better as it was typed, without a second backslash before each of its own.
    return tomlkit.string(text, literal="\\" in text and "'" not in text)
