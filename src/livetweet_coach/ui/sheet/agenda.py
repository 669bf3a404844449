"""The agenda of a sheet as rows, and what the organiser asks for during a talk."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.core.event import POLICIES, Policy, Talk
from livetweet_coach.ui.sheet.rows_model import Column, RowsModel
from livetweet_coach.ui.sheet.when import read_instant, read_list, read_tags, read_time, show_instant, show_time
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import label, restyle
from livetweet_coach.ui.widgets.page import field


def policy_words(policy: Policy) -> str:
    """A policy in a few words."""
    translate = QCoreApplication.translate
    words = {
        "open": translate("PolicyBox", "open"),
        "no-tweet": translate("PolicyBox", "no posts"),
        "no-photo": translate("PolicyBox", "no photos"),
        "chatham": translate("PolicyBox", "no names (Chatham House)"),
        "embargo": translate("PolicyBox", "embargo"),
    }
    return words[policy]


def agenda_model() -> RowsModel[Talk]:
    """A model of no talks yet."""
    return RowsModel((*_when_and_what(), *_who_and_how()), Talk(""))


def _when_and_what() -> tuple[Column[Talk], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            translate("AgendaModel", "Start"),
            lambda row: show_time(row.starts),
            lambda row, text: replace(row, starts=read_time(text)),
            share=2,
            tight=3,
        ),
        Column(
            translate("AgendaModel", "End"),
            lambda row: show_time(row.ends),
            lambda row, text: replace(row, ends=read_time(text)),
            share=2,
        ),
        Column(
            translate("AgendaModel", "Title"),
            lambda row: row.title,
            lambda row, text: replace(row, title=text.strip()),
            share=8,
            tight=9,
        ),
    )


def _who_and_how() -> tuple[Column[Talk], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            translate("AgendaModel", "Speakers"),
            lambda row: ", ".join(row.speakers),
            lambda row, text: replace(row, speakers=read_list(text)),
            share=5,
        ),
        Column(
            translate("AgendaModel", "Hashtags"),
            lambda row: " ".join(f"#{tag}" for tag in row.hashtags),
            lambda row, text: replace(row, hashtags=read_tags(text)),
            share=4,
        ),
        Column(
            translate("AgendaModel", "To respect"),
            lambda row: ", ".join(policy_words(policy) for policy in row.policies),
            share=4,
        ),
    )


class PolicyBox(QWidget):
    """What to respect during one talk; `talk_changed(talk)` when it changes."""

    talk_changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._talk: Talk | None = None
        self._title = label("", "strong", wrap=True)
        self.boxes: dict[Policy, QCheckBox] = {}
        row = FlowBox(spacing=16)
        for policy in POLICIES[1:]:
            words = policy_words(policy)
            made = QCheckBox(words[:1].upper() + words[1:])
            made.setAccessibleName(made.text())
            made.clicked.connect(self._clicked)
            self.boxes[policy] = made
            row.add(made)
        self.until = QLineEdit()
        self.until.setPlaceholderText("12/11/2026 14:00")
        self.until.editingFinished.connect(self._clicked)
        self._until = field(self.tr("Embargo until"), self.until)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(row)
        column.addWidget(self._until)
        self.show_talk(None)

    def show_talk(self, talk: Talk | None) -> None:
        """Show what a talk asks for; hidden without a talk."""
        self._talk = talk
        self.setVisible(talk is not None)
        if talk is None:
            return
        self._title.setText(self.tr("To respect during “{title}”").format(title=talk.title or show_time(talk.starts)))
        for policy, box in self.boxes.items():
            box.setChecked(policy in talk.policies)
        self._until.setVisible("embargo" in talk.policies)
        if not self.until.hasFocus():
            self.until.setText(show_instant(talk.embargo_until))

    def _clicked(self) -> None:
        if self._talk is None:
            return
        policies = tuple(policy for policy, box in self.boxes.items() if box.isChecked())
        if not policies and "open" in self._talk.policies:
            policies = ("open",)
        try:
            until = read_instant(self.until.text()) if "embargo" in policies else None
        except ValueError:
            until = self._talk.embargo_until
            restyle(self.until, invalid=True)
        else:
            restyle(self.until, invalid=False)
        changed = replace(self._talk, policies=policies, embargo_until=until)
        if changed != self._talk:
            self._talk = changed
            self.talk_changed.emit(changed)
