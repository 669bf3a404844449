"""How a live begins: with a hashtag, with a sheet, and where its posts go."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from livetweet_coach.core.event import hashtag_advice, hashtag_trouble
from livetweet_coach.ui.start.recent_list import RecentList
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import button, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, TurningRow
from livetweet_coach.ui.words import shown

Way = Literal["practice", "clipboard"]


class LiveStartPane(Page):
    """`improvised(hashtag)` without its sign, `open_requested(path)` ("" asks for a file), `sheet_requested()`."""

    improvised = Signal(str)
    open_requested = Signal(str)
    sheet_requested = Signal()
    way_chosen = Signal(str)

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
        self.ways: dict[Way, QRadioButton] = {
            "practice": QRadioButton(self.tr("Practice")),
            "clipboard": QRadioButton(self.tr("Copy and paste to my network")),
        }
        self._explained: list[QLabel] = []
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for (way, made), words in zip(self.ways.items(), (practice, copying), strict=True):
            made.setProperty("kind", "choice")
            made.setAccessibleDescription(words)
            line = label(words, "soft", wrap=True)
            self._explained.append(line)
            column.addWidget(made)
            column.addWidget(line)
            made.toggled.connect(lambda checked, way=way: self.way_chosen.emit(way) if checked else None)
        self.look.changed.connect(self._indent)
        self._indent()
        self.show_way("practice")
        return self._card(self.tr("Where do your posts go?"), "", rows)

    def _indent(self) -> None:
        for line in self._explained:
            line.setContentsMargins(self.look.size(16) + 10, 0, 0, 8)

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
