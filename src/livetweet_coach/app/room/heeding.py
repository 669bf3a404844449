"""Whether what people advised is in what is sent: told to the praise, which names who helped."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime

from livetweet_coach.app.reviewing import find
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.app.surroundings import nobody
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.progress.advice import Advice, followed
from livetweet_coach.core.room import messages as said
from livetweet_coach.core.room.inbox import Incoming
from livetweet_coach.core.rules.rule import Context, Moment


class Heeding:
    """Holds what was advised while the room is open; each piece of advice is counted for one draft."""

    def __init__(self, ties: Ties) -> None:
        self._ties = ties
        self._given: dict[str, Advice] = {}
        self._counted: dict[str, str] = {}
        ties.queueing.surroundings.helped_by = self.names

    def told(self, one: Incoming, name: str, rule: str) -> None:
        """It is shown for the first time; `rule` is the id of the one that it is about, "" for none."""
        message, at = one.message, datetime.fromtimestamp(one.at / 1000, UTC)
        if not isinstance(message, said.Remark | said.Suggestion | said.Description):
            return
        advice = Advice(one.id, name, at, rule, message.post)
        if isinstance(message, said.Remark):
            texts = {post.id: post.text for post in self._ties.compose.editor.draft.posts}
            words = frozenset(texts.get(message.post, "").replace(message.quote, " ").split())
            advice = replace(advice, quote=message.quote, words=words)
        self._given[one.id] = advice

    def taken(self, message_id: str) -> None:
        """A wording or a description was taken over."""
        if message_id in self._given:
            self._given[message_id] = replace(self._given[message_id], taken=True)

    def names(self, draft: Draft, context: Context) -> tuple[str, ...]:
        """Whose advice this draft follows."""
        sent = {post.thread for post in context.recent}
        open_ = [one for one in self._given.values() if self._is_open(one, draft, sent)]
        if not open_ or draft.is_blank:
            return ()
        found: Collection[str] = ()
        if any(one.rule for one in open_):
            found = {finding.rule for finding in find(draft, context, Moment.SEND)}
        heeded = followed(open_, draft, context, found)
        self._counted.update({one.id: draft.id for one in heeded})
        return tuple(dict.fromkeys(one.name for one in heeded))

    def _is_open(self, advice: Advice, draft: Draft, sent: Collection[str]) -> bool:
        counted = self._counted.get(advice.id, draft.id)
        return counted == draft.id or counted not in sent

    def close(self) -> None:
        """The room is over."""
        self._ties.queueing.surroundings.helped_by = nobody
