"""Secrets in the system's own vault, by keyring, with backends that surely keep them; else for this run, in memory.

A secret is never written to a file of ours. Windows holds 2,560 bytes an entry, in UTF-16: one short secret an entry.
"""

import logging
from typing import TYPE_CHECKING

from livetweet_coach.core.words import say
from livetweet_coach.ports.vault import Kept

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "LiveTweet Coach"
LONGEST = 1000
# Modules of keyring whose backends keep secrets; null, fail and plaintext ones are not among them.
_TRUSTED = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
_log = logging.getLogger(__name__)


class SystemVault:
    """The vault of this machine; what it does not take is kept in memory until the app ends."""

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service
        self._memory: dict[str, str] = {}
        self._backend: KeyringBackend | None = None
        self._looked = False

    def keep(self, name: str, secret: str) -> Kept:
        """Keep one secret of at most 1,000 ASCII letters, digits and signs. Raises ValueError for a longer one."""
        if not 0 < len(secret) <= LONGEST or not secret.isascii():
            raise ValueError("a secret has 1 to 1,000 ASCII letters, digits and signs")
        if self._is_written(name, secret):
            self._memory.pop(name, None)
            return Kept()
        self._memory[name] = secret
        return Kept(
            say(
                "Vault",
                "This computer has no open keyring, so this is kept only until LiveTweet Coach closes. "
                "Next time it will be asked for again.",
            )
        )

    def recall(self, name: str) -> str | None:
        """The secret of this name, or None."""
        return self._memory[name] if name in self._memory else self._read(name)

    def forget(self, name: str) -> None:
        """Let go of a secret, if it is there."""
        self._memory.pop(name, None)
        backend = self._found()
        if backend is None or self._read(name) is None:
            return
        try:
            backend.delete_password(self._service, name)
        except Exception as refused:  # each backend raises its own kinds
            _log.warning("the vault did not let go of an entry: %s", type(refused).__name__)

    def _is_written(self, name: str, secret: str) -> bool:
        """Whether the secret was written and reads the same; a vault that loses things is none."""
        backend = self._found()
        if backend is None:
            return False
        try:
            backend.set_password(self._service, name, secret)
        except Exception as refused:  # each backend raises its own kinds
            _log.warning("the vault did not take an entry: %s", type(refused).__name__)
            return False
        return self._read(name) == secret

    def _read(self, name: str) -> str | None:
        backend = self._found()
        if backend is None:
            return None
        try:
            return backend.get_password(self._service, name)
        except Exception as refused:  # each backend raises its own kinds
            _log.warning("the vault did not give an entry: %s", type(refused).__name__)
            return None

    def _found(self) -> "KeyringBackend | None":
        """The best of the trusted backends that work here; looked for once, at the first secret."""
        if not self._looked:
            self._looked = True
            self._backend = _best_backend()
        return self._backend


def _best_backend() -> "KeyringBackend | None":
    """The configured backend does not count: it may be one that keeps secrets in a file."""
    from keyring import backend  # slow to import, and only needed with the first secret

    try:
        found = [one for one in backend.get_all_keyring() if type(one).__module__ in _TRUSTED and one.priority > 0]
    except Exception as broken:  # a backend of another package that breaks while it is looked for
        _log.warning("no vault could be looked for: %s", type(broken).__name__)
        return None
    return max(found, key=lambda one: float(one.priority), default=None)
