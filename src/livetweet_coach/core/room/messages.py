"""What members say to each other: messages are kept until they arrived, of states only the newest counts.

Texts are measured in code points. An id is at most 64 signs; whoever says something makes the id up, at random.
"""

from dataclasses import dataclass
from enum import Enum

REMARK_SIGNS = 140
ID_SIGNS = 64
TEXT_SIGNS = 4000
POSTS = 100


class Role(Enum):
    """What a grant of the host allows a member to do."""

    LEARNER = "learner"
    TUTOR = "tutor"
    FACILITATOR = "facilitator"


@dataclass(frozen=True, slots=True)
class Remark:
    """A tutor's remark, anchored to code points `start` to `end` of a post, which read `quote`; no post: to all."""

    id: str
    text: str
    post: str
    start: int
    end: int
    quote: str
    urgent: bool


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another wording of a post that read `quote`; only the learner applies it."""

    id: str
    post: str
    quote: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Praise:
    """A mark pinned to a sent post; it names the act."""

    id: str
    post: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something for the review at the end."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Switch a rule off for the event, if the learner agrees."""

    id: str
    rule: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A remark or suggestion that is not to be shown any more, if it has not been."""

    id: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a remark, a suggestion or a proposal: one of ANSWERS."""

    id: str
    word: str


@dataclass(frozen=True, slots=True)
class Hand:
    """The learner raised a hand, or lowered it."""

    up: bool


@dataclass(frozen=True, slots=True)
class Share:
    """What the learner lets the receiver see from now on: one of SHARES."""

    what: str


@dataclass(frozen=True, slots=True)
class Grant:
    """A member's grant as the host signed it, in hexadecimal; whoever hands it on, only that signature counts."""

    signed: str


@dataclass(frozen=True, slots=True)
class Key:
    """The sender's key for one of KEYED, in hexadecimal; `run` is greater in each run of the sender's app."""

    stream: str
    run: int
    key: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A member's grant is over; no `member`: the room is. Only the host says it."""

    member: str


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the event stands, as the facilitator sees it: one of STAGES."""

    word: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A learner's draft as it is: one text a post, the caret in one of them."""

    id: str
    revision: int
    posts: tuple[str, ...]
    post: int
    caret: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What an unwatched learner tells: posts sent, signs in the draft, whether the hand is up."""

    sent: int
    signs: int
    hand: bool


@dataclass(frozen=True, slots=True)
class Beat:
    """A heartbeat with the word for what one does: one of BEATS."""

    word: str


@dataclass(frozen=True, slots=True)
class Question:
    """Asked of `member`, or of all where that is empty: one of QUESTIONS."""

    member: str
    about: str


Message = (
    Remark | Suggestion | Praise | Note | Proposal | Withdrawal | Answer | Hand | Share | Grant | Key | Stop | Stage
)
State = Draft | Summary | Beat | Question

ANSWERS = frozenset({"shown", "understood", "unclear", "later", "applied", "agreed", "declined", "lost"})
SHARES = frozenset({"nothing", "posts", "drafts"})
STAGES = frozenset({"before", "live", "pause", "after"})
BEATS = frozenset({"here", "writing", "pausing", "silent", "gone"})
QUESTIONS = frozenset({"presence", "state", "watch", "unwatch"})
# The streams that go to several members at once, each sealed under a key that its sender hands out.
KEYED = frozenset({"d", "s", "p", "q"})
KEY_SIGNS = 64

_HEXADECIMAL = frozenset("0123456789abcdef")
_EVERYBODY = frozenset(Role)
_COACHES = frozenset({Role.TUTOR, Role.FACILITATOR})
_LEARNERS = frozenset({Role.LEARNER})
_FACILITATORS = frozenset({Role.FACILITATOR})
_NOBODY: frozenset[Role] = frozenset()

# Who may say what by role; anything else is dropped, whatever its seal. The host may be in any role: learner, with one
# tutor; what only the host says needs no role. A grant counts by the host's signature in it, not by who hands it on.
MAY_SAY: dict[type[Message | State], frozenset[Role]] = {
    **dict.fromkeys((Remark, Suggestion, Praise, Note, Proposal, Withdrawal), _COACHES),
    **dict.fromkeys((Answer, Hand, Share, Draft, Summary), _LEARNERS),
    **dict.fromkeys((Beat, Question, Grant, Key), _EVERYBODY),
    Stage: _FACILITATORS,
    Stop: _NOBODY,
}
HOST_SAYS: frozenset[type[Message | State]] = frozenset({Stop})


def may_say(role: Role, said: Message | State, is_host: bool = False) -> bool:
    """Whether a member in this role may say this; learners ask only who is there."""
    if isinstance(said, Question) and role is Role.LEARNER:
        return said.about == "presence"
    if isinstance(said, Key) and role is not Role.LEARNER:
        return said.stream in ("p", "q")
    return role in MAY_SAY[type(said)] or (is_host and type(said) in HOST_SAYS)


def is_sound(said: Message | State) -> bool:
    """Whether what is said keeps its limits; what does not is neither sent nor shown."""
    match said:
        case Remark():
            bounded = 0 < len(said.text) <= REMARK_SIGNS and 0 <= said.start <= said.end <= TEXT_SIGNS
        case Answer():
            bounded = said.word in ANSWERS
        case Share():
            bounded = said.what in SHARES
        case Key():
            bounded = said.stream in KEYED and len(said.key) == KEY_SIGNS and set(said.key) <= _HEXADECIMAL
        case Stage() | Beat():
            bounded = said.word in (STAGES if isinstance(said, Stage) else BEATS)
        case Question():
            bounded = said.about in QUESTIONS
        case Draft():
            bounded = len(said.posts) <= POSTS and all(len(text) <= TEXT_SIGNS for text in said.posts)
        case Praise() | Note():
            bounded = len(said.text) > 0
        case _:
            bounded = True
    return bounded and all(_fits(said, name) for name in said.__slots__)


def _fits(said: Message | State, name: str) -> bool:
    value = getattr(said, name)
    if isinstance(value, str):
        return len(value) <= (ID_SIGNS if name in ("id", "post", "member", "rule") else TEXT_SIGNS)
    return not isinstance(value, int) or value >= 0
