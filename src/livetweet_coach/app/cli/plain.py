"""Plain text as people write it: posts of a thread, parted by a line of three hyphens."""

import re

_BETWEEN = re.compile(r"^---[^\S\n]*$", re.MULTILINE)


def posts_of(text: str) -> list[str]:
    """The posts of a text; the line ends around each are not part of it."""
    return [part.strip("\n") for part in _BETWEEN.split(text)]
