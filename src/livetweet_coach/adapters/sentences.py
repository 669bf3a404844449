"""A Phrase in French or English without Qt, from the translators' own .ts files."""

import functools
import xml.etree.ElementTree as ET
from pathlib import Path

from livetweet_coach.adapters.resources import resources_folder
from livetweet_coach.core.words import Phrase, fill

_Key = tuple[str, str, str]


class Sentences:
    """The sentences of one language; what is not translated is said in English."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self.language = "en" if language.lower().startswith("en") else "fr"
        self._folder = folder

    def of(self, phrase: Phrase) -> str:
        """The sentence, its values filled in, those that are phrases themselves included."""
        forms = _catalogue(self._file()).get((phrase.context, phrase.source, phrase.note), ())
        if phrase.count is not None and len(forms) > 1:
            singular = phrase.count == 1 or (self.language == "fr" and phrase.count == 0)
            template = forms[0 if singular else 1]
        else:
            template = forms[0] if forms else ""
        nested = {name: self.of(value) for name, value in phrase.values if isinstance(value, Phrase)}
        return fill(template or phrase.source, phrase, nested)

    def _file(self) -> Path:
        folder = self._folder or resources_folder() / "i18n"
        return folder / f"app_{self.language}.ts"


@functools.cache
def _catalogue(file: Path) -> dict[_Key, tuple[str, ...]]:
    """Each translated sentence by context, source and note; empty where the file is missing or broken."""
    try:
        root = ET.parse(file).getroot()
    except (OSError, ET.ParseError):
        return {}
    known: dict[_Key, tuple[str, ...]] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                known[name, message.findtext("source", ""), message.findtext("comment", "")] = forms
    return known
