"""How long a sent post can still be taken back (P13); the outbox waits that long before it publishes."""

from datetime import datetime, timedelta

from livetweet_coach.core.coaching.figures import FIGURES, Figures


def undo_span(wanted: timedelta | None, figures: Figures = FIGURES) -> timedelta:
    """The span to use: the learner's choice where it is one of those offered, else the usual one; zero is off."""
    return wanted if wanted in figures.undo_choices else figures.undo_send


def undo_left(sent_at: datetime, now: datetime, span: timedelta) -> timedelta:
    """How long it can still be taken back; zero when it is too late. A clock set back never makes it longer."""
    return max(timedelta(0), min(span, sent_at + span - now))
