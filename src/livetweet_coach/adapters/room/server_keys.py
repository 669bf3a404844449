"""The keys of a server that many rooms share: who opens a room there has all of them, who comes in gets one's own."""

import hashlib
import hmac
from dataclasses import dataclass

from livetweet_coach.adapters.room.nkeys import NKey, account_seed, read_account_seed
from livetweet_coach.adapters.room.server_config import Access
from livetweet_coach.adapters.room.subjects import PARTS, part_of
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.octets import joined

_AT_THE_DOOR = "door"


@dataclass(frozen=True, slots=True)
class ServerKeys:
    """What stands behind `#` in a server's address.

    SA…: a secret of 32 bytes from which keys follow, for each part of the server one a role and one for the door; no
    key tells another, and the secret itself opens nothing. SU…: the server asks everybody for the same key.
    """

    secret: bytes
    by_role: bool

    @classmethod
    def read(cls, text: str) -> "ServerKeys":
        """What is behind `#`. Raises ValueError for anything else."""
        if text.startswith("SA"):
            return cls(read_account_seed(text), by_role=True)
        return cls(NKey.from_seed(text).raw_seed, by_role=False)

    @property
    def text(self) -> str:
        """As it is written behind `#`: a secret."""
        return account_seed(self.secret) if self.by_role else NKey(self.secret).seed()

    def key(self, role: Role | None, room: str) -> NKey:
        """The key of a role in a room; None: of who may knock and nothing else."""
        return self._key(role, part_of(room)) if self.by_role else NKey(self.secret)

    def _key(self, role: Role | None, part: str) -> NKey:
        word = role.value if role is not None else _AT_THE_DOOR
        return NKey(hmac.digest(self.secret, joined("lt-server-1", word, part), hashlib.sha256))

    def accesses(self) -> list[Access]:
        """Whom the server lets in: it knows neither rooms nor members beforehand, only what each role may do in any."""
        if not self.by_role:
            return [Access(NKey(self.secret).public(), "*", Role.FACILITATOR)]
        return [
            Access(self._key(role, part).public(), "*", role, part=part) for part in PARTS for role in (*Role, None)
        ]
