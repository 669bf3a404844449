"""The main window: it places panes and does nothing else."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.page import Page
from livetweet_coach.ui.widgets.scrolling_column import ScrollingColumn
from livetweet_coach.ui.widgets.tab_turn import tab_through
from livetweet_coach.ui.widgets.tall_and_rest import TallAndRest

if TYPE_CHECKING:  # a window that shows the doors is on screen before these are read
    from livetweet_coach.ui.coach.coach_pane import CoachPane
    from livetweet_coach.ui.compose.compose_pane import ComposePane
    from livetweet_coach.ui.compose.event_bar import EventBar
    from livetweet_coach.ui.publish.timeline_pane import TimelinePane

NARROW, LOW = 900, 330
TIMELINE_LEAST = 120
WRITING_SHARE = 62


class ComposeWindow(QMainWindow):
    """Two columns (writing, coach) under one bar; whole-window pages (doors, sheet, settings…) come over them.

    It opens empty, so that a page can be on screen at once; `place` puts the columns under it.
    """

    closed = Signal()
    first_painted = Signal()
    file_dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(480, 400)
        self.setAcceptDrops(True)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        whole = QWidget()
        self._whole = QVBoxLayout(whole)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._pages, 1)
        self.setCentralWidget(whole)
        self._before: QWidget | None = None
        self._strip: QWidget | None = None
        self._look: Look | None = None
        self._painted = False
        self.next_pane_action = QAction(self.tr("Next pane"), self)
        self.next_pane_action.setShortcut(QKeySequence("F6"))
        self.previous_pane_action = QAction(self.tr("Previous pane"), self)
        self.previous_pane_action.setShortcut(QKeySequence("Shift+F6"))

    def place(
        self, look: Look, bar: "EventBar", compose: "ComposePane", timeline: "TimelinePane", coach: "CoachPane"
    ) -> None:
        """Put the two columns in, under whatever page is on screen."""
        self._look, self._bar, self._compose, self._timeline, self._coach = look, bar, compose, timeline, coach
        self._over_compose = QStackedWidget()
        self._over_compose.addWidget(compose)
        self._side = QVBoxLayout()
        self._side.setContentsMargins(8, 12, 16, 12)
        self._side.setSpacing(12)
        self._left = TallAndRest(look, self._over_compose, timeline, TIMELINE_LEAST, compose.floor)
        self._columns.addWidget(self._left)
        compose.held.toggled.connect(self._show_held)
        compose.editor.typed.connect(self._follow_caret_soon)
        self._beside = self._scrolling_side(coach)
        self._columns.addWidget(self._beside)
        self._columns.setStretchFactor(0, WRITING_SHARE)
        self._columns.setStretchFactor(1, 100 - WRITING_SHARE)
        self._share_columns()
        self._writing = self._writing_page()
        self._pages.addWidget(self._writing)
        self.next_pane_action.triggered.connect(lambda: self.focus_next_pane())
        self.previous_pane_action.triggered.connect(lambda: self.focus_next_pane(-1))
        self.addAction(self.next_pane_action)

    def _scrolling_side(self, coach: "CoachPane") -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        inner.setLayout(self._side)
        self._side.addWidget(coach, 1)
        area = ScrollingColumn()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _writing_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._columns, 1)
        return page

    # places

    def show_writing(self) -> None:
        """The two columns."""
        self._pages.setCurrentWidget(self._writing)

    def show_page(self, page: QWidget) -> None:
        """A page over everything."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """A page that will not come back."""
        self._pages.removeWidget(page)
        page.deleteLater()

    @property
    def is_writing(self) -> bool:
        """Whether the two columns are on screen."""
        return self._pages.currentWidget() is self._writing

    @property
    def is_plain(self) -> bool:
        """Whether one can write on what is on screen: the two columns, with nothing in place of the post."""
        return self.is_writing and self._over_compose.currentIndex() == 0

    @property
    def passing(self) -> tuple[QWidget, ...]:
        """What changes by itself: the talk of now, lines for it, the timeline, and the column beside."""
        parts = (*self._bar.passing, self._compose.lines, self._timeline, self._beside)
        return tuple(part for part in parts if part.isVisible())

    def show_over_compose(self, pane: QWidget | None) -> None:
        """A pane in place of the writing one (the alt text beside its picture), None to come back."""
        self._left.give_whole(pane is not None)
        if pane is None:
            self._over_compose.setCurrentIndex(0)
            return
        if self._over_compose.indexOf(pane) < 0:
            self._over_compose.addWidget(pane)
        self._over_compose.setCurrentWidget(pane)

    def _show_held(self) -> None:
        held = self._compose.held
        self._left.keep_in_view(None if held.isHidden() else held)
        if held.isHidden():
            self._follow_caret_soon()

    def _follow_caret_soon(self) -> None:
        """Once what was typed has its place."""
        QTimer.singleShot(0, self, self._follow_caret)

    def _follow_caret(self) -> None:
        self._compose.editor.show_caret()
        edit = self._compose.editor.card().edit
        self._left.bring_into_view(edit, edit.cursorRect())

    def show_beside(self, pane: QWidget | None) -> None:
        """A pane above the coach (the radio's prompter), or none."""
        if self._before is pane:
            return
        if self._before is not None:
            self._side.removeWidget(self._before)
            self._before.hide()
            self._before.setParent(self)  # hidden, and gone with the window
        self._before = pane
        if pane is not None:
            self._side.insertWidget(0, pane)
            pane.show()

    def place_strip(self, strip: QWidget) -> None:
        """A strip above every page (who may see something); it shows and hides itself. One at a time."""
        if self._strip is not None:
            self._whole.removeWidget(self._strip)
            self._strip.hide()
            self._strip.deleteLater()
        self._strip = strip
        self._whole.insertWidget(0, strip)

    def collect(self, actions: Sequence[QAction]) -> None:
        """Make actions reachable from anywhere in the window."""
        self.addActions(actions)

    def collect_writing(self, actions: Sequence[QAction]) -> None:
        """Make actions reachable while the two columns are on screen, so that pages may have the same keys."""
        for action in actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._writing.addActions(actions)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab reads the two columns as the eye does: the bar, writing, the timeline, what stands beside."""
        if not self.is_writing:
            return super().focusNextPrevChild(forward)
        beside = [self._before] if self._before is not None else []
        places = (self._bar, *self._compose.turn, self._left, *beside, self._beside)
        return tab_through(places, forward) or super().focusNextPrevChild(forward)

    def focus_next_pane(self, by: int = 1) -> None:
        """F6: writing, remark, timeline, what stands beside, and who is there; with `by` −1 the other way round."""
        places: list[QWidget] = [self._over_compose, self._coach, self._timeline]
        if self._before is not None:
            places.insert(1, self._before)
        if self._strip is not None and self._strip.isVisibleTo(self):
            places.append(self._strip)
        if not self.is_writing:
            turn = getattr(self._pages.currentWidget(), "focus_next_pane", None)
            if turn is not None:  # a page with panes of its own: the desk
                turn(by)
            return
        focused = self.focusWidget()
        inside = [index for index, place in enumerate(places) if focused and place.isAncestorOf(focused)]
        start = inside[0] if inside else min(-by, 0)
        for step in range(1, len(places) + 1):
            place = places[(start + by * step) % len(places)]
            over = self._over_compose.currentWidget()
            if place is self._over_compose and over is self._compose:
                self._compose.editor.focus_post()
                return
            if place is self._over_compose and isinstance(over, Page):
                over.focus_first()
                return
            if _focus_first(place):
                return

    # window

    def layout_state(self) -> tuple[bytes, bytes]:
        """Geometry and the columns, to be kept."""
        return bytes(self.saveGeometry().data()), bytes(self._columns.saveState().data())

    def restore_layout(self, state: tuple[bytes, bytes]) -> None:
        """Put the window back where it was, unless it is on screen already; nonsense is ignored by Qt."""
        if not self.isVisible():
            self.restoreGeometry(QByteArray(state[0]))
        self._columns.restoreState(QByteArray(state[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._columns.orientation() != wanted:
            self._columns.setOrientation(wanted)
        if event.oldSize().width() != event.size().width() and not narrow and event.oldSize().width() < NARROW:
            self._share_columns()
        if narrow and self._look is not None and event.size().height() < self._look.size(LOW):
            self._columns.setSizes([event.size().height(), 0])  # one writes first; the coach keeps its least

    def _share_columns(self) -> None:
        width = self.width()
        self._columns.setSizes([width * WRITING_SHARE // 100, width * (100 - WRITING_SHARE) // 100])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                QTimer.singleShot(0, self, partial(self.file_dropped.emit, url.toLocalFile()))
        event.acceptProposedAction()


def _focus_first(place: QWidget) -> bool:
    for child in place.findChildren(QWidget):
        if child.isVisibleTo(place) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
