"""What the tutor writes, for each learner apart: what it is about, what kind of thing it is, and how it leaves."""

import base64
import binascii
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject

from livetweet_coach.app.desk.desk_words import clock_words
from livetweet_coach.app.desk.saying import Saying
from livetweet_coach.app.services import Services
from livetweet_coach.core.room.desk.given import Given
from livetweet_coach.core.room.messages import Description, Note, Picture, Praise, Proposal, Remark, Sent, Suggestion
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Member, Said
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.desk.composer_pane import ComposerPane
from livetweet_coach.ui.desk.composing import About, Sort
from livetweet_coach.ui.words import shown

WRITES_FOR = 5000
_OWN_TEXT: tuple[Sort, ...] = ("rewording", "description")


@dataclass
class _Page:
    """What is written for one learner: free text (remark, praise, note), and copies that are reworded."""

    sort: Sort = "remark"
    about: About | None = None
    rule: str = ""
    texts: dict[str, str] = field(default_factory=dict)


class Composing(QObject):
    """Stands between the composer and what is said."""

    def __init__(self, services: Services, pane: ComposerPane, saying: Saying, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self.pane, self._saying, self._room = services, pane, saying, room
        self._pages: dict[str, _Page] = {}
        self._learner = ""
        self._stops = services.clock.timer(self.rest, self)
        pane.sent.connect(self._send)
        pane.typed.connect(self._typed)
        pane.sort_changed.connect(self._turned)
        pane.about_cleared.connect(lambda: self.write_about(None))
        pane.repicked.connect(self._repicked)

    # whom one writes to

    def write_to(self, member: Member | None) -> None:
        """Another learner: what is written for each stays where it is."""
        member_id = member.id if member is not None else ""
        if member_id != self._learner:
            self._put_aside()
            self.rest()
            self._learner = member_id
            self._bring_back()
        self.pane.show_learner(member.name if member is not None else "")

    @property
    def _page(self) -> _Page:
        return self._pages.setdefault(self._learner, _Page())

    def _key(self, sort: Sort) -> str:
        about = self._page.about
        return f"{sort} {about.post if about else ''}" if sort in _OWN_TEXT else ""

    def _put_aside(self) -> None:
        page = self._page
        page.texts[self._key(page.sort)] = self.pane.edit.text()
        page.rule = self.pane.rule

    def _bring_back(self) -> None:
        page = self._page
        self.pane.show_about(page.about)
        self.pane.show_sort(page.sort)
        text = page.texts.get(self._key(page.sort), "")
        if page.sort == "rewording" and page.about is not None:
            text = text or page.about.text
        self.pane.start(text, page.rule if page.sort not in _OWN_TEXT else "")

    def forget(self, learner: str, *, keep_sent: bool) -> None:
        """A learner shows less: copies of their words go; what one wrote oneself stays."""
        page = self._pages.get(learner)
        if page is None:
            return
        about = page.about
        gone = about is not None and not (about.is_sent and keep_sent)
        here = learner == self._learner
        if here:
            self._put_aside()
        page.texts = {key: text for key, text in page.texts.items() if not key or (keep_sent and not gone)}
        if gone:
            page.about = None
            page.sort = "remark" if page.sort in _OWN_TEXT else page.sort
        if here:
            self._bring_back()

    # what it is about

    def write_about(self, about: About | None) -> None:
        """What the next thing is about; a rewording begins from a copy of it."""
        page = self._page
        same = about is not None and page.about is not None and about.post == page.about.post
        if not same:
            self._put_aside()
        page.about = about
        if about is not None and about.picture:
            page.sort = "description"
        elif page.sort == "description":
            page.sort = "remark"
        if same and page.sort != "description":
            self.pane.show_about(about)
        else:
            self._bring_back()

    def _repicked(self, span: Span) -> None:
        if self._page.about is not None:
            self._page.about = replace(self._page.about, span=span)
            self.pane.show_about(self._page.about)

    def about_post(self, sent: Said, quote: str = "") -> None:
        """A post that was sent, or words of it."""
        message = sent.message
        if isinstance(message, Sent):
            time = clock_words(message.at or sent.at)
            title = shown(say("Desk", "About the post of {time}", "", None, time=time))
            at = max(0, message.text.find(quote))
            span = Span(at, at + len(quote)) if quote in message.text else Span(0, 0)
            self.write_about(About(message.id, title, message.text, span, is_sent=True))

    def about_picture(self, said: Said) -> None:
        """A picture that wants words; a JPEG that is none is described by what one is told of it."""
        message = said.message
        if isinstance(message, Picture):
            try:
                jpeg = base64.b64decode(message.jpeg, validate=True)
            except (binascii.Error, ValueError):
                jpeg = b""
            title = shown(say("Desk", "A picture to describe"))
            self.write_about(About(message.post, title, message.alt, picture=message.media, jpeg=jpeg))
            self.pane.edit.setFocus()

    def about_draft(self, post: str, number: int, text: str, span: Span) -> None:
        """Words of the draft, or one of its posts."""
        title = shown(say("Desk", "About the draft, post {n}", "a place, not a count", None, n=number))
        self.write_about(About(post, title, text, span))

    # keys

    def _typed(self) -> None:
        if self._learner:
            self._room.doing(Presence.WRITING, self._learner)
            self._stops.start(WRITES_FOR)

    def rest(self) -> None:
        """Nothing is being written: other coaches may speak."""
        self._stops.stop()
        self._room.doing(Presence.HERE)

    def _turned(self, sort: str) -> None:
        page = self._page
        if sort != page.sort:
            self._put_aside()
            page.sort = sort  # type: ignore[assignment]
            self._bring_back()

    def _send(self, sort: str, text: str, urgent: bool) -> None:
        message = self._message(sort, text, urgent)
        learner = self._learner
        if message is None or not learner:
            return
        self.rest()
        if self._saying.give(learner, message):
            self._pages[learner] = _Page()
            self._bring_back()

    def _message(self, sort: str, text: str, urgent: bool) -> Given | None:
        message_id, about = self._services.new_id(), self._page.about
        match sort:
            case "remark":
                span, post, quote = Span(0, 0), "", ""
                if about is not None and not about.picture:
                    span, post, quote = about.span, about.post, about.quote
                return Remark(message_id, text, post, span.start, span.end, quote, urgent, self.pane.rule)
            case "rewording" if about is not None:
                return Suggestion(message_id, about.post, about.text, text, "")
            case "praise" if about is not None and about.is_sent:
                return Praise(message_id, about.post, text)
            case "note":
                return Note(message_id, text)
            case "description" if about is not None:
                return Description(message_id, about.post, about.picture, text)
        return None

    def propose_off(self, rule: str) -> None:
        """Propose to switch a rule off for the event."""
        if self._learner:
            self._saying.give(self._learner, Proposal(self._services.new_id(), rule))
