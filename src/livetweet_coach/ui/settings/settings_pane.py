"""What the person can set, each change told at once."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.choices import Choices
from livetweet_coach.ui.widgets.made import frame, label
from livetweet_coach.ui.widgets.page import Page, TurningRow

Options = tuple[tuple[str, object], ...]


class SettingsPane(Page):
    """`setting_changed(key, value)` for each change; `show_values` takes a mapping with the same keys.

    Keys: language, address, theme, text_scale, coach_level, undo_seconds, timeline_newest_first, earcon,
    practice_network.
    """

    setting_changed = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=760)
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.title.text())
        self._choices: dict[str, Choices] = {}
        self.checks: dict[str, QCheckBox] = {}
        self._fill_looks()
        self._fill_coach()
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

    def _fill_coach(self) -> None:
        levels: Options = (
            (self.tr("At your pauses"), "pauses"),
            (self.tr("After sending"), "after"),
            (self.tr("Never"), "off"),
        )
        undo: Options = ((self.tr("Off"), 0), *((self.tr("{n} s").format(n=n), n) for n in (5, 8, 15, 30)))
        networks: Options = (("X", "x"), ("Mastodon", "mastodon"), ("Bluesky", "bluesky"))
        safety = self.tr("What protects people (policies, secrets) is always told.")
        self._section(
            self.tr("The coach"),
            self._row("coach_level", self.tr("The coach speaks"), levels, safety),
            self._check("earcon", self.tr("A sound for each remark")),
        )
        held = self.tr("For so long a post can be called back after Send.")
        counts = self.tr("The counter and the rules are this network's.")
        self._section(
            self.tr("Sending"),
            self._row("undo_seconds", self.tr("Undo send"), undo, held),
            self._row("practice_network", self.tr("Network you practise"), networks, counts),
        )

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
        made = QCheckBox(name)
        made.setAccessibleName(name)
        made.toggled.connect(lambda checked: self.setting_changed.emit(key, checked))
        self.checks[key] = made
        return made

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show what is in force, without telling anybody; keys that aren't shown here are passed over."""
        for key, choices in self._choices.items():
            if key in values:
                choices.show_value(values[key])
        for key, check in self.checks.items():
            if key in values:
                check.blockSignals(True)
                check.setChecked(bool(values[key]))
                check.blockSignals(False)

    def choices(self, key: str) -> Choices:
        """The choice behind a key. Raises KeyError."""
        return self._choices[key]
