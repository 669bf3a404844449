"""The thread on one page: a card for each post, and the draft that they make."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from livetweet_coach.core.draft.draft import Draft, DraftKind, Media, Post, Visibility
from livetweet_coach.core.draft.edit import Fix, apply
from livetweet_coach.core.text.networks import Network, X
from livetweet_coach.core.text.spans import Span
from livetweet_coach.ui.compose.post_card import PostCard
from livetweet_coach.ui.text.completion import Completion
from livetweet_coach.ui.text.plain import plain
from livetweet_coach.ui.text.spelling import Spelling
from livetweet_coach.ui.theme import Look


class ThreadEditor(QScrollArea):
    """Edits a Draft. `draft_changed` on every change, `typed` on those made by the person's keys in a post."""

    draft_changed = Signal(object)
    typed = Signal()
    active_changed = Signal(str)
    pictures_offered = Signal(str, object)
    alt_requested = Signal(str, str)

    def __init__(self, look: Look, new_id: Callable[[], str], draft: Draft, network: Network = X) -> None:
        super().__init__()
        self._look, self._new_id = look, new_id
        self._networks: Sequence[Network] = (network,)
        self._draft = draft
        self._cards: dict[str, PostCard] = {}
        self._active = draft.posts[0].id
        self._words: Sequence[Completion] = ()
        self._structural: tuple[Draft, Draft] | None = None
        self._syncing = False
        self.spelling = Spelling(self)
        self.key_filter: Callable[[QKeyEvent], bool] = lambda event: False
        self.setObjectName("plain")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._page = QWidget()
        self._page.installEventFilter(self)
        self._height = 0
        self._rows = QVBoxLayout(self._page)
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self.setWidget(self._page)
        self.add_action = QAction(self.tr("Add a post to the thread"), self)
        self.add_action.setShortcut(QKeySequence("Ctrl+Shift+Return"))
        self.add_action.triggered.connect(self.add_post)
        self._sync(draft)

    # the draft

    @property
    def draft(self) -> Draft:
        """What is written now."""
        return self._draft

    @property
    def active(self) -> str:
        """The id of the post that is being written."""
        return self._active

    @property
    def caret(self) -> int:
        """The caret in the active post, in code points."""
        return self._cards[self._active].edit.caret()

    @property
    def turn(self) -> tuple[QWidget, ...]:
        """The posts, in the order of the thread."""
        rows = (self._rows.itemAt(row) for row in range(self._rows.count()))
        widgets = (row.widget() for row in rows if row is not None)
        return tuple(widget for widget in widgets if widget is not None)

    def set_draft(self, draft: Draft, active: str = "", caret: int | None = None) -> None:
        """Open another draft; nothing to undo."""
        self._structural = None
        for post in draft.posts:
            if post.text != plain(post.text):  # positions in the draft are those in the box
                draft = draft.with_text(post.id, plain(post.text))
        self._draft = draft
        self._active = active if active in {post.id for post in draft.posts} else draft.posts[0].id
        for card in self._cards.values():
            card.edit.set_text("")
        self._sync(draft)
        if caret is not None:
            self._cards[self._active].edit.set_caret(caret)
        self.draft_changed.emit(self._draft)

    def set_networks(self, networks: Sequence[Network]) -> None:
        """Count as other networks do; the one with the least room leads."""
        self._networks = tuple(networks)
        for card in self._cards.values():
            card.set_networks(self._networks)

    def set_media(self, post_id: str, media: Sequence[Media]) -> None:
        """Replace a post's media. Raises KeyError."""
        self._change(self._draft.with_media(post_id, media))

    def apply_fix(self, fix: Fix) -> None:
        """Mend the draft in one undo step. Raises StaleEdit where the fix doesn't fit any more."""
        after = apply(fix, self._draft)
        before = self._draft
        texts_only = [(post.id, post.media) for post in after.posts] == [(p.id, p.media) for p in before.posts]
        if not texts_only:
            self._change(after)
            self._structural = (before, self._draft)
            return
        for post_id in dict.fromkeys(edit.post_id for edit in fix.edits):
            self._cards[post_id].edit.apply_edits(edit for edit in fix.edits if edit.post_id == post_id)

    def turn_into(self, kind: DraftKind, to: str = "", at: datetime | None = None) -> None:
        """The same words as another kind of draft."""
        if (made := self._draft.as_kind(kind, to, at)) is not self._draft:
            self._change(made)

    def show_to(self, visibility: Visibility) -> None:
        """The same words for other readers."""
        if (made := self._draft.for_readers(visibility)) is not self._draft:
            self._change(made)

    # posts

    def add_post(self) -> None:
        """A new post after the active one, ready to be written."""
        made = Post(self._new_id())
        before = self._draft
        self._change(self._draft.with_post_after(self._active, made))
        self._structural = (before, self._draft)
        self.focus_post(made.id)

    def remove_post(self, post_id: str) -> None:
        """Take a post out of the thread; Ctrl+Z brings it back."""
        before, at = self._draft, self._draft.index(post_id)
        after = self._draft.without_post(post_id)
        self._active = after.posts[max(0, at - 1)].id
        self._change(after)
        self._structural = (before, self._draft)
        self.focus_post(self._active)

    def focus_post(self, post_id: str = "") -> None:
        """Put the caret into a post, the active one by default."""
        card = self._cards[post_id or self._active]
        self._activate(card.post.id)
        card.edit.setFocus()
        QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card, 0, 8))

    def show_caret(self) -> None:
        """Scroll to the line that is being written, where it isn't in view."""
        edit = self._cards[self._active].edit
        line = edit.cursorRect()
        middle = edit.viewport().mapTo(self._page, line.center())
        self.ensureVisible(0, middle.y(), 0, line.height())

    @property
    def scrolled(self) -> int:
        """How far the thread is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def scroll_to(self, pixels: int) -> None:
        """Scroll there, and stay there though the active post is to come into view."""
        bar = self.verticalScrollBar()
        bar.setValue(pixels)
        QTimer.singleShot(0, self, lambda: bar.setValue(pixels))

    def insert(self, text: str, caret: int | None = None) -> None:
        """Put text at the caret of the active post, and the caret into it where it has a place for one."""
        edit = self._cards[self._active].edit
        start = edit.caret()
        edit.insert(text)
        if caret is not None:
            edit.set_caret(start + caret)
        edit.setFocus()

    def marks(self) -> list[tuple[str, Span, str]]:
        """What is underlined, as `mark` takes it."""
        return [(post_id, span, token) for post_id, card in self._cards.items() for span, token in card.edit.marks()]

    def mark(self, marks: Sequence[tuple[str, Span, str]]) -> None:
        """Underline spans: (post id, span, colour token)."""
        for post_id, card in self._cards.items():
            card.edit.mark([(span, token) for marked, span, token in marks if marked == post_id])

    def offer(self, words: Sequence[Completion]) -> None:
        """What @ and # complete to."""
        self._words = words
        for card in self._cards.values():
            card.edit.offer(words)

    def card(self, post_id: str = "") -> PostCard:
        """The card of a post, the active one by default. Raises KeyError."""
        return self._cards[post_id or self._active]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z right after a split, an added or a removed post takes that back, as a whole; cards may grow."""
        if watched is self._page:
            if event.type() == QEvent.Type.LayoutRequest:
                self._ask_for_height()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.matches(QKeySequence.StandardKey.Undo) and self._structural and self._structural[1] == self._draft:
            before = self._structural[0]
            self._structural = None
            self._change(before)
            self.focus_post(self._active)
            return True
        return self.key_filter(event)

    def sizeHint(self) -> QSize:
        """As high as the thread, so that what stands below follows it; it scrolls where there is less room."""
        return QSize(400, self._rows.sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        first = next(iter(self._cards.values()), None)
        return QSize(200, min(self.sizeHint().height(), first.sizeHint().height() if first else 80))

    # inside

    def _change(self, draft: Draft) -> None:
        revision = max(draft.revision, self._draft.revision + 1)
        self._draft = draft if draft.revision >= revision else draft.at_revision(revision)
        self._sync(self._draft)
        self.draft_changed.emit(self._draft)

    def _sync(self, draft: Draft) -> None:
        self._syncing = True  # a card that goes hands its focus to another, which isn't somebody's choice of a post
        self._sync_cards(draft)
        self._syncing = False
        self._show_places()
        self.updateGeometry()

    def _sync_cards(self, draft: Draft) -> None:
        wanted = {post.id for post in draft.posts}
        for post_id in [known for known in self._cards if known not in wanted]:
            card = self._cards.pop(post_id)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for row, post in enumerate(draft.posts):
            card = self._cards.get(post.id) or self._add_card(post)
            card.show_post(post)
            if self._rows.indexOf(card) != row:
                self._rows.insertWidget(row, card)
                card.show()  # at once: the height asked for below counts what is shown
        if self._active not in wanted:
            self._active = draft.posts[0].id

    def _ask_for_height(self) -> None:
        """Have the window laid out anew where the thread is higher or lower than it was, not at every key."""
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _add_card(self, post: Post) -> PostCard:
        card = self._cards[post.id] = PostCard(self._look, post, self._networks)
        card.edit.spell(self.spelling)
        card.edit.offer(self._words)
        card.edit.installEventFilter(self)
        card.post_changed.connect(self._typed)
        card.activated.connect(self._activate)
        card.removed.connect(self.remove_post)
        card.pictures_offered.connect(self.pictures_offered)
        card.alt_requested.connect(self.alt_requested)
        card.media_removed.connect(self._remove_media)
        return card

    def _typed(self, post: Post) -> None:
        self._draft = self._draft.with_text(post.id, post.text)
        self.typed.emit()
        self.draft_changed.emit(self._draft)

    def _remove_media(self, post_id: str, media_id: str) -> None:
        left = [media for media in self._draft.post(post_id).media if media.id != media_id]
        self.set_media(post_id, left)

    def _activate(self, post_id: str) -> None:
        if post_id in self._cards and post_id != self._active and not self._syncing:
            self._active = post_id
            self._show_places()
            self.active_changed.emit(post_id)

    def _show_places(self) -> None:
        count = len(self._draft.posts)
        for number, post in enumerate(self._draft.posts, 1):
            self._cards[post.id].show_place(number, count, post.id == self._active)
