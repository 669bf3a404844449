"""The link of a room without a server: it carries nothing, for files do (docs/protocol.md)."""

from __future__ import annotations

from collections.abc import Callable, Collection

from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import Phrase


class FileLink:
    """Implements RoomLink. Whatever is handed over is dropped: what is kept goes into the next file all the same."""

    def __init__(self) -> None:
        self._changed: Callable[[LinkWord, Phrase | None], None] = lambda word, trouble: None

    async def open(
        self, heard: Callable[[str, bytes], None], changed: Callable[[LinkWord, Phrase | None], None]
    ) -> None:
        """Tell how it is, which never changes."""
        self._changed = changed
        changed(LinkWord.BY_FILES, None)

    async def listen(self, subjects: Collection[str]) -> None:
        """There is nothing to hear."""

    async def sign_in(self, key: NKey, role: Role | None) -> None:
        """Nobody has to be told who one is."""
        self._changed(LinkWord.BY_FILES, None)

    def send(self, subject: str, envelope: bytes) -> None:
        """Drop it."""

    async def flush(self) -> bool:
        """Nothing ever comes to a server."""
        return False

    async def close(self) -> None:
        """Let go."""
        self._changed = lambda word, trouble: None
