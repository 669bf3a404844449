"""Networks that take keys, pictures and whole threads, and fail as they are told; and an outbox before them."""

from datetime import timedelta

from tests.adapters.outbox_desk import WHY, Desk

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.publishing.step import MediaRef, Receipt
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.ports import Ambiguous, Capabilities, NotApplied, Rejected

LEA_X, LEA_SKY = Target("x", Account("lea", id="x:1")), Target("bluesky", Account("lea", id="bluesky:1"))


class Place:
    """A network as `can` says; it takes each key once, as one that knows keys does, or lists what it has."""

    def __init__(self, clock, **can):
        self.clock, self.can = clock, Capabilities(**can)
        self.posts, self.deleted, self.uploads, self.faults = [], [], 0, []
        self.shown = {}

    def capabilities(self):
        return self.can

    def _fault(self):
        return self.faults.pop(0) if self.faults else ""

    def prepare_media(self, step):
        self.uploads += 1
        if self._fault():
            raise Ambiguous(WHY)
        ends = self.clock() + timedelta(hours=1)
        return tuple(MediaRef(picture.id, f"m{self.uploads}", ends) for picture in step.post.media)

    def _put(self, step, media):
        if self.can.once == "key" and step.key in self.shown:
            return self.shown[step.key]
        receipt = self.shown[step.key] = Receipt(f"id-{step.key}", self.clock())
        self.posts.append((step.post.text, step.parent, step.root, tuple(ref.id for ref in media)))
        return receipt

    def create(self, step, key, media=()):
        fault = self._fault()
        if fault == "before":
            raise NotApplied(WHY)
        if fault == "lost":
            raise Ambiguous(WHY)
        receipt = self._put(step, media)
        if fault == "after":
            raise Ambiguous(WHY)
        return receipt

    def create_all(self, steps, media):
        fault = self._fault()
        if fault == "before":
            raise NotApplied(WHY)
        if fault == "lost":
            raise Ambiguous(WHY)
        receipts = tuple(self._put(step, refs) for step, refs in zip(steps, media, strict=True))
        if fault == "after":
            raise Ambiguous(WHY)
        return receipts

    def find(self, step, since):
        return self.shown.get(step.key)

    def delete(self, step, receipt):
        fault = self._fault()
        if fault == "no":
            raise Rejected(WHY)
        if fault:
            raise Ambiguous(WHY)
        self.deleted.append(step.post.text)

    def budget(self):
        return None

    def intent_url(self, post):
        return None


def a_desk(**can):
    desk = Desk()
    desk.place = Place(desk.clock, **can)
    desk.places = {"x": desk.place}
    return again(desk)


def again(desk):
    """The same store, another start of the app."""
    desk.outbox = Outbox(
        desk.store.queue,
        lambda step: desk.places.get(step.way),
        desk.clock,
        desk.seen.append,
        new_id=lambda: next(desk.ids),
        jitter=lambda: 0.5,
    )
    return desk


def with_picture(*texts, draft="d"):
    return Draft(draft, tuple(Post(f"p{n}", text, (Media(f"i{n}", path="/x.jpg"),)) for n, text in enumerate(texts)))
