"""Phrase to str: the one place where the core's sentences meet the person's language."""

from PySide6.QtCore import QCoreApplication

from livetweet_coach.core.words import Phrase, fill


def shown(phrase: Phrase) -> str:
    """The phrase in the language of the installed translators, values filled in."""
    count = -1 if phrase.count is None else phrase.count
    template = QCoreApplication.translate(phrase.context, phrase.source, phrase.note or None, count)
    nested = {name: shown(value) for name, value in phrase.values if isinstance(value, Phrase)}
    return fill(template, phrase, nested)
