"""How word lists are written in these files: as running text."""


def listed(words: str) -> frozenset[str]:
    """The words of a text, once each."""
    return frozenset(words.split())
