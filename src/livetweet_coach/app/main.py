"""The app: one window, built from what is kept; built anew when its language changes."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from livetweet_coach.app.language import Translators, language_of
from livetweet_coach.app.learner import Learner
from livetweet_coach.app.opening import build_services
from livetweet_coach.app.services import Services
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.pause import Clock, SystemClock
from livetweet_coach.ui.theme import Look, ThemeName, load_fonts
from livetweet_coach.ui.words import shown


class App(QObject):
    """The application's life: services once, a window each time the language changes."""

    def __init__(self, application: QApplication, services: Services) -> None:
        super().__init__(application)
        self.application, self.services = application, services
        settings = services.settings
        load_fonts(services.resources)
        theme: ThemeName = settings.text("theme")  # type: ignore[assignment]
        self.look = Look(services.resources, theme, settings.number("text_scale"))
        self.look.dress()
        application.styleHints().colorSchemeChanged.connect(self.look.follow_system)
        application.setWindowIcon(QIcon(str(services.resources / "icons" / "app.svg")))
        self._translators = Translators(application, services.resources)
        self._bridge = Bridge(self)
        services.news.problem = lambda phrase: self._bridge.post(lambda: self._tell(shown(phrase)))
        self.learner = self._build()
        application.aboutToQuit.connect(services.close)

    def _build(self) -> Learner:
        settings = self.services.settings
        self.services.language = language_of(settings.text("language"))
        self._translators.use(language_of(settings.text("language")), settings.text("address"))
        learner = Learner(self.services, self.look)
        learner.preferences.language_changed.connect(self._rebuild)
        return learner

    @property
    def window(self) -> ComposeWindow:
        """The one window."""
        return self.learner.window

    def open(self, path: str = "") -> None:
        """Show the window where it was, or with an event sheet."""
        self.learner.window.resize(1366, 768)
        self.learner.returning.come_back(path)
        self.learner.window.show()
        self.services.outbox.start()

    def _rebuild(self) -> None:
        """Another language: the same place in other words."""
        before = self.learner
        before.returning.leave()
        self.learner = self._build()
        self.learner.returning.come_back()
        self.learner.window.setGeometry(before.window.geometry())
        self.learner.window.show()
        self.learner.preferences.show_settings()
        before.window.hide()
        before.window.deleteLater()
        before.deleteLater()

    def _tell(self, words: str) -> None:
        self.learner.compose.notice.tell(words, "warning")


def application(argv: Sequence[str]) -> QApplication:
    """The Qt application, made once."""
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    made.setApplicationName("LiveTweet Coach")
    made.setDesktopFileName("livetweet-coach")
    made.setStyle("Fusion")
    return made


def launch(argv: Sequence[str], clock: Clock | None = None) -> App:
    """Show the window; `argv` as given to the program, its name first."""
    qt = application(argv)
    app = App(qt, build_services(clock or SystemClock()))
    paths = [argument for argument in argv[1:] if Path(argument).suffix == ".ltevent"]
    app.open(str(Path(paths[0]).absolute()) if paths else "")
    return app


def start(argv: Sequence[str], clock: Clock | None = None) -> tuple[QApplication, Learner]:
    """Show the window, with everything built behind it."""
    app = launch(argv, clock)
    return app.application, app.learner


def main(argv: Sequence[str]) -> int:
    """Run the app until its window closes; the exit status."""
    return launch([sys.argv[0], *argv]).application.exec()
