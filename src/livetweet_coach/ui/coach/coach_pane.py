"""The coach's side: at most one remark, the others on demand, silence, and what was settled."""

from collections.abc import Collection, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from livetweet_coach.ui.coach.other_remarks import OtherRemarks
from livetweet_coach.ui.coach.remark_card import RemarkCard
from livetweet_coach.ui.coach.remark_view import RemarkView
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import IconButton, button, frame, label, restyle
from livetweet_coach.ui.widgets.page import Symbol

Reply = Literal["yes", "unclear", "later", "no"]


class CoachPane(QWidget):
    """Shows what the coach chose to say. Answers are signals; the pane decides nothing."""

    applied = Signal(str)
    put_off = Signal(str)
    not_here = Signal(str)
    known = Signal(str)
    unclear = Signal(str)
    silence_toggled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: RemarkView | None = None
        self._person = ""
        self._replies: frozenset[str] = frozenset()
        self._calm = ""
        self.apply_action = self._answer(self.tr("Apply"), "Ctrl+J", self.applied)
        self.later_action = self._answer(self.tr("Later"), "Ctrl+K", self.put_off)
        self.not_here_action = self._answer(self.tr("Not here"), "Ctrl+Shift+K", self.not_here)
        self.known_action = self._answer(self.tr("I know"), "Ctrl+Shift+J", self.known)
        self.why_action = QAction(self.tr("Why?"), self)
        self.why_action.setShortcut(QKeySequence("Ctrl+D"))
        self.why_action.triggered.connect(self._toggle_why)
        self.silence_action = QAction(self.tr("Silence for 10 minutes"), self, checkable=True)
        self.silence_action.setShortcut(QKeySequence("F8"))
        self.silence_action.triggered.connect(lambda: self.silence_toggled.emit())
        answers = (self.apply_action, self.later_action, self.not_here_action, self.known_action, self.why_action)
        self.card = RemarkCard(look, answers)
        self._title = label(self.tr("The coach"), "subheading")
        self._silence = label("", "small")
        self._more = button("", "quiet")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        self._others = OtherRemarks()
        for signal, told in (
            (self._others.applied, self.applied),
            (self._others.put_off, self.put_off),
            (self._others.not_here, self.not_here),
            (self._others.known, self.known),
        ):
            signal.connect(told)
        self._others.hide()
        self._empty = self._make_empty()
        self._settled = self._make_settled()
        self._lay_out()
        self.show_remark(None, ())

    def _answer(self, text: str, keys: str, signal: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self._current and signal.emit(self._current))  # type: ignore[attr-defined]
        return action

    @property
    def _current(self) -> str:
        """The id of what the keys answer: a person's words go before the engine's."""
        return self._person or (self._shown.id if self._shown else "")

    def _toggle_why(self) -> None:
        if self._person:
            self.unclear.emit(self._person)
        else:
            self.card.show_why(not self.card.why_is_open)

    def _make_empty(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(16, 16, 16, 16)
        self._empty_words = label("", "soft", wrap=True)
        column.addWidget(self._empty_words)
        return frame("empty", column)

    def _make_settled(self) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        self._settled_words = label("", "strong", wrap=True)
        restyle(self._settled_words, tone="praise")
        row.addWidget(Symbol(self._look, "check", "praise", 16))
        row.addWidget(self._settled_words, 1)
        made = frame("card", row, tone="praise")
        made.hide()
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._silence)
        self._quiet = IconButton(self._look, self.silence_action, "volume-off")
        head.addWidget(self._quiet)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._settled)
        column.addWidget(self.card)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._others)
        column.addStretch(1)

    def show_remark(self, view: RemarkView | None, others: Sequence[RemarkView]) -> None:
        """The one remark, or none; the others wait behind "+n"."""
        self._shown = view
        self.card.setVisible(view is not None)
        if view is not None:
            self.card.show_remark(view)
            self._settled.hide()
        self._empty.setVisible(view is None and not self._settled.isVisibleTo(self))
        self._enable()
        self._show_others(others)

    def place_above(self, pane: QWidget) -> None:
        """Put a pane for what people say above the engine's remarks, also for Tab and F6."""
        self._column.insertWidget(0, pane)
        pane.lower()
        before: QWidget = self._quiet.previousInFocusChain() or self
        for stop in (*pane.findChildren(QPushButton), self._quiet):
            self.setTabOrder(before, stop)
            before = stop

    def yield_to(self, person_id: str, replies: Collection[str] = (), words: str = "") -> None:
        """A person speaks ("" for nobody): the answers' keys are for them, what is on the card waits.

        `replies` are those they take: yes, later, no, unclear. `words` stand where the engine's remark would be.
        """
        self._person, self._replies = person_id, frozenset(replies)
        if person_id:
            self.show_remark(None, ())
        self._empty_words.setText(words or self._calm)
        self._enable()

    def _enable(self) -> None:
        view, person = self._shown, bool(self._person)
        for action in (self.later_action, self.why_action):
            action.setEnabled(view is not None and not person)
        for action in (self.not_here_action, self.known_action):
            action.setEnabled(view is not None and not view.stays and not person)
        self.apply_action.setEnabled(view is not None and bool(view.fix) and not person)
        if person:
            for reply, action in self.replies.items():
                action.setEnabled(reply in self._replies)

    @property
    def keyed(self) -> tuple[QAction, ...]:
        """What can be answered, in the menu's order."""
        answers = (self.apply_action, self.later_action, self.not_here_action, self.known_action)
        return (*answers, self.why_action, self.silence_action)

    @property
    def replies(self) -> dict[Reply, QAction]:
        """The actions that answer a person, by what they answer."""
        return {
            "yes": self.apply_action,
            "unclear": self.why_action,
            "later": self.later_action,
            "no": self.not_here_action,
        }

    def show_settled(self, words: str) -> None:
        """What was just settled; an empty text takes it away."""
        self._settled_words.setText(words)
        self._settled.setVisible(bool(words))
        self._empty.setVisible(self._shown is None and not words)

    def show_silence(self, words: str, silent: bool) -> None:
        """The countdown of the silence, in words, or nothing."""
        self._silence.setText(words)
        self.silence_action.setChecked(silent)

    def show_calm(self, words: str) -> None:
        """What an empty pane says: what will come, and how to start it."""
        self._calm = words
        self._empty_words.setText(words)

    def _show_others(self, others: Sequence[RemarkView]) -> None:
        self._more.setVisible(bool(others))
        self._more.setText(f"+{len(others)}")
        self._more.setAccessibleName(self.tr("%n more remarks", "", len(others)))
        self._more.setToolTip(self._more.accessibleName())
        self._others.show_remarks(others)
        self._unfold(self._more.isChecked() and bool(others))

    def _unfold(self, visible: bool) -> None:
        self._others.setVisible(visible)
