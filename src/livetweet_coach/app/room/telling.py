"""What leaves for those who may see it: the draft as it is, posts that went, what the coach said, what one does."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.reviewing import rules
from livetweet_coach.app.room.company_words import coaches, sight_now
from livetweet_coach.app.room.sent_posts import SentPosts
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.core.coaching.choose import Choice
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.room import messages as said
from livetweet_coach.core.room.limits import ID_SIGNS, TEXT_SIGNS
from livetweet_coach.core.room.presence import PAUSING_FOR, WRITING_FOR, Presence, doing
from livetweet_coach.core.room.shared_draft import in_sight, is_for_all, shared_draft, shared_post, signs
from livetweet_coach.core.room.view import Member, RoomView, Said
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.words import shown

SHARE_AFTER = 60
SENDING_FOR = 2000
_WORDS = {
    Kind.REMARK_SHOWN: "shown",
    Kind.HELD_AT_SEND: "shown",
    Kind.REMARK_APPLIED: "applied",
    Kind.REMARK_SETTLED: "settled",
    Kind.REMARK_LATER: "later",
    Kind.REMARK_NOT_HERE: "not-here",
    Kind.REMARK_KNOWN: "known",
}


class Telling(QObject):
    """Follows the learner's window and tells the room; each sees no more than they may."""

    told = Signal(str)

    def __init__(self, ties: Ties, room: Room, sent: SentPosts, hand: Callable[[], int]) -> None:
        super().__init__(ties.window)
        self._ties, self._room, self._sent, self._hand = ties, room, sent, hand
        self._view, self._log = room.view(), tuple[Said, ...]()
        self._coached = ""
        self._messages: dict[str, str] = {}
        self._posts: dict[str, set[str]] = {}
        self._sending = False
        clock = ties.services.clock
        self._share_soon = clock.timer(self.share, self)
        self._breathe = clock.timer(self.do, self)
        self._sent_soon = clock.timer(self._stop_sending, self)
        editor = ties.compose.editor
        editor.draft_changed.connect(self._changed)
        editor.active_changed.connect(self._changed)
        ties.coaching.chosen.connect(self._chosen)
        ties.coaching.recorded.connect(self._recorded)
        ties.queueing.refreshed.connect(self._refreshed)
        ties.compose.send_action.triggered.connect(self._pressed_send)

    def follow(self, view: RoomView, log: Sequence[Said]) -> None:
        """Take over who is there, and tell each what they have missed."""
        self._view, self._log = view, tuple(log)
        self._tell_posts()
        self.share()
        self.do()

    # the draft

    def _changed(self, *_: object) -> None:
        if not self._share_soon.is_running():
            self._share_soon.start(SHARE_AFTER)
        self.do()

    def share(self) -> None:
        """The draft as it is now; who may see it does."""
        editor = self._ties.compose.editor
        seen = in_sight(editor.draft)
        is_seen = seen is editor.draft
        draft = shared_draft(seen, editor.active, editor.caret if is_seen else 0, self._coached if is_seen else "")
        summary = said.Summary(len(self._sent.posts), signs(seen.posts), self._hand())
        with contextlib.suppress(ValueError):  # not in yet: the engine asks again when it is
            self._room.share(draft, summary)

    # what one does

    def do(self) -> None:
        """Say what the learner does, and come back when that changes by itself."""
        now, attention = self._ties.services.clock.now(), self._ties.coaching.attention
        silent = attention.is_silent(now)
        last = attention.last_key.timestamp() if attention.last_key else None
        word = Presence.SENDING if self._sending and not silent else doing(last, silent, now.timestamp())
        self._room.doing(word)
        if last is not None and not silent:
            left = [last + after - now.timestamp() for after in (WRITING_FOR, PAUSING_FOR)]
            if due := [seconds for seconds in left if seconds > 0]:
                self._breathe.start(int(min(due) * 1000) + 20)

    def _pressed_send(self) -> None:
        if self._ties.coaching.attention.held is None:
            self._sending = True
            self._sent_soon.start(SENDING_FOR)
            self.do()

    def _stop_sending(self) -> None:
        self._sending = False
        self.do()

    # posts

    def _refreshed(self, items: object) -> None:
        self._sent.look(self._ties.event.live.id, items)  # type: ignore[arg-type]
        self._tell_posts()

    def _tell_posts(self) -> None:
        """Each who sees sent posts is told those that they don't know, and which were taken back."""
        for member in self._seeing():
            known = self._known(member.id)
            for one in self._sent.posts:
                post = shared_post(one.post, int(one.at.timestamp() * 1000))
                if post.id not in known and self._tell(member, post):
                    known.add(post.id)
            for post_id in known & self._sent.taken_back:
                if self._tell(member, said.Unsent(post_id)):
                    known.discard(post_id)

    def _known(self, member: str) -> set[str]:
        """The posts that a member was told of; what was told before the app was closed is in the log."""
        if member not in self._posts:
            known = self._posts[member] = set()
            for one in self._log:
                if one.sender == self._view.me and one.receiver == member:
                    match one.message:
                        case said.Sent(id=post):
                            known.add(post)
                        case said.Unsent(id=post):
                            known.discard(post)
        return self._posts[member]

    # what the coach said

    def _chosen(self, choice: Choice) -> None:
        finding = choice.shown.finding if choice.shown else None
        coached = coached_id(finding.rule, finding.post_id) if finding else ""
        if finding:
            self._messages[coached] = shown(finding.message)
        if coached != self._coached:
            self._coached = coached
            self._changed()
        self.do()

    def _recorded(self, entries: Sequence[Entry]) -> None:
        """Who sees drafts is told the coach's words, who sees posts only its rule: the words may quote the draft."""
        draft = self._ties.compose.editor.draft
        private = frozenset[str]() if is_for_all(draft) else {post.id for post in draft.posts}
        for entry in entries:
            word = _WORDS.get(entry.kind)
            if word is None or not entry.rule or not entry.post or entry.post in private:
                continue
            key = coached_id(entry.rule, entry.post)
            on_show = self._ties.coaching.attention.shown
            finding = on_show.finding if on_show else None
            if finding and (finding.rule, finding.post_id) == (entry.rule, entry.post):
                self._messages[key] = shown(finding.message)
            known = rules().get(entry.rule) or self._ties.coaching.own().get(entry.rule)
            title = shown(known.title) if known else ""
            for member in self._seeing():
                text = self._messages.get(key, title) if member.sees == "drafts" else title
                self._tell(member, said.Coached(key, entry.rule, text[:TEXT_SIGNS], entry.post, word))

    # a picture

    def ask_to_describe(self, member: str, post: str, media: str, alt: str, jpeg: bytes) -> bool:
        """Ask somebody to describe a picture of the draft that is written; whether it could be said."""
        draft = self._ties.compose.editor.draft
        if not is_for_all(draft) or post not in {one.id for one in draft.posts}:
            return False
        picture = said.Picture(
            self._ties.services.new_id(), post, media, alt[:TEXT_SIGNS], base64.b64encode(jpeg).decode()
        )
        return self._tell(self._view.member(member), picture)

    # inside

    def _seeing(self) -> list[Member]:
        now = self._ties.services.clock.now()
        return [member for member in coaches(self._view) if sight_now(member, now) != "nothing"]

    def _tell(self, member: Member, message: said.Message) -> bool:
        try:
            self._room.tell(member.id, message)
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
            return False
        except ValueError:  # they have left meanwhile
            return False
        return True

    def close(self) -> None:
        """Nothing leaves any more."""
        for timer in (self._share_soon, self._breathe, self._sent_soon):
            timer.stop()


def coached_id(rule: str, post: str) -> str:
    """What stands for a remark of the engine on a post."""
    return f"{rule}@{post}"[:ID_SIGNS]
