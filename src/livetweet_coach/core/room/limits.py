"""The limits of what is said in a room, and who may say it: what keeps neither is dropped, whatever its seal."""

from livetweet_coach.core.room.messages import (
    Answer,
    Beat,
    Coached,
    Copied,
    Description,
    Draft,
    Exchange,
    Grant,
    Hand,
    Key,
    Message,
    Note,
    Picture,
    Praise,
    Proposal,
    Question,
    Remark,
    Role,
    Sent,
    Share,
    Stage,
    State,
    Stop,
    Suggestion,
    Summary,
    Swap,
    Unsent,
    Withdrawal,
)

REMARK_SIGNS = 140
ID_SIGNS = 64
TEXT_SIGNS = 4000
# A JPEG of 15,000 bytes in base64: room for a picture of 480 pixels that can be described.
PICTURE_SIGNS = 20_000
POSTS = 100

ANSWERS = frozenset({"shown", "understood", "unclear", "later", "applied", "agreed", "declined", "lost"})
COACHED = frozenset({"shown", "applied", "settled", "later", "not-here", "known"})
SHARES = frozenset({"nothing", "posts", "drafts"})
STAGES = frozenset({"before", "live", "pause", "after"})
BEATS = frozenset({"here", "writing", "pausing", "sending", "silent", "gone"})
QUESTIONS = frozenset({"presence", "state", "watch", "unwatch"})
# The streams that go to several members at once, each sealed under a key that its sender hands out.
KEYED = frozenset({"d", "s", "p", "q"})
KEY_SIGNS = 64

_EVERYBODY = frozenset(Role)
_COACHES = frozenset({Role.TUTOR, Role.FACILITATOR})
_LEARNERS = frozenset({Role.LEARNER})
_FACILITATORS = frozenset({Role.FACILITATOR})
_NOBODY: frozenset[Role] = frozenset()
_HEXADECIMAL = frozenset("0123456789abcdef")

# Who may say what by role. The host may be in any role: learner, with one tutor; what only the host says needs no role.
# A grant counts by the host's signature in it, not by who hands it on.
MAY_SAY: dict[type[Message | State], frozenset[Role]] = {
    **dict.fromkeys((Remark, Suggestion, Description, Praise, Note, Proposal, Withdrawal, Copied), _COACHES),
    **dict.fromkeys((Hand, Share, Sent, Unsent, Coached, Picture, Draft, Summary), _LEARNERS),
    **dict.fromkeys((Answer, Swap, Exchange, Beat, Question, Grant, Key), _EVERYBODY),
    Stage: _FACILITATORS,
    Stop: _NOBODY,
}
HOST_SAYS: frozenset[type[Message | State]] = frozenset({Stop})
_WORDS: dict[type[Message | State], tuple[str, frozenset[str]]] = {
    Answer: ("word", ANSWERS),
    Coached: ("word", COACHED),
    Share: ("what", SHARES),
    Stage: ("word", STAGES),
    Beat: ("word", BEATS),
    Question: ("about", QUESTIONS),
    Key: ("stream", KEYED),
}
_IDS = frozenset({"id", "post", "media", "member", "learner", "rule", "coached"})


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
        case Draft():
            bounded = len(said.ids) == len(said.posts) <= POSTS
        case Praise() | Note() | Description():
            bounded = len(said.text) > 0
        case Key():
            bounded = len(said.key) == KEY_SIGNS and set(said.key) <= _HEXADECIMAL
        case Grant():
            bounded = not said.seed or (len(said.seed) == KEY_SIGNS and set(said.seed) <= _HEXADECIMAL)
        case _:
            bounded = True
    if type(said) in _WORDS:
        field, words = _WORDS[type(said)]
        bounded = bounded and getattr(said, field) in words
    return bounded and all(_fits(getattr(said, name), name) for name in said.__slots__)


def _fits(value: object, name: str) -> bool:
    if isinstance(value, tuple):
        return len(value) <= POSTS and all(
            _fits(one, "id" if name in ("ids", "also", "members") else name) for one in value
        )
    if isinstance(value, str):
        return len(value) <= (ID_SIGNS if name in _IDS else PICTURE_SIGNS if name == "jpeg" else TEXT_SIGNS)
    return not isinstance(value, int) or value >= 0
