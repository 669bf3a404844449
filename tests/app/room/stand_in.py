"""A room that a test moves by hand: real views and messages, what the learner says is written down."""

from dataclasses import replace

from livetweet_coach.core.room.limits import is_sound, may_say
from livetweet_coach.core.room.messages import Answer, Role
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import Invitation, Knock, Leg, LinkWord, Member, RoomView, Said
from livetweet_coach.core.words import say
from livetweet_coach.ports.room import CannotHost

ME, MARIE = "me", "marie"
LINK = "livetweet-coach://join/nats/192.0.2.7:4222/aaaaaaaaaaaaaaaa#c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA"


class StandInRoom:
    """Implements `ports.room.Room` for the learner's side; Marie is its tutor."""

    def __init__(self, clock, name="Léa", place=None):
        self.changed = lambda: None
        self.clock, self.place = clock, place
        self._view = RoomView("room", "Journée", ME, name, Role.LEARNER, ME, LinkWord.UP, is_in=True)
        self._said = []
        self.shared, self.does, self.calls = [], [], []
        self.is_closed = False

    # what the learner's window asks and says

    def view(self):
        return self._view

    def said(self, after=0):
        return tuple(one for one in self._said if one.number > after)

    def tell(self, to, message):
        assert is_sound(message), message
        if not may_say(Role.LEARNER, message) or to not in {member.id for member in self._view.members}:
            raise NotAllowed(type(message).__name__)
        self._keep(ME, to, message)

    def share(self, draft, summary):
        assert is_sound(draft) and is_sound(summary)
        self.shared.append((draft, summary))

    def doing(self, presence, about=""):
        if not self.does or self.does[-1] is not presence:
            self.does.append(presence)

    def let_see(self, member, what, until=0):
        self.calls.append(("let_see", member, what))
        self._change(member, sees=what, sees_until=until)

    def invite(self, role, sees, until):
        made = Invitation(LINK, "4RVX-2QHK", role, sees, until)
        self._see(invitations=(*self._view.invitations, made))

    def accept(self, knock):
        self.calls.append(("accept", knock))
        known = next(one for one in self._view.knocks if one.id == knock)
        invitation = self._view.invitations[-1]
        self._see(knocks=tuple(one for one in self._view.knocks if one.id != knock), invitations=())
        self.comes(known.name, invitation.sees, invitation.until, knock)

    def refuse(self, knock):
        self.calls.append(("refuse", knock))
        self._see(knocks=tuple(one for one in self._view.knocks if one.id != knock))

    def stop(self, member=""):
        self.calls.append(("stop", member))
        self._see(members=tuple(one for one in self._view.members if member and one.id != member))

    def leave(self):
        self.calls.append(("leave",))
        self.close()

    def close(self):
        self.is_closed = True

    def export(self, path, to):
        self.calls.append(("export", path, to))
        return 3

    def take(self, path):
        self.calls.append(("take", path))
        return 2

    # what happens on the other side

    def knocks(self, name="Marie", member=MARIE):
        self._see(knocks=(*self._view.knocks, Knock(member, name, Role.TUTOR, (1, 2, 3, 4, 5, 6))))

    def comes(self, name="Marie", sees="posts", until=0, member=MARIE):
        made = Member(member, name, Role.TUTOR, Presence.HERE, sees=sees, sees_until=until)
        self._see(members=(*self._view.members, made))

    def does_now(self, presence, member=MARIE, writes_to=""):
        self._change(member, presence=presence, writes_to=writes_to)

    def link(self, word, trouble=None):
        self._see(link=word, trouble=trouble)

    def says(self, *messages, member=MARIE):
        for message in messages:
            assert is_sound(message) and may_say(Role.TUTOR, message), message
            self._keep(member, ME, message)

    # what the learner told

    def told(self, kind, to=MARIE):
        """Messages of a kind that the learner said to somebody, in order."""
        return [
            one.message for one in self._said if (one.sender, one.receiver) == (ME, to) and type(one.message) is kind
        ]

    def answers(self, message_id):
        """The words that were answered to a message."""
        return [answer.word for answer in self.told(Answer) if answer.id == message_id]

    def draft(self):
        """The texts that were shared last."""
        return self.shared[-1][0].posts

    def _keep(self, sender, receiver, message):
        at = int(self.clock.now().timestamp() * 1000)
        self._said.append(Said(len(self._said) + 1, at, sender, receiver, message, Leg.ARRIVED))
        self.changed()

    def _see(self, **values):
        self._view = replace(self._view, **values)
        self.changed()

    def _change(self, member, **values):
        self._see(members=tuple(replace(one, **values) if one.id == member else one for one in self._view.members))


class StandInRooms:
    """Implements `ports.room.Rooms`; the room that was opened last is kept."""

    def __init__(self, clock):
        self.clock, self.room, self.is_closed = clock, None, False
        self.refusal = None

    def host(self, place, title, name, role):
        if self.refusal:
            raise CannotHost(say("Room", self.refusal))
        self.room = StandInRoom(self.clock, name, place)
        self.room._view = replace(self.room._view, title=title)
        return self.room

    def join(self, invite, name):
        self.room = StandInRoom(self.clock, name)
        self.room._view = replace(self.room._view, host="anna", is_in=False)
        return self.room

    def kept(self):
        if self.room is not None:
            self.room.is_closed = False
        return self.room

    def interfaces(self):
        return (("wifi", "192.0.2.7"), ("ethernet", "198.51.100.4"))

    def test(self, server):
        return say("Room", "The server answers.")

    def close(self):
        self.is_closed = True
