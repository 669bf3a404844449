"""Who is there: the strip, who knocks, what each may see, and the keys that stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.room.company_words import (
    coaches,
    companion,
    knocking,
    next_file,
    note_words,
    sight_now,
    sight_words,
    trouble_words,
    waiting_words,
)
from livetweet_coach.app.room.room_keys import RoomKeys
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.room.messages import Hand
from livetweet_coach.core.room.presence import AWAY
from livetweet_coach.core.room.view import Knock, LinkWord, Member, RoomView
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.room.company_view import Company
from livetweet_coach.ui.room.room_strip import RoomStrip
from livetweet_coach.ui.words import shown

# Whose time is over may be let see anew for as long as an invite usually says: 2 hours, in milliseconds.
ANEW = 2 * 3_600_000


class CompanyNow(QObject):
    """Shows who accompanies, and carries out what the learner lets them see. `changed(Company)` for the room's page."""

    changed = Signal(object)
    told = Signal(str)

    def __init__(self, ties: Ties, keys: RoomKeys, room: Room, spell: Callable[[tuple[int, ...]], str]) -> None:
        super().__init__(ties.window)
        self._ties, self._keys, self._room, self._spell = ties, keys, room, spell
        self.view = room.view()
        self.company = Company()
        self.hand_since = 0
        self._before: dict[str, str] = {}
        self._away: dict[str, bool] = {}
        self._was_down = False
        self._refused: Knock | None = None
        self.strip = RoomStrip(ties.look, (keys.stop, keys.drafts, keys.hand, keys.call), (keys.accept, keys.refuse))
        self.strip.accepted.connect(self.accept)
        self.strip.refused.connect(self.refuse)
        ties.window.place_strip(self.strip)
        self._clock = ties.services.clock.timer(self.follow, self)

    # what is shown

    def follow(self) -> None:
        """Show the room as it is now."""
        view, now = self._room.view(), self._ties.services.clock.now()
        self._tell_news(view)
        if len(view.invitations) > len(self.view.invitations):
            self._refused = None
        self.view = view
        companions = tuple(companion(member, view.me, now) for member in coaches(view))
        knocks = tuple(knocking(knock, self._spell) for knock in view.knocks)
        hand = shown(say("Room", "Your hand is up.")) if self.hand_since else ""
        following = next_file(view, self._refused) if view.link is LinkWord.BY_FILES else None
        waiting = waiting_words(view, self._spell, following)
        self.company = Company(companions, knocks, trouble_words(view), hand, waiting, following, note_words(view))
        self.strip.show_company(self.company)
        self.strip.setVisible(True)
        self._end_what_is_over()
        self._show_keys()
        self.changed.emit(self.company)

    def _show_keys(self) -> None:
        keys = self._keys
        keys.enable(room=True, knock=bool(self.view.knocks))
        sights = [one.sees for one in self.company.companions]
        keys.show_stopped(bool(self._before))
        keys.stop.setEnabled(bool(self._before) or any(sees != "nothing" for sees in sights))
        keys.drafts.setEnabled(bool(sights) and self.company.following is None)  # drafts go by no file
        keys.show_drafts("drafts" in sights)
        keys.hand.setChecked(bool(self.hand_since))

    def _end_what_is_over(self) -> None:
        """Whose time is over sees nothing any more, whatever clock their machine has."""
        now = self._ties.services.clock.now()
        ends = []
        for member in coaches(self.view):
            if member.sees != "nothing" and sight_now(member, now) == "nothing":
                self._room.let_see(member.id, "nothing", member.sees_until)
                words = say("Room", "The time is over: {name} sees nothing any more.", "", None, name=member.name)
                self.told.emit(shown(words))
            elif member.sees != "nothing" and member.sees_until:
                ends.append(member.sees_until - int(now.timestamp() * 1000))
        if ends:
            self._clock.start(min(*ends, 3_600_000) + 1 if len(ends) > 1 else min(ends[0], 3_600_000) + 1)

    def _tell_news(self, view: RoomView) -> None:
        """For a screen reader, once each and at a pause: who came, who is out of reach, who is back."""
        down = bool(trouble_words(view))
        if down and not self._was_down:
            self._say(say("Room", "The room is out of reach. You go on alone; it comes back by itself."))
        for member in coaches(view):
            away = member.presence in AWAY and not member.heard
            known = self._away.get(member.id)
            if known is None and not away:
                self._say(sight_words(member.name, member.sees))
            elif known is False and away and not down:
                self._say(say("Room", "{name} is offline", "", None, name=member.name))
            elif known and not away:
                self._say(say("Room", "{name} is back", "", None, name=member.name))
            if known is not None or not away:
                self._away[member.id] = away
        for knock in view.knocks:
            if knock.id not in {known.id for known in self.view.knocks}:
                self._say(say("Room", "{name} would like to come in.", "", None, name=knock.name))
        self._was_down = down

    def _say(self, words: Phrase) -> None:
        self._ties.speaking.say(announce.company_words(words))

    # what the learner lets them see

    def toggle_stop(self) -> None:
        """F7: nobody sees anything from now on; once more, and they see what they saw."""
        if self._before:
            before, self._before = self._before, {}
            for member in coaches(self.view):
                if member.id in before and not self._is_over(member):
                    self._room.let_see(member.id, before[member.id], member.sees_until)
            self._reply(say("Room", "They see again what they saw before."))
        else:
            seeing = [member for member in coaches(self.view) if member.sees != "nothing"]
            self._before = {member.id: member.sees for member in seeing}
            for member in seeing:
                self._room.let_see(member.id, "nothing", member.sees_until)
            if seeing:
                self._reply(say("Room", "Nobody sees anything of yours any more."))
        self.follow()

    def toggle_drafts(self) -> None:
        """Drafts too, or sent posts only, for all who accompany."""
        members = coaches(self.view)
        sees = "posts" if any(member.sees == "drafts" for member in members) else "drafts"
        for member in members:
            self._room.let_see(member.id, sees, self._until(member))
        self._before = {}
        if members:
            drafts = say("Room", "They see your drafts too, from now on.")
            posts = say("Room", "They see sent posts only, from now on.")
            self._reply(drafts if sees == "drafts" else posts)
        self.follow()

    def let_see(self, member_id: str, sees: str) -> None:
        """One of them may see this from now on."""
        self._before.pop(member_id, None)
        self._room.let_see(member_id, sees, self._until(self._member(member_id)))
        self.follow()

    def _is_over(self, member: Member) -> bool:
        return 0 < member.sees_until <= int(self._ties.services.clock.now().timestamp() * 1000)

    def _until(self, member: Member) -> int:
        """Until when they may see now: as agreed, or for as long anew as a limit usually is once that is over."""
        if self._is_over(member):
            return int(self._ties.services.clock.now().timestamp() * 1000) + ANEW
        return member.sees_until

    def stop_all(self) -> None:
        """The live is over: nobody sees anything any more."""
        for member in coaches(self.view):
            if member.sees != "nothing":
                self._room.let_see(member.id, "nothing", member.sees_until)
        self._before = {}
        self.follow()

    def toggle_hand(self) -> None:
        """Raise the hand, or lower it."""
        now = int(self._ties.services.clock.now().timestamp() * 1000)
        self.hand_since = 0 if self.hand_since else now
        for member in coaches(self.view):
            self._room.tell(member.id, Hand(bool(self.hand_since), now))
        up, down = say("Room", "Your hand is up."), say("Room", "Your hand is down.")
        self._reply(up if self.hand_since else down)
        self.follow()

    def _reply(self, words: Phrase) -> None:
        """Said to a screen reader alone: the strip shows it, and goes on showing it."""
        self._ties.speaking.say(announce.Announcement(words, announce.Sort.REPLY))

    # who knocks

    def accept(self, knock: str = "") -> None:
        """Let somebody in, the first who knocks by default."""
        if wanted := self._knock(knock):
            self._room.accept(wanted)
            self._refused = None
            self.follow()

    def refuse(self, knock: str = "") -> None:
        """Do not let them in."""
        if wanted := self._knock(knock):
            self._refused = next(one for one in self._room.view().knocks if one.id == wanted)
            self._room.refuse(wanted)
            self.follow()

    def _knock(self, knock: str) -> str:
        known = [one.id for one in self._room.view().knocks]
        return knock if knock in known else known[0] if known and not knock else ""

    def _member(self, member_id: str) -> Member:
        return self.view.member(member_id)

    def close(self) -> None:
        """The room is over: the strip goes, and so do its keys."""
        self._clock.stop()
        self.strip.hide()
        self._keys.hand.setChecked(False)
        self._keys.show_drafts(False)
        self._keys.show_stopped(False)
        self._keys.enable(room=False)
