"""The pictures of a post, small, each with whether it is described."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.ui.media.thumbnail import read_scaled, rounded
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import IconButton, empty_layout, frame, restyle

SIDE = 40
GAP = 6
DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MediaTile(QWidget):
    """One picture: a button that opens its alt text (Delete takes the picture out), and a button to take it out."""

    edit_requested = Signal()
    removed = Signal()

    def __init__(self, look: Look, media: Media, number: int, of: int) -> None:
        super().__init__()
        self._look, self.media, self._number, self._of = look, media, number, of
        self.is_readable = False
        self.edit = QPushButton()
        self.edit.setProperty("kind", "media")
        self.edit.setAutoDefault(True)
        self.edit.clicked.connect(self.edit_requested)
        self.remove_action = QAction(self.tr("Remove picture {n}").format(n=number), self)
        self.remove_action.triggered.connect(self.removed)
        row = QHBoxLayout()
        row.setContentsMargins(2, 2, 4, 2)
        row.setSpacing(2)
        row.addWidget(self.edit)
        row.addWidget(IconButton(look, self.remove_action, "x", token="soft"))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame("mediaTile", row))
        look.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Draw the picture and its words anew."""
        self.is_readable = self._draw()
        self.show_state(self.media)

    def show_state(self, media: Media) -> None:
        """The same picture with other words: nothing is read from the disk, so that each key of them may tell it."""
        self.media = media
        described = bool(self.media.alt.strip())
        if not self.is_readable:
            state = self.tr("unreadable picture")
        elif described:
            state = self.tr("described")
        else:
            state = self.tr("to describe")
        self.edit.setText(state[:1].upper() + state[1:])
        restyle(self.edit, described=described)
        self.edit.setAccessibleName(self._name(state))
        self.edit.setToolTip(self.media.alt or self.tr("Describe this picture"))

    def _name(self, state: str) -> str:
        place = {"n": self._number, "all": self._of, "state": state}
        if self.media.kind == "video":
            return self.tr("Video {n} of {all}, {state}").format(**place)
        if self.media.kind == "photo":
            return self.tr("Photo {n} of {all}, {state}").format(**place)
        return self.tr("Picture {n} of {all}, {state}").format(**place)

    def _draw(self) -> bool:
        side = self._look.size(SIDE)
        self.edit.setIconSize(QSize(side + GAP, side))
        scale = self.devicePixelRatioF()
        room = QSize(round(side * scale), round(side * scale))
        image = read_scaled(self.media.path, room, fill=True)
        if image.isNull():
            self.edit.setIcon(self._look.icon("play" if self.media.kind == "video" else "image", "soft", 24))
            return self.media.kind == "video"
        self.edit.setIcon(QIcon(rounded(image, side, GAP, scale)))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DELETE:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class MediaStrip(FlowBox):
    """`edit_requested(media_id)` to write its alt text, `removed(media_id)` to take it out; hidden while empty."""

    edit_requested = Signal(str)
    removed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=8)
        self._look = look
        self._media: tuple[Media, ...] = ()
        self.tiles: list[MediaTile] = []
        self.setAccessibleName(self.tr("Pictures of this post"))
        look.changed.connect(self._fit)
        self.hide()

    def set_media(self, media: Sequence[Media]) -> None:
        """Show these pictures, in order."""
        if tuple(media) == self._media:
            return
        if [_drawn(one) for one in media] == [_drawn(tile.media) for tile in self.tiles]:
            self._media = tuple(media)
            for tile, one in zip(self.tiles, media, strict=True):
                tile.show_state(one)
            return
        focused = next((tile.media.id for tile in self.tiles if tile.isAncestorOf(self._focus())), None)
        self._media = tuple(media)
        empty_layout(self.flow)
        self.tiles = [self._tile(one, number) for number, one in enumerate(self._media, start=1)]
        for tile in self.tiles:
            self.add(tile)
            if tile.media.id == focused:
                tile.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(self._media))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows are: whoever holds it may not ask for a height that goes with a width."""
        self.setFixedHeight(self.flow.heightForWidth(self.width()))

    def _focus(self) -> QWidget:
        return self.window().focusWidget() or self

    def _tile(self, media: Media, number: int) -> MediaTile:
        tile = MediaTile(self._look, media, number, len(self._media))
        tile.edit_requested.connect(lambda: self.edit_requested.emit(media.id))
        tile.removed.connect(lambda: self.removed.emit(media.id))
        return tile


def _drawn(media: Media) -> tuple[str, str, str]:
    return media.id, media.path, media.kind
