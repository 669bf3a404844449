"""What the doors need to be painted before the store is opened: left behind by a window that was closed at the doors.

A small file, written when one leaves with nothing begun and taken away at the next start: after a crash there is none,
and then the store is asked first.
"""

import base64
import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

NAME = "doors.json"


@dataclass(frozen=True, slots=True)
class Threshold:
    """The recent sheets as (title, path), and the window's geometry and columns."""

    recent: tuple[tuple[str, str], ...]
    window: tuple[bytes, bytes]


def read(folder: Path) -> Threshold | None:
    """What was left in a folder; None where nothing was, or nothing that makes sense."""
    try:
        found = json.loads((folder / NAME).read_text(encoding="utf-8"))
        recent = tuple((str(title), str(path)) for title, path in found["recent"] if Path(str(path)).exists())
        geometry, columns = (base64.b64decode(part) for part in found["window"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return Threshold(recent, (geometry, columns))


def leave(folder: Path, threshold: Threshold) -> None:
    """Leave it for the next start; where it can't be written the next start is slower, and nothing else."""
    window = [base64.b64encode(part).decode() for part in threshold.window]
    with contextlib.suppress(OSError):
        text = json.dumps({"recent": threshold.recent, "window": window})
        (folder / NAME).write_text(text, encoding="utf-8")


def take_away(folder: Path) -> None:
    """From now on something may have begun."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
