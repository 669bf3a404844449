"""A draft: a thread of posts with their media. Frozen: every change is a new draft with a new revision."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

MediaKind = Literal["photo", "slide", "screenshot", "gif", "video"]
DraftKind = Literal["post", "reply", "dm", "template", "scheduled"]
Visibility = Literal["public", "unlisted", "followers", "direct"]


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or video that goes with a post; `path` names the copy that will be sent, as text.

    `size` is in bytes; `gps` says that the original carried its location: the copy never does, a file without a copy
    (`path` empty) still does.
    """

    id: str
    kind: MediaKind = "photo"
    alt: str = ""
    path: str = ""
    taken: datetime | None = None
    gps: bool = False
    size: int = 0
    original: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """One post of a thread."""

    id: str
    text: str = ""
    media: tuple[Media, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to send."""
        return not self.text.strip() and not self.media


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """The post that a draft answers: its author's handle without @, its text, its id where it has one."""

    author: str
    text: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A thread of one or more posts; `revision` grows with every change, so a stale click can be told."""

    id: str
    posts: tuple[Post, ...]
    revision: int = 0
    kind: DraftKind = "post"
    language: str = "fr"
    reply_to: ReplyTo | None = None
    visibility: Visibility = "public"
    to: str = ""
    at: datetime | None = None
    meta: tuple[tuple[str, str], ...] = field(default=())

    def __post_init__(self) -> None:
        if not self.posts:
            raise ValueError("a draft has at least one post")

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to send."""
        return all(post.is_blank for post in self.posts)

    def index(self, post_id: str) -> int:
        """Where the post stands in the thread. Raises KeyError."""
        for position, post in enumerate(self.posts):
            if post.id == post_id:
                return position
        raise KeyError(post_id)

    def post(self, post_id: str) -> Post:
        """The post with this id. Raises KeyError."""
        return self.posts[self.index(post_id)]

    def with_posts(self, posts: Iterable[Post]) -> "Draft":
        """The same draft with other posts, one revision later; the same draft where nothing changed."""
        posts = tuple(posts)
        return self if posts == self.posts else replace(self, posts=posts, revision=self.revision + 1)

    def with_text(self, post_id: str, text: str) -> "Draft":
        """One post's text replaced. Raises KeyError."""
        return self._changed(post_id, lambda post: replace(post, text=text))

    def with_media(self, post_id: str, media: Iterable[Media]) -> "Draft":
        """One post's media replaced. Raises KeyError."""
        media = tuple(media)
        return self._changed(post_id, lambda post: replace(post, media=media))

    def with_post_after(self, post_id: str, post: Post) -> "Draft":
        """A post added after another one. Raises KeyError."""
        at = self.index(post_id) + 1
        return self.with_posts((*self.posts[:at], post, *self.posts[at:]))

    def without_post(self, post_id: str) -> "Draft":
        """A post taken out; the last one left is emptied instead. Raises KeyError."""
        self.index(post_id)
        left = tuple(post for post in self.posts if post.id != post_id)
        return self.with_posts(left or (Post(post_id),))

    def _changed(self, post_id: str, change: Callable[[Post], Post]) -> "Draft":
        self.index(post_id)
        return self.with_posts(change(post) if post.id == post_id else post for post in self.posts)

    def as_kind(self, kind: DraftKind, to: str = "", at: datetime | None = None) -> "Draft":
        """The same words as another kind of draft, one revision later.

        Only a private message is `to` somebody, only a scheduled post leaves `at` an instant (aware).
        """
        to, at = to if kind == "dm" else "", at if kind == "scheduled" else None
        if (kind, to, at) == (self.kind, self.to, self.at):
            return self
        return replace(self, kind=kind, to=to, at=at, revision=self.revision + 1)

    def for_readers(self, visibility: Visibility) -> "Draft":
        """The same words for other readers, one revision later; the same draft where they are the same."""
        same = visibility == self.visibility
        return self if same else replace(self, visibility=visibility, revision=self.revision + 1)

    def at_revision(self, revision: int) -> "Draft":
        """The same draft under another revision, as when an undo brings it back."""
        return replace(self, revision=revision)
