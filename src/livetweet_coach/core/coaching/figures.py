"""Every figure of the coach, dated, in one place: a facilitator can change them in a file, coach.toml."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Figures:
    """How much the coach says, and when (P1 to P18 of its design), as of `as_of`.

    `windows` and `new_concepts` are (how many, in how long); `exempt_families` are the first part of ids of policy and
    safety rules, which never fade, never wait and cannot be muted; `counter_only` rules are told by the counter and at
    Send, `finished_only` ones judge a finished message and so wait for Send, `missing_last` ones name what is not there
    yet and so come after what is, `brings_missing` ones propose it and stand between the two; `known_for_good` ones
    don't come back once the learner said "I know"; `per_event` is how often a rule may speak in one event where that
    is limited;
    `breath` is how long no key must have moved before a tutor's urgent word.
    """

    as_of: date = date(2026, 11, 1)
    pause: timedelta = timedelta(seconds=3)
    breath: timedelta = timedelta(seconds=1.2)
    settled_for: timedelta = timedelta(seconds=2)
    per_post: int = 1
    windows: tuple[tuple[int, timedelta], ...] = ((4, timedelta(minutes=10)), (12, timedelta(hours=1)))
    new_concepts: tuple[int, timedelta] = (1, timedelta(minutes=5))
    repeat_posts: int = 3
    repeat_time: timedelta = timedelta(minutes=8)
    silence: timedelta = timedelta(minutes=10)
    clean_when_new: int = 3
    clean_after: int = 5
    misses_down: int = 2
    misses_among: int = 5
    praise_times: int = 3
    remark_signs: int = 140
    urgent: tuple[int, timedelta] = (2, timedelta(minutes=10))
    undo_send: timedelta = timedelta(seconds=8)
    undo_choices: tuple[timedelta, ...] = tuple(timedelta(seconds=s) for s in (0, 5, 8, 15, 30))
    break_after: timedelta = timedelta(minutes=45)
    break_posts: int = 25
    break_gap: timedelta = timedelta(minutes=10)
    strengths: int = 3
    counter_marks: tuple[int, ...] = (40, 20, 0)
    announce_every: timedelta = timedelta(seconds=10)
    exempt_families: frozenset[str] = frozenset({"policy"})
    counter_only: frozenset[str] = frozenset({"length/over-limit"})
    finished_only: frozenset[str] = frozenset({"length/nothing-said", "length/unfinished", "quoting/open-quote"})
    missing_last: frozenset[str] = frozenset({"hashtags/event-missing", "media/no-description"})
    brings_missing: frozenset[str] = frozenset({"pace/unannounced"})
    known_for_good: frozenset[str] = frozenset({"pace/unannounced"})
    per_event: tuple[tuple[str, int], ...] = (
        ("pace/flood", 1),
        ("pace/unannounced", 1),
        ("pace/not-closed", 1),
        ("pace/stenographer", 2),
        ("pace/talk-not-introduced", 3),
        ("threads/unchained", 2),
        ("automation/scheduled-in-live", 3),
        ("after/no-recap", 1),
        ("after/unanswered", 1),
    )

    def is_exempt(self, rule: str) -> bool:
        """Whether the rule is about event policy or safety."""
        return rule.partition("/")[0] in self.exempt_families


FIGURES = Figures()
