"""The posts of this live that have gone, by the ids that they had while they were written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from livetweet_coach.app.services import Services
from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.item import Item, State


@dataclass(frozen=True, slots=True)
class GonePost:
    """A post as it was written, the timeline's key for it, and when Send was pressed."""

    post: Post
    key: str
    at: datetime


class SentPosts:
    """Reads what the outbox and the timeline know; `look` again after they changed.

    `taken_back` are ids of posts that had gone and came back.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._of_draft: dict[str, tuple[Item, ...]] = {}
        self._live: str | None = None
        self.posts: tuple[GonePost, ...] = ()
        self.taken_back: frozenset[str] = frozenset()

    def look(self, live: str, on_way: Sequence[Item]) -> None:
        """Read the posts of a live anew, oldest first: those that are out, and those handed over by copying."""
        if live != self._live:
            self._live, self.posts, self.taken_back = live, (), frozenset()
            self._of_draft.clear()
        before = set(self.keys())
        posts = []
        for post in self._services.store.timeline.posts(live, self._services.clock.now()):
            item = self._item(post.thread, post.id) if post.own else None
            if item is not None and item.step.kind != "dm":  # a private message is nobody else's
                posts.append(GonePost(item.step.post, post.id, item.sent))
        known = {one.key for one in posts}
        copied = [item for item in on_way if item.state is State.COPIED and item.key not in known]
        copied = [item for item in copied if item.step.kind != "dm"]
        posts += [GonePost(item.step.post, item.key, item.sent) for item in copied]
        self.posts = tuple(sorted(posts, key=lambda one: one.at))
        self.taken_back = (self.taken_back | before) - set(self.keys())

    def keys(self) -> dict[str, str]:
        """The timeline's key of each, by the post's id."""
        return {one.post.id: one.key for one in self.posts}

    def _item(self, draft: str, key: str) -> Item | None:
        if all(item.key != key for item in self._of_draft.get(draft, ())):
            self._of_draft[draft] = self._services.store.queue.of_draft(draft)
        return next((item for item in self._of_draft[draft] if item.key == key), None)
