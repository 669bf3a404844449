"""A tutor and a learner who talk over a real wire: what each says and hears, when, and how they see each other."""

import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tests.adapters.room.people import PEOPLE, Person, group
from tests.core.room.people import ROOM, TODAY

from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.nats_link import NatsLink
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.server_config import Access
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.room.coding import decode
from livetweet_coach.core.room.messages import Answer, Remark
from livetweet_coach.core.room.presence import Presence

REMARKS = 250
EACH = 0.08  # seconds from one remark to the next
OTHER = {"tom": "ana", "ana": "tom"}
WITHIN = 90.0

# Every process reads the same steady clock, so that what one says and another hears can be compared.
INSTANTS = Instants(today=lambda: TODAY * 1000 + time.monotonic_ns() // 1_000_000)


@dataclass
class Way:
    """How one of them comes to the server: the addresses, the key and the role."""

    addresses: tuple[str, ...]
    key: NKey
    name: str

    def link(self):
        return NatsLink(self.addresses, ROOM, self.key, PEOPLE[self.name])


class Couple:
    """The keys of both, for the room and for its server."""

    def __init__(self):
        self.people, self.nkeys = group(PEOPLE), {name: NKey.new() for name in PEOPLE}

    @property
    def accesses(self):
        return [Access(key.public(), ROOM, PEOPLE[name], name, "hal") for name, key in self.nkeys.items()]

    def person(self, name, addresses, folder):
        return Speaker(Way(tuple(addresses), self.nkeys[name], name), folder / name, name, self.people, INSTANTS)


class Speaker(Person):
    """One of the two, in a thread of their own: the tutor remarks, the learner answers each remark.

    `notes` are (instant, whether the other is shown as there), one for each change.
    """

    def open(self):
        self.notes = []
        super().open()
        self._stir, self.room.changed = self.room.changed, self._changed
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._remark if self.me == "tom" else self._answer)
        self._changed()
        self.wait(lambda room: room.view().members)

    def begin(self):
        """Talk."""
        self._thread.start()

    def close(self):
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join(20)
        super().close()

    def count(self):
        """How much of the other's has come."""
        return len(self.heard(Answer if self.me == "tom" else Remark))

    def sees_the_other(self):
        return bool(self.notes) and self.notes[-1][1]

    def _changed(self):
        here = any(
            member.id == OTHER[self.me] and member.presence not in (Presence.OUT_OF_REACH, Presence.GONE)
            for member in self.room.view().members
        )
        if not self.notes or self.notes[-1][1] is not here:
            self.notes.append((time.monotonic(), here))
        self._stir()

    def _own(self, kind):
        return [said.message for said in self.room.said() if said.sender == self.me and isinstance(said.message, kind)]

    def _remark(self):
        for number in range(len(self._own(Remark)), REMARKS):
            if self._ended.wait(EACH):
                return
            self.room.tell("ana", Remark(f"r{number}", "Who speaks, and for whom?", "p1", 0, 4, "Whos", False))

    def _answer(self):
        answered = {answer.id for answer in self._own(Answer)}
        while not self._ended.wait(EACH / 4):
            for remark in self.heard(Remark):
                if remark.id not in answered:
                    answered.add(remark.id)
                    self.room.tell("tom", Answer(remark.id, "understood"))


@dataclass
class Figures:
    """What came of a talk: delays in seconds from said to heard, and the worst lag of what is shown about presence."""

    delays: list[float] = field(default_factory=list)
    lag: float = 0.0

    @property
    def worst(self):
        return max(self.delays)

    @property
    def middle(self):
        return sorted(self.delays)[len(self.delays) // 2]


def figures(folder, notes, truth, end):
    """Reads both stores. Raises AssertionError for anything lost, doubled or out of order.

    `notes` are those of each until `end`, `truth` (instant, whether they can reach each other), None where nobody could
    say.
    """
    lines = {name: _lines(folder / name) for name in PEOPLE}
    found = Figures()
    for kind, one in ((Remark, "tom"), (Answer, "ana")):
        said, heard = ([(m, at) for sender, m, at in lines[n] if sender == one and isinstance(m, kind)] for n in OTHER)
        if one == "ana":
            said, heard = heard, said
        assert [message.id for message, _ in said] == [f"r{number}" for number in range(REMARKS)]
        assert [message for message, _ in heard] == [message for message, _ in said]
        found.delays += [(there - here) / 1000 for (_, here), (_, there) in zip(said, heard, strict=True)]
    ends = [*(when for when, _ in truth[1:]), end]
    for (began, reached), over in zip(truth, ends, strict=True):
        if reached is not None:
            found.lag = max(found.lag, *(lag(one, began, over, reached) for one in notes))
    return found


def lag(notes, began, end, truth):
    """How long after `began` something else than the truth was last shown, before `end`; None: nobody looked."""
    wrong = 0.0
    for (since, shown), until in zip(notes, [*(when for when, _ in notes[1:]), float("inf")], strict=True):
        if shown not in (truth, None) and since < end and until > began:
            wrong = max(wrong, min(until, end) - began)
    return wrong


def _lines(folder):
    store = open_store(folder, datetime.now(UTC))
    rows = store.rooms()
    found = [(line.sender, decode(line.body), line.at) for line in sorted(rows.lines(ROOM), key=lambda one: one.number)]
    rows.close()
    store.close()
    return found
