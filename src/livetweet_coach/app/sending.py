"""Send, and what may come between: the held strip, the queue, undo."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.live import is_blank
from livetweet_coach.core.coaching.held import Held, HeldChoice
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.edit import Safety, StaleEdit
from livetweet_coach.core.draft.saved import Caret
from livetweet_coach.core.progress.answers import Answer
from livetweet_coach.core.rules.rule import Finding
from livetweet_coach.core.words import say
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose.held_strip import HeldWords
from livetweet_coach.ui.words import shown


class Sending(QObject):
    """From Send to the queue: `sent(draft, marks)` when a draft has left, `kept(draft, caret, remind_at)` for later.

    `place_needed(finding)` asks for the caret or the pane where a finding without a fix is settled.
    """

    sent = Signal(object, object)
    kept = Signal(object, object, object)
    told = Signal(str)
    place_needed = Signal(object)

    def __init__(self, new_id: Callable[[], str], compose: ComposePane, coaching: Coaching, event: EventNow) -> None:
        super().__init__(compose)
        self._new_id = new_id
        self._compose, self._coaching, self._event = compose, coaching, event
        self._held: Held | None = None
        self.undo_seconds = 8
        self.is_preparing: Callable[[Draft], bool] = lambda draft: False
        self.refuses: Callable[[Draft], str] = lambda draft: ""
        self.declines: Callable[[Draft], str] = lambda draft: ""
        strip = compose.held
        strip.fix_chosen.connect(self.settle)
        strip.keep_chosen.connect(self.keep)
        strip.send_chosen.connect(self.send_anyway)
        strip.closed.connect(self._closed)
        compose.editor.typed.connect(self._typed)
        compose.editor.draft_changed.connect(self._draft_changed)

    @property
    def draft(self) -> Draft:
        """What is being written."""
        return self._compose.editor.draft

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written but what every new post begins with."""
        return is_blank(self.draft, self._event.live)

    def send(self, *, blockers_only: bool = False) -> None:
        """Send what is written, unless something should be settled first."""
        draft = self._compose.editor.draft
        if self.is_preparing(draft):
            self.told.emit(self.tr("Your photo is nearly ready: send again in a moment."))
            return
        if draft.is_blank or not self._may_go(draft):
            return
        self._held = self._coaching.hold(blockers_only=blockers_only)
        if self._held is None:
            self._go(draft)
            return
        self._compose.hold(held_words(self._held))

    @property
    def held(self) -> Held | None:
        """What holds the draft back, None where nothing does."""
        return self._held

    def hold_on(self, held: Held | None) -> None:
        """The same strip in another window, in its words."""
        self._held = held
        if held is not None:
            self._compose.hold(held_words(held))

    def settle(self) -> None:
        """Mend what holds the draft, and send it where the mending is safe; show the spot where it takes a person."""
        held = self._take_held()
        if held is None:
            return
        self._coaching.release(held, HeldChoice.SETTLE)
        finding = held.finding
        if finding.fix is None or finding.fix.safety is Safety.SHOW:
            self.place_needed.emit(finding)
            return
        if self.mend(finding) and finding.fix.safety is Safety.SAFE:
            self.send(blockers_only=True)

    def keep(self) -> None:
        """Put the draft away for later."""
        editor = self._compose.editor
        draft, caret = editor.draft, Caret(editor.active, editor.caret)
        if self.is_preparing(draft):
            self.told.emit(self.tr("Your photo is nearly ready: keep it again in a moment."))
            return
        held = self._take_held()
        if held is not None:
            self._coaching.release(held, HeldChoice.KEEP)
        remind_at = self._coaching.remind_at()
        if not self.is_blank:
            self.start_fresh()
            self.kept.emit(draft, caret, remind_at)  # comes back into the editor where it can't be kept
            self._coaching.opened()

    def send_anyway(self) -> None:
        """Send all the same, where that is the person's own decision."""
        if not self._may_go(self._compose.editor.draft):
            return
        held = self._take_held()
        if held is None or HeldChoice.SEND_ANYWAY not in held.choices:
            return
        self._coaching.release(held, HeldChoice.SEND_ANYWAY)
        self._go(self._compose.editor.draft)

    def mend(self, finding: Finding) -> bool:
        """Apply a finding's fix to the draft as it is now; whether it still fitted."""
        fresh = self._coaching.fresh(finding)
        if fresh is None or fresh.fix is None:
            return False
        try:
            self._compose.editor.apply_fix(fresh.fix)
        except StaleEdit:
            return False
        self._coaching.answer(finding, Answer.APPLY)
        return True

    def start_fresh(self) -> None:
        """An empty draft, with the event's hashtag where it is kept."""
        live = self._event.live
        text = f" #{live.sheet.hashtag}" if live.keep_hashtag and live.sheet.hashtag else ""
        post = Post(self._new_id(), text)
        language, readers = live.sheet.language or "fr", self._event.usual_visibility
        draft = Draft(self._new_id(), (post,), language=language, visibility=readers)
        self._compose.editor.set_draft(draft, post.id, 0)
        self._compose.editor.focus_post()

    def _may_go(self, draft: Draft) -> bool:
        words = self.refuses(draft)
        if words:
            self.told.emit(words)
        return not words

    def _go(self, draft: Draft) -> None:
        if draft.kind == "template":
            self.keep()
            return
        if words := self.declines(draft):  # what the coach's rule says too, where it may speak
            self.told.emit(words)
            return
        written = replace(draft, posts=tuple(post for post in draft.posts if not post.is_blank))
        marks = self._coaching.sent(written)
        self.start_fresh()
        self.sent.emit(written, marks)

    def _take_held(self) -> Held | None:
        held, self._held = self._held, None
        self._compose.held.hide()
        return held

    def _typed(self) -> None:
        self._take_held()

    def _draft_changed(self, draft: Draft) -> None:
        """What held one draft holds no other that takes its place in the editor."""
        if self._held is not None and self._held.finding.post_id not in {post.id for post in draft.posts}:
            self._take_held()
            self._coaching.let_go()

    def _closed(self) -> None:
        self._held = None
        self._coaching.let_go()
        self._compose.editor.focus_post()


def held_words(held: Held) -> HeldWords:
    """How a held Send reads."""
    finding, fix = held.finding, held.finding.fix
    message = shown(finding.message)
    if held.others:
        more = say("Remarks", "And {n} more remark.", "", len(held.others))
        message = f"{message} {shown(more)}"
    settle = shown(fix.label) if fix and fix.safety is not Safety.SHOW else shown(say("Remarks", "Settle it"))
    return HeldWords(
        message=message,
        tone="blocker" if held.is_blocker else "warning",
        fix=settle if HeldChoice.SETTLE in held.choices else "",
        keep=shown(say("Remarks", "Keep as a draft")) if HeldChoice.KEEP in held.choices else "",
        send=shown(say("Remarks", "Send all the same")) if HeldChoice.SEND_ANYWAY in held.choices else "",
    )
