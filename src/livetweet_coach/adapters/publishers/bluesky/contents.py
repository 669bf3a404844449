"""The content identifier of a record: what a thread's later posts answer before the first one is there.

https://ipld.io/specs/codecs/dag-cbor/spec/ and https://github.com/multiformats/cid
"""

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

_DAG_CBOR, _SHA256, _LINK = b"\x01\x71", b"\x12\x20", b"\xd8\x2a"


def content_id(record: Mapping[str, Any]) -> str:
    """The CID of a record given as JSON, its links as {"$link": …}."""
    digest = hashlib.sha256(_encoded(record)).digest()
    text = base64.b32encode(_DAG_CBOR + _SHA256 + digest).decode().rstrip("=").lower()
    return f"b{text}"


def _encoded(value: Any) -> bytes:
    if value is None or isinstance(value, bool):
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, str):
        data = value.encode()
        return _head(3, len(data)) + data
    if isinstance(value, list | tuple):
        return _head(4, len(value)) + b"".join(map(_encoded, value))
    if set(value) == {"$link"}:
        return _link(value["$link"])
    keys = sorted(value, key=lambda key: (len(key.encode()), key.encode()))
    return _head(5, len(keys)) + b"".join(_encoded(key) + _encoded(value[key]) for key in keys)


def _link(text: str) -> bytes:
    letters = text[1:].upper()
    data = b"\x00" + base64.b32decode(letters + "=" * (-len(letters) % 8))
    return _LINK + _head(2, len(data)) + data


def _head(kind: int, number: int) -> bytes:
    first = kind << 5
    if number < 24:
        return bytes([first | number])
    for more, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << (8 * size):
            return bytes([first | more]) + number.to_bytes(size)
    raise ValueError(number)
