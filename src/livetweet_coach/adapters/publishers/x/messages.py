"""Private messages on X, from one person to another; whether one arrived is looked up in that conversation alone.

https://docs.x.com/x-api/direct-messages/manage/integrate and https://docs.x.com/x-api/direct-messages/lookup/integrate
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from livetweet_coach.adapters.publishers.x import answers, finding
from livetweet_coach.adapters.publishers.x.moments import WHOLE_SECOND, moment
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Ambiguous, NotApplied, Refusal, Rejected

if TYPE_CHECKING:
    from livetweet_coach.adapters.publishers.x.api import Api
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step

_HANDLE = re.compile(r"\w{1,15}", re.ASCII)
# X takes money for each event that it tells of: the newest few are nearly always enough.
_PAGE, _MOST_PAGES = 10, 20
_FIELDS = {"dm_event.fields": "attachments,created_at,event_type,id,sender_id,text", "event_types": "MessageCreate"}
# A message has no page that others may know; this is where the person finds it.
PLACE = "https://x.com/messages"


class Messages:
    """An account's private messages. `receipt(id, address)` makes what is told of one that is there.

    Who a handle is, is asked once a run. tweepy writes what it asks and hears to its log, so it is passed by.
    """

    def __init__(
        self, account: Connected, api: Api, clock: Callable[[], datetime], receipt: Callable[[str, str], Receipt]
    ) -> None:
        self._account, self._api, self._clock, self._receipt = account, api, clock, receipt
        self._people: dict[str, str] = {}

    def create(self, step: Step, media: Sequence[MediaRef]) -> Receipt:
        """Send one message, to one person."""
        self.check(step)
        body: dict[str, Any] = {"text": step.post.text} if step.post.text else {}
        if media:
            body["attachments"] = [{"media_id": media[0].id}]
        path = f"/2/dm_conversations/with/{self._person(step.to)}/messages"
        try:
            found = self._api.call_bare(lambda client: client.session.request("POST", path, json=body).json())
        except Refusal:
            raise
        except Exception as problem:  # the classifier knows them all; what it doesn't know may have gone
            there = self._find_twin(step) if _is_repeat(problem) else None
            if there is not None:
                return there
            raise self._not_sent(step, problem) from None
        data = found.get("data") if isinstance(found, dict) else None
        if not isinstance(data, dict) or not str(data.get("dm_event_id", "")).isdecimal():
            raise Ambiguous(
                say("X", "X's answer can't be read: the message may be there. The app looks before it sends again.")
            )
        return self._receipt(str(data["dm_event_id"]), PLACE)

    def find(self, step: Step, since: datetime) -> Receipt | None:
        """The step's message, if it is in the conversation since then, by X's clock."""
        for row in self._events(self._person(step.to), since):
            if finding.is_the_message(step, row, self._account.user):
                return self._receipt(str(row["id"]), PLACE)
        return None

    def check(self, step: Step) -> None:
        """Before anything leaves: raises Rejected for what X would not take."""
        if not self._account.messages:
            raise Rejected(not_let(), "account")
        if len(step.post.media) > 1:
            raise Rejected(say("X", "X takes one picture with a private message: take the others out."), "media")

    def _person(self, handle: str) -> str:
        """X's own id of a person. https://docs.x.com/x-api/users/get-user-by-username"""
        name = handle.strip().lstrip("@")
        if not _HANDLE.fullmatch(name):
            raise Rejected(say("X", "@{who} can't be a name on X: letters, digits and _ only.", who=name), "to")
        if name.lower() not in self._people:
            found = self._api.call(lambda client: _asked(client, f"/2/users/by/username/{name}"))
            data = found.get("data")
            if not (isinstance(data, dict) and str(data.get("id", "")).isdecimal()):
                if found.get("errors"):
                    raise Rejected(_unknown(name), "to")
                raise NotApplied(say("X", "X's answer about @{who} can't be read: nothing was sent.", who=name))
            self._people[name.lower()] = str(data["id"])
        return self._people[name.lower()]

    def _events(self, person: str, since: datetime) -> Iterator[dict[str, Any]]:
        """The messages of a conversation since a moment of this machine's clock, the newest first."""
        asked = {**_FIELDS, "max_results": str(_PAGE)}
        path = f"/2/dm_conversations/with/{person}/dm_events"
        for _ in range(_MOST_PAGES):
            answer = self._api.call(lambda client, asked=dict(asked): _page(client, path, asked))  # type: ignore[misc]
            first = since - (self._api.seen.ahead or timedelta(0)) - WHOLE_SECOND
            data, meta = answer.get("data"), answer.get("meta")
            rows = [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []
            for row in rows:
                if moment(row) < first:
                    return
                yield row
            token = meta.get("next_token") if isinstance(meta, dict) else None
            if not isinstance(token, str):
                return
            asked["pagination_token"] = token
        raise Ambiguous(say("X", "There is too much in this conversation to look through: look there yourself."))

    def _find_twin(self, step: Step) -> Receipt | None:
        """The message that X says it has already, if it left since Send was pressed: its answer was lost, then."""
        since = step.at or self._clock() - timedelta(minutes=10)
        try:
            return self.find(step, since - timedelta(seconds=5))
        except Refusal:
            words = say("X", "X says that it has this message already, and can't be asked now: the app looks again.")
            raise Ambiguous(words) from None

    def _not_sent(self, step: Step, problem: Exception) -> Refusal:
        from livetweet_coach.adapters.publishers.x import troubles, wire

        usual = troubles.refusal(problem, self._clock(), shows=True)
        if (
            not isinstance(problem, wire.Answered)
            or problem.status not in (403, 404)
            or not isinstance(usual, Rejected)
        ):
            return usual
        if _is_repeat(problem):
            words = say("X", "X has this very message from you to @{who} already: change something in it.", who=step.to)
            return Rejected(words, "text")
        kind = answers.kind_of(answers.words_of(problem))
        if kind == "permission":
            return Rejected(_no_permission(), "account")
        return usual if kind in ("locked", "media", "long") else Rejected(_takes_none(step.to), "to")


def _asked(client: Any, path: str) -> dict[str, Any]:
    """The answer about a person; X says that nobody is called so in an answer of success, or with 404."""
    from livetweet_coach.adapters.publishers.x.wire import Answered

    try:
        return dict(client.session.request("GET", path).json())
    except Answered as problem:
        if problem.status != 404 or not problem.body:
            raise
        return {"errors": [problem.body]}


def _page(client: Any, path: str, asked: dict[str, str]) -> dict[str, Any]:
    return dict(client.session.request("GET", path, params=asked).json())


def _is_repeat(problem: Exception) -> bool:
    return answers.is_duplicate(problem) or "already said that" in str(getattr(problem, "body", "")).lower()


def not_let() -> Phrase:
    """The account was connected without private messages."""
    return say(
        "X", "This X account was connected for posts only: connect it again and tick private messages. Nothing is sent."
    )


def _unknown(name: str) -> Phrase:
    return say("X", "X finds nobody called @{who}: nothing was sent. Is the name right?", who=name)


def _takes_none(name: str) -> Phrase:
    return say(
        "X",
        "X did not take this message to @{who}, who may take messages only from people they follow: nothing was sent.",
        who=name,
    )


def _no_permission() -> Phrase:
    return say(
        "X",
        "At X, your app may not send private messages: give it “Read and write and Direct message” at console.x.com, "
        "then connect again and tick private messages.",
    )
