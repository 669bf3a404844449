"""A room's part of a server's subjects, and who may use which: `lt.<part>.<room>.<stream>.<member>`.

What a learner says to one member goes by streams of its own, `ui` and `ua` instead of `i` and `a`, which coaches alone
hear: so a server can refuse a learner's remark to another learner without knowing who the coaches are. For the same
reason who knocks does so at `uj`, and the host answers at `j`. And rooms fall into parts, so that a server which has
never heard of a room can still keep the people of another out of it, unless both are in the same part.
"""

import functools
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from livetweet_coach.core.room.messages import Role

_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")
PARTS = tuple(f"{number:02x}" for number in range(256))
_UP = {"i": "ui", "a": "ua"}
_KNOCK, _KNOCKED = "j", "uj"
_DOWN = {up: down for down, up in _UP.items()} | {_KNOCKED: _KNOCK}


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a key may say and hear on a server."""

    publish: tuple[str, ...]
    subscribe: tuple[str, ...]


def token(text: str) -> str:
    """A room or a member as one part of a subject. Raises ValueError for anything that would be more or less."""
    if not _TOKEN.fullmatch(text):
        raise ValueError("not one part of a subject")
    return text


@functools.lru_cache(maxsize=64)
def part_of(room: str) -> str:
    """The one of PARTS that a room is in: it follows from the room's id."""
    return hashlib.sha256(token(room).encode()).hexdigest()[:2]


def on_the_wire(room: str, role: Role | None, subject: str) -> str:
    """Where a member in this role (None: not let in yet) says something to `<stream>.<member>`."""
    stream, _, member = subject.partition(".")
    if role is Role.LEARNER:
        stream = _UP.get(stream, stream)
    if stream == _KNOCK and role is not Role.FACILITATOR:
        stream = _KNOCKED
    return f"lt.{part_of(room)}.{room}.{stream}.{member}"


def heard_at(room: str, role: Role | None, subject: str) -> tuple[str, ...]:
    """Where a member in this role hears `<stream>.<member>`."""
    stream, _, member = subject.partition(".")
    streams = (stream, _UP[stream]) if stream in _UP and role in (Role.TUTOR, Role.FACILITATOR) else (stream,)
    if stream == _KNOCK and role is Role.FACILITATOR:
        streams = (_KNOCKED,)
    return tuple(f"lt.{part_of(room)}.{room}.{one}.{member}" for one in streams)


def off_the_wire(subject: str) -> str:
    """`<stream>.<member>` of a server's subject."""
    stream, _, member = subject.split(".", 3)[-1].partition(".")
    return f"{_DOWN.get(stream, stream)}.{member}"


def allowed(room: str, role: Role | None, member: str, host: str, part: str = "*") -> Allowed:
    """What a key in this role may do in a room; without a role it may knock at the host's and hear the answer.

    `member` empty: the key is shared by all in this role. `host` empty: it is not known who lets others in. `room` may
    be "*": all those of a `part`.
    """
    at_room = f"lt.{part}.*" if room == "*" else f"lt.{part_of(room)}.{room}"
    me, at = (token(name) if name else "*" for name in (member, host))
    if role is Role.FACILITATOR:
        return Allowed(_in(at_room, (">",)), _in(at_room, (">",)))
    say: tuple[str, ...]
    hear: tuple[str, ...]
    knock, answer = (f"{_KNOCKED}.{at}",), (f"{_KNOCK}.{me}",)
    if role is Role.TUTOR:
        say = ("i.*", "a.*", f"p.{me}", f"q.{me}", *knock)
        hear = ("d.*", "s.*", "p.*", "q.*", f"i.{me}", f"a.{me}", f"ui.{me}", f"ua.{me}", *answer)
    elif role is Role.LEARNER:
        say = (f"d.{me}", f"s.{me}", f"p.{me}", f"q.{me}", "ui.*", "ua.*", *knock)
        hear = ("p.*", "q.*", f"i.{me}", f"a.{me}", *answer)
    else:
        say, hear = knock, answer
    return Allowed(_in(at_room, say), _in(at_room, hear))


def _in(at_room: str, subjects: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{at_room}.{subject}" for subject in subjects)
