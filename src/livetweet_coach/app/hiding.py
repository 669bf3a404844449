"""Parts of a picture hidden or cut away, in the app's own copy; the copy that showed them is deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.services import Services
from livetweet_coach.core.coaching.announce import Announcement, Sort
from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.text.networks import Network
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.compose.thread_editor import ThreadEditor
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.pause import Pause
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.words import shown

# The pane and what changes pictures are for those who hide something.
if TYPE_CHECKING:
    from concurrent.futures import Future

    from livetweet_coach.adapters.photo_parts import Changed
    from livetweet_coach.core.draft.parts import Parts
    from livetweet_coach.ui.media.parts_editor import PartsEditor

SPEAK_AFTER = 400
STILL = ("photo", "slide", "screenshot")


class Hiding(QObject):
    """`left(post_id, media_id)` when the person is done; `told` for the eye, `said` for a screen reader."""

    left = Signal(str, str)
    changed = Signal()
    told = Signal(str)
    said = Signal(object)

    def __init__(
        self,
        services: Services,
        look: Look,
        window: ComposeWindow,
        editor: ThreadEditor,
        network: Callable[[], Network],
        in_background: Callable[[Callable[[], Changed]], Future[Changed]],
    ) -> None:
        super().__init__(window)
        self._services, self._look, self._window, self._editor = services, look, window, editor
        self._network, self._in_background = network, in_background
        self._bridge = Bridge(self)
        self._pane: PartsEditor | None = None
        self._post = self._media = ""
        self._future: Future[Changed] | None = None
        self._words: Phrase | None = None
        self._speak = Pause(services.clock, SPEAK_AFTER, self._say, self)
        self.save: Callable[[], None] = lambda: None

    @property
    def pane(self) -> PartsEditor | None:
        """Where parts are hidden, once they were."""
        return self._pane

    @property
    def is_open(self) -> bool:
        """Whether a picture is being changed."""
        return bool(self._media)

    def show(self, post_id: str, media_id: str) -> bool:
        """Open a picture of the draft; whether it can be changed."""
        if self.is_open:
            return True
        media = _found(self._editor.draft, post_id, media_id)
        if media is None:
            return False
        if media.kind not in STILL:
            self.told.emit(self.tr("Parts can be hidden in still pictures only."))
            return False
        pane = self._pane = self._pane or self._make()
        if not pane.show_media(media):
            self.told.emit(self.tr("This picture can't be shown here, so nothing can be hidden in it."))
            return False
        self._post, self._media = post_id, media_id
        self._window.show_over_compose(pane)
        pane.focus_first()
        return True

    def _make(self) -> PartsEditor:
        from livetweet_coach.ui.media.parts_editor import PartsEditor

        pane = PartsEditor(self._look)
        pane.done.connect(self._begin)
        pane.left_alone.connect(lambda media_id: self._leave())
        pane.told.connect(self._hear)
        return pane

    def is_busy(self, draft: Draft) -> bool:
        """Whether a picture of this draft shows something that the person has hidden already."""
        unfinished = self._future is not None or (self._pane is not None and self._pane.parts.is_changed)
        return self.is_open and unfinished and self._post in {post.id for post in draft.posts}

    def draft_changed(self, draft: Draft) -> None:
        """A picture that has left the draft is nobody's any more."""
        if self.is_open and self._future is None and _found(draft, self._post, self._media) is None:
            self._leave()

    def stop(self) -> None:
        """The window closes: what was hidden is hidden."""
        if self._future is None and self.is_open and self._pane is not None and self._pane.parts.is_changed:
            self._begin(self._media, self._pane.parts)
        if self._future is not None:
            self._take()

    # the copy

    def _begin(self, media_id: str, parts: Parts) -> None:
        from livetweet_coach.adapters.photo_parts import without_parts

        media = _found(self._editor.draft, self._post, media_id)
        if media is None or self._pane is None:
            self._leave()
            return
        self._pane.show_busy(busy=True)
        source, folder, network = Path(media.path), self._services.pictures, self._network()
        self._future = self._in_background(lambda: without_parts(source, folder, parts, network))
        self._future.add_done_callback(lambda future: self._bridge.post(self._ready))

    def _ready(self) -> None:
        if self._future is not None:
            self._take()

    def _take(self) -> None:
        """Put the new copy in the place of the one that showed everything."""
        future, self._future = self._future, None
        if future is None or self._pane is None:
            return
        try:
            made = future.result()
        except Refusal as refusal:
            words = say("Hiding", "{why} Nothing is hidden yet.", "", None, why=refusal.phrase)
            self._pane.show_trouble(shown(words))
            self.said.emit(Announcement(words, Sort.REPLY))
            return
        before = _found(self._editor.draft, self._post, self._media)
        if before is not None:
            is_pasted = Path(before.original).parent == self._services.pictures
            original = "" if is_pasted else before.original  # what was pasted has no other file than the app's own
            after = replace(before, path=str(made.path), size=made.size, original=original)
            media = self._editor.draft.post(self._post).media
            self._editor.set_media(self._post, [after if item.id == before.id else item for item in media])
            self.save()
            self._forget(before, after)
            self.changed.emit()
        self._leave()

    def _forget(self, before: Media, after: Media) -> None:
        """Once the draft is saved with its new copy, the old one goes, unless another draft has it."""
        folder = self._services.pictures
        shows = [Path(path) for path in (before.path, before.original) if path and Path(path).parent == folder]
        for path in shows:
            if str(path) != after.path:
                self._services.writer.write(partial(forget, self._services, path))

    def _leave(self) -> None:
        post_id, media_id = self._post, self._media
        self._post = self._media = ""
        self._speak.stop()
        self.left.emit(post_id, media_id)

    # words

    def _hear(self, words: Phrase) -> None:
        self._words = words
        self._speak.touch()

    def _say(self) -> None:
        if self._words is not None:
            self.said.emit(Announcement(self._words, Sort.REPLY))


def forget(services: Services, path: Path) -> None:
    """Delete a copy, unless something that is written, waits or was sent has it. On the writer's thread."""
    from livetweet_coach.adapters.photo_parts import forget_copy

    store = services.store
    drafts = (*store.drafts.open_drafts(), *store.drafts.kept())
    posts: list[Post] = [post for saved in drafts for post in saved.draft.posts]
    posts += [item.step.post for item in services.outbox.items()]
    media = [item for post in posts for item in post.media]
    media += [item for sent in store.timeline.posts() for item in sent.media]
    if all(str(path) not in (item.path, item.original) for item in media):
        forget_copy(path)


def first_picture(draft: Draft, post_id: str) -> str:
    """The id of the post's first picture in which something can be hidden, "" where there is none."""
    return next((item.id for item in draft.post(post_id).media if item.kind in STILL), "")


def _found(draft: Draft, post_id: str, media_id: str) -> Media | None:
    media = next((post.media for post in draft.posts if post.id == post_id), ())
    return next((item for item in media if item.id == media_id), None)
