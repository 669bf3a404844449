"""What a learner wishes for when they call their tutor."""

from dataclasses import dataclass
from typing import Literal

Sees = Literal["posts", "drafts"]
Where = Literal["network", "server", "files"]
Lasts = Literal["1", "2", "event"]


@dataclass(frozen=True, slots=True)
class CallWish:
    """A first name, what the tutor may see, for how long (hours, or the event), and where or by what the two meet.

    `address` is a server's, or that of the network of this machine on which to meet.
    """

    name: str
    sees: Sees = "posts"
    lasts: Lasts = "2"
    where: Where = "network"
    address: str = ""
