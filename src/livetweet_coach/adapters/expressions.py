"""Expressions of a facilitator's rules, run by RE2: no pattern takes longer than the text is long (decision 12)."""

from collections.abc import Iterator

from livetweet_coach.core.rules.pack_spots import BadExpression, Find
from livetweet_coach.core.words import Phrase, say

MOST_MEMORY = 1 << 20
"""Bytes that one expression may take; one that needs more is refused."""


def compile_expression(expression: str) -> Find:
    """What finds this expression in a text. Raises BadExpression."""
    try:
        import re2  # read when the first expression is used
    except ImportError:
        raise BadExpression(say("Packs", "Expressions are not available on this computer; words are.")) from None

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = MOST_MEMORY
    try:
        compiled = re2.compile(expression, options)
    except re2.error as refusal:
        reason = refusal.args[0] if refusal.args else ""
        raise BadExpression(_told(_readable(reason))) from None
    except UnicodeEncodeError:
        raise BadExpression(say("Packs", "This expression has half a sign in it.")) from None

    def find(text: str) -> Iterator[tuple[int, int]]:
        return (match.span() for match in compiled.finditer(text) if match.end() > match.start())

    return find


def _readable(reason: object) -> str:
    return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)


def _told(reason: str) -> Phrase:
    """RE2's reason as a sentence that says what to do."""
    kind, _, part = reason.partition(": ")
    if kind in ("missing )", "unexpected )"):
        return say("Packs", "A round bracket has no partner; a bracket itself is written \\( or \\).")
    if kind == "missing ]":
        return say("Packs", "A square bracket is not closed; a bracket itself is written \\[.")
    if kind.startswith("invalid perl operator"):
        return say("Packs", "{part} is not available here: only what a group is made of, (?:…), and (?i).", part=part)
    if kind == "invalid escape sequence":
        return say("Packs", "{part} means nothing here; a backslash itself is written \\\\.", part=part)
    if kind in ("no argument for repetition operator", "bad repetition operator"):
        return say(
            "Packs",
            "{part} stands after nothing that could be repeated; the sign itself has a \\ before it.",
            part=part,
        )
    if kind in ("invalid repetition size", "pattern too large - compile failed"):
        return say("Packs", "This expression is too large: repeat less.")
    if kind == "invalid character class range":
        return say("Packs", "The range {part} is upside down or not one.", part=part)
    return say("Packs", "This expression can't be read: {reason}.", reason=reason)
