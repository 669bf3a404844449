"""The alt text of a picture, written beside the picture itself."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.ui.media.thumbnail import read_scaled
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, Symbol, TurningRow

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NEARLY = 40
LARGEST = QSize(1600, 1200)


class _AltEdit(QPlainTextEdit):
    """Plain text that Tab leaves; Ctrl+Enter and Escape are `finished`."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        # The window's own Ctrl+Enter sends the post: here it must not.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _finishes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _finishes(event):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def words(self) -> str:
        """The text; the document's raw text, because toPlainText() loses no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class _Picture(QLabel):
    """A picture as large as its room allows."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(120, 96)
        self.setWordWrap(True)

    def show_picture(self, picture: QPixmap) -> None:
        self._whole = picture
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(480, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        scale = self.devicePixelRatioF()
        room = QSize(round(self.width() * scale), round(max(self.height(), 96) * scale)).boundedTo(self._whole.size())
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = self._whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        fitted.setDevicePixelRatio(scale)
        self.setPixmap(fitted)


class AltEditor(Page):
    """`alt_changed(media_id, text)` as it is written, `done()` when the person has finished, `removed(media_id)`.

    `hiding_requested(media_id)` when something in the picture is not for everybody, `help_wished(media_id)` to have a
    tutor describe it.
    """

    alt_changed = Signal(str, str)
    done = Signal()
    removed = Signal(str)
    hiding_requested = Signal(str)
    help_wished = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=1040)
        self.title.setText(self.tr("Describe the picture"))
        restyle(self.title, role="heading")
        self.setAccessibleName(self.title.text())
        self._media = Media("")
        self._limit = 1000
        self.column.setSpacing(8)
        self.edit = _AltEdit()
        self._fit_edit()
        look.changed.connect(self._fit_edit)
        self.picture = _Picture()
        self._left = label("", "small")
        self.place = self._make_place()
        self.remove_action = QAction(self.tr("Remove the picture"), self)
        self.remove_action.triggered.connect(lambda: self.removed.emit(self._media.id))
        self.help_action = QAction(self)
        self.help_action.triggered.connect(lambda: self.help_wished.emit(self._media.id))
        self.help = button("")
        self.help.clicked.connect(self.help_action.trigger)
        self._lay_out()
        self.show_describer("")
        self.first = self.edit
        self.edit.textChanged.connect(self._typed)
        self.edit.finished.connect(self.done)
        self.closed.connect(self.done)

    def _fit_edit(self) -> None:
        """Room for four lines at least, and never so much that the buttons leave the window."""
        self.edit.setMinimumHeight(self.look.size(88))
        self.edit.setMaximumHeight(self.look.size(240))

    def _make_place(self) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Symbol(self.look, "map-pin-off", "praise"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            label(self.tr("Place removed: the copy that leaves doesn't say where it was taken."), wrap=True), 1
        )
        return frame("bare", row)

    def _lay_out(self) -> None:
        hint = self.tr("What would you say to somebody on the phone? Who, where, and the words one can read on it.")
        finish = button(self.tr("Done"), "primary")
        finish.setToolTip(self.tr("{words} ({keys})").format(words=finish.text(), keys="Ctrl+⏎"))
        finish.clicked.connect(self.done)
        remove = button(self.remove_action.text(), "quiet")
        remove.clicked.connect(self.remove_action.trigger)
        below = FlowBox(spacing=4)
        for made in (finish, self._make_hide(), self.help, remove):
            below.add(made)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._named())
        column.addWidget(self.edit, 100)
        column.addWidget(label(hint, "small", wrap=True))
        self.edit.setAccessibleDescription(hint)
        column.addWidget(self.place)
        column.addWidget(below)
        column.addStretch(1)
        row = TurningRow(self.look, 520, spacing=24)
        row.add(self.picture, 1)
        row.add(words, 1)
        self.column.addWidget(row, 1)

    def _make_hide(self) -> QPushButton:
        """The way to hide parts of the picture, or to cut to one."""
        self.hide_button = button(self.tr("Hide a part…"), "quiet")
        self.hide_button.setToolTip(self.tr("{words} ({keys})").format(words=self.hide_button.text(), keys="Ctrl+M"))
        self.hide_button.clicked.connect(lambda: self.hiding_requested.emit(self._media.id))
        return self.hide_button

    def _named(self) -> QHBoxLayout:
        row = QHBoxLayout()
        name = label(self.tr("Alt text"), "strong")
        name.setBuddy(self.edit)
        self.edit.setAccessibleName(name.text())
        row.addWidget(name, 1)
        row.addWidget(self._left)
        return row

    def show_media(self, media: Media, number: int = 1, of: int = 1, limit: int = 1000) -> None:
        """Show a picture, which one of how many it is, and how long its text may be (the network's alt_limit)."""
        self._media, self._limit = media, limit
        numbered = self.tr("Describe picture {n} of {all}").format(n=number, all=of)
        self.title.setText(numbered if of > 1 else self.tr("Describe the picture"))
        self.setAccessibleName(self.title.text())
        self.edit.blockSignals(True)
        self.edit.setPlainText(media.alt)
        self.edit.blockSignals(False)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.place.setVisible(media.gps)
        self._show_picture(media)
        self._count()
        if self.isVisible():
            self.focus_first()

    def show_describer(self, name: str) -> None:
        """Who can be asked to describe the picture, "" for nobody."""
        words = self.tr("Ask {name} to describe it").format(name=name)
        self.help_action.setText(words)
        self.help.setText(words)
        self.help.setVisible(bool(name))

    def replace(self, text: str) -> None:
        """Put another text in the place of what is written, in one step that can be undone."""
        cursor = self.edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.edit.setTextCursor(cursor)

    @property
    def media_id(self) -> str:
        """The id of the picture being described."""
        return self._media.id

    @property
    def left(self) -> str:
        """What is said of the length."""
        return self._left.text()

    def _show_picture(self, media: Media) -> None:
        picture = QPixmap.fromImage(read_scaled(media.path, LARGEST))
        self.picture.setPixmap(QPixmap())
        if picture.isNull():
            self.picture.setText(self.tr("This file can't be shown here. It is kept, and you can still describe it."))
        self.hide_button.setVisible(not picture.isNull() and media.kind in ("photo", "slide", "screenshot"))
        self.picture.setAccessibleName(media.alt or self.title.text())
        self.picture.show_picture(picture)

    def _typed(self) -> None:
        self._count()
        self.alt_changed.emit(self._media.id, self.edit.words())

    def _count(self) -> None:
        left = self._limit - len(self.edit.words())
        self._left.setText(self.tr("%n over", "", -left) if left < 0 else self.tr("%n left", "", left))
        restyle(self._left, tone="blocker" if left < 0 else "tip" if left <= NEARLY else "")


def _finishes(event: QKeyEvent) -> bool:
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and bool(held))
