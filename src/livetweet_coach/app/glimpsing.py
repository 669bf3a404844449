"""Taking the picture of the writing page that the next start shows first: at a rest, and when one leaves."""

import contextlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QRect
from PySide6.QtGui import QImage, QImageWriter, QPainter

from livetweet_coach.app import glimpse
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.glimpse import Glimpse
from livetweet_coach.app.live import is_blank
from livetweet_coach.app.services import SAME_DAY, Services
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.saved import Caret
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.theme import Look

# Longer than the pause after which a draft is saved and reviewed; what was typed since then is not on the picture.
REST = 3000


class Glimpsing(QObject):
    """Keeps a glimpse that is true. What changes by itself (talk, lines, coach, timeline) is left empty on it."""

    def __init__(
        self, services: Services, look: Look, window: ComposeWindow, compose: ComposePane, event: EventNow
    ) -> None:
        super().__init__(compose)
        self._services, self._look, self._window = services, look, window
        self._compose, self._event = compose, event
        self._rest = services.clock.timer(self.take, self)
        compose.editor.draft_changed.connect(lambda draft: self._rest.start(REST))

    def take(self) -> None:
        """Take one, unless something stands on the page that a start doesn't show; it is written after the draft."""
        if not self._services.store.keeps or not self._is_plain():
            return
        editor = self._compose.editor
        draft, caret = editor.draft, Caret(editor.active, editor.caret)
        image, face = self._picture(), self._face()
        layout, scrolled = self._window.layout_state(), editor.scrolled
        title, words = self._window.windowTitle(), draft.post(editor.active).text

        def write() -> None:
            with contextlib.suppress(Refusal):
                present = self._services.store.present()
                saved = self._services.last_draft()
                if not present or saved is None or (saved.draft, saved.caret) != (draft, caret):
                    return
                until = self._until(draft)
                kept = Glimpse(present, face, until, title, words, scrolled, layout, _png(image))
                glimpse.leave(self._services.home, kept)

        self._services.writer.write(write, "glimpse")

    def leave(self) -> None:
        """The window closes: one for the next start, or none where nothing is being written."""
        self._rest.stop()
        if not self._services.is_writing():
            glimpse.take_away(self._services.home)
            return
        self.take()
        self._services.writer.flush()

    def _is_plain(self) -> bool:
        compose, edit = self._compose, self._compose.editor.card().edit
        calm = compose.is_calm and self._window.is_plain
        return calm and self._window.focusWidget() is edit and not edit.textCursor().hasSelection()

    def _face(self) -> str:
        services = self._services
        values, ratio = services.settings.values(), self._window.devicePixelRatio()
        return glimpse.face(services.resources, values, self._look.theme, services.language, ratio)

    def _until(self, draft: Draft) -> float:
        live = self._event.live
        if not is_blank(draft, live):
            return 0.0
        return (live.started + SAME_DAY).timestamp() if live.started is not None else -1.0

    def _picture(self) -> QImage:
        editor = self._compose.editor
        marks = editor.marks()
        editor.mark(())
        image = self._window.grab().toImage()
        editor.mark(marks)
        painter = QPainter(image)
        for part in self._window.passing:
            area = QRect(part.mapTo(self._window, QPoint()), part.size())
            corner = area.topLeft() * image.devicePixelRatio()
            painter.fillRect(area, image.pixelColor(corner))
        edit = editor.card().edit
        caret = edit.cursorRect()
        caret.setWidth(edit.cursorWidth())
        caret.moveTopLeft(edit.viewport().mapTo(self._window, caret.topLeft()))
        painter.fillRect(caret, self._look.colour("ink"))
        painter.end()
        return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
