"""How a live begins: with a hashtag, with a sheet, and where its posts go."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from livetweet_coach.core.event import hashtag_advice, hashtag_trouble
from livetweet_coach.ui.start.recent_list import RecentList
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.fitting import FittingCheck
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, empty_layout, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, TurningRow
from livetweet_coach.ui.words import shown

Way = Literal["practice", "clipboard", "accounts"]


class LiveStartPane(Page):
    """`improvised(hashtag)` without its sign, `open_requested(path)` ("" asks for a file), `sheet_requested()`.

    `way_chosen(way, account ids)` when the person says where posts go; `accounts_wished` to connect one.
    """

    improvised = Signal(str)
    open_requested = Signal(str)
    sheet_requested = Signal()
    way_chosen = Signal(str, object)
    accounts_wished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=680)
        self.title.setText(self.tr("Live-tweet an event"))
        self.setAccessibleName(self.title.text())
        self.setAcceptDrops(True)
        self.column.addWidget(self._make_hashtag())
        self.column.addWidget(self._make_ways())
        self.column.addWidget(self._make_sheet())
        self.recent = RecentList(look)
        self.recent.chosen.connect(self.open_requested)
        self.column.addWidget(self.recent)
        self.column.addStretch(1)

    def _make_hashtag(self) -> QFrame:
        self.hashtag = QLineEdit()
        self.hashtag.setPlaceholderText(self.tr("#DigiDay26"))
        self.hashtag.setAccessibleName(self.tr("The event's hashtag"))
        self.hashtag.setProperty("big", True)
        self.start = button(self.tr("Start"), "primary")
        self.start.setProperty("big", True)
        row = TurningRow(self.look, 360, spacing=8)
        row.add(self.hashtag)
        row.add(self.start, 0)
        self._said = label("", wrap=True)
        self._said.setMinimumHeight(self.look.size(20))
        self.hashtag.returnPressed.connect(self._begin)
        self.start.clicked.connect(self._begin)
        self.hashtag.textEdited.connect(self._typed)
        later = self.tr("The rest can be filled in later, even while you are live.")
        return self._card(self.tr("A hashtag is enough"), later, row, self._said)

    def _make_ways(self) -> QFrame:
        practice = self.tr("Nothing is published: your posts stay on this computer, in a practice timeline.")
        copying = self.tr(
            "The app writes with you, checks and copies. You paste and post with your usual app, no account to connect."
        )
        accounts = self.tr("Your posts leave from here, once and in order, as soon as the wifi allows.")
        self.ways: dict[Way, QRadioButton] = {
            "practice": QRadioButton(self.tr("Practice")),
            "clipboard": QRadioButton(self.tr("Copy and paste to my network")),
            "accounts": QRadioButton(self.tr("My accounts")),
        }
        self.boxes: dict[str, QCheckBox] = {}
        self._explained: list[QLabel] = []
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for made, words in zip(self.ways.values(), (practice, copying, accounts), strict=True):
            made.setProperty("kind", "choice")
            made.setAccessibleDescription(words)
            line = label(words, "soft", wrap=True)
            self._explained.append(line)
            column.addWidget(made)
            column.addWidget(line)
            made.toggled.connect(lambda checked: self._choose() if checked else None)
        shelf = QWidget()  # what is made later comes before what follows to whoever reads by the tree
        self._boxes = QVBoxLayout(shelf)
        self._boxes.setSpacing(4)
        column.addWidget(shelf)
        self.add_account = button(self.tr("Connect an account…"), "link")
        self.add_account.clicked.connect(self.accounts_wished)
        ways = FlowBox()
        ways.add(self.add_account)
        column.addWidget(ways)
        self.look.changed.connect(self._indent)
        self._indent()
        self.show_way("practice")
        self.show_accounts(())
        return self._card(self.tr("Where do your posts go?"), "", rows)

    def _indent(self) -> None:
        for line in self._explained:
            line.setContentsMargins(self.look.size(16) + 10, 0, 0, 8)
        self._boxes.setContentsMargins(self.look.size(16) + 10, 0, 0, 0)

    def _make_sheet(self) -> QFrame:
        self.open_button = button(self.tr("Open a sheet…"))
        self.open_button.clicked.connect(lambda: self.open_requested.emit(""))
        self.write_button = button(self.tr("Write a sheet"))
        self.write_button.clicked.connect(self.sheet_requested)
        row = TurningRow(self.look, 320, spacing=8)
        row.add(self.open_button)
        row.add(self.write_button)
        drop = self.tr("You can also drop a .ltevent file anywhere on this page.")
        made = self._card(self.tr("With an event sheet"), drop, row)
        made.setObjectName("empty")
        return made

    def _card(self, title: str, line: str, *widgets: QWidget) -> QFrame:
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(title, "subheading", wrap=True))
        if line:
            column.addWidget(label(line, "soft", wrap=True))
        for widget in widgets:
            column.addWidget(widget)
        return frame("card", column)

    @property
    def way(self) -> Way:
        """Where posts go."""
        return next(way for way, made in self.ways.items() if made.isChecked())

    @property
    def accounts(self) -> tuple[str, ...]:
        """The ids of the accounts that are ticked, in their order."""
        return tuple(account for account, box in self.boxes.items() if box.isChecked())

    def show_accounts(self, accounts: Sequence[tuple[str, str]]) -> None:
        """The accounts that posts can go to, as (id, words); what was ticked stays so."""
        ticked = set(self.accounts)
        if list(self.boxes) != [account for account, _ in accounts]:
            empty_layout(self._boxes)
            self.boxes = {}
            for account, words in accounts:
                box = self.boxes[account] = FittingCheck(words.replace("&", "&&"))
                box.setAccessibleName(words)
                box.setChecked(account in ticked)
                box.toggled.connect(lambda _: self._tick())
                self._boxes.addWidget(box)
            turn = [self.ways["accounts"], *self.boxes.values(), self.add_account]
            for one, following in pairwise(turn):
                QWidget.setTabOrder(one, following)
        self.ways["accounts"].setEnabled(bool(accounts))
        if self.way == "accounts" and not self.accounts:
            self._choose()

    def _choose(self) -> None:
        """A way was chosen; accounts are one at least, and none at all where posts go elsewhere."""
        if self.way == "accounts" and not self.accounts:
            if not self.boxes:
                self.show_way("practice")
            else:
                self._quietly(next(iter(self.boxes.values())), True)
        self.way_chosen.emit(self.way, self.accounts if self.way == "accounts" else ())

    def _tick(self) -> None:
        """Ticking an account is to choose that way; the last one unticked leaves it."""
        self.show_way("accounts" if self.accounts else "practice")
        self._choose()

    def _quietly(self, box: QCheckBox, checked: bool) -> None:
        box.blockSignals(True)
        box.setChecked(checked)
        box.blockSignals(False)

    def show_way(self, way: Way) -> None:
        """Show where posts go, without telling anybody."""
        made = self.ways[way]
        made.blockSignals(True)
        made.setChecked(True)
        made.blockSignals(False)

    def show_recent(self, events: Sequence[tuple[str, str]]) -> None:
        """Events opened lately, as (title, path), the latest first."""
        self.recent.show_events(events)

    @property
    def said(self) -> str:
        """The sentence under the hashtag, "" when all is well."""
        return self._said.text()

    def focus_first(self) -> None:
        """The hashtag, with the last one selected: typing takes its place."""
        super().focus_first()
        self.hashtag.selectAll()

    def _typed(self, text: str) -> None:
        restyle(self.hashtag, invalid=False)
        advice = hashtag_advice(text)
        self._say(shown(advice[0]) if advice else "", "tip")

    def _begin(self) -> None:
        trouble = hashtag_trouble(self.hashtag.text())
        if trouble is not None:
            restyle(self.hashtag, invalid=True)
            self._say(shown(trouble), "blocker")
            self.hashtag.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.improvised.emit(self.hashtag.text().strip().lstrip("#＃").strip())

    def _say(self, words: str, tone: str) -> None:
        self._said.setText(words)
        restyle(self._said, tone=tone)
        self.hashtag.setAccessibleDescription(words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _sheet_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in _sheet_paths(event)[:1]:
            event.acceptProposedAction()
            self.open_requested.emit(path)


def _sheet_paths(event: QDropEvent) -> list[str]:
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith(".ltevent")]
