"""A room as windows see it: one worker thread runs its link, its session and its store."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from typing import TypeVar

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.adapters.room.business import Business
from livetweet_coach.adapters.room.inbox import Inbox
from livetweet_coach.adapters.room.latest import Latest
from livetweet_coach.adapters.room.wakes import Wakes
from livetweet_coach.adapters.room.worker import Worker
from livetweet_coach.core.room.messages import Draft, Message, Role, Summary
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import LinkWord, RoomView, Said
from livetweet_coach.core.words import Phrase
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import Link

Answer = TypeVar("Answer")
OpenUp = Callable[[Latest, Callable[[], None]], Business]
Look = Callable[[], Awaitable[None]]
# A goodbye is said to a link that may be dead: the app closes all the same.
GOODBYE, CLOSING = 1.0, 4.0
_JOIN = "j."


class RoomEngine:
    """Implements `ports.room.Room`. `open_up` makes the business in the room's thread: its store is opened there.

    `clock` is the steady one, in seconds, that the business lives by. `look`, where it is given, finds the room first;
    it may take seconds, and is called off when the room is closed meanwhile.
    """

    def __init__(self, frame: RoomView, open_up: OpenUp, clock: Callable[[], float], look: Look | None = None) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._latest = Latest(frame)
        self._open_up, self._clock, self._look = open_up, clock, look
        self._worker = Worker(self._live)
        self._business: Business | None = None
        self._refusal: Refusal | None = None
        self._ended: asyncio.Event | None = None
        self._forget = False
        self._listening: frozenset[str] = frozenset()
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin; the window goes on meanwhile."""
        self._worker.start()

    def settled(self) -> None:
        """Wait until the room has begun. Raises the Refusal that kept it from that."""
        self._ask(lambda business: None)

    # what windows ask and say

    def view(self) -> RoomView:
        """The room now."""
        return self._latest.view()

    def said(self, after: int = 0) -> tuple[Said, ...]:
        """All kept messages whose number is greater than `after`, and older ones that have changed; oldest first."""
        return self._latest.said(after)

    def tell(self, to: str, message: Message) -> None:
        """Say something to one member, or to all whom it concerns (""). Raises NotAllowed, TooLong, StoreUnwritable."""
        self._ask(lambda business: business.tell(to, message))

    def share(self, draft: Draft, summary: Summary) -> None:
        """The learner's draft as it is now."""
        self._post(lambda business: business.share(draft, summary))

    def doing(self, presence: Presence, about: str = "") -> None:
        """What one does just now."""
        self._post(lambda business: business.doing(presence, about))

    def watch(self, learners: Collection[str]) -> None:
        """Whose drafts are in view."""
        wanted = tuple(learners)
        self._post(lambda business: business.watch(wanted))

    def let_see(self, member: str, what: str, until: int = 0) -> None:
        """Let a member see so much of mine. Raises NotAllowed, StoreUnwritable."""
        self._ask(lambda business: business.let_see(member, what, until))

    def invite(self, role: Role, sees: str, until: int) -> None:
        """Make an invite for one person; it comes up in the view."""
        self._post(lambda business: business.invite(role, sees, until))

    def accept(self, knock: str) -> None:
        """Let somebody in who knocked. Raises NotAllowed, StoreUnwritable."""
        self._ask(lambda business: business.accept(knock))

    def refuse(self, knock: str) -> None:
        """Do not let them in. Raises NotAllowed, StoreUnwritable."""
        self._ask(lambda business: business.refuse(knock))

    def stop(self, member: str = "") -> None:
        """End a member's grant, or the room. Raises NotAllowed, StoreUnwritable."""
        self._ask(lambda business: business.stop(member))

    def export(self, path: str, to: str) -> int:
        """Write all that waits for a member into a file; how many messages. Raises StoreUnwritable."""
        return self._ask(lambda business: business.export(path, to))

    def take(self, path: str) -> int:
        """Read a file that another member exported; how many messages were new. Raises InviteRefused."""
        return self._ask(lambda business: business.take(path))

    def leave(self) -> None:
        """Say goodbye and let go; the room is forgotten here."""
        self._forget = True
        self.close()

    def close(self) -> None:
        """Let go, to come back later."""
        self._worker.post(lambda: self._ended.set() if self._ended else None)
        self._worker.join(CLOSING)

    # in the room's thread

    def _post(self, do: Callable[[Business], object]) -> None:
        self._worker.post(lambda: self._do(do))

    def _ask(self, do: Callable[[Business], Answer]) -> Answer:
        return self._worker.ask(lambda: self._now(do))

    def _now(self, do: Callable[[Business], Answer]) -> Answer:
        if self._refusal is not None:
            raise self._refusal
        if self._business is None:
            raise NotAllowed("the room is closed, or not found yet")
        answer = do(self._business)
        self._arm()
        return answer

    def _do(self, do: Callable[[Business], object]) -> None:
        try:
            self._now(do)
        except (Refusal, NotAllowed):
            return  # shown as a trouble where it is one: nobody waits for this answer
        except Exception as problem:
            note_defect("room", problem)

    async def _live(self) -> None:
        self._ended = asyncio.Event()
        wakes = Wakes(asyncio.get_running_loop(), lambda: self.changed())
        if self._look is None or await self._found(self._look, self._ended):
            await self._begin(wakes)
        self._worker.open_up()
        wakes.stir()
        await self._ended.wait()
        await self._go()
        self._latest.frame(lambda frame: replace(frame, link=LinkWord.CLOSED))
        wakes.stir()
        wakes.stop()

    async def _found(self, look: Look, ended: asyncio.Event) -> bool:
        """Whether there is a room to come into."""
        self._worker.open_up()  # whoever closes the app does not wait for the search
        looking, ending = asyncio.ensure_future(look()), asyncio.ensure_future(ended.wait())
        await asyncio.wait({looking, ending}, return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        looking.cancel()
        try:
            await looking
        except asyncio.CancelledError:
            return False
        except Refusal as refusal:
            self._refuse(refusal)
            return False
        return True

    def _refuse(self, refusal: Refusal) -> None:
        self._refusal = refusal
        self._latest.frame(lambda frame: replace(frame, link=LinkWord.CLOSED, trouble=refusal.phrase))

    async def _begin(self, wakes: Wakes) -> None:
        try:
            business = self._business = self._open_up(self._latest, wakes.stir)
            await business.begin(self._arm)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        await business.link.open(Inbox(asyncio.get_running_loop(), self._heard).put, self._link_changed)
        self._arm()

    async def _go(self) -> None:
        business, self._business = self._business, None
        if self._timer is not None:
            self._timer.cancel()
        if business is None:
            return
        if self._refusal is None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(business.reachable(), GOODBYE)
            business.goodbye()
            for last in (business.link.flush(), business.link.close()):
                with contextlib.suppress(Exception):
                    await asyncio.wait_for(last, GOODBYE)
        await business.end(self._forget)

    def _heard(self, envelopes: list[tuple[str, bytes]]) -> None:
        business = self._business
        if business is None:
            return
        business.receive([one for subject, one in envelopes if not subject.startswith(_JOIN)])
        for subject, envelope in envelopes:
            if subject.startswith(_JOIN):
                business.heard_at_the_door(envelope)
        self._arm()

    def _link_changed(self, word: LinkWord, trouble: Phrase | None) -> None:
        business = self._business
        if business is not None:
            business.link_changed(word, trouble)
            self._arm()

    def _arm(self) -> None:
        """Listen to what is wanted now, and come back when something is due."""
        business, loop = self._business, asyncio.get_running_loop()
        if business is None:
            return
        subjects = business.subjects()
        if subjects != self._listening:
            self._listening = subjects
            task = loop.create_task(self._listen(business.link))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if self._timer is not None:
            self._timer.cancel()
        wait = business.next_due() - self._clock()
        self._timer = loop.call_later(max(0.001, wait), self._tick)

    async def _listen(self, link: Link) -> None:
        try:
            await link.listen(self._listening)
        except Exception as problem:
            note_defect("room's link", problem)

    def _tick(self) -> None:
        if self._business is not None:
            try:
                self._business.tick()
            except Exception as problem:
                note_defect("room", problem)
            self._arm()
