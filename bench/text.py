"""The text engine against X's own JavaScript library, over the same drafts in one run: ratios, not promises.

    npm ci --prefix tests/js && PYTHONPATH=src:. python bench/text.py

Ours measures and extracts (weight by both emoji tables, valid range, graphemes, bytes, entities); theirs is parseTweet
and extractEntitiesWithIndices. Times are medians over the rounds, then over the drafts.
"""

import random
import subprocess
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time

from tests.core.text.library import Library

from livetweet_coach.core.text.measure import measure, warm
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, X_PREMIUM, Network, X
from livetweet_coach.core.text.spans import utf16_length

ROUNDS = 60
DRAFTS = 30
LONG = 25_000
_PLAIN = """the keynote starts now and room is full people are still coming in looking for a seat near the front she
says that we should ask what it is before how it works. Then a demo, with no network: it works! Questions? Many."""
_FRENCH = """la salle est pleine à craquer pour cette première conférence, « quelle ambiance » ! L'équipe présente déjà
ses résultats : moins d'énergie, plus d'idées. Qu'en penser ? Voilà où on en était l'été dernier… Ça promet, dès ce
soir — et après\xa0? On verra\u202f!"""
PLAIN, FRENCH = _PLAIN.split(), _FRENCH.replace("\n", " ").split(" ")
MARKED = ["#DevFest", "#l'été", "@jane_doe", "@bob/speakers", "https://example.com/talks/42?x=1", "devfest.org"]
MARKED += ["🎉", "🧑🏽‍💻", "👏🏽"]
KINDS = {
    "plain": (PLAIN, []),
    "French": (FRENCH, []),
    "mixed": (FRENCH + PLAIN, MARKED),
}
HOSTILE = ["a.", "@", "#", "http://", "a.com ", "a.com/", "a_.co", "http://a.com", "👩\u200d", "👩", "🇫", "\ufe0f",
           "e\u0301\u0316", "\u0316\u0301", "(", "a.co/(a", "/(a)", "a.co/!", "$A ", "@a", "#a", "#1", "xn--", "a.xn--",
           "中.中国", "a.中国 ", "ᲀ.", "\ud83d", "1️⃣", "RT@", ".", "…", "가", "क्", "😀a", "😀.com ", "a.com.", "\r",
           "\u0600", "?", "a.com中", "@a@b ", "www.", "中中中中中.com ", "a.com é.fr中", "Д.РФ", "«", "é"]  # fmt: skip


def drafts(kind: str, length: int, seed: int = 1) -> list[str]:
    """Drafts of words, about one in nine of them marked where the kind has such, which just fit."""
    words, marked = KINDS[kind]
    chance = random.Random(seed)
    found = []
    for _ in range(DRAFTS if length < 1000 else 5):
        text = ""
        while len(text) < length:
            text += chance.choice(marked if marked and chance.random() < 0.11 else words) + " "
        found.append(text[:length] if length > 280 else text[: measure(text).fits_until])
    return found


def timed(run: Callable[[], object], clock: Callable[[], float] = perf_counter) -> float:
    """Milliseconds."""
    start = clock()
    run()
    return (clock() - start) * 1000


def beside_the_library(library: Library, kind: str, length: int) -> None:
    texts = drafts(kind, length)
    for _ in range(3):
        [measure(text) for text in texts]
        library.ask(texts, rounds=20)
    ours, theirs = [], []
    for _ in range(ROUNDS if length < 1000 else 20):
        theirs += library.ask(texts, rounds=1)
        ours.append([timed(lambda text=text: measure(text)) for text in texts])
    mine, its = (median(median(times) for times in zip(*rounds, strict=True)) for rounds in (ours, theirs))
    figures = f"ours {mine * 1000:7.1f} µs  library {its * 1000:7.1f} µs  ratio {mine / its:.2f}"
    print(f"{kind:>8} {length:>6} characters  {figures}")


def hostile() -> None:
    ordinary = drafts("mixed", LONG)[0]
    for network in (X, X_PREMIUM, MASTODON, BLUESKY):
        usual = quickest(ordinary, network)
        # The library counts UTF-16 units: 25,000 of them.
        texts = {piece: (piece * LONG)[: LONG * len(piece) // utf16_length(piece)] for piece in HOSTILE}
        slow = sorted(((quickest(text, network) / usual, piece) for piece, text in texts.items()), reverse=True)
        worst = ", ".join(f"{ratio:.1f}× {piece!a}" for ratio, piece in slow[:4])
        print(f"{network.name:>10} at {LONG} characters  ordinary {usual:.2f} ms  slowest {worst}")


def quickest(text: str, network: Network) -> float:
    """Milliseconds of this process alone: the best of five."""
    return min(timed(lambda: measure(text, network), process_time) for _ in range(5))


def imports() -> None:
    def start(code: str) -> float:
        return min(timed(lambda: subprocess.run([sys.executable, "-c", code], check=True)) for _ in range(15))

    nothing = start("pass")
    engine = start("import livetweet_coach.core.text.measure")
    first = start(
        "import livetweet_coach.core.text.measure as m; m.measure('#l\\u00e9 @b a.co \\u2764\\ufe0f e\\u0301 $A')"
    )
    print(f"import: {engine - nothing:.1f} ms over Python's own start ({nothing:.1f} ms); with a first draft that has "
          f"everything in it {first - nothing:.1f} ms")  # fmt: skip


def main() -> None:
    warm()
    with Library() as library:
        for kind in KINDS:
            beside_the_library(library, kind, 280)
        for kind in KINDS:
            beside_the_library(library, kind, 4000)
    hostile()
    imports()


if __name__ == "__main__":
    main()
