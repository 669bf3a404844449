"""The app: one window, built from what is kept; built anew when its language changes.

The doors are on screen before the rest is built, or even read from disk: what is only needed behind them is imported
where it is built.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from livetweet_coach.app import glimpse, threshold
from livetweet_coach.app.file_kinds import OPENED
from livetweet_coach.app.glimpse import Glimpse
from livetweet_coach.app.ground import Ground, ground
from livetweet_coach.app.language import Translators, language_of
from livetweet_coach.app.threshold import Threshold
from livetweet_coach.core.words import say
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.garbage import collect_here, let_go
from livetweet_coach.ui.pause import Clock, SystemClock
from livetweet_coach.ui.theme import Look, load_fonts, theme_name
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.app.learner import Learner
    from livetweet_coach.app.services import Services
    from livetweet_coach.ui.start.glimpse_page import GlimpsePage
    from livetweet_coach.ui.start.start_pane import StartPane

A_FRAME = 16
BEHIND_AT_LATEST = 1000


class App(QObject):
    """The application's life: services once, a window each time the language changes."""

    def __init__(self, application: QApplication, ground: Ground) -> None:
        super().__init__(application)
        self.application, self.ground = application, ground
        settings = ground.settings
        load_fonts(ground.resources)
        self.look = Look(ground.resources, theme_name(settings.text("theme")), settings.number("text_scale"))
        self.look.setParent(self)
        self.look.dress()
        application.styleHints().colorSchemeChanged.connect(self.look.follow_system)
        application.setWindowIcon(QIcon(str(ground.resources / "icons" / "app.svg")))
        self._translators = Translators(application, ground.resources)
        self._bridge = Bridge(self)
        self._speak()
        self.window = ComposeWindow()
        self._doors: StartPane | None = None
        self._glimpse: GlimpsePage | None = None
        self._scrolled = 0
        self._services: Services | None = None
        self._learner: Learner | None = None
        self._path = ""
        self._threshold: Threshold | None = None
        application.aboutToQuit.connect(self._close)

    def _speak(self) -> None:
        settings = self.ground.settings
        self._translators.use(language_of(settings.text("language")), settings.text("address"))

    @property
    def services(self) -> "Services":
        """What the app stands on, opened when it is first asked for."""
        if self._services is None:
            from livetweet_coach.app.opening import build_services

            self._services = build_services(self.ground)
            threshold.take_away(self.ground.paths.data)
            self._services.news.problem = lambda phrase: self._bridge.post(lambda: self._tell(shown(phrase)))
        return self._services

    def _close(self) -> None:
        if self._services is not None:
            self._services.close()

    @property
    def learner(self) -> "Learner":
        """What is behind the window, built when it is first asked for."""
        if self._learner is None:
            self._learner = self._build()
            self._learner.returning.come_back(self._path)
            self._end_glimpse()
            self.services.outbox.start()
        return self._learner

    def _build(self) -> "Learner":
        from livetweet_coach.app.learner import Learner

        self.services.language = self._translators.language
        learner = Learner(self.services, self.look, self.window, self._doors)
        learner.preferences.language_changed.connect(self._rebuild)
        return learner

    def open(self, path: str = "") -> None:
        """Show the window where it was, or with an event sheet."""
        self._path = path
        self.window.resize(1366, 768)
        self._threshold = threshold.read(self.ground.paths.data)
        is_at_doors = self.ground.is_new or self._threshold is not None
        if not path and self._show_glimpse():
            pass  # the page is built behind its picture
        elif path or (not is_at_doors and self.services.is_writing()):
            self.learner  # noqa: B018 (builds it)
            self.window.show()
        else:
            self._show_doors()
        self.window.first_painted.connect(lambda: QTimer.singleShot(A_FRAME, self, self.prepare))
        QTimer.singleShot(BEHIND_AT_LATEST, self, self.prepare)

    def prepare(self) -> None:
        """Have ready what the first page didn't need: what is behind the doors, and the rules for the first pause."""
        from livetweet_coach.app.reviewing import rules
        from livetweet_coach.core.text.measure import warm

        self.learner.calling.resume()
        rules()
        QTimer.singleShot(BEHIND_AT_LATEST, self, warm)

    def _true_glimpse(self) -> Glimpse | None:
        """The picture of the page, where it shows what the store has and looks as it would today."""
        ground, look = self.ground, self.look
        seen = glimpse.read(ground.paths.data)
        if seen is None or (seen.until and ground.clock.now().timestamp() >= seen.until):
            return None
        from livetweet_coach.adapters.store.peek import peek

        values, ratio = ground.settings.values(), self.window.devicePixelRatio()
        today = glimpse.face(ground.resources, values, look.theme, self._translators.language, ratio)
        return seen if seen.face == today and seen.present == peek(ground.paths.data) else None

    def _show_glimpse(self) -> bool:
        """Show the picture of the page, where there is a true one that fits the window."""
        seen = self._true_glimpse()
        if seen is None:
            return False
        from livetweet_coach.ui.start.glimpse_page import GlimpsePage

        picture = QPixmap()
        picture.loadFromData(seen.picture)
        picture.setDevicePixelRatio(self.window.devicePixelRatio())
        self.window.restore_layout(seen.window)
        if picture.deviceIndependentSize().toSize() != self.window.size():
            return False
        self._glimpse, self._scrolled = GlimpsePage(picture, self.look.colour("ground"), seen.words), seen.scrolled
        self.window.setWindowTitle(seen.title)
        self.window.show_page(self._glimpse)
        self._glimpse.setFocus()
        self.window.show()
        return True

    def _end_glimpse(self) -> None:
        """The page itself is there, where its picture was."""
        if self._glimpse is not None:
            self.learner.compose.editor.scroll_to(self._scrolled)
            self._glimpse.hand_over()
            self._glimpse.deleteLater()
            self._glimpse = None

    def _show_doors(self) -> None:
        from livetweet_coach.app.doors import doors

        self._doors = doors(self.look, lambda: self.learner.going)
        if self._threshold is not None:
            self._doors.show_recent(self._threshold.recent)
            self.window.restore_layout(self._threshold.window)
        elif not self.ground.is_new:
            self._doors.show_recent(self.services.recent_sheets_here())
            self._doors.show_draft(self.services.draft_excerpt())
            if state := self.services.window_state():
                self.window.restore_layout(state)
        self.window.show_page(self._doors)
        self._doors.focus_first()
        self.window.show()

    def _rebuild(self) -> None:
        """Another language: the same place in other words."""
        before = self.learner
        before.returning.leave()
        room = before.coach_door.let_go()
        before.calling.let_go()
        self._speak()
        self.window, self._doors = ComposeWindow(), None
        self._learner = self._build()
        self._learner.returning.come_back()
        self._learner.coaching.carry_on(before.coaching.attention)
        self._learner.coach_door.carry_on(room)
        self._learner.sending.hold_on(before.sending.held)
        self._learner.calling.resume()
        self.window.setGeometry(before.window.geometry())
        self.window.show()
        self._learner.preferences.show_settings()
        before.window.hide()
        before.window.deleteLater()
        before.deleteLater()
        let_go()

    def leave(self) -> None:
        """Close the window as a person does, and whatever else is open; what is written is kept."""
        self.window.close()
        self.application.quit()

    def keep_log(self) -> None:
        """From now on defects are written down, without anybody's words, and the person is told."""
        from livetweet_coach.adapters.log import start_log

        defect = say("App", "Something went wrong in the app. What you wrote is kept; the log says where it happened.")
        start_log(self.ground.paths.log, lambda: self._bridge.post(lambda: self._tell(shown(defect))))

    def _tell(self, words: str) -> None:
        self.learner.compose.notice.tell(words, "warning")


def application(argv: Sequence[str]) -> QApplication:
    """The Qt application, made once."""
    existing = QApplication.instance()
    # The style by argument: setStyle() hands it back, and Python would then build QStyle with all that it numbers.
    made = existing if isinstance(existing, QApplication) else QApplication([*argv[:1], "-style", "Fusion", *argv[1:]])
    made.setApplicationName("LiveTweet Coach")
    made.setDesktopFileName("livetweet-coach")
    return made


def launch(argv: Sequence[str], clock: Clock | None = None) -> App:
    """Show the window; `argv` as given to the program, its name first."""
    qt = application(argv)
    app = App(qt, ground(clock or SystemClock()))
    paths = [argument for argument in argv[1:] if Path(argument).suffix.lower() in OPENED]
    app.open(str(Path(paths[0]).absolute()) if paths else "")
    return app


def start(argv: Sequence[str], clock: Clock | None = None) -> "tuple[QApplication, Learner]":
    """Show the window, with everything built behind it."""
    app = launch(argv, clock)
    return app.application, app.learner


def main(argv: Sequence[str]) -> int:
    """Run the app until its window closes; the exit status."""
    from livetweet_coach.app.signals import listen, when_asked

    asked = listen()
    app = launch([sys.argv[0], *argv])
    collect_here(app)
    when_asked(asked, app.leave, app)
    app.window.first_painted.connect(lambda: QTimer.singleShot(BEHIND_AT_LATEST, app, app.keep_log))
    return app.application.exec()
