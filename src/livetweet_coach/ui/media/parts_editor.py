"""Hiding parts of a picture, or cutting to one: undone as often as wanted until it is done."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.draft.parts import Parts, region_words
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.media.parts_canvas import PartsCanvas
from livetweet_coach.ui.media.thumbnail import read_scaled
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label, restyle
from livetweet_coach.ui.widgets.page import Page
from livetweet_coach.ui.words import shown

LARGEST = QSize(4096, 4096)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CONTROL = Qt.KeyboardModifier.ControlModifier


class PartsEditor(Page):
    """`done(media_id, parts)` when the person has finished, `left_alone(media_id)` when nothing is to change.

    `told(phrase)` is what a screen reader should hear: where the frame stands, and what was done. Escape is done too,
    so that a face that was hidden is hidden.
    """

    done = Signal(str, object)
    left_alone = Signal(str)
    told = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=1040)
        self.title.setText(self.tr("Hide parts of the picture"))
        restyle(self.title, role="heading")
        self.setAccessibleName(self.title.text())
        self.column.setSpacing(8)
        self._media = Media("")
        self._before: list[Parts] = []
        self._busy = False
        self.canvas = PartsCanvas(look)
        hint = self.tr(
            "Arrows move the frame, Shift+arrows change its size, with Ctrl by little. What is hidden can't be made "
            "out again in the copy that leaves; your own file stays as it is."
        )
        self.canvas.setAccessibleDescription(hint)
        self.place = label("", "strong", wrap=True)
        self.column.addWidget(label(hint, "small", wrap=True))
        self.column.addWidget(self.canvas, 1)
        self.column.addWidget(self.place)
        self._buttons: list[QPushButton] = []
        self.column.addWidget(self._make_buttons())
        self.first = self.canvas
        self.canvas.hide_requested.connect(self.hide_part)
        self.canvas.crop_requested.connect(self.crop)
        self.canvas.moved.connect(self._moved)
        self.closed.connect(self.finish)

    def _make_buttons(self) -> FlowBox:
        box = FlowBox()
        self._button(box, self.tr("Hide this part"), "⏎", self.hide_part)
        self._button(box, self.tr("Cut to the frame"), "C", self.crop)
        self._undo = self._button(box, self.tr("Undo"), "Ctrl+Z", self.undo)
        self._button(box, self.tr("Done"), "Ctrl+⏎", self.finish, "primary")
        self._button(box, self.tr("Change nothing"), "", self.leave_alone, "quiet")
        return box

    def _button(self, box: FlowBox, words: str, keys: str, slot: object, kind: str = "") -> QPushButton:
        made = button(f"{words}  {keys}" if keys else words, kind)
        made.setAccessibleName(words)
        made.clicked.connect(lambda: slot())  # type: ignore[operator]
        box.add(made)
        self._buttons.append(made)
        return made

    # what is shown

    def show_media(self, media: Media) -> bool:
        """Begin with a picture; whether it can be shown."""
        image = read_scaled(media.path, LARGEST)
        self._media, self._before = media, []
        self.show_busy(busy=False)
        self.canvas.show_image(image)
        self._show_place()
        return not image.isNull()

    @property
    def media_id(self) -> str:
        """The id of the picture in question."""
        return self._media.id

    @property
    def parts(self) -> Parts:
        """What is hidden and cut away so far."""
        return self.canvas.parts

    def show_busy(self, *, busy: bool) -> None:
        """The copy is being written: nothing can be changed meanwhile."""
        self._busy = busy
        if self.isVisible():
            self.canvas.setFocus()  # before the button that was pressed hands it to another
        for made in self._buttons:
            made.setEnabled(not busy)
        self._undo.setEnabled(not busy and bool(self._before))
        if busy:
            self.place.setText(self.tr("The copy is being written…"))

    def show_trouble(self, words: str) -> None:
        """Why nothing was hidden."""
        self.show_busy(busy=False)
        restyle(self.place, tone="warning")
        self.place.setText(words)

    # what can be done

    def hide_part(self) -> None:
        """Hide what is in the frame."""
        if self._busy:
            return
        frame, view = self.canvas.frame, self.parts.view
        after = self.parts.hide(frame)
        if after != self.parts:
            self._change(after)
        words = say("Parts", "Hidden: {place}. {count}", "", None, place=region_words(frame, view), count=_many(after))
        self._say(words)

    def crop(self) -> None:
        """Keep nothing but what is in the frame."""
        if self._busy:
            return
        after = self.parts.crop(self.canvas.frame)
        if after != self.parts:
            self._change(after)
            self.canvas.frame = after.first_frame()
            self.canvas.update()
        self._say(say("Parts", "Cut to the frame: what was around it is gone."))

    def undo(self) -> None:
        """Take the last part or the last cut back."""
        if not self._before or self._busy:
            return
        self.canvas.show_parts(self._before.pop())
        self._undo.setEnabled(bool(self._before))
        self._say(say("Parts", "Undone. {count}", "", None, count=_many(self.parts)))
        if not self._before:
            self.canvas.setFocus()  # the button that was pressed can't be any more

    def finish(self) -> None:
        """The person has finished."""
        if self._busy:
            return
        if self.parts.is_changed:
            self.done.emit(self._media.id, self.parts)
        else:
            self.leave_alone()

    def leave_alone(self) -> None:
        """The picture is to stay as it is."""
        self.left_alone.emit(self._media.id)

    def event(self, event: QEvent) -> bool:
        # The window's own Ctrl+Enter sends the post: here it must not.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_ours(event):
            (self.undo if event.matches(QKeySequence.StandardKey.Undo) else self.finish)()
        else:
            super().keyPressEvent(event)

    # inside

    def _change(self, after: Parts) -> None:
        self._before.append(self.parts)
        self.canvas.show_parts(after)
        self._undo.setEnabled(True)

    def _moved(self) -> None:
        if self._busy:
            return
        self._show_place()
        self.told.emit(self.canvas.place)

    def _show_place(self) -> None:
        words = shown(self.canvas.place)
        restyle(self.place, tone="")
        self.place.setText(words)
        self.canvas.setAccessibleName(self.tr("Frame, {place}").format(place=words))

    def _say(self, words: Phrase) -> None:
        self._show_place()
        self.place.setText(shown(words))
        self.told.emit(words)


def _many(parts: Parts) -> Phrase:
    return say("Parts", "{n} part is hidden.", "", len(parts.hidden))


def _is_ours(event: QKeyEvent) -> bool:
    ends = event.key() in ENTER and bool(event.modifiers() & CONTROL)
    return ends or event.matches(QKeySequence.StandardKey.Undo)
