"""Under which header a packet leaves, and so under which one it has to have come."""

from livetweet_coach.core.room.coding import Told, decode
from livetweet_coach.core.room.envelope import Header, Stream
from livetweet_coach.core.room.messages import Beat, Draft, Message, Question, State, Summary
from livetweet_coach.core.room.packets import Data, Packet

_CARRIES: dict[type[Message | State], Stream] = {
    Draft: Stream.DRAFT,
    Summary: Stream.SUMMARY,
    Beat: Stream.PRESENCE,
    Question: Stream.QUESTION,
}


def header_of(packet: Packet | Told, room: str, sender: str, receiver: str) -> Header:
    """The header that goes with a packet; a state has no receiver."""
    match packet:
        case Told(epoch, counter, body):
            stream = _CARRIES.get(type(decode(body)), Stream.MESSAGE)  # type: ignore[arg-type]
            return Header(room, sender, "", stream, epoch, counter)
        case Data(mine, _, seq, _):
            return Header(room, sender, receiver, Stream.MESSAGE, mine, seq)
    return Header(room, sender, receiver, Stream.RECEIPT, packet.mine, 0)
