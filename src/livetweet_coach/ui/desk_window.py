"""The tutor's desk: it places panes and does nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from livetweet_coach.ui.desk.composer_pane import ComposerPane
from livetweet_coach.ui.desk.draft_pane import DraftPane
from livetweet_coach.ui.desk.learner_head import LearnerHead
from livetweet_coach.ui.desk.learners_pane import LearnersPane
from livetweet_coach.ui.desk.room_bar import RoomBar
from livetweet_coach.ui.desk.stream_pane import StreamPane
from livetweet_coach.ui.desk.tiles_pane import TilesPane
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.notice import Notice

NARROW = 820
LEARNERS_WIDE = 264


class DeskWindow(QWidget):
    """Two columns: the learners, narrow, and the active one, wide, with the composer at its bottom.

    It stands inside the app's window, so that keys, settings and help are where they always are.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self,
        look: Look,
        bar: RoomBar,
        learners: LearnersPane,
        tiles: TilesPane,
        head: LearnerHead,
        draft: DraftPane,
        stream: StreamPane,
        composer: ComposerPane,
        notice: Notice,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self._panes: tuple[QWidget, ...] = (composer.edit, learners, draft, stream)
        self._composer, self._tiles = composer, tiles
        self._above = QSplitter(Qt.Orientation.Horizontal)
        self._above.setChildrenCollapsible(False)
        self._above.addWidget(draft)
        self._above.addWidget(stream)
        self._active = QStackedWidget()
        self._active.addWidget(self._one(head, composer))
        self._active.addWidget(tiles)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setChildrenCollapsible(False)
        self._columns.addWidget(learners)
        self._columns.addWidget(self._active)
        self._columns.setStretchFactor(0, 0)
        self._columns.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        beside = QVBoxLayout()
        beside.setContentsMargins(16, 8, 16, 0)
        beside.addWidget(notice)
        column.addLayout(beside)
        column.addWidget(self._columns, 1)
        look.changed.connect(self._share)

    def _one(self, head: QWidget, composer: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._above, 1)
        column.addWidget(composer)
        return page

    def collect(self, actions: Sequence[QAction]) -> None:
        """Make actions reachable while the desk is on screen."""
        for action in actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addActions(actions)

    def show_tiles(self, several: bool) -> None:
        """Several learners at a glance, or the active one."""
        self._active.setCurrentIndex(1 if several else 0)

    def focus_first(self) -> None:
        """Where one writes, or the tiles while they are shown."""
        target = self._tiles.list if self._active.currentIndex() else self._panes[0]
        if not target.isEnabled():
            target = self._panes[1]
        _focus(target)

    def focus_next_pane(self) -> None:
        """F6: where one writes, the learners, the draft, the lines between."""
        places = self._panes if self._active.currentIndex() == 0 else (self._tiles, self._panes[1])
        focused = self.focusWidget()
        inside = [
            at for at, place in enumerate(places) if focused is place or (focused and place.isAncestorOf(focused))
        ]
        start = inside[0] + 1 if inside else 0
        for step in range(len(places)):
            if _focus(places[(start + step) % len(places)]):
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        narrow = self.width() < self._look.size(NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        turned = self._columns.orientation() != wanted
        if turned:
            self._columns.setOrientation(wanted)
        slim = self._look.size(LEARNERS_WIDE) if not narrow else self.height() // 5
        whole = self.height() if narrow else self.width()
        self._columns.setSizes([slim, max(1, whole - slim)])
        room = self.width() if narrow else self.width() - slim
        above = Qt.Orientation.Horizontal if room > self._look.size(680) else Qt.Orientation.Vertical
        self._above.setOrientation(above)
        long = room if above == Qt.Orientation.Horizontal else self._above.height()
        self._above.setSizes([long * 55 // 100, long * 45 // 100])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.entered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()


def _focus(place: QWidget) -> bool:
    """Put the focus on a place, or on the first thing in it that takes it."""
    for child in (place, *place.findChildren(QWidget)):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
