"""Writing a recap where the person will find it; nothing that is there is overwritten."""

from itertools import count
from pathlib import Path

from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable


def keep_recap(folder: Path, stem: str, ending: str, text: str) -> Path:
    """Write it as `stem` + `ending` (".md"), or with a number where that name is taken. Raises StoreUnwritable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            path = folder / f"{stem}{'' if number == 1 else f' ({number})'}{ending}"
            try:
                with path.open("x", encoding="utf-8", newline="\n") as file:
                    file.write(text)
            except FileExistsError:
                continue
            return path
    except OSError as problem:
        detail = problem.strerror or str(problem)
        words = say("Recap", "The recap could not be saved in {folder} ({detail}).", folder=str(folder), detail=detail)
        raise StoreUnwritable(words) from problem
    raise AssertionError("numbers never end")
