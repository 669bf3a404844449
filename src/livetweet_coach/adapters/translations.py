"""Phrases in the person's language without Qt: reads the same .ts files that Qt's translations are compiled from."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from livetweet_coach.core.words import Phrase, fill

Key = tuple[str, str, str]


def plural_form(language: str, count: int) -> int:
    """Which of the two forms a count takes, as Qt chooses it: French counts 0 as singular, English does not."""
    return int(count > 1) if language == "fr" else int(count != 1)


@dataclass(frozen=True, slots=True)
class Translations:
    """What the command line speaks with; a phrase that is not in the file is shown in English."""

    language: str
    forms: dict[Key, tuple[str, ...]] = field(default_factory=dict)

    def shown(self, phrase: Phrase) -> str:
        """The phrase in this language, values filled in."""
        forms = self.forms.get((phrase.context, phrase.source, phrase.note), ())
        index = plural_form(self.language, phrase.count) if phrase.count is not None and len(forms) > 1 else 0
        template = forms[index] if forms else phrase.source
        nested = {name: self.shown(value) for name, value in phrase.values if isinstance(value, Phrase)}
        return fill(template, phrase, nested)


def read_translations(folder: Path, language: str) -> Translations:
    """The finished translations of `app_<language>.ts` in this folder; none where there is no such file.

    Raises ValueError for a file that is not XML.
    """
    file = folder / f"app_{language}.ts"
    if not file.exists():
        return Translations(language)
    try:
        root = ET.parse(file).getroot()
    except ET.ParseError as problem:
        raise ValueError(f"{file.name} is not a translation file: {problem}") from problem
    forms: dict[Key, tuple[str, ...]] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            plural = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms[key] = plural or (translation.text or "",)
    return Translations(language, forms)
