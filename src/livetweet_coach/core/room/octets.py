"""Fields as bytes, in one way only: what is signed, sealed or proved in a room is written like this.

A field is its length, two bytes with the greatest first, and then its bytes. A number is a field of eight bytes.
"""

LONGEST_FIELD = 0xFFFF
_NUMBER = 8


def joined(*fields: bytes | str | int) -> bytes:
    """The fields one after another, texts in UTF-8. Raises ValueError where one is too long or a number negative."""
    made = b""
    for field in fields:
        octets = _octets(field)
        if len(octets) > LONGEST_FIELD:
            raise ValueError("a field is longer than 65,535 bytes")
        made += len(octets).to_bytes(2, "big") + octets
    return made


def taken(octets: bytes, count: int) -> tuple[tuple[bytes, ...], bytes] | None:
    """The first `count` fields and what comes after them, or None where they are not all there."""
    fields = []
    place = 0
    for _ in range(count):
        length = int.from_bytes(octets[place : place + 2], "big")
        end = place + 2 + length
        if place + 2 > len(octets) or end > len(octets):
            return None
        fields.append(octets[place + 2 : end])
        place = end
    return tuple(fields), octets[place:]


def split(octets: bytes, count: int) -> tuple[bytes, ...] | None:
    """Exactly `count` fields, or None."""
    found = taken(octets, count)
    return found[0] if found and not found[1] else None


def text(field: bytes) -> str | None:
    """A field as text, or None where it is not UTF-8."""
    try:
        return field.decode()
    except UnicodeDecodeError:
        return None


def number(field: bytes) -> int | None:
    """A field as a number, or None where it does not have eight bytes."""
    return int.from_bytes(field, "big") if len(field) == _NUMBER else None


def _octets(field: bytes | str | int) -> bytes:
    if isinstance(field, int):
        if not 0 <= field < 256**_NUMBER:
            raise ValueError("a number has eight bytes")
        return field.to_bytes(_NUMBER, "big")
    return field.encode() if isinstance(field, str) else field
