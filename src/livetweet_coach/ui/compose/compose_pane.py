"""Where one writes: who posts, the thread, prepared lines, and the one primary button."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.ui.compose.held_strip import HeldStrip, HeldWords
from livetweet_coach.ui.compose.kind_strip import KindStrip
from livetweet_coach.ui.compose.prepared_lines import PreparedLines
from livetweet_coach.ui.compose.thread_editor import ThreadEditor
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.avatar import Avatar
from livetweet_coach.ui.widgets.made import IconButton, button, keyed_action, label, with_keys
from livetweet_coach.ui.widgets.notice import Notice
from livetweet_coach.ui.widgets.reading_column import WIDEST, ReadingColumn

# Three lines of a post with its frame, in pixels at 100 % text.
FEW_LINES = 96
MARGINS, SPACING = (16, 12, 8, 12), 8


class ComposePane(QWidget):
    """The writing side. It keeps no state of its own besides its widgets. `key_pressed` at any key in a post."""

    send_requested = Signal()
    keep_requested = Signal()
    photo_requested = Signal()
    counter_requested = Signal()
    key_pressed = Signal()

    def __init__(self, look: Look, new_id: Callable[[], str], draft: Draft) -> None:
        super().__init__()
        self._look = look
        self.editor = ThreadEditor(look, new_id, draft)
        self.lines = PreparedLines()
        self.kind = KindStrip()
        self.held = HeldStrip(look)
        self.notice = Notice(look)
        self.editor.key_filter = self._key
        self.send_action = keyed_action(self, self.tr("Send"), "Ctrl+Return", self.send_requested.emit)
        self.keep_action = keyed_action(self, self.tr("Keep for later"), "Ctrl+S", self.keep_requested.emit)
        self.photo_action = keyed_action(self, self.tr("Add a photo…"), "Ctrl+Shift+P", self.photo_requested.emit)
        self.counter_action = keyed_action(
            self, self.tr("Say the counter"), "Ctrl+Shift+C", self.counter_requested.emit
        )
        self.who = button("", "quiet")
        self.who.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._avatar = Avatar(look, 24, "accent")
        self._avatar.hide()
        self._who_icon = QLabel()
        self.who_action = keyed_action(self, self.tr("Where your posts go"), "Ctrl+Shift+A", self._open_who)
        self._note = label("", "small", wrap=True)
        self._note.hide()
        self._send = button("", "primary")
        self._lay_out()
        self._send.clicked.connect(self.send_action.trigger)
        self.held.toggled.connect(self._make_room)
        look.changed.connect(self._dress)
        self.editor.draft_changed.connect(self._follow)
        self._dress()
        self._follow(draft)

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self._who_icon)
        who.addWidget(self._avatar)
        who.addWidget(self.who)
        who.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for action, icon in (
            (self.photo_action, "image"),
            (self.editor.add_action, "thread"),
            (self.keep_action, "clock"),
        ):
            tools.addWidget(IconButton(self._look, action, icon))
        tools.addStretch(1)
        tools.addWidget(self._send)
        inner = ReadingColumn(self._look)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*MARGINS)
        outer.addWidget(inner)
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.notice)
        column.addLayout(who)
        column.addWidget(self.kind)
        column.addWidget(self.editor, 1)
        column.addWidget(self._note)
        column.addWidget(self.held)
        column.addWidget(self.lines)
        column.addLayout(tools)

    @property
    def turn(self) -> tuple[QWidget, ...]:
        """Its parts in reading order."""
        return self.notice, self.who, self.kind, *self.editor.turn, self.held, self.lines, self

    def floor(self, width: int) -> int:
        """The height from which on nothing is cut: the thread gives way first, down to a few lines."""
        inner = min(width - MARGINS[0] - MARGINS[2], self._look.size(WIDEST))
        parts = [self._column.itemAt(at) for at in range(self._column.count())]
        heights = [
            part.heightForWidth(inner) if part.hasHeightForWidth() else part.minimumSize().height()
            for part in parts
            if part is not None and not part.isEmpty() and part.widget() is not self.editor
        ]
        # Qt's column takes from its tallest part first: the thread must be it.
        few = max(self._look.size(FEW_LINES), *heights)
        thread = min(self.editor.minimumSizeHint().height(), few)
        return thread + sum(heights) + SPACING * len(heights) + MARGINS[1] + MARGINS[3]

    def show_who(self, words: str, initial: str = "", description: str = "") -> None:
        """Who posts, where: "lea, practice"; `initial` of the account's name where posts leave the machine."""
        self.who.setText(words.replace("&", "&&"))
        self.who.setAccessibleName(words)
        self.who.setAccessibleDescription(description)
        self.who.setToolTip(with_keys(description or self.who_action.text(), self.who_action))
        self._avatar.show_initial(initial)
        self._avatar.setVisible(bool(initial))
        self._who_icon.setVisible(not initial)

    def show_who_menu(self, menu: QMenu) -> None:
        """What the person can choose of it."""
        self.who.setMenu(menu)

    def _open_who(self) -> None:
        if self.who.menu() is not None:
            self.who.showMenu()

    def hold(self, words: HeldWords) -> None:
        """Send waits: the strip is answered with keys in the post, wherever they were before."""
        self.held.hold(words)
        if self.kind.isAncestorOf(QApplication.focusWidget() or self):
            self.editor.focus_post()

    def show_note(self, words: str) -> None:
        """One line under the box, or nothing."""
        if words != self._note.text():
            self._note.setText(words)
            self._note.setVisible(bool(words))

    @property
    def note(self) -> str:
        """The line under the box."""
        return self._note.text()

    def show_send(self, words: str) -> None:
        """The verb of the one button: Send, Copy."""
        self.send_action.setText(words)
        self._send.setText(with_keys(words, self.send_action))
        self._send.setAccessibleName(words)

    @property
    def is_calm(self) -> bool:
        """Whether nothing stands here but the post and its tools: no notice, nothing held, no note."""
        return self.notice.isHidden() and self.held.isHidden() and self._note.isHidden()

    def _follow(self, draft: Draft) -> None:
        self._send.setEnabled(not draft.is_blank)
        self.kind.show_draft(draft)

    def _make_room(self) -> None:
        """What is to be settled comes first: the prepared lines wait meanwhile."""
        self.lines.setVisible(self.held.isHidden() and not self.lines.is_empty)

    def _key(self, event: QKeyEvent) -> bool:
        self.key_pressed.emit()
        return self.held.takes(event)

    def _dress(self) -> None:
        self.who.setMinimumHeight(0)
        self.who.setMinimumHeight(self.who.sizeHint().height())
        self._who_icon.setPixmap(self._look.pixmap("user", "soft", 16))
        self._send.setIcon(self._look.icon("send", "on_accent", 16))
        side = self._look.size(16)
        self._send.setIconSize(QSize(side, side))
        self.show_send(self.send_action.text())
