"""The doors, which a person may see before anything is built behind them."""

from collections.abc import Callable
from typing import Protocol

from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.theme import Look


class Destinations(Protocol):
    """Where the doors lead."""

    def show_exercises(self) -> None:
        """The first door."""

    def show_live_start(self) -> None:
        """The second door."""

    def coach(self) -> None:
        """The third door."""

    def open(self, path: str) -> None:
        """An event opened lately."""

    def resume(self) -> None:
        """The draft that was left."""


def doors(look: Look, going: Callable[[], Destinations]) -> StartPane:
    """The first page; what carries its wishes out is asked for when there is one."""
    page = StartPane(look)
    page.practice_chosen.connect(lambda: going().show_exercises())
    page.live_chosen.connect(lambda: going().show_live_start())
    page.coach_chosen.connect(lambda: going().coach())
    page.recent_chosen.connect(lambda path: going().open(path))
    page.resume_chosen.connect(lambda: going().resume())
    return page
