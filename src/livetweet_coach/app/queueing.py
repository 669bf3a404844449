"""The queue and the timeline: what was sent waits its seconds, leaves, and shows its state and its mark."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.allowances import Allowances
from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.keeping import Keeping
from livetweet_coach.app.own_posts import OwnPosts
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.surroundings import Surroundings
from livetweet_coach.app.timeline import counts, kept_words, moment_words, rows
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.publishing.item import Item, State
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.rules.context import ClosedLive
from livetweet_coach.core.rules.rule import Context, Finding, Moment, SentPost
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.publish.timeline_pane import TimelinePane
from livetweet_coach.ui.words import shown


class Queueing(QObject):
    """Hands drafts to the outbox and shows what becomes of them. `said` is for a screen reader, `told` for the eye."""

    said = Signal(object)
    told = Signal(str)
    refreshed = Signal(object)

    def __init__(
        self,
        services: Services,
        pane: TimelinePane,
        compose: ComposePane,
        sending: Sending,
        event: EventNow,
        coaching: Coaching,
        keeping: Keeping,
    ) -> None:
        super().__init__(pane)
        self._services, self._pane, self._compose, self._keeping = services, pane, compose, keeping
        self._sending, self._event, self._coaching = sending, event, coaching
        self._marks: dict[str, Finding] = {}
        self._earned: dict[str, str] = {}
        self._learning: dict[str, tuple[Draft, Context]] = {}
        self._last = ""
        self.own = OwnPosts(services, event)
        self.allowances = Allowances(services, event, self.own, self)
        self.surroundings = Surroundings(event, self.own, self.allowances)
        self.newest_first = True
        self.pinned: Callable[[], Mapping[str, str]] = dict
        self.closed: Callable[[], ClosedLive | None] = lambda: None
        bridge = Bridge(self)
        services.news.changed = lambda: bridge.post(self.refresh)
        self._timer = services.clock.timer(self.refresh, self)
        pane.show_calm(self.tr("What you send shows here, with its marks and its answers."))

    # sending

    def put(self, draft: Draft, marks: Sequence[Finding]) -> None:
        """Hand a draft over; where that fails it comes back to the editor."""
        live, now = self._event.live, self._services.clock.now()
        undo = timedelta(seconds=0 if live.way == "clipboard" else self._sending.undo_seconds)
        context = self.context()
        try:
            items = self._services.outbox.send(draft, self._targets(), undo, live.id)
        except Refusal as refusal:
            self._compose.editor.set_draft(draft)
            self.told.emit(shown(refusal.phrase))
            return
        self._last = draft.id
        self.own.wrote(items, self._coaching.remarked(draft), sticky=live.keep_hashtag)
        earned = {mark.post_id: mark for mark in marks}
        self._marks.update({item.key: earned[i] for item in items if (i := item.step.post.id) in earned})
        self._learning[draft.id] = (draft, context)
        posts = draft.posts if draft.kind != "dm" else ()  # the review quotes no private message
        entries = [Entry(now, Kind.POST_SENT, live.id, post.id, text=post.text) for post in posts]
        entries += [Entry(now, Kind.PRAISED, live.id, mark.post_id, mark.rule) for mark in marks]
        self._services.journal(entries)
        self._tell_sent(items)
        self.refresh()

    def _tell_sent(self, items: Sequence[Item]) -> None:
        leaves = min((item.leaves_at for item in items if item.is_scheduled and item.leaves_at), default=None)
        if leaves is None:
            self.said.emit(announce.sent_words())
            return
        when = moment_words(leaves, self._services.clock.now())
        words = say("Scheduling", "Scheduled: it leaves {when}.", "", None, when=when)
        self.said.emit(announce.scheduled_words(words))

    def _targets(self) -> tuple[Target, ...]:
        accounts = self._event.accounts
        if accounts:
            return tuple(Target(account.way, account.account) for account in accounts)
        return (Target("clipboard" if self._event.live.way == "clipboard" else "practice"),)

    def remember_marks(self) -> None:
        """After a restart: what is still on its way keeps the praise that it earned."""
        waiting = {item.step.post.id: item.key for item in self.own.items()}
        if waiting:
            entries = self._services.entries(self._event.live.id)
            praised = [entry for entry in entries if entry.kind is Kind.PRAISED and entry.post in waiting]
            self._earned = {waiting[entry.post]: entry.rule for entry in praised}

    def undo(self) -> None:
        """Take the last draft back into the editor; what is being written is kept for later."""
        self.take_back(self._last)

    def take_back(self, draft_id: str) -> None:
        """Take a draft back out of the queue, into the editor."""
        saved = self._withdrawn(draft_id) if self._keeping.make_room() else None
        if saved is None:
            return
        self._compose.editor.set_draft(saved.draft)
        self._compose.editor.focus_post()
        self._coaching.unsent([post.id for post in saved.draft.posts])
        self._coaching.opened()
        self.said.emit(announce.undone_words())
        self.refresh()

    def set_aside(self, draft_id: str, remind_at: datetime | None = None, *, quietly: bool = False) -> bool:
        """Take a draft back out of the queue, among those for later; whether there was something to take."""
        saved = self._withdrawn(draft_id)
        return saved is not None and self._keeping.keep(saved.draft, remind_at=remind_at, quietly=quietly)

    def _withdrawn(self, draft_id: str) -> SavedDraft | None:
        """What has left nowhere, out of the queue: it was not sent after all."""
        saved = self._attempt(lambda: self._services.outbox.undo(draft_id))
        if saved is not None:
            now, live = self._services.clock.now(), self._event.live.id
            undone = [Entry(now, Kind.POST_UNDONE, saved.live or live, post.id) for post in saved.draft.posts]
            self._services.journal(undone)
            self._learning.pop(saved.draft.id, None)
        return saved

    def _attempt(self, change: Callable[[], SavedDraft | None]) -> SavedDraft | None:
        """A change of what is kept, or the sentence that says why not."""
        try:
            return change()
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
            return None

    def context(self) -> Context:
        """What the rules may know now."""
        return replace(self.surroundings.of(self._compose.editor.draft), closed=self.closed())

    def praise(self, moment: Moment) -> None:
        """The agenda moves on, or the live ends: what it deserves is a mark on the last post."""
        live, now = self._event.live, self._services.clock.now()
        own = [post for post in self.own.posts() if post.own and post.kind != "dm"]
        marks = self._coaching.praised(moment) if own else ()
        if not marks:
            return
        self._marks.setdefault(own[-1].id, marks[0])
        last = [entry.post for entry in self._services.entries(live.id) if entry.kind is Kind.POST_SENT][-1:]
        self._services.journal([Entry(now, Kind.PRAISED, live.id, post, marks[0].rule) for post in last])
        self.refresh()

    # what is shown

    def recent(self) -> tuple[SentPost, ...]:
        """One's own posts of this live as the rules see them, oldest first."""
        return self.own.recent()

    def refresh(self) -> None:
        """Show the timeline as it is now, and come back when it changes by itself."""
        self.own.forget()
        self.allowances.look_soon()
        items, posts = self.own.items(), self.own.posts()
        live = self._event.live.id
        threads = [item for item in self._services.outbox.items() if item.step.live == live or item.is_scheduled]
        kept = self._keeping.drafts()
        self._learn(items)
        self._mark(posts)
        now = self._services.clock.now()
        self._pane.show_rows(
            rows(posts, threads, kept, self._marks, self.pinned(), newest_first=self.newest_first, now=now)
        )
        self._pane.show_counts(counts(posts, threads))
        self._pane.show_kept(shown(kept_words(len(kept))) if kept else "")
        self._show_undo(items)
        self._wait(items)
        self.refreshed.emit(items)

    def order(self, *, newest_first: bool) -> None:
        """Newest or oldest posts first."""
        self.newest_first = newest_first
        self.refresh()

    def _learn(self, items: Sequence[Item]) -> None:
        """What can no longer be taken back is what one learns from."""
        waiting = {item.step.draft for item in items if item.state is State.WAITING}
        for draft_id in [known for known in self._learning if known not in waiting]:
            self._coaching.learn(*self._learning.pop(draft_id))

    def _mark(self, posts: Sequence[TimelinePost]) -> None:
        for post in posts:
            rule = self._marks[post.id].rule if post.id in self._marks else self._earned.pop(post.id, "")
            if rule and not post.mark:
                self._services.writer.write(partial(self._services.store.timeline.mark, post.id, rule))

    def _show_undo(self, items: Sequence[Item]) -> None:
        last = [item for item in items if item.step.draft == self._last]
        if any(item.state is State.COPIED or item.is_scheduled for item in last):
            self._pane.show_undo(0)
            return
        mine = [item for item in last if item.state is State.WAITING]
        leaves = min((item.leaves_at for item in mine if item.leaves_at), default=None)
        if leaves is None:
            self._pane.show_undo(None)
            return
        left = (leaves - self._services.clock.now()).total_seconds()
        self._pane.show_undo(max(1, round(left)) if left > 0 else None)

    def _wait(self, items: Sequence[Item]) -> None:
        services = self._services
        if any(item.state is State.WAITING and not item.is_scheduled for item in items):
            self._timer.start(1000)
            return
        due = services.store.timeline.next_after(self._event.live.id, services.clock.now())
        if due is not None:
            self._timer.start(int((due - services.clock.now()).total_seconds() * 1000) + 1)
