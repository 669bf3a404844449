"""The doors, which a person may see before anything is built behind them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.theme import Look

if TYPE_CHECKING:
    from livetweet_coach.app.going import Going


def doors(look: Look, going: "Callable[[], Going]") -> StartPane:
    """The first page; what carries its wishes out is asked for when there is one."""
    page = StartPane(look)
    page.practice_chosen.connect(lambda: going().show_exercises())
    page.live_chosen.connect(lambda: going().show_live_start())
    page.recent_chosen.connect(lambda path: going().open(path))
    page.resume_chosen.connect(lambda: going().resume())
    return page
