"""Whose turn it is: which findings may speak at all, in which order (P4), and from when (P5, P6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from livetweet_coach.core.coaching.attention import Attention, Level, Opening, Showing
from livetweet_coach.core.coaching.figures import Figures
from livetweet_coach.core.coaching.mastery import Mastery, State
from livetweet_coach.core.coaching.shown import FORMS, Form
from livetweet_coach.core.rules.rule import Finding, Severity

_SEVERITIES = (Severity.BLOCKER, Severity.WARNING, Severity.TIP)
_STATES = (State.NEW, State.GUIDED, State.REMINDER, State.SILENT)


@dataclass(frozen=True, slots=True)
class Turn:
    """All that decides whose turn it is at `now`; `starter` are the rules of a first live, None for all."""

    attention: Attention
    mastery: Mastery
    now: datetime
    figures: Figures
    starter: frozenset[str] | None = None

    def is_open_to(self, finding: Finding) -> bool:
        """Whether the learner wants to hear of this at all; policy and safety cannot be switched off."""
        if finding.severity is Severity.PRAISE or (finding.rule, finding.post_id) in self.attention.answered:
            return False
        if self.figures.is_exempt(finding.rule):
            return True
        if self.starter is not None and finding.rule not in self.starter:
            return False
        return (
            finding.rule not in self.attention.not_here
            and self.mastery.state(finding.rule, self.figures) is not State.SILENT
        )

    def may_wait_in_pane(self, finding: Finding) -> bool:
        """Whether the pane may count it among the others: not at a level that keeps the engine quiet now."""
        if not self.is_open_to(finding) or finding.rule in self.figures.counter_only:
            return False
        if self.attention.level is Level.AFTER_SENDING:
            return self.attention.opening is Opening.SENT
        return self.attention.level is Level.AT_PAUSES

    def ordered(self, findings: Iterable[Finding]) -> list[Finding]:
        """Policy and safety first, then blockers, warnings and tips; ties to the concept newest to the learner."""
        ranked = sorted(enumerate(findings), key=lambda pair: (*self._rank(pair[1]), pair[0]))
        return [finding for _, finding in ranked]

    def ready_at(self, finding: Finding) -> datetime | None:
        """From when the pane may show it of its own accord; None while something else must happen first."""
        if self.figures.is_exempt(finding.rule):
            return self.now
        after_writing = self.attention.opening in (Opening.SEND, Opening.SENT)
        if finding.rule in self.figures.finished_only and not after_writing:
            return None
        on_post = [s for s in self.charged() if s.post_id == finding.post_id and s.spontaneous]
        if len(on_post) >= self.figures.per_post:
            return None
        times = [self.ready_at_send(finding)]
        if self.is_new(finding.rule):
            count, span = self.figures.new_concepts
            times.append(self.window(count, span, [s for s in self.charged() if s.introduced]))
        return None if None in times else max(time for time in times if time)

    def ready_at_send(self, finding: Finding) -> datetime | None:
        """From when the strip at Send may say it: budgets in time and repeats hold, the one a post does not."""
        allowed = dict(self.figures.per_event).get(finding.rule)
        if allowed is not None and self.times_this_event(finding.rule) >= allowed:
            return None
        windows = [self.window(count, span, self.charged()) for count, span in self.figures.windows]
        return max(*windows, self.repeat(finding))

    def showing(self, finding: Finding, *, spontaneous: bool = True) -> Showing:
        """The record that this finding is shown now."""
        exempt = self.figures.is_exempt(finding.rule) or (not spontaneous and finding.severity is Severity.BLOCKER)
        new = not exempt and self.is_new(finding.rule)
        ordinal = self.ordinal(finding)
        return Showing(finding.rule, finding.post_id, ordinal, self.now, spontaneous, exempt, new)

    def was_shown(self, finding: Finding) -> bool:
        """Whether this rule was shown on this very post."""
        return any((s.rule, s.post_id) == (finding.rule, finding.post_id) for s in self.attention.showings)

    def is_new(self, rule: str) -> bool:
        """Whether the learner never met the rule."""
        return not self.mastery.has_met(rule) and all(s.rule != rule for s in self.attention.showings)

    def form(self, finding: Finding) -> Form:
        """How much is said of it to this learner."""
        return FORMS.get(self.mastery.state(finding.rule, self.figures), Form.REMINDER)

    def ordinal(self, finding: Finding) -> int:
        """Which post of the live it is about, from 1."""
        return self.attention.posts + (0 if finding.post_id in self.attention.last_sent else 1)

    def _rank(self, finding: Finding) -> tuple[int, int, int, bool, int, int]:
        severity = _SEVERITIES.index(finding.severity) if finding.severity in _SEVERITIES else len(_SEVERITIES)
        brings = finding.rule in self.figures.brings_missing
        if brings:
            severity = min(severity, _SEVERITIES.index(Severity.WARNING))
        standing = self.mastery.standing(finding.rule)
        return (
            0 if self.figures.is_exempt(finding.rule) else 1,
            severity,
            2 if finding.rule in self.figures.missing_last else int(brings),
            not self.is_new(finding.rule),
            _STATES.index(standing.state),
            standing.clean,
        )

    def charged(self) -> list[Showing]:
        """What was shown and counts for the budgets."""
        return [showing for showing in self.attention.showings if not showing.exempt]

    def times_this_event(self, rule: str) -> int:
        """How often the rule spoke in this event."""
        since = self.attention.event_from
        return sum(1 for s in self.attention.showings if s.rule == rule and (since is None or s.at >= since))

    def window(self, count: int, span: timedelta, showings: list[Showing]) -> datetime:
        """From when so many in so long leave room for one more; now where they do already."""
        times = sorted((s.at for s in showings if abs(self.now - s.at) < span), reverse=True)
        return times[count - 1] + span if len(times) >= count else self.now

    def repeat(self, finding: Finding) -> datetime:
        """From when its rule may speak again; now where it may already."""
        last = next((s for s in reversed(self.charged()) if s.rule == finding.rule), None)
        if last is None or self.ordinal(finding) - last.ordinal > self.figures.repeat_posts:
            return self.now
        until = last.at + self.figures.repeat_time
        return until if timedelta(0) < until - self.now <= self.figures.repeat_time else self.now
