"""The door to the system's own place for secrets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from livetweet_coach.core.words import Phrase


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a secret is now; with `phrase`, a sentence for the person, it is kept for this run of the app only."""

    phrase: Phrase | None = None


class Vault(Protocol):
    """The system's own place for secrets. Any method may be slow or ask the person: never called by the UI thread."""

    def keep(self, name: str, secret: str) -> Kept:
        """Keep one secret of at most 1,000 ASCII letters, digits and signs. Raises ValueError for a longer one."""

    def recall(self, name: str) -> str | None:
        """The secret of this name, or None."""

    def forget(self, name: str) -> None:
        """Let go of a secret, if it is there."""
