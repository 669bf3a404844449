"""Praise: a mark on a sent post that names the act, seldom enough to mean something (P11)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from livetweet_coach.core.coaching import mastery as learning
from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.rules.rule import Finding, Severity


@dataclass(frozen=True, slots=True)
class Praise:
    """The marks to put on posts that were just sent, at most one each; keep `attention` and `mastery`."""

    marks: tuple[Finding, ...]
    attention: Attention
    mastery: Mastery


def praise(
    findings: Sequence[Finding], attention: Attention, mastery: Mastery, now: datetime, figures: Figures = FIGURES
) -> Praise:
    """Choose among what a review of sent posts found: what was said least often first, nothing during silence."""
    if attention.is_silent(now, figures):
        return Praise((), attention, mastery)
    marks: list[Finding] = []
    found = [finding for finding in findings if finding.severity is Severity.PRAISE]
    for post_id in dict.fromkeys(finding.post_id for finding in found):
        here = [f for f in found if f.post_id == post_id and mastery.times_praised(f.rule) < figures.praise_times]
        if not here or post_id in attention.praised_posts:
            continue
        mark = min(here, key=lambda finding: mastery.times_praised(finding.rule))
        marks.append(mark)
        mastery = learning.praised(mastery, mark.rule)
        attention = replace(attention, praised_posts=attention.praised_posts | {post_id})
    return Praise(tuple(marks), attention, mastery)
