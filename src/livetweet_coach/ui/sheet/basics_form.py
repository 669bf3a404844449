"""What the event is: title, hashtag, dates, kind, language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.core.event import EVENT_KINDS, EventSheet, Talk, hashtag_trouble
from livetweet_coach.ui.sheet.when import read_instant, read_tags, show_instant
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.fitting import FittingCheck
from livetweet_coach.ui.widgets.made import label, restyle
from livetweet_coach.ui.widgets.page import TurningRow, field
from livetweet_coach.ui.words import shown

LANGUAGES = {"fr": "Français", "en": "English"}


class BasicsForm(QWidget):
    """`edited()` when the person changed something; `applied(sheet)` gives the sheet with these fields."""

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._starts: datetime | None = None
        self._ends: datetime | None = None
        self.title, self.hashtag, self.aliases = QLineEdit(), QLineEdit(), QLineEdit()
        self.starts, self.ends = QLineEdit(), QLineEdit()
        self.language, self.kind = QComboBox(), QComboBox()
        self.minors = FittingCheck(self.tr("Children or teenagers present"))
        self.verbatim = FittingCheck(self.tr("Quoted word for word"))
        self.cancelled = FittingCheck(self.tr("The event is cancelled"))
        self._boxes = (self.minors, self.verbatim, self.cancelled)
        self._said = label("", wrap=True)
        self._said.setProperty("tone", "blocker")
        self._said.hide()
        self._fill_lists()
        self._lay_out()
        self._connect()

    def _fill_lists(self) -> None:
        kinds = {
            "conference": self.tr("Conference"),
            "radio": self.tr("Radio programme"),
            "council": self.tr("Council meeting"),
            "sport": self.tr("Sport"),
            "classroom": self.tr("Classroom"),
            "trial": self.tr("Trial"),
            "other": self.tr("Something else"),
        }
        for kind in EVENT_KINDS:
            self.kind.addItem(kinds[kind], kind)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for combo in (self.kind, self.language):
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for edit in (self.starts, self.ends):
            edit.setPlaceholderText("12/11/2026 09:00")
        self.hashtag.setPlaceholderText(self.tr("#DigiDay26"))
        column.addWidget(field(self.tr("Title"), self.title))
        other = self.tr("Other spellings people use, parted by commas")
        column.addWidget(self._pair(self.tr("Hashtag"), self.hashtag, self.tr("Also seen as"), self.aliases, other))
        column.addWidget(self._said)
        column.addWidget(self._pair(self.tr("Begins"), self.starts, self.tr("Ends"), self.ends))
        column.addWidget(self._pair(self.tr("Kind"), self.kind, self.tr("Language of the posts"), self.language))
        for box in self._boxes:
            column.addWidget(box)
            box.setAccessibleName(box.text())

    def _pair(self, one: str, left: QWidget, other: str, right: QWidget, hint: str = "") -> TurningRow:
        row = TurningRow(self._look, 480)
        row.add(field(one, left))
        row.add(field(other, right, hint))
        return row

    def _connect(self) -> None:
        for edit in (self.title, self.hashtag, self.aliases, self.starts, self.ends):
            edit.textEdited.connect(self._changed)
            edit.editingFinished.connect(self._check)
        for combo in (self.kind, self.language):
            combo.activated.connect(self.edited)
        for box in self._boxes:
            box.clicked.connect(self.edited)

    def show_sheet(self, sheet: EventSheet) -> None:
        """Show a sheet's fields."""
        self._starts, self._ends = sheet.starts, sheet.ends
        self.title.setText(sheet.title)
        self.hashtag.setText(f"#{sheet.hashtag}" if sheet.hashtag else "")
        self.aliases.setText(", ".join(f"#{alias}" for alias in sheet.aliases))
        self.starts.setText(show_instant(sheet.starts))
        self.ends.setText(show_instant(sheet.ends))
        if self.language.findData(sheet.language) < 0:
            self.language.addItem(sheet.language, sheet.language)
        self.language.setCurrentIndex(self.language.findData(sheet.language))
        self.kind.setCurrentIndex(self.kind.findData(sheet.kind))
        self.minors.setChecked(sheet.minors_present)
        self.verbatim.setChecked(sheet.verbatim)
        self.cancelled.setChecked(sheet.cancelled)
        self._check()

    def applied(self, sheet: EventSheet) -> EventSheet:
        """The sheet with these fields; a date that can't be read leaves the one that was there."""
        return replace(
            sheet,
            title=self.title.text().strip(),
            hashtag=self.hashtag.text().strip().lstrip("#＃").strip(),
            aliases=read_tags(self.aliases.text()),
            starts=self._instant(self.starts, self._starts),
            ends=self._instant(self.ends, self._ends),
            language=self.language.currentData(),
            kind=self.kind.currentData(),
            minors_present=self.minors.isChecked(),
            verbatim=self.verbatim.isChecked(),
            cancelled=self.cancelled.isChecked(),
        )

    def offer_day(self, day: date | None, agenda: Sequence[Talk]) -> None:
        """Put a programme's day where no date was written; its first and last times go with it."""
        first = next((talk.starts for talk in agenda if talk.starts), None)
        last = max((talk.ends for talk in agenda if talk.ends), default=None)
        if day is not None and not self.starts.text().strip():
            self.starts.setText(show_instant(datetime.combine(day, first or time())))
            if last is not None and not self.ends.text().strip():
                self.ends.setText(show_instant(datetime.combine(day, last)))
            self.edited.emit()

    def _instant(self, edit: QLineEdit, kept: datetime | None) -> datetime | None:
        if edit.text() == show_instant(kept):
            return kept
        try:
            return read_instant(edit.text())
        except ValueError:
            return kept

    def _changed(self) -> None:
        self.edited.emit()

    def _check(self) -> None:
        """Say what can't be read, once the person has left the field."""
        said = [self._check_hashtag(), *(self._check_date(edit) for edit in (self.starts, self.ends))]
        words = "\n".join(sentence for sentence in said if sentence)
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _check_hashtag(self) -> str:
        text = self.hashtag.text()
        trouble = hashtag_trouble(text) if text.strip() else None
        return _mark(self.hashtag, shown(trouble) if trouble else "")

    def _check_date(self, edit: QLineEdit) -> str:
        try:
            read_instant(edit.text())
        except ValueError:
            said = self.tr("“{text}” could not be read as a date. Write it like 12/11/2026 09:00.")
            return _mark(edit, said.format(text=edit.text()))
        return _mark(edit, "")


def _mark(edit: QLineEdit, words: str) -> str:
    restyle(edit, invalid=bool(words))
    edit.setAccessibleDescription(words)
    return words
