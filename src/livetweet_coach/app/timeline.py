"""The timeline as rows: what went, what is on its way, what is kept for later, and simulated answers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from livetweet_coach.app.reviewing import rules as known_rules
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing.item import Item
from livetweet_coach.core.publishing.item import State as ItemState
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.rules.rule import Finding
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.publish.timeline_model import State, TimelineRow
from livetweet_coach.ui.words import shown

STATES: dict[ItemState, tuple[State, Phrase]] = {
    ItemState.WAITING: ("waiting", say("Timeline", "about to leave")),
    ItemState.QUEUED: ("waiting", say("Timeline", "queued")),
    ItemState.SENDING: ("sending", say("Timeline", "on its way")),
    ItemState.RETRY: ("waiting", say("Timeline", "tries again soon")),
    ItemState.UNCERTAIN: ("attention", say("Timeline", "being checked")),
    ItemState.NEEDS_PERSON: ("attention", say("Timeline", "needs you")),
    ItemState.ASKS: ("attention", say("Timeline", "waits for your word")),
    ItemState.COPIED: ("copied", say("Timeline", "copied")),
    ItemState.KEPT: ("kept", say("Timeline", "kept for later")),
}
SENT = say("Timeline", "sent")
SIMULATION = say("Timeline", "simulation")
KEPT = say("Timeline", "kept for later, Enter to go on")
YOU = say("Timeline", "You")


def rows(
    posts: Sequence[TimelinePost],
    items: Sequence[Item],
    kept: Sequence[SavedDraft],
    marks: Mapping[str, Finding],
    pinned: Mapping[str, str] | None = None,
    *,
    newest_first: bool,
) -> list[TimelineRow]:
    """Rows in the order in which they are read; drafts kept for later come first. `pinned`: a tutor's praise by key."""
    known = {post.id for post in posts}
    dated = [(post.at, _post_row(post, marks)) for post in posts]
    dated += [(item.sent, _item_row(item, marks)) for item in items if item.key not in known]
    dated.sort(key=lambda pair: pair[0], reverse=newest_first)
    praised = (replace(row, pinned=(pinned or {}).get(row.id, "")) for _, row in dated)
    return [*(_kept_row(saved) for saved in kept), *praised]


def counts(posts: Sequence[TimelinePost], items: Sequence[Item], kept: Sequence[SavedDraft]) -> str:
    """How many were sent, and how many wait."""
    sent = sum(1 for post in posts if post.own)
    parts = [say("Timeline", "{n} sent", "", sent)] if sent else []
    if items:
        parts.append(say("Timeline", "{n} queued", "", len(items)))
    if kept:
        parts.append(say("Timeline", "{n} kept", "", len(kept)))
    return " · ".join(shown(part) for part in parts)


def _post_row(post: TimelinePost, marks: Mapping[str, Finding]) -> TimelineRow:
    author = shown(YOU) if post.own else (f"@{post.handle}" if post.handle else post.author)
    state: State = "simulation" if post.simulated else "sent"
    words = shown(SIMULATION if post.simulated else SENT)
    mark = _mark(post.id, post.mark, marks)
    return TimelineRow(
        post.id, author, clock_words(post.at), post.text, state, words, mark, len(post.media), own=post.own
    )


def _item_row(item: Item, marks: Mapping[str, Finding]) -> TimelineRow:
    state, words = STATES.get(item.state, ("waiting", STATES[ItemState.QUEUED][1]))
    text, post = shown(item.why or words), item.step.post
    mark = _mark(item.key, "", marks)
    return TimelineRow(item.key, shown(YOU), clock_words(item.sent), post.text, state, text, mark, len(post.media))


def _kept_row(saved: SavedDraft) -> TimelineRow:
    text = "\n".join(post.text for post in saved.draft.posts if post.text)
    return TimelineRow(f"kept:{saved.draft.id}", shown(YOU), clock_words(saved.saved_at), text, "kept", shown(KEPT))


def _mark(key: str, rule: str, marks: Mapping[str, Finding]) -> str:
    if key in marks:
        return shown(marks[key].message)
    if not rule:
        return ""
    known = known_rules().get(rule)
    return shown(known.title) if known else ""


def clock_words(moment: datetime) -> str:
    """10:04, on the clock of where the person is."""
    return f"{moment.astimezone():%H:%M}"
