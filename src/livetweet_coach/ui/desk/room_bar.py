"""The bar above the desk: which room, how the way to it is, and the menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QToolButton

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.elided import Elided
from livetweet_coach.ui.widgets.made import IconButton, label
from livetweet_coach.ui.widgets.page import Symbol

# Under this width (px at 100 % text) the bar has two rows.
NARROW = 560


class RoomBar(QFrame):
    """Shows the room's title, one's role and the link in words."""

    def __init__(self, look: Look, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("eventBar")
        self.menu_action = QAction(self.tr("Menu"), self)
        self.menu_action.setShortcut(QKeySequence("F10"))
        self._look = look
        self._title = Elided()
        self._title.setProperty("role", "subheading")
        self._role = Elided(stretches=False)
        self._role.setObjectName("modeLabel")
        self._icon = Symbol(look, "link", "soft", 16)
        self._link = label("", "soft", wrap=True)
        button = IconButton(look, self.menu_action, "menu")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self.menu_action.triggered.connect(button.showMenu)
        what, how = QHBoxLayout(), QHBoxLayout()
        for part in (what, how):
            part.setSpacing(12)
        what.addWidget(self._title)
        how.addWidget(self._role)
        how.addWidget(self._icon)
        how.addWidget(self._link, 1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(8)
        self._rows.addLayout(what, 2)
        self._rows.addLayout(how, 3)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 8)
        whole.setSpacing(12)
        whole.addLayout(self._rows, 1)
        whole.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.size(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._rows.direction() != way:
            self._rows.setDirection(way)

    def show_room(self, title: str, role: str) -> None:
        """The room, and what one is in it."""
        self._title.show_words(title)
        self._role.show_words(role)
        self._role.setVisible(bool(role))

    def show_link(self, icon: str, token: str, words: str) -> None:
        """How the way to the room is."""
        self._icon.show_icon(icon, token)
        self._link.setText(words)
        self.setAccessibleName(words)
