"""Findings, remarks and instants for the coach's tests."""

from datetime import UTC, datetime, timedelta

from livetweet_coach.core.coaching.remark import Person, Remark, Tone
from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.rules.rule import Finding, Severity
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase

START = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)

SEVERITIES = {
    "hashtags/event-missing": Severity.WARNING,
    "hashtags/event-misspelt": Severity.WARNING,
    "links/accidental": Severity.WARNING,
    "quoting/no-speaker": Severity.WARNING,
    "length/unfinished": Severity.WARNING,
    "hashtags/too-many": Severity.TIP,
    "links/naked": Severity.TIP,
    "mentions/opens-post": Severity.TIP,
    "media/over-limits": Severity.BLOCKER,
    "length/over-limit": Severity.BLOCKER,
    "policy/secret": Severity.BLOCKER,
    "policy/do-not-share": Severity.BLOCKER,
    "policy/minors": Severity.WARNING,
    "praise/first-post": Severity.PRAISE,
    "praise/quote-attributed": Severity.PRAISE,
}


def at(seconds: float = 0, minutes: float = 0) -> datetime:
    return START + timedelta(seconds=seconds, minutes=minutes)


def finding(rule: str, post: str = "p1", span: tuple[int, int] = (0, 0), says: str = "", fix: bool = True) -> Finding:
    mend = Fix(Phrase("Test", "Add"), (Edit(post, Span(*span), "x"),), Safety.SAFE) if fix else None
    return Finding(rule, SEVERITIES[rule], post, Span(*span), Phrase("Test", says or rule), mend)


def remark(name: str, tone: Tone = Tone.ADVICE, rule: str = "") -> Remark:
    return Remark(name, Person("t", "Ana"), f"Body of {name}", START, tone, rule=rule)
