"""Text from elsewhere, without the characters that nobody sees and that a post can't carry."""

import re

# Control characters, and the two non-characters with which Qt's documents mark their frames.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0\ufdd1]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")


def plain(text: str) -> str:
    """The text as a post has it: lines end with a line feed, a tab is a space, control characters are left out."""
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def read_lines(text: str) -> tuple[str, ...]:
    """One thing a line, without blank ones: a secret may hold a comma."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
