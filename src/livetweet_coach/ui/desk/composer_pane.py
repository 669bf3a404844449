"""Where a tutor writes: a remark of 140 signs, another wording, a praise, a note for the end, words for a picture."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from livetweet_coach.core.draft.difference import difference
from livetweet_coach.core.draft.edit import Edit
from livetweet_coach.core.room.desk.phrases import ReadyPhrase, expand
from livetweet_coach.core.room.limits import REMARK_SIGNS, TEXT_SIGNS
from livetweet_coach.core.text.measure import Measure
from livetweet_coach.core.text.spans import Span
from livetweet_coach.ui.desk.about_strip import AboutStrip
from livetweet_coach.ui.desk.composing import About, Sort
from livetweet_coach.ui.desk.scrolling_over_foot import ScrollingOverFoot
from livetweet_coach.ui.text.post_edit import PostEdit
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.choices import Choices
from livetweet_coach.ui.widgets.counter_ring import CounterRing
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, keyed_action, label, restyle, with_keys
from livetweet_coach.ui.widgets.wording import Wording

LIMITS: dict[Sort, int] = {"remark": REMARK_SIGNS, "praise": REMARK_SIGNS}
TAKE_TURNS = ("remark", "rewording")


class ComposerPane(ScrollingOverFoot):
    """`sent(sort, text, urgent)`; `typed` at each change; `sort_changed(sort)`; `about_cleared`, `repicked(span)`."""

    sent = Signal(str, str, bool)
    typed = Signal()
    sort_changed = Signal(str)
    about_cleared = Signal()
    repicked = Signal(object)
    counter_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.about: About | None = None
        self.rule = ""
        self._phrases: tuple[ReadyPhrase, ...] = ()
        self._urgent_left, self._learner, self._describes, self._waits = 0, "", False, ""
        self._make_actions()
        self._make_parts()
        self._lay_out()
        self.sorts.show_value("remark")
        self.show_sort("remark")
        self.show_about(None)
        self.show_urgent_left(0)
        self.show_hint("")

    def _make_actions(self) -> None:
        self.send_action = keyed_action(self, self.tr("Send"), "Ctrl+Return", self.send)
        self.urgent_action = keyed_action(self, self.tr("Urgent: show it at once"), "Ctrl+U", self._toggle_urgent)
        self.counter_action = keyed_action(
            self, self.tr("Say the counter"), "Ctrl+Shift+C", self.counter_requested.emit
        )
        names = (self.tr("Remark"), self.tr("Rewording"), self.tr("Praise"), self.tr("For the end"))
        sorts: tuple[Sort, ...] = ("remark", "rewording", "praise", "note")
        self.sort_actions: dict[Sort, QAction] = {
            sort: keyed_action(self, name, f"F{number}", partial(self.turn_into, sort))
            for number, (sort, name) in enumerate(zip(sorts, names, strict=True), start=2)
        }

    @property
    def actions_by_key(self) -> tuple[QAction, ...]:
        """What can be done while writing, for the menu."""
        return (self.send_action, self.urgent_action, *self.sort_actions.values(), self.counter_action)

    def _make_parts(self) -> None:
        options = [(action.text(), sort) for sort, action in self.sort_actions.items()]
        self.sorts = Choices(self.tr("What you say"), options)
        self.sorts.chosen.connect(self._chose)
        self._describing = label(self.tr("Words for the picture"), "strong")
        self.strip = AboutStrip(self._look)
        self.strip.cleared.connect(self.about_cleared)
        self.strip.picked.connect(self.repicked)
        self.edit = PostEdit(self._look)
        self.edit.least_lines = 2
        self.edit.text_edited.connect(self._edited)
        self.ring = CounterRing(self._look)
        self.difference = Wording(self._look)
        self.urgent = QCheckBox()
        self.urgent.toggled.connect(lambda _: self._dress())
        self._hint = label("", "small", wrap=True)
        note = self.sort_actions["note"]
        words = self.tr("Keep it for the end")
        self._keep = button(with_keys(words, note), "link")
        self._keep.setAccessibleName(words)
        self._keep.clicked.connect(note.trigger)
        self._send = button(with_keys(self.send_action.text(), self.send_action), "primary")
        self._send.setAccessibleName(self.send_action.text())
        self._send.clicked.connect(self.send_action.trigger)

    def _lay_out(self) -> None:
        writing = QVBoxLayout()
        writing.setContentsMargins(12, 8, 12, 8)
        writing.addWidget(self.edit)
        self._card = frame("postCard", writing)
        self.body.setContentsMargins(8, 8, 16, 0)
        self.body.setSpacing(8)
        for part in (self.sorts, self._describing, self.strip, self._card, self.difference, self._hint):
            self.body.addWidget(part)
        offers = FlowBox()
        for made in (self.urgent, self._keep):
            offers.add(made)
        self.foot.setContentsMargins(8, 8, 16, 12)
        self.foot.setSpacing(12)
        self.foot.addWidget(self.ring)
        self.foot.addWidget(offers, 1)
        self.foot.addWidget(self._send)
        self.edit.focused.connect(lambda: self.area.ensureWidgetVisible(self._card, 0, 0))

    # what is shown

    def show_learner(self, name: str) -> None:
        """To whom one writes; "" for nobody, and then nothing can be sent."""
        self._learner = name
        self.edit.setEnabled(bool(name))
        self._dress()

    def show_about(self, about: About | None) -> None:
        """What one writes about."""
        self.about = about
        self._dress()

    def show_phrases(self, phrases: Sequence[ReadyPhrase]) -> None:
        """The phrases that `/key` stands for."""
        self._phrases = tuple(phrases)

    def show_urgent_left(self, left: int) -> None:
        """How many urgent remarks are left in these ten minutes."""
        self._urgent_left = left
        words = self.tr("Urgent, %n left", "", left) if left else self.tr("Urgent: none left for now")
        self.urgent.setText(words)
        self.urgent.setAccessibleName(words)
        self.urgent.setEnabled(left > 0)
        self.urgent_action.setEnabled(left > 0)
        if not left:
            self.urgent.setChecked(False)

    def show_hint(self, words: str) -> None:
        """A soft line below: why what is sent would wait."""
        self._waits = words
        self._dress()

    # what is written

    @property
    def sort(self) -> Sort:
        """What one is writing."""
        return "description" if self._describes else self.sorts.value  # type: ignore[return-value]

    @property
    def text(self) -> str:
        """What is written, without the spaces around it."""
        return self.edit.text().strip()

    @property
    def left(self) -> int:
        """Signs left, negative when over."""
        return self._limit - len(self.text)

    @property
    def _limit(self) -> int:
        return LIMITS.get(self.sort, TEXT_SIGNS)

    def show_sort(self, sort: Sort) -> None:
        """Write something of this kind; what is written stays."""
        self._describes = sort == "description"
        self.sorts.setVisible(not self._describes)
        self._describing.setVisible(self._describes)
        if not self._describes:
            self.sorts.show_value(sort)
        self._dress()

    def turn_into(self, sort: Sort) -> None:
        """Another kind, asked for by its key."""
        self.show_sort(sort)
        self.sort_changed.emit(sort)
        self.edit.setFocus()

    def _chose(self, sort: object) -> None:
        self._dress()
        self.sort_changed.emit(str(sort))

    def start(self, text: str = "", rule: str = "") -> None:
        """A fresh text to write on."""
        self.rule = rule
        self.edit.set_text(text)
        self.edit.set_caret(len(text))
        self.urgent.setChecked(False)
        self._dress()

    def _edited(self, text: str) -> None:
        caret = self.edit.caret()
        found = expand(text, caret - 1, self._phrases) if caret and text[caret - 1] == " " else None
        if found is not None:
            self.rule = found.rule
            self.edit.apply_edits([Edit("", Span(found.start, caret), found.words + " ")])
            return
        if not text.strip():
            self.rule = ""
        self._dress()
        self.typed.emit()

    def _toggle_urgent(self) -> None:
        if self.sort == "remark" and self._urgent_left:
            self.urgent.toggle()

    def can_send(self) -> bool:
        """Whether there is somebody to say it to, something to say, and room for it."""
        if not self._learner or not self.text or self.left < 0:
            return False
        if self.sort == "praise":
            return self.about is not None and self.about.is_sent
        if self.sort == "rewording":
            return self.about is not None and self.text != self.about.text.strip()
        return True

    def send(self) -> None:
        """Say it, if it can be said."""
        if self.can_send():
            self.sent.emit(self.sort, self.text, self.urgent.isChecked() and self.sort == "remark")

    def _dress(self) -> None:
        sort, left = self.sort, self.left
        self.strip.show_about(self.about, brief=sort == "rewording")
        self.ring.show_measure(_measure(self.text, self._limit))
        self.ring.setVisible(sort in LIMITS or left < REMARK_SIGNS)
        self.urgent.setVisible(sort == "remark" and left >= 0)
        self._keep.setVisible(sort == "remark" and left < 0)
        too_long = self.tr("Too long for a remark: cut it, or keep it for the end.")
        self._hint.setText(too_long if sort == "remark" and left < 0 else self._waits)
        self._hint.setVisible(sort in TAKE_TURNS and bool(self._hint.text()))
        reworded = self.about if sort == "rewording" else None
        self.difference.show_pieces(difference(reworded.text, self.edit.text()) if reworded is not None else ())
        restyle(self._card, active=self.urgent.isChecked() and sort == "remark")
        prompt = self._prompt()
        if self.edit.placeholderText() != prompt:
            self.edit.setPlaceholderText(prompt)
            self.edit.setAccessibleName(prompt)
        self.edit.mark_overflow(self._limit if left < 0 else None)
        self.send_action.setEnabled(self.can_send())
        self._send.setEnabled(self.can_send())

    def _prompt(self) -> str:
        about, name = self.about, self._learner
        if not name:
            return self.tr("Choose a learner first.")
        match self.sort:
            case "rewording":
                if about is None:
                    return self.tr("Choose a post first, in the draft or among the sent ones.")
                return self.tr("Your wording for {name}, from a copy").format(name=name)
            case "praise":
                if about is None or not about.is_sent:
                    return self.tr("Choose a sent post first: the praise is pinned to it.")
                return self.tr("What did {name} do well here?").format(name=name)
            case "note":
                return self.tr("First line: a strength. Second line: a next step.")
            case "description":
                return self.tr("What is to be seen, for those who don't see it")
        return self.tr("One thing for {name}, in 140 signs").format(name=name)


def _measure(text: str, limit: int) -> Measure:
    """A remark is measured in code points, whatever network the learner writes for."""
    signs = len(text)
    fits = signs <= limit
    return Measure(
        "room", signs, limit, fits, signs, signs, len(text.encode("utf-8", "replace")), min(signs, limit), ()
    )
