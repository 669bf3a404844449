"""A thread with an event loop of its own, and the two ways into it: soon, or waited for."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as TooLate
from typing import TypeVar

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable

Answer = TypeVar("Answer")
# How long a window waits for the disk at most.
PATIENCE = 10.0


class Worker:
    """Runs `live` in a thread. What is asked before the loop turns waits, in order; `open_up` lets it in."""

    def __init__(self, live: Callable[[], Awaitable[None]]) -> None:
        self._live = live
        self._lock = threading.Lock()
        self._early: list[Callable[[], object]] | None = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._run, name="room", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def post(self, call: Callable[[], object]) -> bool:
        """In the worker's thread, soon; False where it has ended. What it raises is noted as a defect."""
        with self._lock:
            if self._early is not None:
                self._early.append(call)
                return True
        with contextlib.suppress(RuntimeError):  # the loop is closed
            if self._loop is not None:
                self._loop.call_soon_threadsafe(call)
                return True
        return False

    def ask(self, call: Callable[[], Answer]) -> Answer:
        """In the worker's thread, and waited for; what it raises is raised here. Raises NotAllowed after the end."""
        if threading.current_thread() is self._thread:
            return call()
        answer: Future[Answer] = Future()

        def run() -> None:
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(call())
                except BaseException as problem:
                    answer.set_exception(problem)

        if not self.post(run):
            raise NotAllowed("the room is closed")
        try:
            return answer.result(PATIENCE)
        except (TooLate, CancelledError) as problem:
            answer.cancel()
            raise StoreUnwritable(say("Room", "The room does not answer. Your text stays here.")) from problem

    def open_up(self) -> None:
        """Everything is there: what was asked early comes now. Called in the worker's thread."""
        with self._lock:
            early, self._early = self._early or [], None
            for call in early:
                asyncio.get_running_loop().call_soon(call)

    def join(self, timeout: float) -> None:
        """Wait for the end, unless one is the worker oneself."""
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(timeout)

    def _run(self) -> None:
        try:
            asyncio.run(self._begin())
        except Exception as problem:
            note_defect("room's thread", problem)
        with self._lock:
            self._early = None

    async def _begin(self) -> None:
        self._loop = asyncio.get_running_loop()
        await self._live()
