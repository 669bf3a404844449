"""The packs in use for an event, the ways to another, and the coach's own rules, each with a switch."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from livetweet_coach.ui.packs.pack_card import PackCard, PackRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.fitting import FittingCheck
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, empty_layout, frame, label
from livetweet_coach.ui.widgets.notice import Notice
from livetweet_coach.ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class Switch:
    """A rule that can be switched off for this event, with its reason."""

    id: str
    title: str
    why: str
    is_on: bool


class PacksPane(Page):
    """`open_requested`, `write_requested`; `looked_at`, `changed` and `stopped` with a pack's place in the list.

    `switched(rule id, on)` when one of the coach's own rules is to be silent in this event, or not any more.
    """

    open_requested = Signal()
    write_requested = Signal()
    looked_at = Signal(int)
    changed = Signal(int)
    stopped = Signal(int)
    switched = Signal(str, bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=720)
        self.title.setText(self.tr("Rule packs"))
        self.setAccessibleName(self.title.text())
        lead = self.tr("Rules of your own, for this event: the coach speaks them as it speaks its own.")
        self.column.addWidget(label(lead, "lead", wrap=True))
        self.notice = Notice(look)
        self.column.addWidget(self.notice)
        self._none = label(self.tr("No pack is in use."), "soft", wrap=True)
        self.column.addWidget(self._none)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.column.addLayout(self._cards)
        self.open_button = button(self.tr("Open a pack…"))
        self.open_button.clicked.connect(self.open_requested)
        self.write_button = button(self.tr("Write a pack"))
        self.write_button.clicked.connect(self.write_requested)
        ways = FlowBox()
        for made in (self.open_button, self.write_button):
            ways.add(made)
        self.column.addWidget(ways)
        self.first = self.open_button
        self.checks: dict[str, QCheckBox] = {}
        self._add_switches()
        self.column.addStretch(1)

    def _add_switches(self) -> None:
        own = QVBoxLayout()
        own.setContentsMargins(24, 20, 24, 20)
        own.setSpacing(8)
        own.addWidget(label(self.tr("The coach's own rules"), "subheading", wrap=True))
        words = self.tr("A rule without its tick is silent in this event. What protects people always speaks.")
        own.addWidget(label(words, "soft", wrap=True))
        self._switches = QVBoxLayout()
        self._switches.setSpacing(0)
        own.addLayout(self._switches)
        self.column.addWidget(frame("card", own))

    @property
    def cards(self) -> list[PackCard]:
        """The cards on show."""
        found = (self._cards.itemAt(at) for at in range(self._cards.count()))
        return [card for item in found if item and isinstance(card := item.widget(), PackCard)]

    def show_packs(self, rows: Sequence[PackRow]) -> None:
        """The packs in use."""
        empty_layout(self._cards)
        self._none.setVisible(not rows)
        for at, row in enumerate(rows):
            card = PackCard(row)
            card.looked_at.connect(lambda at=at: self.looked_at.emit(at))
            card.changed.connect(lambda at=at: self.changed.emit(at))
            card.stopped.connect(lambda at=at: self.stopped.emit(at))
            self._cards.addWidget(card)

    def show_switches(self, switches: Sequence[Switch]) -> None:
        """The coach's own rules; made once, then only ticked."""
        for switch in switches:
            if switch.id not in self.checks:
                made = FittingCheck(switch.title)
                made.setAccessibleName(switch.title)
                made.setAccessibleDescription(switch.why)
                made.setProperty("kind", "row")
                made.toggled.connect(lambda on, rule=switch.id: self.switched.emit(rule, on))
                self.checks[switch.id] = made
                self._switches.addWidget(made)
            check = self.checks[switch.id]
            check.blockSignals(True)
            check.setChecked(switch.is_on)
            check.blockSignals(False)
