"""How the app asks the rules: one function for drafts and for what was just sent.

The catalogue is read from disk at the first question: a window with nothing written in it is on screen before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.rules.rule import Context, Finding, Moment

if TYPE_CHECKING:
    from livetweet_coach.core.rules.rule import Rule


@cache
def rules() -> Mapping[str, Rule]:
    """The rules by their ids."""
    from livetweet_coach.core.rules.catalog import CATALOGUE

    return {rule.id: rule for rule in CATALOGUE}


@cache
def _remarks() -> tuple[Rule, ...]:
    """The rules but for praise, which has moments of its own."""
    from livetweet_coach.core.rules.rule import Severity

    return tuple(rule for rule in rules().values() if rule.severity is not Severity.PRAISE)


def starter() -> frozenset[str]:
    """The few rules of a first live; the others wait for the review."""
    return frozenset(rule.id for rule in rules().values() if rule.starter)


def find(draft: Draft, context: Context, moment: Moment, extra: tuple[Rule, ...] = ()) -> Sequence[Finding]:
    """What the rules find in a draft, written or not, or what deserves a word: of one just sent, or of the live.

    `extra` are a facilitator's rules, asked with the catalogue's.
    """
    if draft.is_blank and not (context.recent or context.scheduled or context.closed):
        return ()
    from livetweet_coach.core.rules.review import AT_REST, UNWRITTEN, praises, review
    from livetweet_coach.core.rules.several import review_everywhere

    if moment in (Moment.SENT, Moment.PHASE, Moment.CLOSE):
        return praises(draft, replace(context, also=()), moment=moment)
    moments = UNWRITTEN if draft.is_blank else AT_REST
    asked = (*_remarks(), *extra)
    return review_everywhere(draft, context, lambda one, place: review(one, place, asked, moments))
