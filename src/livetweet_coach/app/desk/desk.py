"""The circuit diagram of a tutor's desk: the room, the panes, and what connects them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.desk.composing import Composing
from livetweet_coach.app.desk.desk_rows import draft_view, learner_row, stream
from livetweet_coach.app.desk.desk_shelf import DeskShelf
from livetweet_coach.app.desk.desk_words import LINKS, ROLES, hold_words, untitled_words
from livetweet_coach.app.desk.following import Following
from livetweet_coach.app.desk.hearing import Hearing
from livetweet_coach.app.desk.log import Log
from livetweet_coach.app.desk.parts import Parts
from livetweet_coach.app.desk.pointing import Pointing
from livetweet_coach.app.desk.saying import Saying
from livetweet_coach.app.menu import Group, fill
from livetweet_coach.app.reviewing import rules
from livetweet_coach.app.services import Services
from livetweet_coach.core.room.desk.learners import posts
from livetweet_coach.core.room.desk.record import help_given
from livetweet_coach.core.room.messages import Role, Sent, Swap
from livetweet_coach.core.room.view import Member, RoomView
from livetweet_coach.core.words import say
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action
from livetweet_coach.ui.words import shown

AGAIN = 20_000


class Desk(QObject):
    """One room at a tutor's desk. `left` when the tutor has left it; `swapped` when the tutor has become a learner."""

    left = Signal()
    swapped = Signal()

    def __init__(
        self,
        services: Services,
        look: Look,
        announcer: Announcer,
        room: Room,
        parts: Parts,
        shelf: DeskShelf,
        spell: Callable[[tuple[int, ...]], str],
    ) -> None:
        super().__init__(parts.page)
        self._services, self._look, self.room, self.parts, self._shelf = services, look, room, parts, shelf
        self.log = Log(room)
        self.saying = Saying(services, shelf, room, self.log, self)
        self.composing = Composing(services, parts.composer, self.saying, room, self)
        self.following = Following(self)
        self.hearing = Hearing(announcer, parts, room, self.saying, spell, self)
        self.pointing = Pointing(announcer, parts, self.composing, self.saying, self.following)
        self._announcer = announcer
        self._before: RoomView | None = None
        self._watched: frozenset[str] | None = None
        self._shown = ""
        self._seen: tuple[object, ...] = ()
        self._again = services.clock.timer(self._look_again, self)
        self._make_actions()
        self._connect()
        self.show_phrases()

    def _make_actions(self) -> None:
        self.follow_action = keyed_action(self, self.tr("Take among the tiles, or out"), "Ctrl+Shift+F", self._follow)
        self.swap_action = keyed_action(self, self.tr("Propose to swap roles"), "Ctrl+Shift+W", self._propose_swap)
        self.state_action = keyed_action(self, self.tr("Say what the learner does"), "Ctrl+Shift+I", self._say_state)
        self.leave_action = keyed_action(self, self.tr("Leave the room"), "Ctrl+Shift+X", self._ask_to_leave)

    def _connect(self) -> None:
        parts, following = self.parts, self.following
        parts.learners.chosen.connect(following.choose)
        parts.learners.numbered.connect(following.choose_number)
        parts.learners.stepped.connect(following.step)
        parts.learners.hand_requested.connect(following.to_hand)
        parts.learners.tiles_toggled.connect(following.show_several)
        parts.tiles.chosen.connect(following.choose)
        following.changed.connect(self._turn_to)
        parts.draft.read_requested.connect(lambda: self._announcer.announce(parts.draft.words()))
        parts.composer.counter_requested.connect(lambda: self._announcer.announce(parts.composer.ring.words))
        parts.composer.sent.connect(lambda *_: self.refresh())
        self.saying.told.connect(lambda words: parts.notice.tell(words, "warning"))
        self.hearing.decided.connect(self._turn_to)
        self.pointing.changed.connect(self.refresh)

    def collect(self, more: Sequence[Group]) -> tuple[Group, ...]:
        """Every action with its group, put into the menu and within reach; `more` are the app's own."""
        parts = self.parts
        own = (
            Group(self.tr("To the learner"), (*parts.composer.actions_by_key, self.swap_action)),
            Group(self.tr("Learners"), (*parts.learners.actions_by_key, self.follow_action)),
            Group(self.tr("Reading"), (parts.draft.read_action, self.state_action, *parts.stream.actions_by_key)),
            Group(self.tr("Room"), (self.leave_action,)),
        )
        lines = parts.stream.actions_by_key
        anywhere = [action for group in own for action in group.actions if action not in lines]
        parts.page.collect([*anywhere, parts.bar.menu_action])
        groups = (*own, *more)
        fill(parts.menu, groups)
        return groups

    # the room changes

    def refresh(self) -> None:
        """Show the room as it is now, and let go what may go."""
        view, fresh = self.room.view(), self.log.fetch()
        if view.role is Role.LEARNER:
            self.swapped.emit()
            return
        self._notice_less(view)
        self.saying.release()
        self.following.follow(view)
        self.hearing.hear(self._before, view, fresh)
        self._before = view
        self._show(view)
        if self._watched != self.following.watched:
            self._watched = self.following.watched
            self.room.watch(self._watched)
        self._again.start(AGAIN)

    def _notice_less(self, view: RoomView) -> None:
        """Somebody shows less than before: what is no longer shown goes from every place of the desk at once."""
        before = {one.id: one.shows for one in self._before.members} if self._before is not None else {}
        order = ("nothing", "posts", "drafts")
        for member in view.members:
            had = before.get(member.id, member.shows)
            if order.index(member.shows) > order.index(had):
                self.hearing.shows_more(member)
            if order.index(member.shows) < order.index(had):
                keep_sent = member.shows != "nothing"
                sent = (one.message for one in posts(self.log.said, member.id))
                kept = frozenset(one.id for one in sent if isinstance(one, Sent)) if keep_sent else frozenset()
                self.composing.forget(member.id, keep_sent=keep_sent)
                self.saying.forget_words_of(member.id, kept)
                self.hearing.shows_less(member)

    def _show(self, view: RoomView) -> None:
        parts, following = self.parts, self.following
        parts.bar.show_room(view.title or shown(untitled_words(view)), shown(ROLES[view.role]))
        icon, token, words = LINKS[view.link]
        told = shown(view.trouble if view.trouble is not None else words)
        parts.bar.show_link(icon, token, f"{told} {shown(view.note)}" if view.note is not None else told)
        rows = {one.id: self._row(one) for one in following.listed}
        parts.learners.show_rows(tuple(rows.values()))
        parts.learners.show_calm(shown(say("Desk", "Nobody is here yet. Learners come up as soon as they are in.")))
        parts.learners.tiles_action.setChecked(following.several)
        parts.tiles.show_rows([rows[one.id] for one in following.followed])
        parts.page.show_tiles(following.several)
        self._show_active(view, following.member)

    def _row(self, member: Member) -> LearnerRow:
        waiting = len(self.saying.queue.of(member.id))
        return learner_row(
            member,
            self.saying.made(member.id),
            waiting,
            self.saying.now,
            number=self.following.number(member.id),
            active=member.id == self.following.active,
        )

    def _show_active(self, view: RoomView, member: Member | None) -> None:
        parts = self.parts
        self.composing.write_to(member)
        if member is None:
            parts.head.show_row(None, shown(say("Desk", "Nobody to coach yet")))
            return
        parts.head.show_row(self._row(member), "")
        parts.draft.show_draft(draft_view(member, self.log.said))
        self.pointing.follow_draft()
        self._show_stream(view, member)
        parts.composer.show_urgent_left(self.saying.urgent_left(member.id))
        hold = self.saying.hold(member.id)
        parts.composer.show_hint(shown(hold_words(hold, view, member.id)) if hold else self._phrases_hint())

    def _show_stream(self, view: RoomView, member: Member) -> None:
        """The lines, where anything in them may have changed: drafts come many times a second."""
        seen = (
            member.id,
            member.name,
            member.shows,
            member.presence,
            member.heard,
            self.saying.queue,
            self.log.version,
        )
        if seen == self._seen:
            return
        self._seen, parts = seen, self.parts
        rows = stream(view, member, self.log.said, self.saying.queue, rules())
        parts.stream.show_rows(rows, afresh=member.id != self._shown)
        self._shown = member.id
        parts.stream.show_calm(
            shown(say("Desk", "Posts come here as {name} sends them, and what you say.", "", None, name=member.name))
        )
        sent, waits = sum(row.sort == "post" for row in rows), sum(row.sort == "held" for row in rows)
        counts = [say("Desk", "{n} sent", "", sent)] if sent else []
        counts += [say("Desk", "{n} waits", "", waits)] if waits else []
        parts.stream.show_counts(" · ".join(shown(one) for one in counts))

    def _phrases_hint(self) -> str:
        keys = " ".join(f"/{phrase.key}" for phrase in self._phrases[:4])
        return shown(say("Desk", "Ready phrases: {keys}, then a space.", "", None, keys=keys)) if keys else ""

    def _look_again(self) -> None:
        """Minutes pass: how long a hand is up, and whether something urgent may be said again."""
        self.keep_record()
        self.refresh()

    def show_phrases(self) -> None:
        """One's phrases have changed."""
        self._phrases = self._shelf.phrases()
        self.parts.composer.show_phrases(self._phrases)
        self.refresh()

    # what the tutor does

    def _turn_to(self) -> None:
        self.refresh()
        if self.parts.page.isVisible():
            self.parts.page.focus_first()

    def _follow(self) -> None:
        if self.following.active:
            self.following.toggle_followed(self.following.active)

    def _propose_swap(self) -> None:
        if self.following.active:
            self.saying.give(self.following.active, Swap(self._services.new_id()))
            self.refresh()

    def _say_state(self) -> None:
        member = self.following.member
        if member is not None:
            self._announcer.announce(self._row(member).spoken)

    # the end

    def _ask_to_leave(self) -> None:
        waits = len(self.saying.queue.held)
        words = say("Desk", "Leave the room?")
        if waits:
            words = say("Desk", "Leave the room? {n} remark still waits and will not be said.", "", waits)
        offers = [
            (shown(say("Desk", "Leave")), self.leave),
            (shown(say("Desk", "Stay")), self.parts.page.focus_first),
        ]
        self.parts.notice.tell(shown(words), "warning", offers)
        self.parts.notice.buttons[0].setFocus()

    def leave(self) -> None:
        """Say goodbye; what was held is dropped."""
        self.keep_record()
        self.saying.forget_all()
        self.stop()
        self.room.leave()
        self.left.emit()

    def stop(self) -> None:
        """Listen no more: the app closes, or the desk is built anew."""
        self._again.stop()
        self.composing.rest()
        self.room.changed = lambda: None

    def keep_record(self) -> None:
        """Keep what one gave here, for oneself alone."""
        view = self.room.view()
        helped = {one.receiver for one in self.log.said if one.sender == view.me}
        given = help_given(view.room, view.title, [self.saying.made(learner) for learner in sorted(helped)])
        if given is not None:
            self._shelf.keep_record(given)
