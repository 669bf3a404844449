"""X's own JavaScript library, kept running in one Node process, and this engine's answers in the same form."""

import json
import shutil
import subprocess
from pathlib import Path

from livetweet_coach.core.text.entities import tagged_in_units
from livetweet_coach.core.text.spans import split_units, utf16_length
from livetweet_coach.core.text.weights import normalised, weigh

JS = Path(__file__).parents[2] / "js"
URL_WEIGHT = 23


def missing() -> str:
    """What is missing to run the library; "" where nothing is."""
    if shutil.which("node") is None:
        return "Node is not installed"
    if not (JS / "node_modules/twitter-text").is_dir():
        return "X's library is not installed: npm ci --prefix tests/js"
    return ""


class Library:
    """The library in its process; use as a context."""

    def __enter__(self) -> "Library":
        self._process = subprocess.Popen(
            ["node", str(JS / "compare.js")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)

    def ask(self, texts: list[str], **more: int) -> list:
        """One answer for each text (or, with `rounds`, one list of milliseconds for each round)."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps({"texts": texts, **more}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


def ours(text: str, limit: int = 280) -> list:
    """What this engine says, as tests/js/compare.js says it for the library."""
    whole = weigh(text, limit, URL_WEIGHT)
    shift = utf16_length(text) - utf16_length(normalised(text))
    valid = 0 < whole.library_weight <= limit and not whole.invalid
    found = [[kind, *rest] for kind, *rest in tagged_in_units(split_units(text))]
    return [whole.library_weight, valid, max(whole.library_cut - 1, 0) + shift, found]


def differences(library: Library, texts: list[str], limit: int = 280, at_once: int = 500) -> list[str]:
    """Texts on which the two differ, with both answers."""
    found = []
    for start in range(0, len(texts), at_once):
        some = texts[start : start + at_once]
        for text, theirs in zip(some, library.ask(some, limit=limit), strict=True):
            if (answer := ours(text, limit)) != theirs:
                found.append(f"{text!r}\n  ours    {answer}\n  library {theirs}")
    return found
