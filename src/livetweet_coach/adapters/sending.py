"""What came of handing a post to a publisher: every answer and every refusal has its place in the outbox."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from livetweet_coach.core.publishing.item import (
    IllegalTransition,
    Item,
    State,
    copied,
    is_ready,
    missed,
    published,
    uploaded,
)
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
    Refusal,
    Rejected,
)

FIRST_WAIT, LONGEST_WAIT = 2.0, 300.0
LOOK_AGAIN = timedelta(seconds=30)
LONGEST_RESET = timedelta(days=1)
_SLACK = timedelta(seconds=5)

Clock = Callable[[], datetime]
Jitter = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A transition still to be written down, with the timeline's row where the post has gone.

    `erases`: that row goes, for the post is no longer there.
    """

    key: str
    transition: Callable[[Item], Item]
    post: TimelinePost | None = None
    erases: bool = False

    def write(self, queue: QueueStore) -> Item:
        """Write it down; once is enough, twice does no harm."""
        if self.erases:
            return queue.erase(self.key, self.transition)
        if self.post is None:
            return queue.change(self.key, self.transition)
        return queue.finish(self.key, self.transition, self.post)


def write_all(outcomes: Sequence[Outcome], queue: QueueStore) -> tuple[Item, ...]:
    """Write down what came of posts, all of it or nothing; the items.

    Where a person has said meanwhile what became of a post, that stands.
    """
    if len(outcomes) == 1:
        try:
            return (outcomes[0].write(queue),)
        except IllegalTransition:
            return ()
    done = [(outcome.key, outcome.transition, outcome.post) for outcome in outcomes if outcome.post is not None]
    if len(done) == len(outcomes):
        return queue.finish_all([(key, _unless_said(transition), post) for key, transition, post in done])
    by_key = {outcome.key: _unless_said(outcome.transition) for outcome in outcomes}
    return queue.change_all(tuple(by_key), lambda item: by_key[item.key](item))


def _unless_said(transition: Callable[[Item], Item]) -> Callable[[Item], Item]:
    def tolerant(item: Item) -> Item:
        try:
            return transition(item)
        except IllegalTransition:
            return item

    return tolerant


def lost() -> Phrase:
    """Why a post is uncertain after a crash."""
    return say("Outbox", "The app stopped while this was being sent: looking whether it arrived.")


def upload(publisher: Publisher | None, item: Item, clock: Clock, jitter: Jitter) -> Outcome:
    """Upload the pictures of a post that is marked so; whatever goes wrong, nothing of it shows anywhere."""
    if publisher is None:
        return _to(item, State.NEEDS_PERSON, _nobody())
    try:
        found = publisher.prepare_media(item.step)
    except (Rejected, AuthExpired, OutOfCredits) as refusal:
        return _to(item, State.NEEDS_PERSON, refusal.phrase)
    except Exception as problem:  # also what its publisher doesn't know: to upload twice does no harm
        return _retry(item, problem, clock(), jitter)
    if not is_ready(replace(item, uploads=found), clock(), uploads=True):  # else it would be uploaded without end
        return _to(item, State.RETRY, _again(), clock() + _back_off(item.attempts, jitter))
    return Outcome(item.key, lambda i: i if i.state is State.QUEUED else uploaded(i, found))


def attempt(publisher: Publisher | None, item: Item, clock: Clock, jitter: Jitter) -> Outcome:
    """Publish a post that is marked as being sent; never raises for what a publisher does."""
    if publisher is None:
        return _to(item, State.NEEDS_PERSON, _nobody())
    try:
        receipt = publisher.create(item.step, item.key, item.uploads)
    except Exception as problem:
        return _failed(publisher, item, problem, clock, jitter)
    if publisher.capabilities().by_hand:
        return Outcome(item.key, lambda i: i if i.state is State.COPIED else copied(i, receipt))
    return _gone(item, receipt)


def attempt_all(publisher: Publisher, items: Sequence[Item], clock: Clock, jitter: Jitter) -> tuple[Outcome, ...]:
    """Publish a whole thread at once; all its posts fare alike."""
    try:
        receipts = publisher.create_all([item.step for item in items], [item.uploads for item in items])
        return tuple(_gone(item, receipt) for item, receipt in zip(items, receipts, strict=True))
    except Exception as problem:
        return tuple(_failed(publisher, item, problem, clock, jitter) for item in items)


def _failed(publisher: Publisher, item: Item, problem: Exception, clock: Clock, jitter: Jitter) -> Outcome:
    if isinstance(problem, NotApplied | BudgetExhausted):
        return _retry(item, problem, clock(), jitter)
    if isinstance(problem, Rejected) and problem.field in ("media", "alt"):  # its pictures go up anew if it goes again
        outcome = _to(item, State.NEEDS_PERSON, problem.phrase)
        return replace(outcome, transition=lambda i: replace(outcome.transition(i), uploads=()))
    if isinstance(problem, Rejected | AuthExpired | OutOfCredits):
        return _to(item, State.NEEDS_PERSON, problem.phrase)
    # Also whatever a client library throws that its publisher doesn't know: it may have gone.
    lost_answer = say("Outbox", "The answer was lost: looking whether it arrived.")
    why = problem.phrase if isinstance(problem, Ambiguous) else lost_answer
    return _to(item, State.UNCERTAIN, why, clock() + publisher.capabilities().look_after)


def _retry(item: Item, problem: Exception, now: datetime, jitter: Jitter) -> Outcome:
    phrase = problem.phrase if isinstance(problem, Refusal) else _again()
    at = problem.reset if isinstance(problem, BudgetExhausted) else getattr(problem, "retry_at", None)
    if at is None or at <= now:  # a moment that is past by this machine's clock must not become a storm
        at = now + _back_off(item.attempts, jitter)
    return _to(item, State.RETRY, phrase, min(at, now + LONGEST_RESET))


def look(publisher: Publisher | None, item: Item, now: datetime, jitter: Jitter) -> Outcome:
    """Find out what became of an uncertain post: there, or to be sent again under the same key; else ask."""
    unclear = say("Outbox", "Nobody can tell whether this was posted: look at your account, then say so here.")
    if publisher is None:
        return _to(item, State.NEEDS_PERSON, unclear)
    can, since = publisher.capabilities(), item.first_sent or item.sent
    if can.by_hand:  # it was only about to be copied
        return Outcome(item.key, lambda i: missed(i, 1, now))
    if can.once == "person":
        return _to(item, State.NEEDS_PERSON, unclear)
    try:
        receipt = publisher.find(item.step, since - _SLACK)
    except (Rejected, AuthExpired, OutOfCredits) as refusal:
        return _to(item, State.NEEDS_PERSON, refusal.phrase)
    except Exception:  # still no answer: nothing is sent until there is one
        again = now + max(LOOK_AGAIN, _back_off(item.attempts, jitter))
        return Outcome(
            item.key, lambda i: replace(i.to(State.UNCERTAIN, leaves_at=again, why=i.why), attempts=i.attempts + 1)
        )
    if receipt is not None:
        return _gone(item, receipt)
    known = can.once == "key" and (can.key_lasts is None or now - since < can.key_lasts)
    looks = 1 if known else can.looks
    return Outcome(item.key, lambda i: i if i.state is State.QUEUED else missed(i, looks, now + can.look_after))


def take_off(publisher: Publisher | None, item: Item, now: datetime, jitter: Jitter) -> Outcome:
    """Take a published post off the network; trying again does no harm, so that goes on until there is an answer."""
    if publisher is None or item.receipt is None:
        return _to(item, State.PUBLISHED, _nobody())
    if not publisher.capabilities().deletes:
        return _to(item, State.PUBLISHED, say("Outbox", "This app can't take it off there."))
    try:
        publisher.delete(item.step, item.receipt)
    except (Rejected, AuthExpired, OutOfCredits) as refusal:
        return _to(item, State.PUBLISHED, refusal.phrase)
    except Exception:
        again = now + _back_off(item.attempts, jitter)
        return Outcome(
            item.key, lambda i: replace(i.to(State.DELETING, leaves_at=again, why=i.why), attempts=i.attempts + 1)
        )
    return Outcome(item.key, lambda i: i if i.state is State.DELETED else i.to(State.DELETED), erases=True)


def _again() -> Phrase:
    return say("Outbox", "It did not work. Trying again soon.")


def _nobody() -> Phrase:
    return say("Outbox", "The account for this post is no longer here.")


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
