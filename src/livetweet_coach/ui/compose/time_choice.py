"""When a scheduled post leaves: one of the times that are offered, or any other."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QVBoxLayout, QWidget

from livetweet_coach.ui.widgets.made import label

OTHER = "other"


class _Choice(QComboBox):
    """Enter on the closed list goes on; it opens with Space or Alt+Down, as lists do."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class _Moment(QDateTimeEdit):
    """A day and a time of day; Enter goes on, Tab leaves it, Left and Right go from day to month to hour."""

    done = Signal()

    def focusNextPrevChild(self, onward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.done.emit()
        else:
            super().keyPressEvent(event)


class TimeChoice(QWidget):
    """`time_chosen(instant)`, aware and in UTC; `done` at Enter."""

    time_chosen = Signal(object)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice, self.moment = _Choice(), _Moment()
        self.choice.setAccessibleName(self.tr("When it leaves"))
        self.choice.setAccessibleDescription(self.choice.accessibleName())  # some systems read the chosen words as name
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.moment.lineEdit().setTextMargins(8, 0, 8, 0)  # a stylesheet's padding doesn't reach it
        self.moment.setAccessibleName(self.tr("Day and time"))
        self.moment.setDisplayFormat(self.tr("ddd d MMM yyyy, HH:mm", "a day and a time, in Qt's letters"))
        for field in (self.choice, self.moment):
            field.setMinimumHeight(32)
            field.done.connect(self.done)
        words = self.tr("It leaves by itself while this app is open; where it is not, you are asked first.")
        note = label(words, "soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.choice, self.moment, note):
            column.addWidget(part)
        self._times: dict[str, datetime] = {}
        self.choice.activated.connect(lambda at: self._choose())
        self.moment.dateTimeChanged.connect(lambda at: self._choose())
        self.moment.hide()

    def show_times(self, times: Mapping[str, tuple[datetime, str]]) -> None:
        """The times that are offered (aware) with their words, by name."""
        if {name: words for name, (_, words) in times.items()} == self._words():
            return
        chosen = self.choice.currentData()
        self._times = {name: at for name, (at, _) in times.items()}
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for name, (_, words) in times.items():
                self.choice.addItem(words, name)
            self.choice.addItem(self.tr("At another time…"), OTHER)
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))

    def show_time(self, at: datetime | None) -> None:
        """The time that is chosen."""
        if at is None:
            return
        name = next((name for name, time in self._times.items() if time == at), OTHER)
        if self.choice.currentData() != OTHER or name == OTHER:
            self.choice.setCurrentIndex(self.choice.findData(name))
        with QSignalBlocker(self.moment):
            self.moment.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))
        self.moment.setVisible(self.choice.currentData() == OTHER)

    def take_focus(self) -> None:
        """To the list, or to the time where that is what has to be settled."""
        (self.choice if self.moment.isHidden() else self.moment).setFocus()

    def _words(self) -> dict[str, str]:
        return {self.choice.itemData(at): self.choice.itemText(at) for at in range(len(self._times))}

    def _choose(self) -> None:
        name = self.choice.currentData()
        self.moment.setVisible(name == OTHER)
        at = self._times.get(name)
        if at is None:
            at = datetime.fromtimestamp(self.moment.dateTime().toSecsSinceEpoch() // 60 * 60, UTC)
        self.time_chosen.emit(at)
