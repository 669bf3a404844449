"""Messages, states and packets as bytes and back: JSON, strict, versioned; whatever is not exactly right is None."""

import json
from dataclasses import dataclass, fields
from typing import Any, get_args

from livetweet_coach.core.room.limits import is_sound
from livetweet_coach.core.room.messages import Message, State
from livetweet_coach.core.room.packets import WINDOW, Ack, Data, Hello, Packet

VERSION = 1
LONGEST = 64 * 1024
# Room for the packet and the seal around a message.
LONGEST_BODY = 24 * 1024
_LARGEST = 2**53 - 1

_KINDS: dict[str, type[Any]] = {kind.__name__.lower(): kind for kind in get_args(Message) + get_args(State)}
_PACKETS: dict[str, type[Any]] = {"hello": Hello, "data": Data, "ack": Ack}
_STATES: tuple[type[Any], ...] = get_args(State)


@dataclass(frozen=True, slots=True)
class Told:
    """A state on its way: its stamp is (`epoch` of the sender's run, `counter` in it)."""

    epoch: int
    counter: int
    body: bytes


class TooLong(ValueError):
    """What was to be said does not fit, or does not keep its limits."""


def encode(said: Message | State) -> bytes:
    """A message or state as bytes. Raises TooLong where it does not keep its limits."""
    made = _dumped({"v": VERSION, "kind": type(said).__name__.lower(), **_values(said)})
    if made is None or len(made) > LONGEST_BODY or decode(made) != said:
        raise TooLong(type(said).__name__)
    return made


def decode(body: bytes) -> Message | State | None:
    """The message or state in some bytes; None for an unknown version or kind, or anything that is not exact."""
    said: Message | State | None = _built(_loaded(body, LONGEST_BODY), "kind", _KINDS)
    return said if said is not None and is_sound(said) else None


def is_state(said: Message | State) -> bool:
    """Whether only the newest of it counts."""
    return isinstance(said, _STATES)


def encode_packet(packet: Packet | Told) -> bytes:
    """What goes into an envelope."""
    made = _dumped({"v": VERSION, "packet": type(packet).__name__.lower(), **_values(packet)})
    if made is None:
        raise TooLong("packet")
    return made


def decode_packet(plain: bytes) -> Packet | Told | None:
    """What an envelope held, or None."""
    packet: Packet | Told | None = _built(_loaded(plain, LONGEST), "packet", {**_PACKETS, "told": Told})
    match packet:
        case Hello() | Data() | Ack() if packet.mine < 1:
            return None
        case Data() if packet.seq < 1:
            return None
        case Ack() if len(packet.beyond) > WINDOW:
            return None
    return packet


def _values(thing: Any) -> dict[str, Any]:
    values = {field.name: getattr(thing, field.name) for field in fields(thing)}
    return {name: value.decode() if isinstance(value, bytes) else value for name, value in values.items()}


def _dumped(values: dict[str, Any]) -> bytes | None:
    try:
        return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name came twice")
    return dict(pairs)


def _loaded(text: bytes, longest: int) -> dict[str, Any] | None:
    if len(text) > longest:
        return None
    try:
        loaded = json.loads(text.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return None
    return loaded if isinstance(loaded, dict) else None


def _built(values: dict[str, Any] | None, key: str, kinds: dict[str, type[Any]]) -> Any:
    if values is None or type(values.get("v")) is not int or values.pop("v") != VERSION:
        return None
    name = values.pop(key, None)
    kind = kinds.get(name) if isinstance(name, str) else None
    if kind is None or values.keys() != {field.name for field in fields(kind)}:
        return None
    read = {field.name: _read(values[field.name], field.type) for field in fields(kind)}
    return None if None in read.values() else kind(**read)


def _read(value: Any, wanted: Any) -> Any:
    """A value in the type its field asks for, or None."""
    if wanted == tuple[str, ...] or wanted == tuple[int, ...]:
        if type(value) is not list:
            return None
        inner = tuple(_read(one, get_args(wanted)[0]) for one in value)
        return None if None in inner else inner
    if wanted is bytes:
        text = _read(value, str)
        return None if text is None else text.encode()
    if type(value) is not wanted or (wanted is int and not 0 <= value <= _LARGEST):
        return None
    if wanted is str and any("\ud800" <= sign <= "\udfff" for sign in value):
        return None
    return value
