"""What the coach pane is given to show: words only, chosen elsewhere."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["tip", "warning", "blocker", "praise", "tutor"]


@dataclass(frozen=True, slots=True)
class RemarkView:
    """One remark as it reads. `id` comes back with the answers; `fix` is the fix's label, empty where there is none.

    `who` says whose remark it is, `kind` is its severity in words; `why` and `source` open with "Why?". `stays`: it can
    be put off but not switched off.
    """

    id: str
    who: str
    kind: str
    tone: Tone
    message: str
    example: str = ""
    fix: str = ""
    preview: str = ""
    why: str = ""
    source: str = ""
    stays: bool = False
