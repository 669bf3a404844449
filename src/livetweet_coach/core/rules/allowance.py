"""What a network still lets an account post."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Allowance:
    """Posts used out of a limit until `resets` (aware; None where nobody knows); replies apart where they are.

    A limit of None is none. `exact` says that the network told it; else it is what this app itself has sent.
    `slice_used` and `slice_limit` are the same for the half-hour under way, where a network divides its day.
    """

    used: int = 0
    limit: int | None = None
    resets: datetime | None = None
    replies_used: int = 0
    replies_limit: int | None = None
    slice_used: int = 0
    slice_limit: int | None = None
    slice_resets: datetime | None = None
    exact: bool = False
