"""The editor of one post: plain text, exact positions, and fixes that one Ctrl+Z takes back."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from livetweet_coach.core.draft.edit import Edit
from livetweet_coach.core.text.spans import Span, from_utf16, to_utf16
from livetweet_coach.ui.text import marks
from livetweet_coach.ui.text.completion import Completion, Completions
from livetweet_coach.ui.text.plain import plain
from livetweet_coach.ui.text.spelling import Spelling
from livetweet_coach.ui.theme import Look

LINE_HEIGHT = 145
PARAGRAPH = "\u2029"
LINE = "\u2028"


class PostEdit(QTextEdit):
    """One post's text. Positions in and out are code points; the document's own are UTF-16 and stay inside."""

    text_edited = Signal(str)
    pictures_offered = Signal(object)
    focused = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._before_fix: list[tuple[str, int]] = []
        self._last = ""
        self._marked: list[tuple[Span, str]] = []
        self._fits_until: int | None = None
        self._spelling: Spelling | None = None
        self._misspelt: tuple[Span, ...] = ()
        self.least_lines = 3
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.completions = Completions(self, look, self._around_caret)
        self.set_text("")
        self.textChanged.connect(self._changed)
        look.changed.connect(self._fit)

    # text in and out

    def text(self) -> str:
        """The text as typed; unlike toPlainText() it keeps U+00A0."""
        return self.document().toRawText().replace(PARAGRAPH, "\n").replace(LINE, "\n")

    def set_text(self, text: str) -> None:
        """A new text, as when a draft is opened: nothing to undo."""
        self.blockSignals(True)
        self.setUndoRedoEnabled(False)
        self.setPlainText(plain(text))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(shape)
        self.setUndoRedoEnabled(True)
        self.blockSignals(False)
        self._last = self.text()
        self._before_fix.clear()
        self._look_up()
        self._fit()

    def apply_edits(self, edits: Iterable[Edit]) -> None:
        """Mend the text in one undo step and leave the caret between the same letters."""
        text, caret = self.text(), self.caret()
        self._before_fix.append((text, caret))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        moved = caret
        for edit in sorted(edits, key=lambda e: (e.span.start, e.span.end), reverse=True):
            cursor.setPosition(to_utf16(text, edit.span.start))
            cursor.setPosition(to_utf16(text, edit.span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.text)
            moved += _shift(caret, edit)
        cursor.endEditBlock()
        self.set_caret(moved)

    def insert(self, text: str) -> None:
        """Insert at the caret in one undo step, with the caret after it."""
        self.textCursor().insertText(plain(text))
        self.ensureCursorVisible()

    def caret(self) -> int:
        """Where the caret is, in code points."""
        return from_utf16(self.text(), self.textCursor().position())

    def set_caret(self, position: int) -> None:
        """Put the caret at a code point, or at the end where the text is shorter."""
        text = self.text()
        cursor = self.textCursor()
        cursor.setPosition(to_utf16(text, max(0, min(position, len(text)))))
        self.setTextCursor(cursor)

    def selected(self) -> Span:
        """The selection, empty at the caret when nothing is selected."""
        cursor, text = self.textCursor(), self.text()
        return Span(from_utf16(text, cursor.selectionStart()), from_utf16(text, cursor.selectionEnd()))

    # marks

    def marks(self) -> list[tuple[Span, str]]:
        """What is underlined."""
        return list(self._marked)

    def mark(self, spans: Sequence[tuple[Span, str]]) -> None:
        """Underline spans in a token's colour until the next key; a span that holds the caret stays plain."""
        if self._marked or spans:
            self._marked = list(spans)
            self._paint_marks()

    def mark_overflow(self, fits_until: int | None) -> None:
        """Give what doesn't fit a sunken ground, None for nothing."""
        if fits_until != self._fits_until:
            self._fits_until = fits_until
            self._paint_marks()

    def spell(self, spelling: Spelling) -> None:
        """Underline what this knows to be misspelt, once the caret has left the word."""
        self._spelling = spelling
        spelling.changed.connect(self._look_up)
        self.cursorPositionChanged.connect(self._caret_moved)
        self._look_up()

    @property
    def misspelt(self) -> tuple[Span, ...]:
        """The words underlined as misspelt: never the one that the caret is in, or at the end of."""
        caret = self.caret() if self.hasFocus() else -1
        return tuple(span for span in self._misspelt if not span.start <= caret <= span.end)

    def _look_up(self) -> None:
        before, self._misspelt = self._misspelt, self._spelling.misspelt(self.text()) if self._spelling else ()
        if before or self._misspelt:
            self._paint_marks()

    def _caret_moved(self) -> None:
        if self._misspelt:
            self._paint_marks()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with suggestions at its head where it is opened on a misspelt word."""
        menu = self.createStandardContextMenu(event.pos())
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        text = self.text()
        at = from_utf16(text, place.position())
        span = next((span for span in self._misspelt if span.start <= at <= span.end), None)
        if span is not None and self._spelling is not None:
            self._spelling.offer(menu, span.of(text), partial(self._put_right, text, span))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos() if not by_key else self.mapToGlobal(self.cursorRect().bottomLeft()))

    def _put_right(self, text: str, span: Span, word: str) -> None:
        if self.text() == text:  # else what was meant is somewhere else by now
            self.apply_edits([Edit("", span, word)])

    def _paint_marks(self) -> None:
        text, caret = self.text(), self.caret()
        painted: list[tuple[Span, QTextCharFormat]] = []
        if self._fits_until is not None and self._fits_until < len(text):
            painted.append((Span(self._fits_until, len(text)), marks.ground(self._look)))
        for span, token in self._marked:
            if not (span.start < caret < span.end or span.end > len(text) or span.start == span.end):
                painted.append((span, marks.dots(self._look, token)))
        painted += [(span, marks.wave(self._look)) for span in self.misspelt]
        self.setExtraSelections(marks.selections(self.document(), text, painted))

    # what the person does

    def offer(self, words: Sequence[Completion]) -> None:
        """What can be completed after @ and #."""
        self.completions.offer(words)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo_send(event):
            # Redo only where nothing that was just sent can be called back: then the key comes on as a plain one.
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.completions.takes(event):
            return
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
            return
        if event.keyCombination() == Qt.Modifier.CTRL | Qt.Key.Key_Y:  # as elsewhere, beside the platform's own
            self.redo()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            event.ignore()
            return
        super().keyPressEvent(event)
        self.completions.follow(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method commits is text from elsewhere, too."""
        wanted = plain(event.commitString())
        if wanted != event.commitString():
            event.setCommitString(wanted, event.replacementStart(), event.replacementLength())
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures are welcome besides text."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A pasted or dropped picture is offered to whoever keeps media; text goes in as plain text."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.pictures_offered.emit(files)
        elif source.hasImage() and not source.hasText():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.pictures_offered.emit(image)
        elif source.hasText():
            self.textCursor().insertText(plain(source.text()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._caret_moved()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._caret_moved()

    def _undo(self) -> None:
        self.undo()
        if self._before_fix and self._before_fix[-1][0] == self.text():
            self.set_caret(self._before_fix.pop()[1])

    def _changed(self) -> None:
        text = self.text()
        if text == self._last:
            return
        self._last = text
        if self._marked:
            self.mark(())
        self._look_up()
        self.text_edited.emit(text)

    def _around_caret(self) -> tuple[str, str]:
        text, caret = self.text(), self.caret()
        return text[:caret], text[caret:]

    # size

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def _height(self) -> int:
        least = 2 if self._look.text_scale > 1.5 else self.least_lines
        lines = self._look.size(16) * LINE_HEIGHT / 100 * least
        return round(max(self.document().size().height(), lines)) + 8

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


def _is_undo_send(event: QKeyEvent) -> bool:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Z and event.modifiers() == both


def _shift(caret: int, edit: Edit) -> int:
    if edit.span.end < caret or (edit.span.end == caret and edit.span.start < caret):
        return len(edit.text) - (edit.span.end - edit.span.start)
    if edit.span.start < caret:
        return edit.span.start + len(edit.text) - caret
    return 0
