"""How what a person says reads: as one line for the coach's order, and as a card."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from livetweet_coach.app.timeline import clock_words
from livetweet_coach.core.coaching.anchor import Anchor, locate
from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.coaching.remark import Person, Remark, Tone
from livetweet_coach.core.draft.difference import Piece, difference
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.room import messages as said
from livetweet_coach.core.room.inbox import Incoming
from livetweet_coach.core.rules.rule import Rule
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say
from livetweet_coach.ui.room.person_view import PersonView, Reply
from livetweet_coach.ui.words import shown

Replies = tuple[tuple[Reply, str], ...]


@dataclass(frozen=True)
class PersonWords:
    """Knows names, rules by id, and ids of sent posts."""

    name: Callable[[str], str]
    rules: Callable[[], Mapping[str, Rule]]
    is_sent: Callable[[str], bool]

    def remark(self, one: Incoming) -> Remark:
        """What the coach's order needs to know of it; the body is what a screen reader is told."""
        message, anchor = one.message, None
        tone, rule = Tone.ADVICE, ""
        if isinstance(message, said.Remark):
            tone = Tone.URGENT if message.urgent else Tone.ADVICE
            rule = message.rule if message.rule in self.rules() else ""
            anchor = anchor_of(message)
        at = datetime.fromtimestamp(one.at / 1000, UTC)
        author = Person(one.sender, self.name(one.sender))
        asks = not isinstance(message, said.Remark)
        return Remark(one.id, author, self.body(one), at, tone, anchor, rule, asks)

    def body(self, one: Incoming) -> str:
        """The sentence of it."""
        match one.message:
            case said.Remark(text=text):
                return text
            case said.Suggestion(why=why):
                return why or shown(say("Room", "I would put it like this."))
            case said.Description():
                return shown(say("Room", "Here is what your picture shows."))
            case said.Proposal(rule=rule):
                title = shown(self.rules()[rule].title) if rule in self.rules() else rule
                words = say("Room", "Shall we switch “{rule}” off for this event?", "", None, rule=title)
                return shown(words)
            case _:
                return shown(say("Room", "Shall we swap our roles?"))

    def view(self, one: Incoming, draft: Draft) -> PersonView:
        """The card."""
        return PersonView(
            id=one.id,
            name=self.name(one.sender),
            kind=_kind(one),
            time=clock_words(datetime.fromtimestamp(one.at / 1000, UTC)),
            message=self.body(one),
            replies=self.replies(one, draft),
            about=self._about(one, draft),
            pieces=self.pieces(one, draft),
        )

    def replies(self, one: Incoming, draft: Draft) -> Replies:
        """What can be answered, and in which words."""
        understood: Replies = (
            ("yes", shown(say("Room", "Understood"))),
            ("unclear", shown(say("Room", "Not clear"))),
            ("later", shown(say("Room", "Later"))),
        )
        if isinstance(one.message, said.Remark) or (isinstance(one.message, said.Suggestion) and self.is_past(one)):
            return understood
        no: Replies = (("no", shown(say("Room", "No, thanks"))),)
        if isinstance(one.message, said.Suggestion | said.Description):
            return (("yes", shown(say("Room", "Take it over"))), *understood[1:], *no)
        return (("yes", shown(say("Room", "Agreed"))), *no)

    def pieces(self, one: Incoming, draft: Draft) -> tuple[Piece, ...]:
        """A wording as a difference to what stands there."""
        match one.message:
            case said.Suggestion(quote=quote, text=text):
                return difference(quote, text)
            case said.Description(text=text, media=media_id):
                known = [media.alt for post in draft.posts for media in post.media if media.id == media_id]
                return difference(known[0] if known else "", text)
        return ()

    def is_past(self, one: Incoming) -> bool:
        """Whether it is about a post that has gone."""
        return isinstance(one.message, said.Suggestion) and self.is_sent(one.message.post)

    def is_lost(self, one: Incoming, draft: Draft) -> bool:
        """Whether the words, the picture or the rule that it is about are not there any more."""
        match one.message:
            case said.Suggestion(post=post, quote=quote):
                texts = {known.id: known.text for known in draft.posts}
                return texts.get(post) != quote and not (post not in texts and self.is_sent(post))
            case said.Description(media=media_id):
                return all(media.id != media_id for post in draft.posts for media in post.media)
            case said.Proposal(rule=rule):
                return rule not in self.rules() or FIGURES.is_exempt(rule)
            case said.Remark(post=post, quote=quote) if quote:
                return not self.is_sent(post) and self.place(one, draft) is None
        return False

    def place(self, one: Incoming, draft: Draft) -> Span | None:
        """Where in the draft the words are that a remark is about."""
        anchor = anchor_of(one.message) if isinstance(one.message, said.Remark) else None
        return locate(anchor, draft) if anchor else None

    def _about(self, one: Incoming, draft: Draft) -> str:
        message = one.message
        if not isinstance(message, said.Remark) or not message.quote:
            return ""
        if self.is_lost(one, draft):
            return shown(say("Room", "About words that are gone: “{words}”", "", None, words=message.quote))
        return shown(say("Room", "About “{words}”", "", None, words=message.quote))


def anchor_of(message: said.Remark) -> Anchor | None:
    """Where a remark points, None where it points nowhere."""
    return Anchor(message.post, Span(message.start, message.end), message.quote) if message.post else None


def _kind(one: Incoming) -> str:
    match one.message:
        case said.Remark(urgent=True):
            return shown(say("Room", "your tutor, urgent"))
        case said.Suggestion():
            return shown(say("Room", "your tutor, another wording"))
        case said.Description():
            return shown(say("Room", "your tutor, a description"))
        case said.Proposal() | said.Swap():
            return shown(say("Room", "your tutor asks"))
    return shown(say("Room", "your tutor"))
