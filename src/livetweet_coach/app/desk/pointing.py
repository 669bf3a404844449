"""What the tutor points at: words of the draft, a line to write about, one to drop, one to say earlier."""

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.desk.composing import Composing
from livetweet_coach.app.desk.following import Following
from livetweet_coach.app.desk.parts import Parts
from livetweet_coach.app.desk.saying import Saying
from livetweet_coach.core.room.desk.learners import posts
from livetweet_coach.core.room.messages import Sent
from livetweet_coach.core.room.view import Said
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.desk.stream_row import StreamRow
from livetweet_coach.ui.words import shown


class Pointing(QObject):
    """`changed` when what waits or was said has changed by it."""

    changed = Signal()

    def __init__(
        self, announcer: Announcer, parts: Parts, composing: Composing, saying: Saying, following: Following
    ) -> None:
        super().__init__(parts.page)
        self._announcer, self._parts, self._following = announcer, parts, following
        self._composing, self._saying = composing, saying
        parts.draft.picked.connect(self.pick)
        parts.draft.opened.connect(self.pick_whole)
        parts.stream.opened.connect(self.open)
        parts.stream.dropped.connect(self.drop)
        parts.stream.moved.connect(self.move)
        parts.stream.switched_off.connect(self.propose_off)
        # After Composing, which hears these first: what is said or put away is pointed at no more.
        parts.composer.sent.connect(self._let_go)
        parts.composer.about_cleared.connect(self._let_go)
        parts.composer.sort_changed.connect(self.aim)

    def pick(self, post: str, span: Span) -> None:
        """Words of the draft were picked: one writes about them; none picked, about nothing special."""
        found = self._found(post)
        if found is None:
            return
        number, text = found
        about = self._parts.composer.about
        if span.end > span.start:
            self._parts.draft.clear_picks(post)
            self._composing.about_draft(post, number, text, span)
            self._announcer.announce(span.of(text))
        elif (about is not None and about.post == post and about.quote) and (
            about.quote in text or not self._parts.composer.text
        ):  # Words that the learner has changed meanwhile are still what one is writing about.
            self._composing.write_about(None)

    def _let_go(self) -> None:
        if self._parts.composer.about is None:
            self._parts.draft.clear_picks()

    def aim(self, sort: str) -> None:
        """A praise is pinned to a sent post, a wording starts from a copy: where nothing fits, the newest is taken."""
        about, draft = self._parts.composer.about, self._parts.draft.view
        written = draft.posts[draft.active] if draft.active < len(draft.posts) else ("", "")
        if sort == "rewording" and about is None and written[1].strip():
            self._composing.about_draft(written[0], draft.active + 1, written[1], Span(0, 0))
        elif (sort == "praise" and not (about and about.is_sent)) or (sort == "rewording" and about is None):
            sent, row = posts(self._saying.log.said, self._following.active), self._parts.stream.current
            chosen = [one for one in sent if row is not None and row.sort == "post" and _id_of(one) == row.key]
            for one in (chosen or sent)[-1:]:
                self._composing.about_post(one)

    def follow_draft(self) -> None:
        """The draft changed: what one writes about may be sent by now, or gone."""
        about = self._parts.composer.about
        if about is None or about.is_sent or about.picture or self._found(about.post) is not None:
            return
        said = posts(self._saying.log.said, self._following.active)
        sent = next((one for one in said if _id_of(one) == about.post), None)
        if sent is not None:
            self._composing.about_post(sent, about.quote)
        elif not self._parts.composer.text:
            self._composing.write_about(None)

    def pick_whole(self, post: str) -> None:
        """A post of the draft as a whole, or the words that are picked in it; one goes on to write."""
        found = self._found(post)
        about = self._parts.composer.about
        if found is not None and (about is None or about.post != post):
            self._composing.about_draft(post, *found, Span(0, 0))
        self._parts.composer.edit.setFocus()

    def _found(self, post: str) -> tuple[int, str] | None:
        """A post's number in the draft, and its text."""
        for number, (post_id, text) in enumerate(self._parts.draft.view.posts, start=1):
            if post_id == post:
                return number, text
        return None

    def open(self, row: StreamRow) -> None:
        """A line to write about: a post, or a picture that wants words."""
        log, learner = self._saying.log.said, self._following.active
        if row.sort == "post":
            found = next((one for one in posts(log, learner) if _id_of(one) == row.key), None)
            if found is not None:
                self._composing.about_post(found)
        elif row.sort == "picture":
            picture = next((one for one in log if str(one.number) == row.key), None)
            if picture is not None:
                self._composing.about_picture(picture)
        else:
            return
        self._parts.composer.edit.setFocus()

    def drop(self, row: StreamRow) -> None:
        """What waits is dropped, what has left is taken back as long as it was not shown."""
        if row.sort not in ("held", "mine"):
            return
        if not self._saying.drop(self._following.active, row.key):
            self._parts.notice.tell(shown(say("Desk", "It was shown already: it can't be taken back.")))
        self.changed.emit()

    def move(self, row: StreamRow, step: int) -> None:
        """What waits, one place earlier or later."""
        self._saying.move(row.key, step)
        self.changed.emit()
        self._parts.stream.make_current(row.id)

    def propose_off(self, row: StreamRow) -> None:
        """Propose to switch off the rule of an engine's remark."""
        if row.sort == "engine":
            self._composing.propose_off(row.key)
            self.changed.emit()


def _id_of(one: Said) -> str:
    return one.message.id if isinstance(one.message, Sent) else ""
