"""A GIF without what its maker wrote into it: frames and their loop stay as they are, byte for byte."""

_HEADER = (b"GIF87a", b"GIF89a")
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def without_notes(data: bytes) -> bytes:
    """The same GIF without comments, XMP and other application blocks. Raises ValueError where it isn't one."""
    try:
        return _stripped(data)
    except IndexError as problem:
        raise ValueError("a GIF that stops too early") from problem


def _stripped(data: bytes) -> bytes:
    if data[:6] not in _HEADER:
        raise ValueError("no GIF")
    at = 13 + _table(data[10])
    kept = bytearray(data[:at])
    while data[at] != 0x3B:
        start = at
        if data[at] == 0x2C:  # a picture: its place, its colours, its code size, its blocks
            at = _blocks(data, at + 10 + _table(data[at + 9]) + 1)
            wanted = True
        elif data[at] == 0x21:  # an extension: its label, its blocks
            label, first = data[at + 1], data[at + 3 : at + 14]
            at = _blocks(data, at + 2)
            wanted = label == 0xF9 or (label == 0xFF and first in _LOOPS)
        else:
            raise ValueError(f"no block of a GIF: {data[at]:#x}")
        if wanted:
            kept += data[start:at]
    return bytes(kept) + b"\x3b"


def _table(flags: int) -> int:
    """How many bytes a table of colours takes."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks(data: bytes, at: int) -> int:
    """Where the blocks that begin here end."""
    while data[at]:
        at += data[at] + 1
    return at + 1
