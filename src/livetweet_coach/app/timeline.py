"""The timeline as rows: what went, what is on its way, what is kept for later, and simulated answers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from livetweet_coach.app.live import NETWORK_NAMES
from livetweet_coach.app.reviewing import rules as known_rules
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing.item import Item
from livetweet_coach.core.publishing.item import State as ItemState
from livetweet_coach.core.publishing.said import state_words, thread_words
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.publishing.turns import parts
from livetweet_coach.core.rules.rule import Finding
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.publish.timeline_model import State, TimelineRow
from livetweet_coach.ui.words import shown

STATES: dict[ItemState, tuple[State, Phrase]] = {
    ItemState.WAITING: ("waiting", say("Timeline", "about to leave")),
    ItemState.QUEUED: ("waiting", say("Timeline", "queued")),
    ItemState.MEDIA: ("sending", say("Timeline", "sending its pictures")),
    ItemState.SENDING: ("sending", say("Timeline", "on its way")),
    ItemState.DELETING: ("sending", say("Timeline", "being taken off")),
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
TEMPLATE = say("Timeline", "template, kept, Enter to go on")
# A thread that has stopped somewhere says how far it came.
STOPPED = frozenset({ItemState.RETRY, ItemState.UNCERTAIN, ItemState.NEEDS_PERSON, ItemState.ASKS, ItemState.KEPT})
YOU = say("Timeline", "You")


def rows(
    posts: Sequence[TimelinePost],
    items: Sequence[Item],
    kept: Sequence[SavedDraft],
    marks: Mapping[str, Finding],
    pinned: Mapping[str, str] | None = None,
    *,
    newest_first: bool,
    now: datetime,
) -> list[TimelineRow]:
    """Rows in the order in which they are read; drafts kept for later come first. `pinned`: a tutor's praise by key.

    `items` are what is on its way, with the whole of each thread: what has ended only says how far that has come.
    """
    known = {post.id for post in posts}
    dated = [(post.at, _post_row(post, marks)) for post in posts]
    waiting = [item for item in items if not item.has_ended and item.key not in known]
    dated += [(item.scheduled_for or item.sent, _item_row(item, items, marks, now)) for item in waiting]
    dated.sort(key=lambda pair: pair[0], reverse=newest_first)
    praised = (replace(row, pinned=(pinned or {}).get(row.id, "")) for _, row in dated)
    return [*(_kept_row(saved, now) for saved in kept), *praised]


def counts(posts: Sequence[TimelinePost], items: Sequence[Item]) -> str:
    """How many were sent, and how many wait."""
    sent = len({(post.thread, post.text) for post in posts if post.own})
    told = [say("Timeline", "{n} sent", "", sent)] if sent else []
    scheduled = sum(item.is_scheduled for item in items)
    waiting = sum(not item.has_ended for item in items) - scheduled
    if scheduled:
        told.append(say("Timeline", "{n} scheduled", "", scheduled))
    if waiting:
        told.append(say("Timeline", "{n} queued", "", waiting))
    return " · ".join(shown(part) for part in told)


def kept_words(number: int) -> Phrase:
    """How many drafts wait for later."""
    return say("Timeline", "{n} kept", "", number)


def _post_row(post: TimelinePost, marks: Mapping[str, Finding]) -> TimelineRow:
    author = who_words(post.way, post.handle) if post.own else (f"@{post.handle}" if post.handle else post.author)
    state: State = "simulation" if post.simulated else "sent"
    words = shown(SIMULATION if post.simulated else SENT)
    if post.own and post.kind == "dm":
        words = _private_words(post.to)
    mark = _mark(post.id, post.mark, marks)
    return TimelineRow(
        post.id, author, clock_words(post.at), post.text, state, words, mark, len(post.media), own=post.own
    )


def _item_row(item: Item, items: Sequence[Item], marks: Mapping[str, Finding], now: datetime) -> TimelineRow:
    state, words = STATES.get(item.state, ("waiting", STATES[ItemState.QUEUED][1]))
    if item.is_scheduled and item.leaves_at is not None:
        words = say("Timeline", "leaves {when}", "", None, when=moment_words(item.leaves_at, now))
    mark, post = _mark(item.key, "", marks), item.step.post
    notes = [_private_words(item.step.to)] if item.step.kind == "dm" else []
    notes += [shown(item.why)] if item.why else []
    far = thread_words(parts(item, items))
    if far is not None and item.state in STOPPED:
        notes.append(shown(far))
    return TimelineRow(
        item.key,
        who_words(item.step.way, item.step.account.handle),
        clock_words(item.sent),
        post.text,
        state,
        shown(state_words(item) if item.doubt else words),
        mark,
        len(post.media),
        note=" · ".join(notes),
    )


def _private_words(to: str) -> str:
    return shown(say("Timeline", "private, to @{who}", "", None, who=to))


def who_words(way: str, handle: str) -> str:
    """Who posts: oneself, on which network where posts leave this computer."""
    return f"{shown(YOU)} · {NETWORK_NAMES[way]}" if way in NETWORK_NAMES else shown(YOU)


def _kept_row(saved: SavedDraft, now: datetime) -> TimelineRow:
    text = "\n".join(post.text for post in saved.draft.posts if post.text)
    words = shown(TEMPLATE if saved.draft.kind == "template" else KEPT)
    if saved.remind_at is not None:
        when = moment_words(saved.remind_at, now)
        words = shown(say("Timeline", "kept, reminder {when}", "", None, when=when))
    pictures = sum(len(post.media) for post in saved.draft.posts)
    at = clock_words(saved.saved_at)
    return TimelineRow(f"kept:{saved.draft.id}", shown(YOU), at, text, "kept", words, pictures=pictures)


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


def moment_words(moment: datetime, now: datetime) -> str:
    """ "at 14:00", with its day where that is not today's."""
    here, today = moment.astimezone(), now.astimezone().date()
    time = clock_words(moment)
    if here.date() == today:
        return shown(say("Timeline", "at {time}", "a time of today", None, time=time))
    if here.date() - today == timedelta(days=1):
        return shown(say("Timeline", "tomorrow at {time}", "", None, time=time))
    if today - here.date() == timedelta(days=1):
        return shown(say("Timeline", "yesterday at {time}", "", None, time=time))
    day = QLocale().toString(QDate(here.year, here.month, here.day), "d MMMM")
    return shown(say("Timeline", "on {day} at {time}", "", None, day=day, time=time))
