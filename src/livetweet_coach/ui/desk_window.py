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
from livetweet_coach.ui.desk.writing_below import WritingBelow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.notice import Notice
from livetweet_coach.ui.widgets.tab_turn import tab_through

WIDE, NARROW = 944, 560
LEARNERS_WIDE = 264
LEAST_ABOVE = 92


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
        self._panes: tuple[QWidget, ...] = (composer.edit, notice, learners.list, draft, stream)
        self._composer, self._tiles, self._learners = composer, tiles, learners
        self._turn: tuple[QWidget, ...] = (bar, notice, learners, head, tiles, draft, stream, composer)
        self._stream, self._draft = stream, draft
        self._people, self._above, self._columns = (QSplitter() for _ in range(3))
        for splitter, children in (
            (self._people, (learners,)),
            (self._above, (draft, stream)),
            (self._columns, (self._people, self._make_active(head, composer, tiles))),
        ):
            splitter.setChildrenCollapsible(False)
            for child in children:
                splitter.addWidget(child)
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

    def _make_active(self, head: QWidget, composer: ComposerPane, tiles: QWidget) -> QStackedWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(WritingBelow(self._look, self._above, composer, LEAST_ABOVE), 1)
        self._active = QStackedWidget()
        self._active.addWidget(page)
        self._active.addWidget(tiles)
        return self._active

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
            target = self._learners
        _focus(target)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab reads the desk as the eye does."""
        return tab_through(self._turn, forward) or super().focusNextPrevChild(forward)

    def focus_next_pane(self, by: int = 1) -> None:
        """F6: where one writes, what is asked, the learners, the draft, the lines between; `by` −1: the other way."""
        places = self._panes if self._active.currentIndex() == 0 else (self._tiles, *self._panes[1:3])
        focused = self.focusWidget()
        inside = [
            at for at, place in enumerate(places) if focused is place or (focused and place.isAncestorOf(focused))
        ]
        start = inside[0] if inside else min(-by, 0)
        for step in range(1, len(places) + 1):
            if _focus(places[(start + by * step) % len(places)]):
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share()

    def _share(self) -> None:
        """Three places beside each other; with less room the lines go under the learners, then all that on top."""
        width, size = self.width(), self._look.size
        wide, narrow = width >= size(WIDE), width < size(NARROW)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        home = self._above if wide else self._people
        if home.indexOf(self._stream) < 0:
            home.addWidget(self._stream)
        self._columns.setOrientation(down if narrow else across)
        self._people.setOrientation(across if narrow else down)
        slim = min(size(LEARNERS_WIDE), width * 32 // 100)
        if narrow:
            self._columns.setSizes([self.height() * 3 // 10, self.height() * 7 // 10])
        else:
            self._columns.setSizes([slim, max(1, width - slim)])
        rest = width - slim
        self._above.setSizes([rest * 55 // 100, rest * 45 // 100])
        self._people.setSizes([1000, 1000])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.entered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden() and self.window().isVisible():  # another page came, and not only the window went
            self.left.emit()


def _focus(place: QWidget) -> bool:
    """Put the focus on a place, or on the first thing in it that takes it."""
    for child in (place, *place.findChildren(QWidget)):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
