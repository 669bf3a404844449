"""A full review after one keystroke: in a thread of 25 posts against a single post, and the first look at the thread.

    ./dev bench review [rounds]

Each round types one letter into a post and reviews the draft with the whole catalogue. Prints medians in microseconds
and their ratios, all from one run.
"""

import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from livetweet_coach.core.draft.draft import Draft, Post  # noqa: E402
from livetweet_coach.core.rules.context import Context  # noqa: E402
from livetweet_coach.core.rules.examples import DAY_FR, NOW, sent  # noqa: E402
from livetweet_coach.core.rules.review import Memory, review  # noqa: E402

TEXT = (
    "Karim Benali : « On n'innove pas seul », et il le montre par trois exemples : une école, un quartier, une "
    "bibliothèque. À lire : https://exemple.org/etude 👏 (la suite dans un instant) @Karim_Benali #inclusion "
    "#JournéeNum26 message numéro "
)
CONTEXT = Context(
    event=DAY_FR, now=NOW, recent=tuple(sent(f"Message {n} déjà parti, tout autre #JournéeNum26", n) for n in range(30))
)


def thread(posts: int) -> Draft:
    return Draft("d", tuple(Post(f"p{number}", f"{TEXT}{number}") for number in range(posts)))


def keystrokes(posts: int, rounds: int) -> float:
    """Median microseconds of one review after one letter more or less in the middle of the thread."""
    draft, memory, times = thread(posts), Memory(), []
    review(draft, CONTEXT, memory=memory)
    at = draft.posts[posts // 2]
    for number in range(rounds):
        draft = draft.with_text(at.id, f"{at.text} {number}")
        start = time.perf_counter()
        review(draft, CONTEXT, memory=memory)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


def first_look(posts: int, rounds: int) -> float:
    """Median microseconds of a review with nothing remembered but how the texts read."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        review(thread(posts), CONTEXT, memory=Memory())
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    one, many = keystrokes(1, rounds), keystrokes(25, rounds)
    whole = first_look(25, max(5, rounds // 20))
    print(f"one post           {one:8.0f} µs")
    print(f"thread of 25       {many:8.0f} µs   {many / one:.2f} × one post")
    print(f"25, first look     {whole:8.0f} µs   {whole / many:.1f} × a keystroke")


if __name__ == "__main__":
    main()
