"""What came of handing a post to a publisher: every answer and every refusal has its place in the outbox."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from livetweet_coach.core.publishing.item import Item, State, copied, published
from livetweet_coach.core.publishing.sent import TimelinePost, gone
from livetweet_coach.core.publishing.step import Receipt
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import (
    Ambiguous,
    AuthExpired,
    BudgetExhausted,
    NotApplied,
    OutOfCredits,
    Publisher,
    QueueStore,
    Rejected,
)

FIRST_WAIT, LONGEST_WAIT = 2.0, 300.0
LOOK_AGAIN = timedelta(seconds=30)
_SLACK = timedelta(seconds=5)

Clock = Callable[[], datetime]
Jitter = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A transition still to be written down, with the timeline's row where the post has gone."""

    key: str
    transition: Callable[[Item], Item]
    post: TimelinePost | None = None

    def write(self, queue: QueueStore) -> Item:
        """Write it down; once is enough, twice does no harm."""
        if self.post is None:
            return queue.change(self.key, self.transition)
        return queue.finish(self.key, self.transition, self.post)


def lost() -> Phrase:
    """Why a post is uncertain after a crash."""
    return say("Outbox", "The app stopped while this was being sent: looking whether it arrived.")


def attempt(publisher: Publisher | None, item: Item, clock: Clock, jitter: Jitter) -> Outcome:
    """Publish a post that is marked as being sent; never raises for what a publisher does."""
    if publisher is None:
        return _to(item, State.NEEDS_PERSON, say("Outbox", "The account for this post is no longer here."))
    can = publisher.capabilities()
    try:
        receipt = publisher.create(item.step, item.key)
    except (NotApplied, BudgetExhausted) as refusal:
        now = clock()
        at = refusal.reset if isinstance(refusal, BudgetExhausted) else refusal.retry_at
        return _to(item, State.RETRY, refusal.phrase, at or now + _back_off(item.attempts, jitter))
    except (Rejected, AuthExpired, OutOfCredits) as refusal:
        return _to(item, State.NEEDS_PERSON, refusal.phrase)
    except Ambiguous as doubt:
        return _to(item, State.UNCERTAIN, doubt.phrase, clock() + can.look_after)
    except Exception:  # whatever a client library throws that its publisher doesn't know: it may have gone
        return _to(
            item,
            State.UNCERTAIN,
            say("Outbox", "The answer was lost: looking whether it arrived."),
            clock() + can.look_after,
        )
    if can.by_hand:
        return Outcome(item.key, lambda i: i if i.state is State.COPIED else copied(i, receipt))
    return _gone(item, receipt)


def look(publisher: Publisher | None, item: Item, now: datetime, jitter: Jitter) -> Outcome:
    """Find out what became of an uncertain post: there, or to be sent again under the same key; else ask."""
    unclear = say("Outbox", "Nobody can tell whether this was posted: look at your account, then say so here.")
    if publisher is None or publisher.capabilities().once == "person":
        return _to(item, State.NEEDS_PERSON, unclear)
    try:
        receipt = publisher.find(item.step, (item.first_sent or item.sent) - _SLACK)
    except (Rejected, AuthExpired, OutOfCredits) as refusal:
        return _to(item, State.NEEDS_PERSON, refusal.phrase)
    except Exception:  # still no answer: nothing is sent until there is one
        again = now + max(LOOK_AGAIN, _back_off(item.attempts, jitter))
        return Outcome(item.key, lambda i: i.to(State.UNCERTAIN, leaves_at=again, why=i.why))
    return _gone(item, receipt) if receipt else _to(item, State.QUEUED, None)


def _gone(item: Item, receipt: Receipt) -> Outcome:
    return Outcome(
        item.key,
        lambda i: i if i.state is State.PUBLISHED else published(i, receipt),
        gone(item.step, receipt),
    )


def _to(item: Item, state: State, why: Phrase | None, at: datetime | None = None) -> Outcome:
    return Outcome(item.key, lambda i: i if i.state is state else i.to(state, why=why, leaves_at=at))


def _back_off(attempts: int, jitter: Jitter) -> timedelta:
    """Twice as long each time, up to five minutes, with up to half as much again by chance."""
    seconds = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** max(0, min(attempts, 20) - 1))
    return timedelta(seconds=seconds * (1 + jitter() / 2))
