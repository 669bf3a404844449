"""What members say to each other: messages are kept until they arrived, of states only the newest counts.

Texts are measured in code points. An id is at most 64 signs; whoever says something makes the id up, at random. `at`,
`until` and a raised hand are milliseconds since 1970 on the sender's clock, 0 for none. Limits: `limits`.
"""

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a grant of the host allows a member to do."""

    LEARNER = "learner"
    TUTOR = "tutor"
    FACILITATOR = "facilitator"


@dataclass(frozen=True, slots=True)
class Remark:
    """A tutor's remark, anchored to code points `start` to `end` of a post, which read `quote`; no post: to all.

    `rule` is the id of the rule it is about, empty where it is about none.
    """

    id: str
    text: str
    post: str
    start: int
    end: int
    quote: str
    urgent: bool
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another wording of a post that read `quote`; only the learner applies it."""

    id: str
    post: str
    quote: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Description:
    """Words for a picture that the learner asked to have described; only the learner takes them over."""

    id: str
    post: str
    media: str
    text: str


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
class Copied:
    """What one coach said to a learner, told to another coach; `said` is its body, as `coding.encode` made it."""

    learner: str
    said: bytes


@dataclass(frozen=True, slots=True)
class Swap:
    """Let us swap our roles, if the other agrees."""

    id: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """To a host who is neither of the two: `member` and I have agreed to the swap `id`. It counts when both say so."""

    id: str
    member: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a remark, a suggestion, a proposal or a swap: one of ANSWERS."""

    id: str
    word: str


@dataclass(frozen=True, slots=True)
class Hand:
    """The learner raised a hand, or lowered it, at `at`."""

    up: bool
    at: int


@dataclass(frozen=True, slots=True)
class Share:
    """What the learner lets the receiver see from now on: one of SHARES; until then, 0: while the room lasts.

    `also` are the other coaches who may see drafts: to them the receiver may copy what it says about a draft.
    """

    what: str
    until: int
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """A post that the learner sent at `at`, with the descriptions of its pictures, empty where there is none."""

    id: str
    text: str
    alts: tuple[str, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Unsent:
    """A sent post was taken back."""

    id: str


@dataclass(frozen=True, slots=True)
class Coached:
    """A remark of the engine that the learner was shown on `post`, and what became of it: one of COACHED."""

    id: str
    rule: str
    text: str
    post: str
    word: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to be described: a small JPEG in base64, the description so far in `alt`."""

    id: str
    post: str
    media: str
    alt: str
    jpeg: str


@dataclass(frozen=True, slots=True)
class Grant:
    """A member's grant as the host signed it, in hexadecimal; whoever hands it on, only that signature counts.

    `seed` is for that member from the host: the key of the role on a server that knows members by roles, or "".
    """

    signed: str
    seed: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """The sender's key for one of KEYED, in hexadecimal; `run` is greater in each run of the sender's app.

    What was sealed with a counter up to `after` is of before, and opens no more.
    """

    stream: str
    run: int
    key: str
    after: int


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
    """A learner's draft as it is: an id and a text each post, the caret in post number `post`.

    `coached` is the id of the engine's remark that is on show, empty where none is.
    """

    id: str
    revision: int
    ids: tuple[str, ...]
    posts: tuple[str, ...]
    post: int
    caret: int
    coached: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What an unwatched learner tells: posts sent, signs in the draft, since when the hand is up."""

    sent: int
    signs: int
    hand: int


@dataclass(frozen=True, slots=True)
class Beat:
    """A heartbeat with the word for what one does, one of BEATS; `about` is the member a coach writes to, or empty."""

    word: str
    about: str


@dataclass(frozen=True, slots=True)
class Question:
    """Asked of `members`, or of all where there are none: one of QUESTIONS.

    All hear it, so whoever watches several says so once: in a hall of 500 a question to each would be most of what is
    said (docs/scale.md).
    """

    members: tuple[str, ...]
    about: str


Message = (
    Remark
    | Suggestion
    | Description
    | Praise
    | Note
    | Proposal
    | Withdrawal
    | Copied
    | Swap
    | Exchange
    | Answer
    | Hand
    | Share
    | Sent
    | Unsent
    | Coached
    | Picture
    | Grant
    | Key
    | Stop
    | Stage
)
State = Draft | Summary | Beat | Question
