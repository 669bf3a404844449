"""What needs no Qt is read before Qt: PySide6 reads through the source of each module that is imported after it."""

import livetweet_coach.app.ground  # noqa: F401
from livetweet_coach.adapters.paths import paths
from livetweet_coach.app import glimpse, threshold


def read_ahead() -> None:
    """Import what a start needs besides Qt: the settings; where a page must be built first, the store and the coach."""
    where = paths()
    shown_first = any((where.data / name).exists() for name in (threshold.NAME, glimpse.NAME))
    if where.store.exists() and not shown_first:
        import livetweet_coach.app.opening
        import livetweet_coach.core.coaching.announce
        import livetweet_coach.core.coaching.choose
        import livetweet_coach.core.coaching.hold
        import livetweet_coach.core.progress.opportunity  # noqa: F401
