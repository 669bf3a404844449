"""Six words that tell a member's keys, for two people to compare aloud; the same things in both languages."""

import functools
import hashlib

from livetweet_coach.core.room.fingerprint_data import WORDS
from livetweet_coach.core.room.identity import PublicKeys
from livetweet_coach.core.room.octets import joined

LONG = 6
# Deriving it takes some milliseconds, so that nobody makes keys by the billion until one has another's words.
_ROUNDS, _BLOCK = 2**12, 8


@functools.lru_cache(maxsize=1024)
def fingerprint(keys: PublicKeys) -> tuple[int, ...]:
    """Six numbers below 256 that follow from the keys."""
    both = joined(keys.signing, keys.sealing)
    return tuple(hashlib.scrypt(both, salt=b"lt-words-1", n=_ROUNDS, r=_BLOCK, p=1, dklen=LONG))


def words(numbers: tuple[int, ...], language: str) -> tuple[str, ...]:
    """The words for a fingerprint, in English or French: the same things in both."""
    column = 0 if language.lower().startswith("en") else 1
    return tuple(WORDS[number][column] for number in numbers)
