"""What one has sent, as the rules see it: in this live, and in the last day whichever live it was for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.services import Services
from livetweet_coach.core.progress.journal import Kind
from livetweet_coach.core.publishing.item import ON_ITS_WAY, Item, State
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.rules.context import Reply, Scheduled
from livetweet_coach.core.rules.rule import SentPost

DAY = timedelta(hours=24)
_SAID = frozenset({Kind.REMARK_SHOWN, Kind.HELD_AT_SEND})


@dataclass(frozen=True, slots=True)
class Lately:
    """Own posts of the last day in all lives and on all accounts; `leaving` are those of them still on their way."""

    gone: tuple[SentPost, ...] = ()
    leaving: tuple[SentPost, ...] = ()

    @property
    def all(self) -> tuple[SentPost, ...]:
        """Both, in no order."""
        return (*self.gone, *self.leaving)


class OwnPosts:
    """Reads the timeline and what is on its way. What lies outside this live is read once, until `forget`."""

    def __init__(self, services: Services, event: EventNow) -> None:
        self._services, self._event = services, event
        self._written: dict[str, tuple[frozenset[str], bool]] = {}
        self._when: dict[str, datetime] = {}
        self._ever_sent = False
        self._lately: Lately | None = None
        self._said: tuple[str, dict[str, frozenset[str]]] | None = None

    def wrote(self, items: Sequence[Item], remarked: frozenset[str], *, sticky: bool) -> None:
        """Remember what was said while these were written, and whether the hashtag came by itself."""
        self._written.update({item.key: (remarked, sticky) for item in items})
        public = any(item.step.kind != "dm" and not item.is_scheduled for item in items)
        self._ever_sent = self._ever_sent or public

    def forget(self) -> None:
        """Something has changed: what was read before is read anew when it is next asked for."""
        self._lately = None

    # this live

    def items(self) -> tuple[Item, ...]:
        """What is on its way."""
        live = self._event.live.id
        found = [item for item in self._services.outbox.items() if item.step.live == live and not item.has_ended]
        self._when.update({item.key: item.sent for item in found})
        return tuple(found)

    def posts(self) -> tuple[TimelinePost, ...]:
        """What is in the timeline by now, answers included."""
        return self._services.store.timeline.posts(self._event.live.id, self._services.clock.now())

    def received(self) -> tuple[Reply, ...]:
        """What others answered."""
        return tuple(post.as_received for post in self.posts() if not post.own)

    def recent(self) -> tuple[SentPost, ...]:
        """Own posts as the rules see them, those on their way and those taken off again included, oldest first."""
        items = self.items()
        going = {item.key for item in items if item.state is State.DELETING}
        gone = [self._as_written(post.id, post.as_sent, going) for post in self.posts() if post.own]
        leaving = [item for item in items if item.state in ON_ITS_WAY and not item.is_scheduled]
        on_way = [self._as_written(item.key, as_sent(item), ()) for item in leaving]
        live = self._event.live.id
        off = [as_sent(item) for item in self._services.store.queue.deleted() if item.step.live == live]
        # A post that goes to several accounts is one post to those who write and to the rules.
        once = {(post.thread, post.text): post for post in sorted((*off, *on_way, *gone), key=_order)}
        return tuple(once.values())

    def has_ever_sent(self) -> bool:
        """Whether this person ever sent a post here, private messages being none."""
        if not self._ever_sent:
            self._ever_sent = any(post.own and post.kind != "dm" for post in self._services.store.timeline.posts())
        return self._ever_sent

    # all lives

    def lately(self) -> Lately:
        """What was sent in the last day; what was taken off again has been sent all the same."""
        if self._lately is None:
            since, store = self._services.clock.now() - DAY, self._services.store
            gone = [post.as_sent for post in store.timeline.posts(since=since) if post.own]
            off = [as_sent(item) for item in store.queue.deleted() if item.sent >= since]
            leaving = [item for item in self._services.outbox.items() if item.state in ON_ITS_WAY]
            now = tuple(as_sent(item) for item in leaving if not item.is_scheduled)
            self._lately = Lately((*gone, *off), now)
        return self._lately

    def scheduled(self) -> tuple[Scheduled, ...]:
        """What leaves by itself later on, in any live."""
        drafts: dict[str, list[Item]] = {}
        for item in self._services.outbox.items():
            if item.is_scheduled:
                drafts.setdefault(item.step.draft, []).append(item)
        return tuple(_scheduled(items) for items in drafts.values())

    # inside

    def _as_written(self, key: str, post: SentPost, going: Collection[str]) -> SentPost:
        if key not in self._written:
            self._written[key] = (self._said_before(key), False)
        remarked, sticky = self._written[key]
        at = self._when.get(key, post.at)
        return replace(post, at=at, remarked=remarked, sticky_tag=sticky, deleted=key in going)

    def _said_before(self, key: str) -> frozenset[str]:
        """After a restart: what the journal says was shown while a post was written."""
        live = self._event.live.id
        if self._said is None or self._said[0] != live:
            said: dict[str, frozenset[str]] = {}
            for entry in self._services.entries(live):
                if entry.kind in _SAID:
                    said[entry.post] = said.get(entry.post, frozenset()) | {entry.rule}
            self._said = live, said
        if not self._said[1]:
            return frozenset()
        item = self._services.store.queue.item(key)
        return self._said[1].get(item.step.post.id, frozenset()) if item else frozenset()


def as_sent(item: Item) -> SentPost:
    """A post of the outbox, as the rules see it."""
    step = item.step
    return SentPost(
        text=step.post.text,
        at=item.sent,
        kind=step.kind,
        media=step.post.media,
        thread=step.draft,
        to=step.to,
        replies_to=step.parent,
        deleted=item.state in (State.DELETING, State.DELETED),
        visibility=step.visibility,
        account=step.account.id,
    )


def _scheduled(items: Sequence[Item]) -> Scheduled:
    """A draft that leaves by itself, given its items: a thread, or one post for several accounts."""
    texts = dict.fromkeys(item.step.post.text for item in items)
    times = [item.leaves_at for item in items if item.leaves_at is not None]
    return Scheduled("\n".join(texts), min(times), items[0].step.draft)


def _order(post: SentPost) -> tuple[datetime, bool]:
    """By time; what is there comes after what was taken off, and so stands for both."""
    return post.at, not post.deleted
