"""What the person can set, each change told at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.choices import Choices
from livetweet_coach.ui.widgets.fitting import FittingCheck
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, label
from livetweet_coach.ui.widgets.page import Page, TurningRow, field

Options = tuple[tuple[str, object], ...]


class SettingsPane(Page):
    """`setting_changed(key, value)` for each change; `show_values` takes a mapping with the same keys.

    Keys: language, address, theme, text_scale, coach_level, pause_seconds, remarks, break_after_minutes,
    undo_seconds (`undo` are those offered), timeline_newest_first, spelling, earcon, practice_network, first_name,
    room_place, room_server. `test_wished(address)` to try a server: `show_tested` says what came of it.
    """

    setting_changed = Signal(str, object)
    test_wished = Signal(str)

    def __init__(self, look: Look, undo: Sequence[int] = (0, 5, 8, 15, 30)) -> None:
        super().__init__(look, "", width=760)
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.title.text())
        self._choices: dict[str, Choices] = {}
        self.checks: dict[str, QCheckBox] = {}
        self.lines: dict[str, QLineEdit] = {}
        self._fill_looks()
        self._fill_coach(undo)
        self._fill_room()
        self.column.addStretch(1)

    def _fill_looks(self) -> None:
        languages: Options = ((self.tr("System"), "system"), ("Français", "fr"), ("English", "en"))
        themes: Options = (
            (self.tr("System"), "system"),
            (self.tr("Day"), "day"),
            (self.tr("Night"), "night"),
            (self.tr("High contrast"), "contrast"),
        )
        address: Options = (("tu", "tu"), ("vous", "vous"))
        sizes: Options = tuple((self.tr("{n} %").format(n=size), size / 100) for size in (100, 125, 150, 175, 200))
        self._section(
            self.tr("Language"),
            self._row("language", self.tr("Language of the app"), languages),
            self._row("address", self.tr("In French, the app says"), address),
        )
        self._section(
            self.tr("What you see"),
            self._row("theme", self.tr("Colours"), themes),
            self._row("text_scale", self.tr("Text size"), sizes),
            self._row(
                "timeline_newest_first",
                self.tr("Sent posts"),
                ((self.tr("Newest first"), True), (self.tr("Oldest first"), False)),
            ),
        )

    def _fill_coach(self, seconds: Sequence[int]) -> None:
        levels: Options = (
            (self.tr("At your pauses"), "pauses"),
            (self.tr("After sending"), "after"),
            (self.tr("Never"), "off"),
        )
        breaks: Options = tuple((self.tr("{n} min").format(n=n), n) for n in (30, 45, 60, 90))
        figures = self.tr("These and all other figures stand in coach.toml, beside settings.toml.")
        networks: Options = (("X", "x"), ("Mastodon", "mastodon"), ("Bluesky", "bluesky"))
        safety = self.tr("What protects people (policies, secrets) is always told.")
        self._section(
            self.tr("The coach"),
            self._row("coach_level", self.tr("The coach speaks"), levels, safety),
            self._row("pause_seconds", self.tr("After a pause of"), self._seconds(2, 3, 5, 8)),
            self._row("remarks", self.tr("Remarks in 10 minutes, at most"), tuple((str(n), n) for n in (2, 4, 6))),
            self._row("break_after_minutes", self.tr("It suggests a break after"), breaks, figures),
        )
        held = self.tr("For so long a post can be called back after Send.")
        counts = self.tr("The counter and the rules are this network's.")
        self._section(
            self.tr("Sending"),
            self._row("undo_seconds", self.tr("Undo send"), self._seconds(*seconds), held),
            self._row("practice_network", self.tr("Network you practise"), networks, counts),
            self._check("spelling", self.tr("Underline words that no dictionary of this computer knows")),
        )

    def _seconds(self, *seconds: int) -> Options:
        return tuple((self.tr("{n} s").format(n=n) if n else self.tr("Off"), n) for n in seconds)

    def _fill_room(self) -> None:
        places: Options = (
            (self.tr("On this network"), "network"),
            (self.tr("On a server"), "server"),
            (self.tr("With files"), "files"),
        )
        hint = self.tr("A server carries sealed envelopes and reads nothing. Your school or association can run one.")
        self.test = button(self.tr("Test the server"))
        self.test.clicked.connect(self._test)
        self._tested = label("", wrap=True)
        self._tested.hide()
        test = FlowBox()
        test.add(self.test)
        self._section(
            self.tr("Your tutor"),
            self._line("first_name", self.tr("Your first name")),
            self._row("room_place", self.tr("Where you meet"), places),
            self._line("room_server", self.tr("The server's address"), hint),
            test,
            self._tested,
            self._check("earcon", self.tr("A sound when your tutor speaks")),
        )

    def _line(self, key: str, name: str, hint: str = "") -> QWidget:
        made = self.lines[key] = QLineEdit()
        made.editingFinished.connect(lambda: self.setting_changed.emit(key, made.text().strip()))
        return field(name, made, hint)

    def _test(self) -> None:
        address = self.lines["room_server"].text().strip()
        if address:
            self.show_tested(self.tr("The server is being tested…"))
            self.test_wished.emit(address)
        else:
            self.show_tested(self.tr("Write an address first."))
            self.lines["room_server"].setFocus()

    def show_tested(self, words: str) -> None:
        """What came of the test, also for a screen reader that comes back to the button."""
        self._tested.setText(words)
        self._tested.setVisible(bool(words))
        self.test.setAccessibleDescription(words)

    def _section(self, title: str, *rows: QWidget) -> QFrame:
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(title, "subheading", wrap=True))
        for row in rows:
            column.addWidget(row)
        made = frame("card", column)
        self.column.addWidget(made)
        return made

    def _row(self, key: str, name: str, options: Options, hint: str = "") -> QWidget:
        choices = Choices(name, options)
        choices.chosen.connect(lambda value: self.setting_changed.emit(key, value))
        self._choices[key] = choices
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(name, "strong", wrap=True))
        if hint:
            column.addWidget(label(hint, "small", wrap=True))
            choices.setAccessibleDescription(hint)
        column.addStretch(1)
        row = TurningRow(self.look, 560, spacing=8)
        row.add(words, 2)
        row.add(choices, 3)
        return row

    def _check(self, key: str, name: str) -> QCheckBox:
        made = FittingCheck(name)
        made.setAccessibleName(name)
        made.toggled.connect(lambda checked: self.setting_changed.emit(key, checked))
        self.checks[key] = made
        return made

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show what is in force, without telling anybody; keys that aren't shown here are passed over."""
        for key, choices in self._choices.items():
            if key in values:
                choices.show_value(values[key])
        for key, line in self.lines.items():
            if key in values and line.text() != values[key]:
                line.setText(str(values[key]))
        self.show_tested("")
        for key, check in self.checks.items():
            if key in values:
                check.blockSignals(True)
                check.setChecked(bool(values[key]))
                check.blockSignals(False)

    def choices(self, key: str) -> Choices:
        """The choice behind a key. Raises KeyError."""
        return self._choices[key]
