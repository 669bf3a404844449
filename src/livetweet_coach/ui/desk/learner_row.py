"""A learner as the list and the tiles show them: words only, chosen elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """`number` is the learner's key (0: none), `icon` and `token` go with the state's words.

    `hand` says since when a hand is up, `news` what wants attention, `waits` how many remarks wait, all
    empty where there is none; `tail` is the end of the draft, or a sentence about what can be seen instead.
    """

    id: str
    name: str
    number: int
    state: str
    icon: str
    token: str
    sees: str
    hand: str = ""
    news: str = ""
    waits: str = ""
    tail: str = ""
    is_active: bool = False
    sees_until: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence."""
        parts = (self.name, self.hand, self.news, self.waits, self.state, self.sees)
        return ", ".join(part for part in parts if part)
