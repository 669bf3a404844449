"""What X's answers tell on the side: its time, and its limits."""

from dataclasses import dataclass, field
from datetime import timedelta


@dataclass
class Seen:
    """`ahead`: how far this machine's clock is before X's; None before any answer.

    `limits` are the headers about limits that came with the last post.
    """

    ahead: timedelta | None = None
    limits: dict[str, str] = field(default_factory=dict)
