"""A room as one member sees it at one instant: what a window shows of it, and what it may ask for.

Instants are milliseconds since 1970, 0 for none.
"""

from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.room.messages import Draft, Message, Role, Summary
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.words import Phrase


class LinkWord(Enum):
    """How the way to the room's server is. REFUSED: the server does not let us in, and trying again won't help.

    BY_FILES: there is no server; what is said goes with the next file.
    """

    CONNECTING = "connecting"
    UP = "up"
    DOWN = "down"
    REFUSED = "refused"
    CLOSED = "closed"
    BY_FILES = "by-files"


class Leg(Enum):
    """How far a message of one's own has come; what the other made of it is told by their Answer."""

    ON_ITS_WAY = "on-its-way"
    AT_SERVER = "at-server"
    ARRIVED = "arrived"


@dataclass(frozen=True, slots=True)
class Said:
    """A message that is kept, one's own or another's. `number` rises with each that is said or received here.

    `at` is when it was said or came here, on this machine's clock. `leg` is ARRIVED for what others said.
    """

    number: int
    at: int
    sender: str
    receiver: str
    message: Message
    leg: Leg


@dataclass(frozen=True, slots=True)
class Member:
    """Another member. `shows` is what they let me see ("nothing", "posts", "drafts"), `sees` what I let them see.

    `draft`, `summary` and `hand` (since when it is raised) are a learner's; `writes_to` is the member to whom a coach
    is writing just now, empty for nobody. `heard` is when a file of theirs was last read here, 0 where it is the wire
    that tells of them.
    """

    id: str
    name: str
    role: Role
    presence: Presence = Presence.OUT_OF_REACH
    writes_to: str = ""
    shows: str = "nothing"
    shows_until: int = 0
    sees: str = "nothing"
    sees_until: int = 0
    draft: Draft | None = None
    summary: Summary | None = None
    hand: int = 0
    heard: int = 0


@dataclass(frozen=True, slots=True)
class Knock:
    """Somebody who asks to come in, with an invite that holds; `fingerprint` are the words of their key.

    `sees` is what they will see of the host's at first, "" where that is nothing of theirs.
    """

    id: str
    name: str
    role: Role
    fingerprint: tuple[int, ...] = ()
    sees: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invite as it is handed on: a link (also what the QR says) and, for the local network, a short code."""

    text: str
    code: str
    role: Role
    sees: str
    until: int


@dataclass(frozen=True, slots=True)
class RoomView:
    """The room now. `host` is the id of the member who lets others in; `is_in`: the host has let me in.

    `trouble` is a sentence about the link or the join, `note` one that is only good to know,
    `addresses` where a hosted room can be reached.
    """

    room: str
    title: str
    me: str
    name: str
    role: Role
    host: str
    link: LinkWord = LinkWord.CONNECTING
    is_in: bool = False
    trouble: Phrase | None = None
    fingerprint: tuple[int, ...] = ()
    members: tuple[Member, ...] = ()
    knocks: tuple[Knock, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    addresses: tuple[str, ...] = ()
    note: Phrase | None = None

    @property
    def is_host(self) -> bool:
        """Whether I let others in."""
        return self.host == self.me

    def member(self, member_id: str) -> Member:
        """A member by id. Raises KeyError."""
        for member in self.members:
            if member.id == member_id:
                return member
        raise KeyError(member_id)
