"""The coach's pane and the learner's answers."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.queue_acts import QueueActs
from livetweet_coach.app.remark_words import TOKENS, RemarkWords
from livetweet_coach.app.reviewing import rules
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.speaking import Speaking
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.coaching.choose import Choice
from livetweet_coach.core.coaching.shown import Form, Shown
from livetweet_coach.core.progress.answers import Answer
from livetweet_coach.core.rules.rule import Finding
from livetweet_coach.core.words import say
from livetweet_coach.ui.coach.coach_pane import CoachPane
from livetweet_coach.ui.coach.remark_view import RemarkView
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.words import shown

# The rule that is about the hour at which a draft leaves, not about its words.
WHEN = "automation/scheduled-in-live"


class Answering(QObject):
    """Shows choices of the coach and carries out answers. `alt_needed(post id, media id)` opens a description."""

    alt_needed = Signal(str, str)

    def __init__(
        self,
        services: Services,
        pane: CoachPane,
        compose: ComposePane,
        coaching: Coaching,
        sending: Sending,
        speaking: Speaking,
        queue: QueueActs,
    ) -> None:
        super().__init__(pane)
        self._queue = queue
        self._choice: Choice | None = None
        self._clock, self._pane, self._compose = services.clock, pane, compose
        self._coaching, self._sending, self._speaking = coaching, sending, speaking
        self._words = RemarkWords(lambda: {**rules(), **coaching.own()}, services.language)
        self._silence = services.clock.timer(self._count_silence, self)
        pane.applied.connect(self.apply)
        pane.put_off.connect(lambda key: self._answer(key, Answer.LATER))
        pane.not_here.connect(lambda key: self._answer(key, Answer.NOT_HERE))
        pane.known.connect(lambda key: self._answer(key, Answer.KNOWN))
        queue.changed.connect(lambda: self._choice and self._show(self._choice))
        pane.show_calm(self.tr("Write. I read along, and speak only when you pause."))

    def show(self, choice: Choice) -> None:
        """Show what was chosen; what a person says is shown elsewhere."""
        self._choice = choice
        self._show(choice)
        self._pane.show_settled(self.tr("Settled.") if choice.settled else "")
        self._mark(choice.shown)
        self._count_silence()

    def apply(self, key: str) -> None:
        """Apply the fix of the remark on show."""
        finding = self._coaching.finding(key)
        if finding is None:
            return
        if finding.keep is not None and finding.keep.waiting:
            self._coaching.answer(finding, Answer.APPLY)
            self._queue.pause(finding.keep)
        elif self._is_here(finding) or self._take_back(finding):
            self._apply_here(finding)

    def _apply_here(self, finding: Finding) -> None:
        if finding.keep is not None:
            self._coaching.answer(finding, Answer.APPLY)
            self._sending.keep()
        elif finding.fix is None:
            self.show_place(finding)
        elif self._sending.mend(finding):
            self._speaking.say(announce.added_words())

    def _is_here(self, finding: Finding) -> bool:
        """Whether it is about the draft in the editor, and not about a post that was sent a moment ago."""
        return finding.post_id in {post.id for post in self._compose.editor.draft.posts}

    def _take_back(self, finding: Finding) -> bool:
        """Have the sent post that a finding is about in the editor again; whether that could still be done."""
        draft = self._queue.held_draft(finding.post_id)
        if draft:
            self._queue.take_back(draft)
        return self._is_here(finding)

    def _show(self, choice: Choice) -> None:
        finding = choice.shown.finding if choice.shown else None
        view = self._view(finding, choice.shown.form) if choice.shown and finding else None
        self._pane.show_remark(view, [self._view(finding) for finding in choice.others])

    def _view(self, finding: Finding, form: Form = Form.SENTENCE) -> RemarkView:
        """How it reads; what is about a post that was sent can be mended only while that can be taken back."""
        view = self._words.finding(finding, self._compose.editor.draft, form)
        if self._is_here(finding) or (finding.keep is not None and finding.keep.waiting):
            return view
        words = self.tr("Take it back and keep it") if finding.keep else self.tr("Take it back and mend it")
        kind = f"{view.kind} · {self.tr('on your last post')}"
        return replace(view, kind=kind, fix=words if view.fix and self._queue.held_draft(finding.post_id) else "")

    def toggle_silence(self) -> None:
        """F8."""
        self._coaching.toggle_silence()
        ends = self._coaching.silence_ends
        minutes = round((ends - self._clock.now()).total_seconds() / 60) if ends else 0
        self._speaking.say(announce.silence_words(minutes))
        self._count_silence()

    def show_place(self, finding: Finding) -> None:
        """Put the person where a finding is settled: its words, or the picture that it is about."""
        from livetweet_coach.core.rules.shots import picture_meant  # with the rules, which are read when first asked

        editor = self._compose.editor
        if finding.rule == WHEN and editor.draft.kind == "scheduled":
            self._compose.kind.time.take_focus()
            return
        picture = picture_meant(finding.rule, editor.draft.post(finding.post_id))
        if picture is not None:
            self.alt_needed.emit(finding.post_id, picture.id)
            return
        editor.focus_post(finding.post_id)
        editor.card(finding.post_id).edit.set_caret(finding.span.end)

    def _answer(self, key: str, given: Answer) -> None:
        finding = self._coaching.finding(key)
        if finding is not None:
            self._coaching.answer(finding, given)

    def _mark(self, what: Shown | None) -> None:
        finding = what.finding if what else None
        marks = [(finding.post_id, finding.span, TOKENS[finding.severity])] if finding else []
        self._compose.editor.mark(marks)

    def _count_silence(self) -> None:
        ends = self._coaching.silence_ends
        if ends is None:
            self._silence.stop()
            self._pane.show_silence("", silent=False)
            return
        left = max(0, round((ends - self._clock.now()).total_seconds()))
        minutes, seconds = divmod(left, 60)
        words = say("Coach", "Silence, {time} left", "", None, time=f"{minutes}:{seconds:02}")
        self._pane.show_silence(shown(words), silent=True)
        self._silence.start(1000)
