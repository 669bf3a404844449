"""One writer: a lock on a file, which the system lets go of when the app ends, however it ends."""

import os
import sys
from pathlib import Path

from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreInUse


class WriterLock:
    """Held from `take` to `release`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self) -> None:
        """Take the lock. Raises StoreInUse when another app holds it, OSError where no file can be made."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError) as problem:
            os.close(descriptor)
            raise StoreInUse(
                say(
                    "Store",
                    "LiveTweet Coach is already open. Go on in its window: two at once would mix up your drafts.",
                )
            ) from problem
        except OSError:
            pass  # a file system without locks: SQLite's own care has to do
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go; nothing happens when it isn't held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
