"""What the app stands on: a clock, ids, folders, what is kept. Built once, handed to whoever needs it."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from livetweet_coach.adapters.resources import resources_folder
from livetweet_coach.app.keeping import Keeping
from livetweet_coach.ui.pause import Clock, SystemClock

DEFAULTS: Mapping[str, object] = {
    "language": "system",
    "address": "tu",
    "theme": "system",
    "text_scale": 1.0,
    "coach_level": "pauses",
    "undo_seconds": 8,
    "timeline_newest_first": True,
    "earcon": False,
    "practice_network": "x",
}


def new_id() -> str:
    """A short random id."""
    return uuid.uuid4().hex[:12]


@dataclass
class Services:
    """Everything with a life outside the widgets."""

    resources: Path = field(default_factory=resources_folder)
    clock: Clock = field(default_factory=SystemClock)
    new_id: Callable[[], str] = new_id
    keeping: Keeping = field(default_factory=Keeping)
    settings: dict[str, object] = field(default_factory=lambda: dict(DEFAULTS))
