"""The event: its sheet, where its agenda stands now, its tags, and the lines that are ready to insert."""

from livetweet_coach.core.event.hashtag import (
    BadHashtag,
    clean_hashtag,
    hashtag_advice,
    hashtag_trouble,
    improvised,
    read_aloud,
)
from livetweet_coach.core.event.lines import LineKind, PreparedLine, announcement, closing, introduction, prepared_lines
from livetweet_coach.core.event.phase import (
    Phase,
    PhaseKind,
    ends_at,
    event_tags,
    instant,
    phase,
    wall_clock,
    zone_named,
)
from livetweet_coach.core.event.sheet import (
    EVENT_KINDS,
    HANDLE_NETWORKS,
    POLICIES,
    EventKind,
    EventSheet,
    Policy,
    Speaker,
    Talk,
    Trouble,
)

__all__ = [
    "EVENT_KINDS",
    "HANDLE_NETWORKS",
    "POLICIES",
    "BadHashtag",
    "EventKind",
    "EventSheet",
    "LineKind",
    "Phase",
    "PhaseKind",
    "Policy",
    "PreparedLine",
    "Speaker",
    "Talk",
    "Trouble",
    "announcement",
    "clean_hashtag",
    "closing",
    "ends_at",
    "event_tags",
    "hashtag_advice",
    "hashtag_trouble",
    "improvised",
    "instant",
    "introduction",
    "phase",
    "prepared_lines",
    "read_aloud",
    "wall_clock",
    "zone_named",
]
