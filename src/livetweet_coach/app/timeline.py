"""The timeline as rows: what went, what waits, what is kept for later, and simulated answers."""

from collections.abc import Sequence
from datetime import datetime

from livetweet_coach.app.keeping import Gone
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.publish.timeline_model import State, TimelineRow
from livetweet_coach.ui.words import shown

STATES: dict[str, Phrase] = {
    "sent": say("Timeline", "sent"),
    "waiting": say("Timeline", "about to leave"),
    "copied": say("Timeline", "copied"),
    "simulation": say("Timeline", "simulation"),
    "kept": say("Timeline", "kept for later"),
}


def rows(gone: Sequence[Gone], later: Sequence[Draft], *, newest_first: bool) -> list[TimelineRow]:
    """Rows in the order in which they are read; drafts kept for later come first."""
    kept = [_kept(draft) for draft in later]
    posts = sorted(gone, key=lambda post: post.at, reverse=newest_first)
    return [*kept, *(_row(post) for post in posts)]


def counts(gone: Sequence[Gone], later: Sequence[Draft]) -> str:
    """How many were sent, and how many wait."""
    sent = sum(1 for post in gone if post.own and post.state != "waiting")
    waiting = sum(1 for post in gone if post.own and post.state == "waiting")
    parts = [say("Timeline", "{n} sent", "", sent)] if sent else []
    if waiting:
        parts.append(say("Timeline", "{n} queued", "", waiting))
    if later:
        parts.append(say("Timeline", "{n} kept", "", len(later)))
    return " · ".join(shown(part) for part in parts)


def _row(post: Gone) -> TimelineRow:
    return TimelineRow(
        id=post.id,
        author=f"@{post.author}" if post.author else shown(say("Timeline", "You")),
        time=clock_words(post.at),
        text=post.text,
        state=post.state,
        state_words=shown(STATES[post.state]),
        mark=post.mark,
        pictures=len(post.media),
        own=post.own,
    )


def _kept(draft: Draft) -> TimelineRow:
    text = "\n".join(post.text for post in draft.posts if post.text)
    state: State = "kept"
    return TimelineRow(f"kept:{draft.id}", shown(say("Timeline", "You")), "", text, state, shown(STATES[state]))


def clock_words(moment: datetime) -> str:
    """10:04, on the clock of where the person is."""
    return f"{moment.astimezone():%H:%M}"
