"""What the strip and the room's page show of the people: words only, chosen elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who is in: `words` say who and what they see, `state` what they do; `sees` is what they may see."""

    id: str
    name: str
    words: str
    state: str
    icon: str
    sees: str = "nothing"

    @property
    def initial(self) -> str:
        """The sign in the circle."""
        return self.name.strip()[:1].upper() or "?"


@dataclass(frozen=True, slots=True)
class Knocking:
    """Somebody who asks to come in, the words of their key, to be compared aloud, and what they would see."""

    id: str
    name: str
    words: str
    sight: str = ""


@dataclass(frozen=True, slots=True)
class NextFile:
    """What comes next where people meet with files: for whom one is written ("" is the invitation), with which words.

    Without words none is to be written just now.
    """

    steps: str = ""
    write: str = ""
    member: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """All of it. `trouble` is a sentence about the room; `hand`: the hand is up; `waiting` while nobody has come;
    `note` is good to know.

    `following` is there where people meet with files.
    """

    companions: tuple[Companion, ...] = ()
    knocks: tuple[Knocking, ...] = ()
    trouble: str = ""
    hand: str = ""
    waiting: str = ""
    following: NextFile | None = None
    note: str = ""
