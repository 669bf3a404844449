"""What happened during a live, as a list of entries: the one source for the review, mastery and praise."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Kind(Enum):
    """The kinds of things that happen."""

    LIVE_STARTED = "live-started"
    LIVE_ENDED = "live-ended"
    POST_SENT = "post-sent"
    POST_UNDONE = "post-undone"
    REMARK_SHOWN = "remark-shown"
    REMARK_APPLIED = "remark-applied"
    REMARK_SETTLED = "remark-settled"
    REMARK_LATER = "remark-later"
    REMARK_NOT_HERE = "remark-not-here"
    REMARK_KNOWN = "remark-known"
    REMARK_UNSAID = "remark-unsaid"
    HELD_AT_SEND = "held-at-send"
    SENT_ANYWAY = "sent-anyway"
    OPPORTUNITY_CLEAN = "opportunity-clean"
    OPPORTUNITY_MISSED = "opportunity-missed"
    PRAISED = "praised"
    SILENCED = "silenced"
    LEVEL_CHANGED = "level-changed"
    TUTOR_REMARK = "tutor-remark"
    TUTOR_ANSWERED = "tutor-answered"
    TUTOR_NOTE = "tutor-note"
    TUTOR_PRAISE = "tutor-praise"
    BREAK_SUGGESTED = "break-suggested"
    TIREDNESS = "tiredness"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened at an instant (aware datetime) in a live; `text` is the post's or the answer's words."""

    at: datetime
    kind: Kind
    live: str
    post: str = ""
    rule: str = ""
    text: str = ""
    person: str = ""
