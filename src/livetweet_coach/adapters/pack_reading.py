"""From TOML values to a pack: each wrong value is told and left out, and the rest counts."""

import difflib
from collections.abc import Mapping
from typing import cast

from livetweet_coach.adapters.toml_lines import Parsed, Path
from livetweet_coach.core.event import Trouble
from livetweet_coach.core.rules.packs import (
    LONGEST_EXPRESSION,
    LONGEST_LINE,
    LONGEST_MESSAGE,
    LONGEST_TITLE,
    LONGEST_WORD,
    MOST_KNOWN,
    MOST_LINES,
    MOST_RULES,
    MOST_WORDS,
    NETWORKS,
    SEVERITIES,
    Pack,
    PackRule,
    Told,
    cleaned,
)
from livetweet_coach.core.words import Phrase, say

FORMAT = 1
TOP_KEYS = ("format", "title", "glossary", "rules")
RULE_KEYS = ("id", "title", "words", "expression", "network", "severity", "message", "good", "bad")
LANGUAGES = ("fr", "en")

Table = Mapping[str, object]


class PackReader:
    """Reads one parsed file; what could not be taken is in `troubles`."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self.troubles: list[Trouble] = []

    def pack(self) -> Pack:
        """The pack, as far as the file tells it."""
        top = self._parsed.data or {}
        self._format(top)
        self._unknown(top, (), TOP_KEYS)
        title = self._text(top, (), "title", LONGEST_TITLE)
        glossary = self._list(top, (), "glossary", MOST_KNOWN, LONGEST_WORD)
        tables = self._tables(top)
        if len(tables) > MOST_RULES:
            message = say("Packs", "A pack has at most {number} rules: the others are left out.", number=MOST_RULES)
            self._tell(("rules", MOST_RULES), message)
        rules = tuple(self._rule(table, path) for path, table in tables[:MOST_RULES])
        return cleaned(Pack(title, rules, glossary))

    def _rule(self, table: Table, path: Path) -> PackRule:
        self._unknown(table, path, RULE_KEYS)
        words = self._list(table, path, "words", MOST_WORDS, LONGEST_WORD)
        expression = self._text(table, path, "expression", LONGEST_EXPRESSION)
        if words and expression:
            message = say("Packs", "A rule has words or an expression: here the words count.")
            self._tell((*path, "expression"), message)
        severity = self._one_of(table, path, "severity", tuple(one.value for one in SEVERITIES))
        network = self._one_of(table, path, "network", NETWORKS)
        return PackRule(
            id=self._text(table, path, "id", LONGEST_TITLE),
            title=self._told(table, path, "title", LONGEST_TITLE),
            words=words,
            expression=expression,
            network=next(known for known in NETWORKS if known == network),
            severity=next((known for known in SEVERITIES if known.value == severity), SEVERITIES[0]),
            message=self._told(table, path, "message", LONGEST_MESSAGE),
            good=self._list(table, path, "good", MOST_LINES, LONGEST_LINE),
            bad=self._list(table, path, "bad", MOST_LINES, LONGEST_LINE),
        )

    def _tell(self, path: Path, message: Phrase) -> None:
        key = ".".join(part for part in path if isinstance(part, str))
        self.troubles.append(Trouble(self._parsed.line_of(path), key, message))

    def _text(self, table: Table, path: Path, key: str, longest: int) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            message = say("Packs", "{value} should stand between quotation marks.", value=_shown(value))
            self._tell((*path, key), message)
            return ""
        if len(value) > longest:
            message = say("Packs", "This is longer than {number} signs: the rest is left out.", number=longest)
            self._tell((*path, key), message)
        return value[:longest]

    def _told(self, table: Table, path: Path, key: str, longest: int) -> Told:
        value = table.get(key, {})
        if isinstance(value, str):
            text = self._text(table, path, key, longest)
            return Told(text, text)
        if not isinstance(value, dict):
            message = say("Packs", 'This is written {key} = { fr = "…", en = "…" }', key=key)
            self._tell((*path, key), message)
            return Told()
        self._unknown(value, (*path, key), LANGUAGES)
        return Told(*(self._text(value, (*path, key), language, longest) for language in LANGUAGES))

    def _list(self, table: Table, path: Path, key: str, most: int, longest: int) -> tuple[str, ...]:
        values = table.get(key, [])
        if not isinstance(values, list):
            message = say("Packs", 'This is a list, in square brackets: {key} = ["…"]', key=key)
            self._tell((*path, key), message)
            return ()
        if len(values) > most:
            message = say("Packs", "This list has at most {number} entries: the others are left out.", number=most)
            self._tell((*path, key), message)
        return tuple(text for value in values[:most] if (text := self._text({key: value}, path, key, longest)))

    def _one_of(self, table: Table, path: Path, key: str, choices: tuple[str, ...]) -> str:
        value = table.get(key, "" if "" in choices else choices[0])
        if value in choices:
            return str(value)
        message = say(
            "Packs",
            "“{value}” isn't known: one of {choices}.",
            value=_shown(value),
            choices=", ".join(choice for choice in choices if choice),
        )
        self._tell((*path, key), message)
        return choices[0]

    def _tables(self, top: Table) -> list[tuple[Path, Table]]:
        values = top.get("rules", [])
        listed = values if isinstance(values, list) else []
        tables = [(("rules", n), cast(Table, value)) for n, value in enumerate(listed) if isinstance(value, dict)]
        if not isinstance(values, list) or len(tables) < len(values):
            self._tell(("rules",), say("Packs", "Each rule begins with a line [[rules]] of its own."))
        return [(path, table) for path, table in tables]

    def _unknown(self, table: Table, path: Path, known: tuple[str, ...]) -> None:
        for key in table:
            if key in known:
                continue
            close = difflib.get_close_matches(key.lower(), known, 1, 0.7)
            if close:
                message = say("Packs", "“{key}” is not a key here: did you mean “{other}”?", key=key, other=close[0])
            else:
                message = say("Packs", "“{key}” is not a key of a rule pack.", key=key)
            self._tell((*path, key), message)

    def _format(self, top: Table) -> None:
        number = top.get("format", FORMAT)
        if isinstance(number, bool) or not isinstance(number, int) or number < 1:
            self._tell(("format",), say("Packs", "The first line is format = 1."))
        elif number > FORMAT:
            message = say(
                "Packs",
                "This pack is from a newer version (format {number}); some of it may be missing.",
                number=number,
            )
            self._tell(("format",), message)


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"
