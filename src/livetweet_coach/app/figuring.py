"""The few figures of the coach that are changed in Settings: in force at once, and kept in coach.toml."""

from dataclasses import replace
from datetime import timedelta

from livetweet_coach.adapters.coach_file import change_coach_file
from livetweet_coach.adapters.paths import paths
from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.services import Services
from livetweet_coach.core.coaching.figures import Figures

PAUSE, REMARKS, BREAK = "pause_seconds", "remarks", "break_after_minutes"
TEN_MINUTES = timedelta(minutes=10)
KEYS = (PAUSE, REMARKS, BREAK)


def figure_values(figures: Figures) -> dict[str, object]:
    """The figures as Settings shows them: whole seconds, remarks in ten minutes, minutes."""
    return {
        PAUSE: round(figures.pause.total_seconds()),
        REMARKS: next((count for count, span in figures.windows if span == TEN_MINUTES), 0),
        BREAK: round(figures.break_after.total_seconds() / 60),
    }


def change_figure(services: Services, coaching: Coaching, key: str, value: int) -> None:
    """Change one of them. Raises StoreUnwritable once it is in force."""
    before = services.figures
    if key == PAUSE:
        figures, line = replace(before, pause=timedelta(seconds=value)), str(value)
    elif key == BREAK:
        figures, line = replace(before, break_after=timedelta(minutes=value)), str(value)
    else:
        others = tuple(window for window in before.windows if window[1] != TEN_MINUTES)
        figures = replace(before, windows=((value, TEN_MINUTES), *others))
        budgets = (f"{{ most = {n}, minutes = {round(span.total_seconds() / 60)} }}" for n, span in figures.windows)
        key, line = "remark_budgets", f"[{', '.join(budgets)}]"
    services.figures = coaching.figures = figures
    coaching.look()
    change_coach_file(paths().coach, key, line)
