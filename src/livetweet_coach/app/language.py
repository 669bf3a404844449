"""The language of the interface: Qt's own words and ours, by the person's choice or the system's."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

Language = Literal["fr", "en"]
LANGUAGES: tuple[Language, ...] = ("fr", "en")


def language_of(choice: str, system: QLocale | None = None) -> Language:
    """French or English: what was chosen, or what the system speaks; English where it speaks neither."""
    for language in LANGUAGES:
        if choice == language:
            return language
    spoken = (system or QLocale.system()).language()
    return "fr" if spoken == QLocale.Language.French else "en"


class Translators:
    """The translators in force; `use` replaces them."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        self._app, self._folder = app, resources / "i18n"
        self._installed: list[QTranslator] = []
        self.language: Language = "en"

    def use(self, language: Language, address: str = "tu") -> None:
        """Speak this language from now on; windows that are open keep their words until they are built again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        self.language = language
        QLocale.setDefault(QLocale(language))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = [Path(qt) / f"qtbase_{language}.qm", self._folder / f"app_{language}.qm"]
        if language == "fr" and address == "vous":
            files.append(self._folder / "app_fr_vous.qm")
        for file in files:
            translator = QTranslator(self._app)
            if translator.load(str(file)):
                self._app.installTranslator(translator)
                self._installed.append(translator)
