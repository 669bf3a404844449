"""Text that will be shown, kept apart from the language it is shown in."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence of the catalogue with its values; the ui turns it into the person's language.

    `source` is English with `{name}` fields; `note` tells translators apart two uses of the same words;
    `count` picks a plural form and fills `{n}`. A value may itself be a Phrase.
    """

    context: str
    source: str
    note: str = ""
    count: int | None = None
    values: tuple[tuple[str, object], ...] = ()

    def with_values(self, **values: object) -> "Phrase":
        """The same sentence with (more) values."""
        merged = {**dict(self.values), **values}
        return Phrase(self.context, self.source, self.note, self.count, tuple(sorted(merged.items())))


def say(context: str, source: str, note: str = "", count: int | None = None, /, **values: object) -> Phrase:
    """A Phrase; lupdate reads these calls, so context, source and note must be string literals."""
    return Phrase(context, source, note, count, tuple(sorted(values.items())))


def fill(template: str, phrase: Phrase, nested: Mapping[str, str] | None = None) -> str:
    """Put a phrase's values into `template` (its source, or a translation of it).

    A field that has no value stays visible as `{name}`, so that a slip in a translation never crashes.
    """
    values: dict[str, object] = {**dict(phrase.values), **(nested or {})}
    if phrase.count is not None:
        values.setdefault("n", phrase.count)
    text = template
    for name, value in values.items():
        shown = fill(value.source, value) if isinstance(value, Phrase) else str(value)
        text = text.replace("{" + name + "}", shown)
    return text
