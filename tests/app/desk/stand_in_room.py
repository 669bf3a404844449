"""A room that keeps what it is told, made of real views and messages; the test plays everybody else in it."""

from dataclasses import replace

from livetweet_coach.core.room.coding import encode
from livetweet_coach.core.room.limits import may_say
from livetweet_coach.core.room.messages import Answer, Draft, Role, Sent, Share
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import Invitation, Leg, LinkWord, Member, RoomView, Said
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import InviteRefused

ME = "tutor"
NOW = 1_794_475_800_000  # 2026-11-12, 9:30 UTC


class StandInRoom:
    """One's own side is the `Room` of the ports; the verbs below it are what others do."""

    def __init__(self, *members, clock=None, **frame):
        self.changed = lambda: None
        self._clock = clock
        frame = {"host": "lea", "link": LinkWord.UP, "is_in": True, **frame}
        self._view = RoomView("room", "Journée Num26", ME, "Marc", Role.TUTOR, members=members, **frame)
        self._said, self._news = [], set()
        self.watched, self.doings, self.accepted, self.refused = frozenset(), [], [], []
        self.stopped = []
        self.has_left = False
        self.files, self.no_file = [], None
        self.refuses = None

    # the room's own side

    def view(self):
        return self._view

    def said(self, after=0):
        found = [one for one in self._said if one.number > after or one.number in self._news]
        self._news.clear()
        return tuple(found)

    def tell(self, to, message):
        if self.refuses is not None:
            raise self.refuses
        if not any(member.id == to for member in self._view.members) or not may_say(self._view.role, message):
            raise NotAllowed(type(message).__name__)
        encode(message)
        self._put(self._view.me, to, message, Leg.ON_ITS_WAY)

    def doing(self, presence, about=""):
        self.doings.append((presence, about))

    def share(self, draft, summary):
        self.shared = draft

    def let_see(self, member, what, until=0):
        self.member(member, sees=what, sees_until=until)

    def watch(self, learners):
        self.watched = frozenset(learners)

    def accept(self, knock):
        self.accepted.append(knock)

    def refuse(self, knock):
        self.refused.append(knock)

    def invite(self, role, sees, until):
        number = len(self._view.invitations) + 1
        made = Invitation(f"livetweet-coach://join/{role.value}{number}#s", f"ABCD-EFG{number}", role, sees, until)
        self.frame(invitations=(*self._view.invitations, made))

    def stop(self, member=""):
        self.stopped.append(member)
        self.frame(members=tuple(one for one in self._view.members if one.id != member))

    def export(self, path, to):
        self.files.append(("export", path, to))
        return 1

    def take(self, path):
        self.files.append(("take", path))
        if self.no_file is not None:
            raise self.no_file
        return 2

    def leave(self):
        self.has_left = True

    def close(self):
        pass

    # what others do

    @property
    def now(self):
        return int(self._clock.now().timestamp() * 1000) if self._clock else NOW

    def _put(self, sender, receiver, message, leg):
        self._said.append(Said(len(self._said) + 1, self.now, sender, receiver, message, leg))
        self.changed()
        return self._said[-1]

    def hears(self, sender, message):
        """Somebody says something to me."""
        return self._put(sender, self._view.me, message, Leg.ARRIVED)

    def answers(self, learner, word, message=None):
        """A learner answers the last thing said to them, or another."""
        about = message or self.told(learner)[-1]
        return self.hears(learner, Answer(about.id, word))

    def sends(self, learner, post, text, at=0):
        """A learner sends a post."""
        return self.hears(learner, Sent(post, text, (), at or self.now))

    def goes(self, leg, learner=None):
        """All that was said (to a learner) has come so far."""
        for at, one in enumerate(self._said):
            if one.sender == self._view.me and learner in (None, one.receiver) and one.leg is not Leg.ARRIVED:
                self._said[at] = replace(one, leg=leg)
                self._news.add(one.number)
        self.changed()

    def frame(self, **fields):
        self._view = replace(self._view, **fields)
        self.changed()

    def member(self, member_id, **fields):
        """A member does something else, or comes in."""
        known = {one.id: one for one in self._view.members}
        known[member_id] = replace(known.get(member_id) or Member(member_id, member_id, Role.LEARNER), **fields)
        self.frame(members=tuple(known.values()))

    def writes(self, learner, *texts, post=0, caret=None, coached="", revision=1):
        """A learner's draft as it is now."""
        ids = tuple(f"{learner}-p{n}" for n in range(1, len(texts) + 1))
        caret = len(texts[post]) if caret is None else caret
        draft = Draft(f"{learner}-draft", revision, ids, texts, post, caret, coached)
        self.member(learner, draft=draft, presence=Presence.WRITING)

    def shows(self, learner, what, until=0):
        """A learner lets me see something else; what may no longer be seen is gone, as the real room has it."""
        self._said.append(Said(len(self._said) + 1, self.now, learner, self._view.me, Share(what, until), Leg.ARRIVED))
        known = self._view.member(learner)
        self.member(learner, shows=what, shows_until=until, draft=known.draft if what == "drafts" else None)

    def told(self, learner):
        """What I said to somebody, in order."""
        return [one.message for one in self._said if one.sender == self._view.me and one.receiver == learner]

    def doubled(self):
        """Ids that were said twice to the same member."""
        seen = [(one.receiver, getattr(one.message, "id", one.number)) for one in self._said if one.sender == ME]
        return [one for one in seen if seen.count(one) > 1]


class StandInRooms:
    """Where stand-in rooms come from: `offers` by invite; an invite that is not among them is refused."""

    def __init__(self, offers=None, kept=None, hosts=None):
        self.offers, self._kept, self.hosts, self.asked = offers or {}, kept, hosts, []

    def join(self, invite, name):
        self.asked.append((invite, name))
        found = self.offers.get(invite)
        if found is None:
            raise InviteRefused(say("Test", "This invite was used already. Ask for another one."))
        if isinstance(found, Refusal):
            raise found
        return found

    def interfaces(self):
        return (("Wifi", "192.168.1.20"),)

    def host(self, place, title, name, role):
        self.asked.append((place, title, name, role))
        if isinstance(self.hosts, Refusal):
            raise self.hosts
        self.hosts.frame(title=title, role=role)
        return self.hosts

    def kept(self):
        return self._kept

    def close(self):
        pass


def learner(member_id, name=None, **fields):
    """A learner who shows drafts and is here."""
    fields = {"presence": Presence.HERE, "shows": "drafts", **fields}
    return Member(member_id, name or member_id.capitalize(), Role.LEARNER, **fields)


def coach(member_id, name=None, **fields):
    """Another tutor who is here."""
    return Member(member_id, name or member_id.capitalize(), Role.TUTOR, **{"presence": Presence.HERE, **fields})
