"""How often the engine is right: precision and recall of each rule over the corpus of live posts, and where they part.

    ./dev bench corpus [rule]

A finding counts once for each rule and post. With a rule's id, only what concerns it is listed.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.corpus.entries import CORRECTIVE  # noqa: E402
from tests.corpus.score import Score, judged  # noqa: E402


def line(name: str, score: Score) -> str:
    found, wanted = score.right + score.wrong, score.right + score.missed
    return f"{name:<32} {score.precision:7.3f} {score.recall:7.3f} {score.right:6} of {found:<4} {wanted:4} wanted"


def main() -> None:
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    result = judged()
    print(f"{'':<32} precision recall")
    for rule in CORRECTIVE:
        if only in ("", rule.id):
            print(line(rule.id, result.of(rule.id)))
    print(line("in all", result.whole))
    fine = len(result.fine)
    print(f"{len(result.entries)} posts, {fine} of them fine: {len(result.nagged)} get more than a tip, "
          f"{len(result.tipped)} at least a tip")  # fmt: skip
    for part in result.apart:
        if only in ("", part.rule):
            print(f"\n{part.entry.name} · {part.rule} {part.what}\n    {part.entry.text!r}")
            print(f"    {part.entry.note}" if part.entry.note else "", end="\n" if part.entry.note else "")


if __name__ == "__main__":
    main()
