"""What X does with private messages, as its documentation says: who is asked for, what is taken, what is told."""

import html
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.adapters.publishers.x_rules import POSTS_ONLY, Answer, Refused, XRules, only

from livetweet_coach.core.text.entities import urls
from livetweet_coach.core.text.networks import X

FIELDS = {"attachments", "created_at", "dm_conversation_id", "event_type", "id", "participant_ids", "sender_id", "text"}
WITH_MESSAGES = f"{POSTS_ONLY} dm.read dm.write"
TAKES_NONE = "You do not have permission to DM one or more participants."


@dataclass
class Message:
    """A private message: who wrote it, to whom, and its picture's id or ""."""

    id: str
    text: str
    author: str
    to: str
    picture: str = ""
    at: datetime = datetime(2026, 1, 1, tzinfo=UTC)


class XMessages(XRules):
    """The addresses of private messages. `lag` keeps one out of its conversation too; nobody `closed` takes any.

    `escapes`: signs come back escaped, as those of posts do.
    """

    def __init__(self, clock):
        super().__init__(clock)
        self.messages, self.closed, self.escapes = [], {"10"}, True

    def by_name(self, name):
        """GET /2/users/by/username/{username}: nobody is an answer of success."""
        user = next((one for one, called in self.users.items() if called.lower() == name.lower()), None)
        if user is None:
            detail = f"Could not find user with username: [{name}]."
            return Answer(200, {"errors": [{"title": "Not Found Error", "detail": detail, "parameter": "username"}]})
        return Answer(200, {"data": {"id": user, "name": self.users[user], "username": self.users[user]}})

    def write_message(self, user, to, body, scope):
        """POST /2/dm_conversations/with/{participant_id}/messages."""
        if not {"dm.write", "dm.read", "tweet.read", "users.read"} <= set(scope.split()):
            raise Refused(403, "Forbidden")
        only(body, {"text", "attachments"})
        pictures = [one["media_id"] for one in body.get("attachments", ())]
        if to not in self.users:
            raise Refused(404, f"Could not find user with id: [{to}].", title="Not Found Error")
        if to in self.closed:
            raise Refused(403, TAKES_NONE)
        if not body.get("text", "").strip() and not pictures:
            raise Refused(400, "text is required", title="Invalid Request")
        if len(body.get("text", "")) > 10_000 or len(pictures) > 1:
            raise Refused(400, "Your message is too long.", title="Invalid Request")
        if not all(self._has(user, one, "dm") for one in pictures):
            raise Refused(400, "Your media IDs are invalid.", title="Invalid Request")
        made = Message(self._next(), body.get("text", ""), user, to, *pictures, at=self.clock())
        self.messages.append(made)
        return Answer(201, {"data": {"dm_conversation_id": _conversation(user, to), "dm_event_id": made.id}})

    def conversation(self, user, other, query, scope):
        """GET /2/dm_conversations/with/{participant_id}/dm_events, the newest first."""
        if "dm.read" not in scope.split():
            raise Refused(403, "Forbidden")
        only(query, {"max_results", "pagination_token", "dm_event.fields", "event_types"})
        most, asked = int(query.get("max_results", "100")), set(query.get("dm_event.fields", "id").split(","))
        if not 1 <= most <= 100 or not asked <= FIELDS or query.get("event_types", "MessageCreate") != "MessageCreate":
            raise Refused(400, "One or more parameters to your request was invalid.", title="Invalid Request")
        now = self.clock()
        there = [
            one for one in self.messages[::-1] if {one.author, one.to} == {user, other} and one.at + self.lag <= now
        ]
        first = int(query.get("pagination_token", "0"))
        page = [self._event(one, asked) for one in there[first : first + most]]
        meta = {"result_count": len(page)}
        if first + most < len(there):
            meta["next_token"] = str(first + most)
        return Answer(200, {"data": page, "meta": meta} if page else {"meta": meta})

    def _event(self, message, asked):
        row = {
            "id": message.id,
            "event_type": "MessageCreate",
            "text": self._as_told(message),
            "sender_id": message.author,
            "created_at": message.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        }
        if message.picture:
            row["attachments"] = {"media_keys": [f"3_{message.picture}"]}
        return {name: value for name, value in row.items() if name in asked}

    def _as_told(self, message):
        """Links are shortened, signs escaped where `escapes`, and a picture is a link at the end."""
        text, parts, last = message.text, [], 0
        for number, found in enumerate(urls(text, X)):
            parts += [text[last : found.span.start], f"https://t.co/l{message.id[-8:]}{number}"]
            last = found.span.end
        told = "".join([*parts, text[last:]])
        told = html.escape(told, quote=False) if self.escapes else told
        return f"{told} https://t.co/m{message.id[-9:]}".strip() if message.picture else told


def _conversation(one, other):
    return "-".join(sorted((one, other), key=int))
