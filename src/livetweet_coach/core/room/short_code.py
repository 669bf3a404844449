"""The short code that finds a room on the local network and proves that one may ask to come in; it is never a key.

Eight signs of an alphabet without look-alikes. The first three are announced and find the room; the other five are
proved to the host alone, sealed, and five wrong tries end the code. Deriving the proof takes a computer a tenth of a
second or so, so that somebody who poses as the host needs days for what they would learn from one try.
"""

import functools
import hashlib
import re

from livetweet_coach.core.room.invite import Place
from livetweet_coach.core.room.octets import joined

# No look-alikes, and no vowels, so that no code is a word.
ALPHABET = "23456789CDFGHJKMNPQRTVWXY"
FINDS, PROVES = 3, 5
TRIES = 5
# Longer than any code that was mistyped, shorter than any part of an invite that is worth its name.
TYPED = 20
_ROUNDS, _BLOCK = 2**15, 8
_READ_AS = str.maketrans({"B": "8", "S": "5", "Z": "2"})


def code_of(octets: bytes) -> str:
    """A code from at least 16 random bytes, the last 8 signs of what they are as a number, grouped: ABCD-EFGH."""
    if len(octets) < 16:
        raise ValueError("a code is made from 16 random bytes or more")
    rest, signs = int.from_bytes(octets, "big"), ""
    for _ in range(FINDS + PROVES):
        rest, sign = divmod(rest, len(ALPHABET))
        signs += ALPHABET[sign]
    return grouped(signs)


def grouped(signs: str) -> str:
    """Eight signs as people read them out."""
    return f"{signs[:4]}-{signs[4:]}"


def read_code(text: str) -> str | None:
    """A code as somebody typed it, in its grouped form, or None; case, spaces and dashes don't count."""
    signs = re.sub(r"[\s\-–—.]", "", text).upper().translate(_READ_AS)
    is_code = len(signs) == FINDS + PROVES and all(sign in ALPHABET for sign in signs)
    return grouped(signs) if is_code else None


def looks_typed(text: str) -> bool:
    """Whether a text that is neither a code nor an invite was meant as a code: a few signs, of no link."""
    return 0 < len(text.strip()) <= TYPED and "/" not in text and "#" not in text


def finder(code: str) -> str:
    """What the room's host announces, three signs."""
    return code.replace("-", "")[:FINDS]


@functools.lru_cache(maxsize=16)
def code_key(code: str, place: Place) -> bytes:
    """What the proof is made with, 32 bytes; it takes about a tenth of a second and 32 MB, on purpose."""
    salt = hashlib.sha256(joined("lt-code-1", place.room, place.keys.signing, place.keys.sealing)).digest()
    secret = code.replace("-", "")[FINDS:].encode()
    return hashlib.scrypt(secret, salt=salt, n=_ROUNDS, r=_BLOCK, p=1, maxmem=2**26, dklen=32)
