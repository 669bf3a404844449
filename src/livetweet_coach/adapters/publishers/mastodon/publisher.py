"""Posts to one account on a Mastodon server."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from livetweet_coach.adapters.publishers.mastodon.client import TIMEOUT, client, session, skew
from livetweet_coach.adapters.publishers.mastodon.messages import is_message_to, nobody_called, reaches, sent_text
from livetweet_coach.adapters.publishers.mastodon.servers import base_address
from livetweet_coach.adapters.publishers.mastodon.texts import same_text
from livetweet_coach.adapters.publishers.mastodon.troubles import trouble
from livetweet_coach.adapters.publishers.pictures import picture_for
from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step
from livetweet_coach.core.words import say
from livetweet_coach.ports import Ambiguous, AuthExpired, Capabilities, Messages, NotApplied, Refusal, Rejected

if TYPE_CHECKING:
    from mastodon import Mastodon

# https://docs.joinmastodon.org/methods/statuses/#create (Idempotency-Key: remembered for an hour)
KEY_LASTS = timedelta(hours=1)
LOOK_AFTER = timedelta(seconds=30)
# Servers forget pictures without a post after a day.
MEDIA_LASTS = timedelta(hours=20)
MOST_PAGES, PAGE = 5, 40
MOST_POLLS, POLL = 30, 1.0
_VISIBILITIES = {"public": "public", "unlisted": "unlisted", "followers": "private", "direct": "direct"}


class MastodonPublisher:
    """One account's publisher. `token()` gives its access token, None where there is none any more.

    `wait(seconds)` waits while the server works on a picture. Imports nothing of the library before the first call.
    """

    def __init__(
        self,
        account: Connected,
        token: Callable[[], str | None],
        timeout: tuple[float, float] = TIMEOUT,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._account, self._token, self._timeout, self._wait = account, token, timeout, wait
        self._lock = threading.Lock()
        self._client: Mastodon | None = None
        self._ahead, self._lists = 0.0, False

    def capabilities(self) -> Capabilities:
        """Once by our key where the server honours it, and by looking first, because some do not."""
        return Capabilities(
            once="key",
            look_after=LOOK_AFTER,
            looks=2,
            key_lasts=KEY_LASTS,
            uploads=True,
            deletes=True,
            messages=Messages(self._account.network.max_images, deletes=True),
        )

    def prepare_media(self, step: Step) -> tuple[MediaRef, ...]:
        """Upload the pictures of a post with their descriptions, and wait until the server has made them its own."""
        limits = self._account.limits
        refs = []
        for media in step.post.media:
            most = self._account.network.image_bytes
            picture = picture_for(media.path, most, limits.image_points or 0)
            try:
                there = self._there()
                made = there.media_post(picture.data, picture.mime, description=media.alt or None)
                self._until_ready(there, made)
            except Exception as problem:
                raise self._while_uploading(problem) from None
            refs.append(MediaRef(media.id, str(made["id"]), datetime.now(UTC) + MEDIA_LASTS))
        return tuple(refs)

    def _until_ready(self, there: Mastodon, made: Any) -> None:
        for _ in range(MOST_POLLS):
            if made.get("url"):
                return
            self._wait(POLL)
            made = there.media(made["id"])
        raise NotApplied(say("Outbox", "The server is still working on a picture. Your post is kept and tried again."))

    def _while_uploading(self, problem: Exception) -> Refusal:
        """Nothing of a picture shows anywhere: where its answer is lost it is simply uploaded again."""
        found = self._trouble(problem)
        if isinstance(found, Ambiguous):
            return NotApplied(say("Outbox", "A picture did not go through. Your post is kept and tried again."))
        if isinstance(found, Rejected):
            return found if found.field == "alt" else Rejected(found.phrase, "media")
        return found

    def create(self, step: Step, key: str, media: Sequence[MediaRef] = ()) -> Receipt:
        """Publish one post under its key; a private message that reached nobody is taken off again, and told."""
        private = step.kind == "dm"
        try:
            made = self._there().status_post(
                sent_text(step, self._account.server),
                in_reply_to_id=step.parent or None,
                media_ids=[ref.id for ref in media] or None,
                visibility="direct" if private else _VISIBILITIES[step.visibility],
                spoiler_text=step.warning or None,
                sensitive=bool(step.warning),
                language=step.language[:2].lower() or None,
                idempotency_key=key,
            )
            receipt = _receipt(made)
            if private and not reaches(made, step.to):
                self.delete(step, receipt)
                raise Rejected(nobody_called(step.to, self._account.server), "to")
            return receipt
        except Exception as problem:
            if step.parent and type(problem).__name__ == "MastodonNotFoundError":
                raise Rejected(say("Outbox", "The post that this one answers is no longer there."), "reply") from None
            raise self._trouble(problem) from None

    def create_all(self, steps: Sequence[Step], media: Sequence[Sequence[MediaRef]]) -> tuple[Receipt, ...]:
        """Threads go post by post here. Raises NotImplementedError."""
        raise NotImplementedError

    def find(self, step: Step, since: datetime) -> Receipt | None:
        """The post among one's own since then, by its text and what it answers."""
        try:
            for post in self._own(since):
                answers = str(post.get("in_reply_to_id") or "")
                same = same_text(sent_text(step, self._account.server), str(post.get("content") or ""))
                if same and answers == step.parent and (step.kind != "dm" or is_message_to(post, step.to)):
                    return _receipt(post)
        except Exception as problem:
            raise self._trouble(problem) from None
        return None

    def _own(self, since: datetime) -> Iterator[Any]:
        """One's own posts since then, the newest first."""
        there, last = self._there(), None
        for _ in range(MOST_PAGES):
            page = there.account_statuses(self._account.user, exclude_reblogs=True, max_id=last, limit=PAGE)
            if not self._lists:  # the library makes an empty list of whatever a portal says
                raise Ambiguous(say("Outbox", "The answer makes no sense: looking whether the post arrived."))
            earliest = since + timedelta(seconds=min(0.0, self._ahead))  # known with the first answer
            for post in page:
                if _instant(post["created_at"]) < earliest:
                    return
                yield post
            if len(page) < PAGE:
                return
            last = page[-1]["id"]

    def delete(self, step: Step, receipt: Receipt) -> None:
        """Take a post off; one that is gone already is no trouble."""
        from mastodon import errors

        try:
            self._there().status_delete(receipt.id)
        except errors.MastodonNotFoundError:
            return
        except Exception as problem:
            raise self._trouble(problem) from None

    def budget(self) -> Allowance | None:
        """What the server said last of its own limit."""
        there = self._client
        if there is None or not there.ratelimit_limit:
            return None
        resets = datetime.fromtimestamp(there.ratelimit_reset, UTC) if there.ratelimit_reset else None
        used = max(0, there.ratelimit_limit - there.ratelimit_remaining)
        return Allowance(used, there.ratelimit_limit, resets, exact=True)

    def intent_url(self, post: Post) -> str | None:
        """The server's own compose window with this text."""
        text = post.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return f"{base_address(self._account.server)}/share?text={quote(text, safe='')}"

    def _there(self) -> Mastodon:
        with self._lock:
            if self._client is None:
                token = self._token()
                if token is None:
                    raise AuthExpired(say("Outbox", "The key to this account is gone. Connect the account again."))
                over = session()
                over.hooks["response"].append(self._heard)
                self._client = client(self._account.server, token, self._timeout, over)
            return self._client

    def _heard(self, response: Any, *_: object, **__: object) -> None:
        self._ahead = skew(response)
        self._lists = response.content.lstrip()[:1] == b"["

    def _trouble(self, problem: Exception) -> Refusal:
        there = self._client
        return trouble(problem, there.ratelimit_reset if there is not None else None)


def _receipt(made: Any) -> Receipt:
    """The receipt of an answer. Raises Ambiguous where it is none: a page in the place of an answer, say."""
    try:
        return Receipt(str(made["id"]), _instant(made["created_at"]), str(made.get("url") or ""))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Ambiguous(say("Outbox", "The answer makes no sense: looking whether the post arrived.")) from None


def _instant(value: object) -> datetime:
    found = value if isinstance(value, datetime) else datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    return found if found.tzinfo else found.replace(tzinfo=UTC)
