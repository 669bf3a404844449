"""Somebody on the way into a room: asks at its door until the host has said yes or no."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from livetweet_coach.adapters.room.premises import Members, Premises
from livetweet_coach.core.room import arrival as arrivals
from livetweet_coach.core.room.arrival import Arrival
from livetweet_coach.core.room.coding import encode_packet
from livetweet_coach.core.room.envelope import Header, Stream
from livetweet_coach.core.room.headers import header_of
from livetweet_coach.core.room.joining import Refusal, Refused, Welcome, encode_request, told_who_asked
from livetweet_coach.core.room.packets import Hello
from livetweet_coach.core.words import say
from livetweet_coach.ports.room import InviteRefused


class Guest:
    """`welcomed` is called once, when the host has said yes and the roster has taken the grants."""

    def __init__(
        self, premises: Premises, those: Members, arrival: Arrival, welcomed: Callable[[Welcome], None]
    ) -> None:
        self._premises, self._those, self._arrival, self._welcomed = premises, those, arrival, welcomed

    def begin(self) -> None:
        """Wait at the door: what was said of it before is over."""
        self._premises.showing.trouble("door", None)

    def link_is_back(self) -> None:
        """Ask at once."""
        self._arrival = arrivals.link_is_back(self._arrival)
        self.tick()

    def next_due(self) -> float:
        """When it is time to ask again."""
        return float("inf") if self._arrival.is_settled() else self._arrival.due

    def tick(self) -> None:
        """Ask, if it is time."""
        premises, place = self._premises, self._premises.place
        instants = premises.instants
        self._arrival, request = arrivals.tick(self._arrival, instants.now(), instants.chance())
        if request is not None:
            header = Header(place.room, self._arrival.member, place.host, Stream.JOIN, 0, 0)
            envelope = self._those.seal.seal_request(header, request, place.keys)
            if envelope is not None:
                premises.link.send(f"j.{place.host}", envelope)

    def knock(self) -> tuple[bytes, ...]:
        """The request, and a hello with it, for a file: so the host's answer can bring all that waits already."""
        premises, host = self._premises, self._premises.place.host
        header = Header(premises.place.room, self._arrival.member, host, Stream.JOIN, 0, 0)
        request = self._those.seal.seal_request(header, encode_request(self._arrival.request), premises.place.keys)
        hello = Hello(premises.kept.epoch, 0)
        greeting = self._those.seal.seal(
            header_of(hello, premises.place.room, premises.kept.me, host), encode_packet(hello)
        )
        return tuple(one for one in (request, greeting) if one is not None)

    def taken(self, envelopes: Sequence[bytes]) -> tuple[bytes, ...]:
        """The host's answer in a file; what comes after it. Raises InviteRefused where it is no, or none of one's own.

        Raises StoreUnwritable; then the answer may come again.
        """
        for place, envelope in enumerate(envelopes, 1):
            self.heard(envelope)
            match self._arrival.answer:
                case Welcome():
                    return tuple(envelopes[place:])
                case Refused(why):
                    raise InviteRefused(told_who_asked(why))
        raise InviteRefused(say("Room", "There is no answer to you in this file. You still wait for one."))

    def heard(self, envelope: bytes) -> None:
        """Perhaps the host's answer. Raises StoreUnwritable; then it counts for nothing, and may come again."""
        opened = self._those.seal.open(envelope)
        if opened is None or opened.header.stream is not Stream.JOIN or self._arrival.is_settled():
            return
        if opened.header.sender != self._premises.place.host:
            return
        after = arrivals.answered(self._arrival, opened.plain, self._those.roster)
        match after.answer:
            case Welcome() as welcome:
                self._welcomed(welcome)
            case Refused(why):
                # The next start does not knock again; a full room may have a seat by then.
                self._premises.keep(self._premises.kept, is_open=why is Refusal.FULL)
                self._premises.showing.trouble("door", told_who_asked(why))
        self._arrival = after
