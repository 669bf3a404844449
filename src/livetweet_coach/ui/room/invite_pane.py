"""The room's page: the invitation to hand on, who is in, and the way out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from livetweet_coach.ui.room.company_view import Companion, Company, NextFile
from livetweet_coach.ui.room.files_card import FilesCard
from livetweet_coach.ui.room.qr_picture import QrPicture, Rows
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.avatar import Avatar
from livetweet_coach.ui.widgets.choices import Choices
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, empty_layout, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, TurningRow, field


class InvitePane(Page):
    """Says what the person wishes: copy, save as a picture, export, another invite, let see, part, files, end."""

    copied = Signal()
    picture_wished = Signal()
    export_wished = Signal()
    another_wished = Signal()
    sight_changed = Signal(str, str)
    parted = Signal(str)
    file_wished = Signal(str)
    file_offered = Signal(str)
    ended = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=820)
        self.title.setText(self.tr("Your room"))
        self.setAccessibleName(self.title.text())
        self._shown: tuple[Companion, ...] | None = None
        self._states: dict[str, QLabel] = {}
        self._sights: dict[str, Choices] = {}
        self._state = label("", "lead", wrap=True)
        self.column.addWidget(self._state)
        self._told = label("", "strong", wrap=True)
        self._told.hide()
        self.column.addWidget(self._told)
        self.files = FilesCard()
        self.files.write_wished.connect(lambda to: self.file_wished.emit(to) if to else self.export_wished.emit())
        self.files.read_wished.connect(lambda: self.file_offered.emit(""))
        self.column.addWidget(self.files)
        self.invitation = self._make_invitation()
        self.column.addWidget(self.invitation)
        self.people = QVBoxLayout()
        self.people.setSpacing(16)
        self.column.addLayout(self.people)
        self.column.addWidget(self._make_end())
        self.column.addStretch(1)
        self.first = self.back

    def _make_invitation(self) -> QFrame:
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.copy = self._button(self.tr("Copy the link"), "primary", self.copied)
        self.export = self._button(self.tr("Save as a file…"), "", self.export_wished)
        self.save_picture = self._button(self.tr("Save the QR code as a picture…"), "", self.picture_wished)
        ways = FlowBox()
        for made in (self.copy, self.export, self.save_picture):
            ways.add(made)
        self.code = label("", "title")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code_words = label(self.tr("On the same network, this code read aloud is enough:"), wrap=True)
        self._holds = label("", "soft", wrap=True)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        link = field(self.tr("The link to hand on"), self.link)
        for widget in (link, ways, self._code_words, self.code, self._holds):
            column.addWidget(widget)
        column.addStretch(1)
        self.qr = QrPicture(self.look)
        self.qr.setAccessibleName(self.tr("QR code of the link"))
        row = TurningRow(self.look, 600, spacing=24)
        row.add(words, 1)
        row.add(self.qr, 0)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(8)
        inner.addWidget(label(self.tr("The invite"), "subheading", wrap=True))
        inner.addWidget(row)
        return frame("card", inner)

    def _make_end(self) -> QWidget:
        self.back = button(self.tr("Back to writing"), "primary")
        self.back.clicked.connect(lambda: self.closed.emit())
        self.another = self._button(self.tr("Another invite"), "", self.another_wished)
        self.end = self._button(self.tr("Close the room"), "quiet", self.ended)
        row = FlowBox()
        for made in (self.back, self.another, self.end):
            row.add(made)
        return row

    def _button(self, words: str, kind: str, signal: object) -> QPushButton:
        made = button(words, kind)
        made.clicked.connect(lambda: signal.emit())  # type: ignore[attr-defined]
        return made

    # what is shown

    def show_invitation(self, link: str, code: str, holds: str, rows: Rows) -> None:
        """The invitation to hand on; without a link it is hidden."""
        self.invitation.setVisible(bool(link))
        if self.link.text() != link:
            self.link.setText(link)
            self.link.setCursorPosition(0)
            self.qr.show_rows(rows)
        self.code.setText(code)
        self.code.setVisible(bool(code))
        self._code_words.setVisible(bool(code))
        self._holds.setText(holds)

    def tell(self, words: str) -> None:
        """What came of what was done here last, "" for nothing."""
        self._told.setText(words)
        self._told.setVisible(bool(words))

    @property
    def told(self) -> str:
        """What is said of it."""
        return self._told.text()

    def show_company(self, company: Company, *, is_host: bool = True) -> None:
        """Who is there, and what they see; nothing is built anew where nothing changed, so that the focus stays."""
        waiting = "" if company.following is not None else company.waiting
        state = " ".join(part for part in (waiting, company.trouble, company.note) if part)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self.title.setText(self.tr("Your room") if is_host else self.tr("The room"))
        self.another.setVisible(is_host)
        self._show_next(company.following)
        self.end.setText(self.tr("Close the room") if is_host else self.tr("Leave the room"))
        if company.companions == self._shown:
            return
        known = [(one.id, one.name) for one in self._shown or ()]
        if [(one.id, one.name) for one in company.companions] != known:
            empty_layout(self.people)
            self._states.clear()
            self._sights.clear()
            for one in company.companions:
                self.people.addWidget(self._person(one, company, is_host=is_host))
        for one in company.companions:
            self._states[one.id].setText(f"{one.words} · {one.state}")
            self._sights[one.id].show_value(one.sees)
        self._shown = company.companions

    def _show_next(self, following: NextFile | None) -> None:
        """Where people meet with files the invitation is one too, and no phone or code helps."""
        had_something = self.files.write.isVisibleTo(self.files)
        self.files.show_next(following)
        self.save_picture.setVisible(following is None)
        self.export.setVisible(following is None or bool(following.member))
        for made in (self.copy, self.back):
            restyle(made, kind="primary" if following is None else "")
        self.first = self.files.write if following is not None and following.write else self.back
        if self.first is not self.back and not had_something and self.back.hasFocus():
            self.focus_first()  # there was nothing to save yet when the page opened

    def _person(self, one: Companion, company: Company, *, is_host: bool) -> QFrame:
        avatar = Avatar(self.look, 32)
        avatar.show_initial(one.initial)
        name = label(one.name, "subheading", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(avatar)
        head.addWidget(name, 1)
        state = self._states[one.id] = label("", "soft", wrap=True)
        options = [
            (self.tr("Sent posts"), "posts"),
            (self.tr("Drafts too"), "drafts"),
            (self.tr("Nothing"), "nothing"),
        ]
        by_files = company.following is not None
        if by_files:
            del options[1]  # drafts go by no file
        sight = self._sights[one.id] = Choices(self.tr("{name} sees").format(name=one.name), options)
        sight.chosen.connect(lambda value: self.sight_changed.emit(one.id, str(value)))
        ways = FlowBox()
        offered_above = 2 if by_files and len(company.companions) == 1 else 0
        for words, signal in self._ways(one, is_host=is_host)[offered_above:]:
            made = button(words, "quiet")
            made.clicked.connect(partial(signal.emit, one.id))  # type: ignore[attr-defined]
            ways.add(made)
        column = QVBoxLayout()
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (state, sight, ways):
            column.addWidget(widget)
        return frame("card", column, "tutor")

    def _ways(self, one: Companion, *, is_host: bool) -> Sequence[tuple[str, object]]:
        ways: list[tuple[str, object]] = [
            (self.tr("Save a file for {name}…").format(name=one.name), self.file_wished),
            (self.tr("Open a file from {name}…").format(name=one.name), self.file_offered),
        ]
        if is_host:
            ways.append((self.tr("Part from {name}").format(name=one.name), self.parted))
        return ways
