"""A person's remark: who, what, the words it is about, and one key for each reply."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from livetweet_coach.ui.room.person_view import PersonView, Reply
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.avatar import Avatar
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label, with_keys
from livetweet_coach.ui.widgets.wording import Wording


class PersonCard(QFrame):
    """Shows a PersonView. Its buttons trigger the actions that it is given, one for each reply."""

    def __init__(self, look: Look, actions: Mapping[Reply, QAction]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty("tone", "tutor")
        self._actions = dict(actions)
        self._avatar = Avatar(look)
        self._name = label("", "strong", wrap=True)
        self._name.setProperty("tone", "tutor")
        self._kind = label("", "small", wrap=True)
        self.message = label(wrap=True, role="subheading")
        self.about = label(wrap=True, role="soft")
        self.wording = Wording(look)
        self.buttons: dict[Reply, QPushButton] = {}
        self._answers = FlowBox(4)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self._name)
        who.addWidget(self._kind)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._avatar)
        head.addLayout(who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.message, self.about, self.wording, self._answers):
            column.addWidget(widget)
        for reply, action in self._actions.items():
            made = self.buttons[reply] = button("", "primary" if reply == "yes" else "")
            made.clicked.connect(action.trigger)
            self._answers.add(made)

    def show_person(self, view: PersonView | None) -> None:
        """Show this, or nothing."""
        self.setVisible(view is not None)
        if view is None:
            return
        self._avatar.show_initial(view.initial)
        self._name.setText(view.name)
        self._kind.setText(" · ".join(part for part in (view.kind, view.time) if part))
        self.message.setText(view.message)
        self.message.setVisible(bool(view.message))
        self.about.setText(view.about)
        self.about.setVisible(bool(view.about))
        self.wording.show_pieces(view.pieces)
        offered = dict(view.replies)
        for reply, made in self.buttons.items():
            words = offered.get(reply, "")
            made.setVisible(bool(words))
            made.setText(with_keys(words, self._actions[reply]))
            made.setAccessibleName(words)
        parts = (f"{view.name}, {view.kind}. {view.message}", view.about, self.wording.spoken(view.pieces))
        self.setAccessibleName(" ".join(part for part in parts if part))
