"""The bar above everything: the event's hashtag, what is on now, and the mode in words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.elided import Elided
from livetweet_coach.ui.widgets.made import IconButton, label

# Under this width (px at 100 % text) the bar has two rows.
NARROW = 620


class EventBar(QFrame):
    """Shows the event; asks for its sheet, its hashtag, help and the menu."""

    hashtag_insert_requested = Signal()
    hashtag_kept = Signal(bool)
    sheet_requested = Signal()

    def __init__(self, look: Look, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("eventBar")
        self._look = look
        self._hashtag, self._present, self.mode = "", False, ""
        self.insert_action = QAction(self.tr("Put the hashtag into this post"), self)
        self.insert_action.setShortcut(QKeySequence("Ctrl+H"))
        self.keep_action = QAction(self.tr("Keep the hashtag in every new post"), self, checkable=True)
        self.sheet_action = QAction(self.tr("Event sheet"), self)
        self.sheet_action.setShortcut(QKeySequence("Ctrl+E"))
        self.menu_action = QAction(self.tr("Menu"), self)
        self.menu_action.setShortcut(QKeySequence("F10"))
        self.insert_action.triggered.connect(self.hashtag_insert_requested)
        self.keep_action.toggled.connect(self.hashtag_kept)
        self.sheet_action.triggered.connect(self.sheet_requested)
        self._chip = self._make_chip()
        self._mode = Elided(stretches=False)
        self._mode.setObjectName("modeLabel")
        self._time = label("", "strong")
        self._talk = Elided()
        self._menu_button = IconButton(look, self.menu_action, "menu")
        self._menu_button.setMenu(menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_action.triggered.connect(self._menu_button.showMenu)
        self._lay_out()
        look.changed.connect(self._dress)
        self.show_hashtag("", present=False)

    def _make_chip(self) -> QToolButton:
        chip = QToolButton()
        menu = QMenu(chip)
        menu.addActions([self.insert_action, self.keep_action, self.sheet_action])
        chip.setMenu(menu)
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return chip

    def _lay_out(self) -> None:
        what, tools = QHBoxLayout(), QHBoxLayout()
        for part in (what, tools):
            part.setSpacing(12)
        what.addWidget(self._chip)
        what.addWidget(self._time)
        what.addWidget(self._talk, 1)
        tools.addWidget(self._mode, 1)
        tools.addStretch()
        tools.addWidget(IconButton(self._look, self.sheet_action, "calendar"))
        tools.addWidget(self._menu_button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 8, 12, 8)
        self._rows.setSpacing(12)
        self._rows.addLayout(what, 1)
        self._rows.addLayout(tools)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.size(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._rows.direction() != way:
            self._rows.setDirection(way)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to turn into two rows."""
        parts = [self._rows.itemAt(at) for at in range(self._rows.count())]
        widest = max(part.minimumSize().width() for part in parts if part is not None)
        return QSize(widest + 28, super().minimumSizeHint().height())

    def show_hashtag(self, hashtag: str, present: bool) -> None:
        """The event's hashtag without #, and whether the post being written has it."""
        self._hashtag, self._present = hashtag, present
        self._chip.setText(f"#{hashtag}" if hashtag else self.tr("No hashtag"))
        side = self._look.size(16)
        self._chip.setIconSize(QSize(side, side))
        self._chip.setIcon(self._look.icon("check" if present else "plus", "praise" if present else "soft", 16))
        if not hashtag:
            name = self.tr("No event hashtag yet")
        elif present:
            name = self.tr("Event hashtag #{tag}, it is in your post").format(tag=hashtag)
        else:
            name = self.tr("Event hashtag #{tag}, not in your post yet").format(tag=hashtag)
        self._chip.setAccessibleName(name)
        self._chip.setToolTip(name)
        self.insert_action.setEnabled(bool(hashtag))
        self.keep_action.setEnabled(bool(hashtag))

    def _dress(self) -> None:
        self.show_hashtag(self._hashtag, self._present)

    def show_talk(self, times: str, words: str) -> None:
        """What is on: its times ("09:30–10:15") and its title and speakers."""
        self._time.setText(times)
        self._time.setVisible(bool(times))
        self._talk.show_words(words)

    @property
    def passing(self) -> tuple[QWidget, ...]:
        """What changes as time goes by."""
        return self._time, self._talk

    def show_mode(self, words: str) -> None:
        """The mode, in words that stay: "Practice — nothing is published"."""
        self.mode = words
        self._mode.show_words(words)
        self._mode.setVisible(bool(words))
