"""One remark, and the answers it takes: apply, later, not here, I know, why."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from livetweet_coach.ui.coach.remark_view import RemarkView
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label, restyle, with_keys
from livetweet_coach.ui.widgets.source_link import SourceLink

ICONS = {"tip": "tip", "warning": "warning", "blocker": "blocker", "praise": "praise", "tutor": "tutor"}


class RemarkCard(QFrame):
    """Shows a RemarkView. Its buttons trigger the pane's actions: apply, later, not here, known, why."""

    def __init__(self, look: Look, actions: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Remark"))
        self._look = look
        self._view: RemarkView | None = None
        self._icon = QLabel()
        self._kind = label("", "small")
        self._message = label(wrap=True, role="subheading")
        self._example = label(wrap=True, role="soft")
        self._preview = label(wrap=True)
        self._why = label(wrap=True)
        self._source = SourceLink(look)
        self._apply, self._later, self._not_here, self._known, self._why_button = (
            self._make_button(action, kind)
            for action, kind in zip(actions, ("primary", "", "quiet", "quiet", "link"), strict=True)
        )
        self._actions = list(actions)
        self._lay_out()
        look.changed.connect(self._dress)

    def _make_button(self, action: QAction, kind: str) -> QPushButton:
        made = button(with_keys(action.text(), action), kind)
        made.setAccessibleName(action.text())
        made.clicked.connect(action.trigger)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._kind, 1)
        answers = FlowBox(4)
        for made in (self._apply, self._later, self._not_here, self._known, self._why_button):
            answers.add(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self._message, self._preview, self._example, self._why, self._source):
            column.addWidget(widget)
        column.addWidget(answers)

    def show_remark(self, view: RemarkView) -> None:
        """Show this remark, with the "why" folded unless it was open for the same one."""
        same = self._view is not None and self._view.id == view.id
        open_before = same and self._why.isVisibleTo(self)
        self._view = view
        self._kind.setText(f"{view.who} · {view.kind}")
        self._message.setText(view.message)
        self._message.setAccessibleName(view.message)
        self._example.setText(view.example)
        self._example.setVisible(bool(view.example))
        self._preview.setText(view.preview)
        self._preview.setVisible(bool(view.preview))
        self._apply.setVisible(bool(view.fix))
        self._apply.setText(with_keys(view.fix, self._actions[0]))
        self._apply.setAccessibleName(view.fix)
        self._not_here.setVisible(not view.stays)
        self._known.setVisible(not view.stays)
        self.setAccessibleName(f"{view.who}, {view.kind}. {view.message}")
        restyle(self, tone=view.tone)
        restyle(self._kind, tone=view.tone)
        self._dress()
        self.show_why(open_before)

    def show_why(self, visible: bool) -> None:
        """Unfold or fold the reason and its source."""
        view = self._view
        visible = visible and view is not None and bool(view.why)
        self._why.setVisible(visible)
        self._source.setVisible(visible and view is not None and bool(view.source))
        if view is not None:
            self._why.setText(view.why)
            self._source.show_source(view.source)

    @property
    def why_is_open(self) -> bool:
        """Whether the reason is unfolded."""
        return self._why.isVisibleTo(self)

    def _dress(self) -> None:
        if self._view is None:
            return
        self._icon.setPixmap(self._look.pixmap(ICONS[self._view.tone], self._view.tone, 16))
