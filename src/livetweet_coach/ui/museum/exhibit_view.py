"""What the museum shows of one exhibit, in the person's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """What the coach would say: its sentence, the rule's name, why, and an address ("" for none)."""

    message: str
    title: str
    why: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class ExhibitView:
    """One exhibit; `kind` is what it was, `readers` who got it, `reasons` what a room may tick."""

    kind: str
    text: str
    where: str
    readers: str
    reasons: tuple[str, ...]
    remarks: tuple[RemarkWords, ...]
    explanation: str
    better: str
