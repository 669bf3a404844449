"""The clocks and the chance that a room is handed, so that a test can hand in its own."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass


def _milliseconds() -> int:
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Instants:
    """`now` in seconds of a steady clock, `today` in milliseconds since 1970, `chance` from 0 to 1."""

    now: Callable[[], float] = time.monotonic
    today: Callable[[], int] = _milliseconds
    chance: Callable[[], float] = random.random
