"""One post of the thread being written: its editor, its media, its counter."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.text.networks import Network
from livetweet_coach.core.text.several import measures
from livetweet_coach.ui.media.media_strip import MediaStrip
from livetweet_coach.ui.text.post_edit import PostEdit
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.counter_ring import CounterRing
from livetweet_coach.ui.widgets.focus_frame import FocusFrame
from livetweet_coach.ui.widgets.made import IconButton, restyle


class _Rail(QWidget):
    """The line that ties the posts of a thread."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.above = self.below = self.active = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(16)

    def show_place(self, above: bool, below: bool, active: bool) -> None:
        self.above, self.below, self.active = above, below, active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("edge"), 2))
        dot = 20
        if self.above:
            painter.drawLine(6, 0, 6, dot - 6)
        if self.below:
            painter.drawLine(6, dot + 6, 6, self.height())
        if self.above or self.below:
            token = "accent" if self.active else "edge"
            painter.setPen(QPen(self._look.colour(token), 2))
            painter.setBrush(self._look.colour(token if self.active else "ground"))
            painter.drawEllipse(QRectF(2, dot - 4, 8, 8))
        painter.end()


class PostCard(QWidget):
    """A post of the thread. `post_changed(post)` when its text changes; the rest is asked for by signals."""

    post_changed = Signal(object)
    activated = Signal(str)
    removed = Signal(str)
    pictures_offered = Signal(str, object)
    alt_requested = Signal(str, str)
    media_removed = Signal(str, str)

    def __init__(self, look: Look, post: Post, networks: Sequence[Network]) -> None:
        super().__init__()
        self.post = post
        self._networks = networks
        self.edit = PostEdit(look)
        self.media = MediaStrip(look)
        self.ring = CounterRing(look)
        self._rail = _Rail(look)
        self.remove_action = QAction(self.tr("Remove this post from the thread"), self)
        self._remove = IconButton(look, self.remove_action, "x", token="soft")
        self._lay_out()
        self._connect()
        self.edit.set_text(post.text)
        self.media.set_media(post.media)
        self._count(post.text)

    def _lay_out(self) -> None:
        footer = QHBoxLayout()
        footer.setSpacing(8)
        footer.addStretch(1)
        footer.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignBottom)
        footer.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignBottom)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(4)
        inner.addWidget(self.edit)
        inner.addWidget(self.media)
        inner.addLayout(footer)
        self._frame = FocusFrame(inner, self.edit)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 8)
        outer.setSpacing(0)
        outer.addWidget(self._rail)
        outer.addWidget(self._frame, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.edit.text_edited.connect(self._typed)
        self.edit.focused.connect(lambda: self.activated.emit(self.post.id))
        self.edit.pictures_offered.connect(lambda what: self.pictures_offered.emit(self.post.id, what))
        self.remove_action.triggered.connect(lambda: self.removed.emit(self.post.id))
        self.media.edit_requested.connect(lambda media_id: self.alt_requested.emit(self.post.id, media_id))
        self.media.removed.connect(lambda media_id: self.media_removed.emit(self.post.id, media_id))

    @property
    def left(self) -> int:
        """How much is left of the network's limit, negative when over."""
        return self.ring.left

    def show_place(self, number: int, of: int, active: bool) -> None:
        """Where the post stands in its thread (numbers from 1), and whether it is the one being written."""
        alone = of == 1
        self._rail.setVisible(not alone)
        self._rail.show_place(number > 1, number < of, active)
        self._remove.setVisible(not alone and active)
        self.ring.setFocusPolicy(Qt.FocusPolicy.TabFocus if active else Qt.FocusPolicy.NoFocus)
        restyle(self._frame, active=active and not alone)
        name = self.tr("Your post") if alone else self.tr("Post {n} of {all}").format(n=number, all=of)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("What is being said?") if number == 1 else self.tr("And then?"))

    def set_networks(self, networks: Sequence[Network]) -> None:
        """Count as other networks do; the one with the least room leads."""
        self._networks = networks
        self._count(self.post.text)

    def show_post(self, post: Post) -> None:
        """Take over what changed from outside (media, or a text that an edit made)."""
        if post.media != self.post.media:
            self.media.set_media(post.media)
        if post.text != self.edit.text():
            self.edit.set_text(post.text)
            self._count(post.text)
        self.post = post

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def _typed(self, text: str) -> None:
        self.post = Post(self.post.id, text, self.post.media)
        self._count(text)
        self.post_changed.emit(self.post)

    def _count(self, text: str) -> None:
        found = measures(text, self._networks)
        measured = found[0][1]
        self.ring.show_measure(measured)
        if len(found) > 1:
            self.ring.show_networks([(network.name, each.left) for network, each in found])
        else:
            self.ring.show_networks(())
        self.edit.mark_overflow(measured.fits_until if measured.left < 0 else None)
