"""What a window needs before anything is opened: where things are, what is set, what time it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from livetweet_coach.adapters.paths import Paths, paths
from livetweet_coach.adapters.resources import resources_folder
from livetweet_coach.adapters.settings import Settings

if TYPE_CHECKING:
    from livetweet_coach.ui.pause import Clock


@dataclass(frozen=True)
class Ground:
    """The folders, the settings and the clock."""

    resources: Path
    paths: Paths
    settings: Settings
    clock: "Clock"

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever kept here: this is a first start."""
        return not self.paths.store.exists()


def ground(clock: "Clock") -> Ground:
    """The ground of this machine and this person."""
    where = paths()
    return Ground(resources_folder(), where, Settings(where.settings, clock.now()), clock)
