"""A hosted room: the invitation to hand on, where it is reached, who is in, and its end."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, empty_layout, frame, label
from livetweet_coach.ui.widgets.page import Page, TurningRow, field


@dataclass(frozen=True, slots=True)
class InviteView:
    """The newest invitation: for whom and until when in words, its link, its code for the same network (or "")."""

    words: str = ""
    link: str = ""
    code: str = ""


class RoomPane(Page):
    """`invited("learner" | "tutor")`, `let_in` and `turned_away(knock)`, `parted(member)`, `ended` once said twice."""

    invited = Signal(str)
    let_in = Signal(str)
    turned_away = Signal(str)
    parted = Signal(str)
    ended = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=820)
        self.title.setText(self.tr("The room you host"))
        self.setAccessibleName(self.title.text())
        self._where = label("", "lead", wrap=True)
        self.column.addWidget(self._where)
        self._door = QVBoxLayout()
        self._door.setSpacing(8)
        self.column.addLayout(self._door)
        self.learner = button(self.tr("Invite a learner"), "primary")
        self.tutor = button(self.tr("Invite another tutor"))
        self.learner.clicked.connect(lambda: self.invited.emit("learner"))
        self.tutor.clicked.connect(lambda: self.invited.emit("tutor"))
        asks = FlowBox()
        asks.add(self.learner)
        asks.add(self.tutor)
        self.column.addWidget(asks)
        self.invitation = self._make_invitation()
        self.column.addWidget(self.invitation)
        self.column.addWidget(label(self.tr("Who is in"), "subheading"))
        self._people = QVBoxLayout()
        self._people.setSpacing(8)
        self.column.addLayout(self._people)
        self.end = button("")
        self.end.clicked.connect(self._end)
        self.desk = button(self.tr("To the desk"))
        self.desk.clicked.connect(lambda: self.closed.emit())
        last = FlowBox()
        last.add(self.desk)
        last.add(self.end)
        self.column.addWidget(last)
        self.column.addStretch(1)
        self.first = self.learner
        self._sure = False
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._knocks: tuple[tuple[str, str], ...] = ()
        self._ask(False)

    def _make_invitation(self) -> QWidget:
        self._words = label("", "soft", wrap=True)
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.copy = button(self.tr("Copy the link"))
        self.copy.clicked.connect(self._copy)
        self._copied = label(self.tr("The link is copied."), "soft")
        self._copied.hide()
        self._code_words = label(self.tr("On the same network, this code read aloud is enough:"), wrap=True)
        self.code = label("", "title")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        copying = FlowBox()
        copying.add(self.copy)
        link = field(self.tr("The link to hand on"), self.link)
        for part in (self._words, link, copying, self._copied, self._code_words, self.code):
            words.addWidget(part)
        words.addStretch(1)
        self.qr = QLabel()
        self.qr.setAccessibleName(self.tr("QR code of the link"))
        row = TurningRow(self.look, 600, spacing=24)
        row.add(frame("bare", words), 1)
        row.add(self.qr, 0)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 20)
        inner.addWidget(row)
        return frame("card", inner)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.link.text())
        self._copied.show()
        self.copy.setAccessibleDescription(self._copied.text())

    def show_room(self, where: str, invite: InviteView, people: Sequence[tuple[str, str]]) -> None:
        """Where it is reached, the newest invitation, and who is in as (member id, words)."""
        self._where.setText(where)
        self.invitation.setVisible(bool(invite.link))
        self._words.setText(invite.words)
        if self.link.text() != invite.link:
            self.link.setText(invite.link)
            self.link.setCursorPosition(0)
            self._copied.hide()
        self.code.setText(invite.code)
        self.code.setVisible(bool(invite.code))
        self._code_words.setVisible(bool(invite.code))
        if self._shown != tuple(people):
            self._shown = tuple(people)
            self._show_people()

    def show_knocks(self, knocks: Sequence[tuple[str, str]]) -> None:
        """Who asks to come in, as (knock id, words)."""
        if self._knocks == tuple(knocks):
            return
        self._knocks = tuple(knocks)
        empty_layout(self._door)
        buttons: list[QWidget] = []
        for knock, words in self._knocks:
            answers = FlowBox()
            for text, signal, kind in (
                (self.tr("Let in"), self.let_in, "primary"),
                (self.tr("Refuse"), self.turned_away, ""),
            ):
                made = button(text, kind)
                made.setAccessibleDescription(words)
                made.clicked.connect(partial(signal.emit, knock))
                answers.add(made)
                buttons.append(made)
            inner = QVBoxLayout()
            inner.setContentsMargins(16, 12, 16, 12)
            inner.setSpacing(8)
            inner.addWidget(label(words, "strong", wrap=True))
            inner.addWidget(answers)
            self._door.addWidget(frame("card", inner, "tip"))
        before: QWidget = self._close
        for after in buttons:  # the door stands above what was there before it
            QWidget.setTabOrder(before, after)
            before = after

    def show_qr(self, picture: QPixmap) -> None:
        """The link as a QR code; an empty picture for none."""
        self.qr.setPixmap(picture)
        self.qr.setVisible(not picture.isNull())

    def _show_people(self) -> None:
        empty_layout(self._people)
        for member, words in self._shown or ():
            part = button(self.tr("Part"))
            part.setAccessibleName(self.tr("Part from {who}").format(who=words))
            part.clicked.connect(partial(self.parted.emit, member))
            row = TurningRow(self.look, 320, spacing=8)
            row.add(label(words, wrap=True))
            row.add(part, 0)
            self._people.addWidget(row)
        if not self._shown:
            self._people.addWidget(
                label(self.tr("Nobody yet. They come up here as they are let in."), "soft", wrap=True)
            )

    def _ask(self, sure: bool) -> None:
        self._sure = sure
        self.end.setText(self.tr("Yes, close it for everybody") if sure else self.tr("Close the room"))

    def _end(self) -> None:
        if not self._sure:
            self._ask(True)
            return
        self._ask(False)
        self.ended.emit()
