"""The first page: three doors, the events opened lately, and the draft that was left."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from livetweet_coach.ui.start.door import Door
from livetweet_coach.ui.start.recent_list import RecentList
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import button, frame, label
from livetweet_coach.ui.widgets.page import Page, Symbol, TurningRow


class StartPane(Page):
    """Where a person says what they want to do; the first door has the focus (1, 2, 3, arrows, Enter)."""

    practice_chosen = Signal()
    live_chosen = Signal()
    coach_chosen = Signal()
    recent_chosen = Signal(str)
    resume_chosen = Signal()
    kept_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=1040, closable=False)
        self.title.setText(self.tr("What would you like to do?"))
        self.setAccessibleName(self.title.text())
        self.column.setSpacing(20)
        self.column.insertLayout(0, self._make_brand())
        self.column.insertStretch(0, 2)
        welcome = self.tr(
            "No account, no network needed. You learn to live-tweet by doing it, with a coach beside you."
        )
        self.column.addWidget(label(welcome, "lead", wrap=True))
        self.draft = self._make_draft()
        self.column.addWidget(self.draft)
        self.doors = self._make_doors()
        row = TurningRow(look, 720)
        for door in self.doors:
            row.add(door)
            row.turned.connect(door.lay_down)
        self.column.addWidget(row)
        self.recent = RecentList(look)
        self.recent.chosen.connect(self.recent_chosen)
        self.kept = self._make_kept()
        self.column.addWidget(self.kept)
        self.column.addWidget(self.recent)
        self.column.addStretch(3)
        self._connect()
        self.first = self.doors[0]

    def _make_brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Symbol(self.look, "app", "accent", 32))
        row.addWidget(label("LiveTweet Coach", "subheading"), 1)
        return row

    def _make_doors(self) -> tuple[Door, Door, Door]:
        practise = self.tr("A short radio programme to follow at your own pace. Nothing is published.")
        live = self.tr("A hashtag is enough to begin, or open the sheet of your event.")
        coach = self.tr("Follow somebody's live from afar, and say one thing at a time. An invite is all you need.")
        return (
            Door(self.look, "radio", 1, self.tr("Practise"), practise),
            Door(self.look, "mic", 2, self.tr("Live-tweet an event"), live),
            Door(self.look, "users", 3, self.tr("Coach somebody"), coach),
        )

    def _make_draft(self) -> QFrame:
        self._excerpt = label("", "soft", wrap=True)
        self.resume = button(self.tr("Resume my draft"), "primary")
        self.resume.clicked.connect(self.resume_chosen)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(label(self.tr("Your draft is where you left it."), "strong", wrap=True))
        words.addWidget(self._excerpt)
        row = TurningRow(self.look, 480)
        row.add(frame("bare", words))
        row.add(self.resume, 0)
        inner = QHBoxLayout()
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(row)
        made = frame("notice", inner)
        made.hide()
        return made

    def _make_kept(self) -> QPushButton:
        """Its room is there from the start, so that nothing moves when it is known how many are kept."""
        made = button("", "row")
        made.clicked.connect(self.kept_chosen)
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        policy.setRetainSizeWhenHidden(True)
        made.setSizePolicy(policy)
        made.hide()
        self.look.changed.connect(self._dress_kept)
        return made

    def _dress_kept(self) -> None:
        side = self.look.size(20)
        reminds = self.kept.property("reminds")
        self.kept.setIcon(self.look.icon("bell", "tip") if reminds else self.look.icon("clock", "soft"))
        self.kept.setIconSize(QSize(side, side))

    def show_kept(self, words: str, *, reminds: bool = False) -> None:
        """A line about what is kept for later, or what comes back to mind; "" for none."""
        self.kept.setText(words.replace("&", "&&"))
        self.kept.setAccessibleName(words)
        self.kept.setToolTip(words)
        self.kept.setProperty("reminds", reminds)
        self.kept.setVisible(bool(words))
        self._dress_kept()

    def _connect(self) -> None:
        signals = (self.practice_chosen, self.live_chosen, self.coach_chosen)
        for index, (door, signal) in enumerate(zip(self.doors, signals, strict=True)):
            door.clicked.connect(signal)
            door.moved.connect(partial(self._move, index))
            action = QAction(door.accessibleName(), self)
            action.setShortcut(QKeySequence(str(index + 1)))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(door.click)
            self.addAction(action)

    def show_recent(self, events: Sequence[tuple[str, str]]) -> None:
        """Events opened lately, as (title, path), the latest first."""
        self.recent.show_events(events)

    def show_draft(self, excerpt: str) -> None:
        """Offer a draft that was left, by its first words; "" for none."""
        self._excerpt.setText(excerpt)
        self.draft.setVisible(bool(excerpt))

    def _move(self, index: int, step: int) -> None:
        self.doors[(index + step) % len(self.doors)].setFocus(Qt.FocusReason.TabFocusReason)
