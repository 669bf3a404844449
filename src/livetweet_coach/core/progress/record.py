"""What the coach did, as journal entries and mastery: the other half of `choose` and `hold`."""

from collections.abc import Iterable
from datetime import datetime

from livetweet_coach.core.coaching.choose import Choice
from livetweet_coach.core.coaching.held import Held, HeldChoice
from livetweet_coach.core.coaching.mastery import Mastery, met
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.rules.rule import Finding


def chosen(choice: Choice, mastery: Mastery, live: str, now: datetime) -> tuple[Mastery, tuple[Entry, ...]]:
    """What a choice means for mastery and the journal: call it with every choice; it is empty for most."""
    entries = []
    if choice.ended and choice.ended.finding:
        entries.append(_about(choice.ended.finding, Kind.REMARK_SETTLED, live, now))
    if choice.began and choice.shown:
        if remark := choice.shown.remark:
            mastery = met(mastery, remark.rule) if remark.rule else mastery
            entries.append(
                Entry(now, Kind.TUTOR_REMARK, live, rule=remark.rule, text=remark.body, person=remark.author.name)
            )
        if finding := choice.shown.finding:
            mastery = met(mastery, finding.rule)
            entries.append(_about(finding, Kind.REMARK_SHOWN, live, now))
    return mastery, tuple(entries)


def held_back(held: Held, mastery: Mastery, live: str, now: datetime) -> tuple[Mastery, tuple[Entry, ...]]:
    """Send was held for this."""
    return met(mastery, held.finding.rule), (_about(held.finding, Kind.HELD_AT_SEND, live, now),)


def released(held: Held, choice: HeldChoice, live: str, now: datetime) -> tuple[Entry, ...]:
    """The strip was answered: sending anyway is noted for each finding that it named."""
    if choice is not HeldChoice.SEND_ANYWAY:
        return ()
    return tuple(_about(finding, Kind.SENT_ANYWAY, live, now) for finding in (held.finding, *held.others))


def left_unsaid(findings: Iterable[Finding], live: str, now: datetime) -> tuple[Entry, ...]:
    """At `sent`: what waited and was not said, for the review (`Choice.others` as they were)."""
    return tuple(_about(finding, Kind.REMARK_UNSAID, live, now) for finding in findings)


def _about(finding: Finding, kind: Kind, live: str, now: datetime) -> Entry:
    return Entry(now, kind, live, finding.post_id, finding.rule)
