"""What needs no Qt is read before Qt: PySide6 reads through the source of each module that is imported after it."""

import livetweet_coach.app.ground  # noqa: F401
from livetweet_coach.adapters.paths import paths


def read_ahead() -> None:
    """Import what a start needs besides Qt: the settings, and where something is kept, the store and the coach."""
    if paths().store.exists():
        import livetweet_coach.app.opening
        import livetweet_coach.core.coaching.announce
        import livetweet_coach.core.coaching.choose
        import livetweet_coach.core.coaching.hold
        import livetweet_coach.core.progress.opportunity  # noqa: F401
