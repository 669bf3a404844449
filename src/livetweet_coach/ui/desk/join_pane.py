"""Coming into a room as a coach: a first name, an invite, and then a little patience. No account."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, Symbol, TurningRow, field

NAME_SIGNS = 40
LINK = "livetweet-coach://join/…"  # the same in every language
LONGEST_INVITE = 8192
Tone = Literal["tip", "warning"]
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp")


@dataclass(frozen=True, slots=True)
class Arriving:
    """Where one stands on the way in: a sentence, and the words to compare aloud while somebody decides.

    `by_files`: one may ask with a file to be saved, and be answered by one to be opened; `only_files`: one has to.
    """

    words: str
    tone: Tone = "tip"
    icon: str = "door"
    fingerprint: tuple[str, ...] = ()
    may_cancel: bool = True
    by_files: bool = False
    only_files: bool = False


class JoinPane(Page):
    """`joined(invite, name)`; `file_chosen(path)`, "" to ask for one; `cancelled`; `host_requested(name)`.

    `knock_wished` is for one's own file, `answer_wished` for theirs.
    """

    joined = Signal(str, str)
    file_chosen = Signal(str)
    cancelled = Signal()
    host_requested = Signal(str)
    knock_wished = Signal()
    answer_wished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=680)
        self.title.setText(self.tr("Coach somebody"))
        self.setAccessibleName(self.title.text())
        self.setAcceptDrops(True)
        lead = self.tr(
            "You follow somebody's live from afar, and say one thing at a time. No account: an invite is all."
        )
        self.column.addWidget(label(lead, "lead", wrap=True))
        self._arriving = self._make_arriving()
        self._form = self._make_form()
        self._others = self._make_others()
        for part in (self._arriving, self._form, self._others):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.first = self.name
        self.show_arriving(None)

    def _make_form(self) -> QFrame:
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_SIGNS)
        self.invite = QLineEdit()
        self.invite.setMaxLength(LONGEST_INVITE)
        self.invite.setPlaceholderText(LINK)
        self.join = button(self.tr("Come in"), "primary")
        self.join.setProperty("big", True)
        self.join.clicked.connect(self._join)
        for edit in (self.name, self.invite):
            edit.returnPressed.connect(self._join)
            edit.textEdited.connect(lambda _: self.tell_trouble("", ""))
        self._said = label("", wrap=True)
        self._said.setMinimumHeight(self.look.size(20))
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        hint = self.tr("The learner reads it, and nobody else is told.")
        column.addWidget(field(self.tr("Your first name"), self.name, hint))
        hint = self.tr("Paste the link you were sent, or type the code of eight signs if you are on the same network.")
        column.addWidget(field(self.tr("The invite"), self.invite, hint))
        column.addWidget(self._said)
        end = FlowBox()
        end.add(self.join)
        column.addWidget(end)
        return frame("card", column)

    def _make_others(self) -> QWidget:
        self.open_file = button(self.tr("Open an invite's file…"))
        self.open_file.clicked.connect(lambda: self.file_chosen.emit(""))
        self.host = button(self.tr("Host a room myself"))
        self.host.clicked.connect(lambda: self.host_requested.emit(self.name.text().strip()))
        row = TurningRow(self.look, 420, spacing=8)
        row.add(self.open_file)
        row.add(self.host)
        words = self.tr(
            "You can also drop the file here. A QR code is for phones: from a picture of one, ask for the link instead."
        )
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Another way"), "subheading"))
        column.addWidget(label(words, "soft", wrap=True))
        column.addWidget(row)
        return frame("empty", column)

    def _make_arriving(self) -> QFrame:
        self._icon = Symbol(self.look, "door", "tip", 20)
        self._words = label("", "subheading", wrap=True)
        self._compare = label("", "soft", wrap=True)
        self._fingerprint = label("", "heading", wrap=True)
        self._fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told = label("", "strong", wrap=True)
        self._is_by_files = False
        self.knock = button(self.tr("Save my file…"), "primary")
        self.knock.clicked.connect(self.knock_wished)
        self.answer = button(self.tr("Open their file…"))
        self.answer.clicked.connect(self.answer_wished)
        self.cancel = button(self.tr("Stop waiting"))
        self.cancel.clicked.connect(self.cancelled)
        words = QVBoxLayout()
        words.setSpacing(8)
        for part in (self._words, self._compare, self._fingerprint, self._told):
            words.addWidget(part)
        end = FlowBox()
        for made in (self.knock, self.answer, self.cancel):
            end.add(made)
        words.addWidget(end)
        row = QHBoxLayout()
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return frame("card", row)

    # what is shown

    def show_arriving(self, arriving: Arriving | None) -> None:
        """Where one stands on the way in; None shows the form again."""
        waiting = arriving is not None and arriving.may_cancel
        self._form.setVisible(not waiting)
        self._others.setVisible(not waiting)
        self._arriving.setVisible(arriving is not None)
        if arriving is None:
            self._is_by_files = False
            return
        self._icon.show_icon(arriving.icon, arriving.tone)
        restyle(self._arriving, tone=arriving.tone)
        self._words.setText(arriving.words)
        self._fingerprint.setText(" · ".join(arriving.fingerprint))
        self._fingerprint.setVisible(bool(arriving.fingerprint))
        self._compare.setVisible(bool(arriving.fingerprint))
        self._compare.setText(
            self.tr("The learner sees these words too. Read them to each other before they let you in:")
        )
        self.cancel.setVisible(arriving.may_cancel)
        self.knock.setVisible(arriving.by_files)
        self.answer.setVisible(arriving.by_files)
        self._focus_waiting(arriving)
        self._arriving.setAccessibleName(f"{arriving.words} {self._fingerprint.text()}".strip())

    def _focus_waiting(self, arriving: Arriving) -> None:
        """While one waits the focus is on what there is to do, and stays where the person has put it."""
        buttons = (self.knock, self.answer, self.cancel)
        is_news, self._is_by_files = arriving.only_files and not self._is_by_files, arriving.only_files
        if arriving.may_cancel and (is_news or not any(made.hasFocus() for made in buttons)):
            (self.knock if arriving.only_files else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_waiting(self, words: str, tone: str = "") -> None:
        """What came of a file while one waits, "" for nothing."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self.answer.setAccessibleDescription(words)
        restyle(self._told, tone=tone)

    @property
    def told(self) -> str:
        """What is said of it."""
        return self._told.text()

    def tell_trouble(self, words: str, tone: str) -> None:
        """A sentence under the invite: what is missing, or why it was refused."""
        self._said.setText(words)
        restyle(self._said, tone=tone)
        self.invite.setAccessibleDescription(words)

    @property
    def said(self) -> str:
        """The sentence under the invite, "" when all is well."""
        return self._said.text()

    @property
    def arriving_words(self) -> str:
        """Where one stands, in words, "" while there is only the form."""
        return self._words.text() if self._arriving.isVisibleTo(self) else ""

    def fill_invite(self, text: str) -> None:
        """Put an invite in that came by a file or a click."""
        self.invite.setText(text)
        (self.join if self.name.text().strip() else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    # what the person does

    def _join(self) -> None:
        name, invite = self.name.text().strip(), self.invite.text().strip()
        for edit, text, words in (
            (self.name, name, self.tr("Your first name is missing: the learner has to know who asks.")),
            (self.invite, invite, self.tr("The invite is missing: paste its link, or type its code.")),
        ):
            if not text:
                self.tell_trouble(words, "blocker")
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.joined.emit(invite, name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _path(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _path(event)
        event.acceptProposedAction()
        if path.lower().endswith(PICTURES):
            self.tell_trouble(
                self.tr("A QR code can't be read from a picture here. Paste the link that came with it."), "warning"
            )
        elif path:
            self.file_chosen.emit(path)


def _path(event: QDropEvent) -> str:
    return next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
