"""The voices of practice: a small cast that answers kindly, usefully, or with a question; read from TOML."""

import random
import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from livetweet_coach.core.publishing.step import Step

Occasion = Literal["first", "photo", "photo-bare", "quote", "question", "figure", "link", "thread", "closing", "any"]
_CLOSING = re.compile(
    r"\b(merci|à bientôt|fin du (live|direct)|c'est fini|thank(s| you)|that's (all|it)|the end)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Line:
    """What one of the cast says on an occasion."""

    name: str
    handle: str
    when: Occasion
    text: str


@dataclass(frozen=True, slots=True)
class Cast:
    """All that can be said in one language."""

    lines: tuple[Line, ...]

    def choose(self, occasions: Collection[str], said: Collection[str], chance: random.Random) -> Line | None:
        """A line that fits the first occasion that has one left; nothing is said twice."""
        for occasion in occasions:
            fitting = [line for line in self.lines if line.when == occasion and line.text not in said]
            if fitting:
                return chance.choice(fitting)
        return None


def occasions(step: Step, first: bool) -> tuple[Occasion, ...]:
    """What a post gives occasion for, the most telling first."""
    text, media = step.post.text, step.post.media
    found: list[tuple[Occasion, bool]] = [
        ("first", first),
        ("closing", bool(_CLOSING.search(text))),
        ("photo-bare", any(not picture.alt.strip() for picture in media)),
        ("photo", bool(media)),
        ("thread", step.total > 1),
        ("quote", "«" in text or "“" in text or text.count('"') > 1),
        ("question", "?" in text),
        ("link", "http" in text),
        ("figure", bool(re.search(r"\d", re.sub(r"[#@]\w+|https?://\S+", "", text)))),
        ("any", True),
    ]
    return tuple(occasion for occasion, given in found if given)


def load_cast(path: Path) -> Cast:
    """The cast in a file. Raises OSError, ValueError where the file isn't one."""
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        people = {person["id"]: (str(person["name"]), str(person["handle"])) for person in found["people"]}
        lines = tuple(Line(*people[line["who"]], line["when"], str(line["text"])) for line in found["lines"])
    except (KeyError, TypeError) as problem:
        raise ValueError(f"{path.name}: {problem}") from problem
    for line in lines:
        if line.when not in get_args(Occasion):
            raise ValueError(f"{path.name}: {line.when}")
    return Cast(lines)
