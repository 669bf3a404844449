"""Pictures: chosen, pasted or dropped; prepared off the UI thread; described beside what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.file_kinds import OPENED
from livetweet_coach.app.hiding import Hiding, first_picture
from livetweet_coach.app.pasted import written
from livetweet_coach.app.services import Services
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.words import shown

# Threads and the description's pane are for those who add a picture.
if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from livetweet_coach.adapters.photos import Prepared
    from livetweet_coach.core.draft.draft import Draft
    from livetweet_coach.ui.media.alt_editor import AltEditor

Made = TypeVar("Made")
KINDS = "*.jpg *.jpeg *.png *.gif *.webp *.heic *.bmp *.tif *.tiff"


class Pictures(QObject):
    """Adds pictures to posts. `told(sentence)` when one can't be used; the post stays as it is.

    `changed` when a post's pictures did, `typed` at each key of a description, `sheet_offered(path)` where a file is
    none but one that the app opens, `description_wished(post id, Media)` to have somebody describe it. A description
    opens by itself when its picture is ready, unless the person has gone on writing meanwhile: then its thumbnail says
    that it waits.
    """

    told = Signal(str)
    changed = Signal()
    typed = Signal()
    sheet_offered = Signal(str)
    description_wished = Signal(str, object)

    def __init__(
        self,
        services: Services,
        look: Look,
        window: ComposeWindow,
        compose: ComposePane,
        event: EventNow,
        last_key: Callable[[], datetime | None],
    ) -> None:
        super().__init__(window)
        self._last_key = last_key
        self._services, self._look, self._window, self._compose, self._event = services, look, window, compose, event
        self._bridge = Bridge(self)
        self._workers: ThreadPoolExecutor | None = None
        self._alt: AltEditor | None = None
        self._post = ""
        self._described = ""
        self._describer = ""
        self._pending: dict[str, tuple[str, datetime | None, Future[Prepared]]] = {}
        self._returns_to = ""
        self.hide_action = QAction(self.tr("Hide parts of a picture"), self)
        self.hide_action.setShortcut(QKeySequence("Ctrl+M"))
        self.hide_action.triggered.connect(self._hide_in_present)
        self.hiding = Hiding(services, look, window, compose.editor, lambda: event.network, self.in_background)
        self.hiding.left.connect(self._back_from_hiding)
        self.hiding.told.connect(self.told)
        self.hiding.changed.connect(self.changed)
        compose.photo_requested.connect(self.choose)
        compose.editor.pictures_offered.connect(self.add)
        compose.editor.alt_requested.connect(self.describe)
        compose.editor.draft_changed.connect(self._draft_changed)

    def choose(self) -> None:
        """Ask for files."""
        post = self._compose.editor.active
        title = self.tr("Add photos")
        files, _ = QFileDialog.getOpenFileNames(self._window, title, "", f"{self.tr('Pictures')} ({KINDS})")
        self.add(post, files)

    def add(self, post_id: str, what: Sequence[str] | QImage) -> None:
        """Prepare files or a pasted picture for a post, off the UI thread."""
        if isinstance(what, QImage):
            try:
                what = [written(what, self._services.pictures)]
            except Refusal as refusal:
                self.told.emit(shown(refusal.phrase))
                return
        for file in what:
            if Path(file).suffix.lower() in OPENED:
                self.sheet_offered.emit(file)
            else:
                self._prepare(post_id, Path(file))

    def _prepare(self, post_id: str, file: Path) -> None:
        from livetweet_coach.adapters.photos import prepare  # Pillow comes with it, for those who add a picture

        media_id = self._services.new_id()
        folder, network = self._services.pictures, self._event.network
        future = self.in_background(lambda: prepare(file, folder, network))
        self._pending[media_id] = (post_id, self._last_key(), future)
        future.add_done_callback(partial(self._bridge_done, media_id))

    def in_background(self, work: Callable[[], Made]) -> Future[Made]:
        """Do something slow with a picture off the UI thread."""
        if self._workers is None:
            from concurrent.futures import ThreadPoolExecutor

            self._workers = ThreadPoolExecutor(1, "pictures")
        return self._workers.submit(work)

    def _bridge_done(self, media_id: str, future: Future[Prepared]) -> None:
        self._bridge.post(lambda: self._ready(media_id))

    def _ready(self, media_id: str) -> None:
        if media_id not in self._pending:
            return
        key = self._pending[media_id][1]
        post_id = self._take(media_id)
        if post_id:
            self.changed.emit()
            if self._last_key() == key:
                self.describe(post_id, media_id)

    def _take(self, media_id: str) -> str:
        """Put a prepared picture into its post; the post's id, "" where the picture can't be used."""
        post_id, _, future = self._pending.pop(media_id)
        try:
            ready = future.result()
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
            return ""
        editor = self._compose.editor
        media = ready.media(media_id)
        wanted = post_id if post_id in {post.id for post in editor.draft.posts} else editor.active
        editor.set_media(wanted, (*editor.draft.post(wanted).media, media))
        return wanted

    def is_preparing(self, draft: Draft) -> bool:
        """Whether a picture for one of the draft's posts isn't ready yet, or shows what was hidden."""
        posts = {post.id for post in draft.posts}
        return any(post_id in posts for post_id, _, _ in self._pending.values()) or self.hiding.is_busy(draft)

    def hide_parts(self, post_id: str, media_id: str) -> None:
        """Open a picture to hide parts of it, or to cut to one; then back to where one was."""
        describes = self._described if self._described == media_id else ""
        if self.hiding.show(post_id, media_id):
            self._described, self._returns_to = "", describes or self._returns_to

    def _hide_in_present(self) -> None:
        """The key: the picture that is being described, or the first of the post."""
        editor = self._compose.editor
        post_id = self._post if self._described else editor.active
        media_id = self._described or first_picture(editor.draft, post_id)
        if media_id:
            self.hide_parts(post_id, media_id)
        else:
            self.told.emit(self.tr("Add a photo first: then parts of it can be hidden."))

    def _back_from_hiding(self, post_id: str, media_id: str) -> None:
        self._post = post_id
        returns, self._returns_to = self._returns_to == media_id, ""
        if returns and self._has_post():
            self.describe(post_id, media_id)
        if not self._described:
            self.close()

    def describe(self, post_id: str, media_id: str) -> None:
        """Open the description of a picture, with the picture beside it."""
        if self._alt is None:
            from livetweet_coach.ui.media.alt_editor import AltEditor

            self._alt = AltEditor(self._look)
            self._alt.alt_changed.connect(self._alt_changed)
            self._alt.removed.connect(self._removed)
            self._alt.hiding_requested.connect(lambda media_id: self.hide_parts(self._post, media_id))
            self._alt.done.connect(self.close)
            self._alt.closed.connect(self.close)
            self._alt.help_wished.connect(self._wish_description)
            self._alt.show_describer(self._describer)
        media = self._compose.editor.draft.post(post_id).media
        number = next((at for at, item in enumerate(media, 1) if item.id == media_id), 0)
        if number:
            self._post, self._described = post_id, media_id
            self._window.show_over_compose(self._alt)
            self._alt.show_media(media[number - 1], number, len(media), self._event.network.alt_limit)

    def close(self) -> None:
        """Back to the post."""
        self._described = ""
        self._window.show_over_compose(None)
        self._compose.editor.focus_post(self._post if self._has_post() else "")

    def show_describer(self, name: str) -> None:
        """Who could be asked to describe a picture, "" for nobody."""
        self._describer = name
        if self._alt is not None:
            self._alt.show_describer(name)

    def take_over(self, media_id: str, text: str) -> bool:
        """Put somebody's words in place of a picture's description; whether the picture is still there."""
        if self._alt is not None and self._described == media_id:
            self._alt.replace(text)
            return True
        editor = self._compose.editor
        for post in editor.draft.posts:
            if any(item.id == media_id for item in post.media):
                after = [replace(item, alt=text) if item.id == media_id else item for item in post.media]
                editor.set_media(post.id, after)
                self.changed.emit()
                return True
        return False

    def _wish_description(self, media_id: str) -> None:
        media = self._compose.editor.draft.post(self._post).media if self._has_post() else ()
        for item in media:
            if item.id == media_id:
                self.description_wished.emit(self._post, item)

    @property
    def pane(self) -> AltEditor | None:
        """Where a description is written, once one was."""
        return self._alt

    def finish(self) -> None:
        """Wait until the pictures that were added are prepared; their news is delivered by the event loop."""
        if self._workers is not None:
            self._workers.submit(int).result()

    def focus_writing(self) -> None:
        """Put the caret where one writes: into the description that is open, else into the post."""
        if self.hiding.pane is not None and self.hiding.is_open:
            self.hiding.pane.focus_first()
        elif self._alt is not None and self._described:
            self._alt.edit.setFocus()
        else:
            self._compose.editor.focus_post()

    def stop(self) -> None:
        """Put what is still being prepared into its post, and let the workers end."""
        for media_id in list(self._pending):
            self._take(media_id)
        self.hiding.stop()
        if self._workers is not None:
            self._workers.shutdown(wait=True)
            self._workers = None

    def _has_post(self) -> bool:
        return self._post in {post.id for post in self._compose.editor.draft.posts}

    def _draft_changed(self, draft: Draft) -> None:
        """A description whose picture has left the draft would be written for nobody; one that was mended is shown."""
        self.hiding.draft_changed(draft)
        if not self._described or self._alt is None:
            return
        media = next((item for post in draft.posts for item in post.media if item.id == self._described), None)
        if media is None:
            self.close()
        elif media.alt != self._alt.edit.words():
            self.describe(self._post, self._described)

    def _alt_changed(self, media_id: str, text: str) -> None:
        if not self._has_post():
            return
        media = self._compose.editor.draft.post(self._post).media
        self._compose.editor.set_media(
            self._post, [replace(item, alt=text) if item.id == media_id else item for item in media]
        )
        self.typed.emit()

    def _removed(self, media_id: str) -> None:
        if self._has_post():
            media = self._compose.editor.draft.post(self._post).media
            self._compose.editor.set_media(self._post, [item for item in media if item.id != media_id])
        self.close()
