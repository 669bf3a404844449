"""The bar above the desk: which room, how the way to it is, and the menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import IconButton, label
from livetweet_coach.ui.widgets.page import Symbol


class RoomBar(QFrame):
    """Shows the room's title, one's role and the link in words."""

    def __init__(self, look: Look, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("eventBar")
        self.menu_action = QAction(self.tr("Menu"), self)
        self.menu_action.setShortcut(QKeySequence("F10"))
        self._title = label("", "subheading")
        self._role = label("")
        self._role.setObjectName("modeLabel")
        self._icon = Symbol(look, "link", "soft", 16)
        self._link = label("", "soft", wrap=True)
        button = IconButton(look, self.menu_action, "menu")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self.menu_action.triggered.connect(button.showMenu)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._role, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._icon)
        row.addWidget(self._link, 1)
        row.addWidget(button)

    def show_room(self, title: str, role: str) -> None:
        """The room, and what one is in it."""
        self._title.setText(title)
        self._role.setText(role)
        self._role.setVisible(bool(role))

    def show_link(self, icon: str, token: str, words: str) -> None:
        """How the way to the room is."""
        self._icon.show_icon(icon, token)
        self._link.setText(words)
        self.setAccessibleName(words)
