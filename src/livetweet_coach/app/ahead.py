"""What needs no Qt is read before Qt: PySide6 reads through the source of each module that is imported after it."""

import livetweet_coach.app.ground  # noqa: F401
from livetweet_coach.adapters.paths import paths
from livetweet_coach.app.threshold import NAME


def read_ahead() -> None:
    """Import what a start needs besides Qt: the settings; where one comes back to a text, the store and the coach."""
    where = paths()
    if where.store.exists() and not (where.data / NAME).exists():
        import livetweet_coach.app.opening
        import livetweet_coach.core.coaching.announce
        import livetweet_coach.core.coaching.choose
        import livetweet_coach.core.coaching.hold
        import livetweet_coach.core.progress.opportunity  # noqa: F401
