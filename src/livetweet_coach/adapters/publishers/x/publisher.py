"""Posts on X, one after the other; whether one arrived is looked up, because X takes no key of ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from livetweet_coach import ports
from livetweet_coach.adapters.publishers.clipboard import intent_url
from livetweet_coach.adapters.publishers.x import answers, finding, media
from livetweet_coach.adapters.publishers.x.api import Api
from livetweet_coach.adapters.publishers.x.messages import Messages, not_let
from livetweet_coach.adapters.publishers.x.moments import WHOLE_SECOND, moment
from livetweet_coach.core.publishing.daily import UNVERIFIED, VERIFIED, allowance
from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step
from livetweet_coach.core.text.networks import X_MESSAGE
from livetweet_coach.core.words import say
from livetweet_coach.ports import Ambiguous, Capabilities, Refusal, Rejected

if TYPE_CHECKING:
    from livetweet_coach.core.draft.draft import Post
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.core.publishing.allowance import Allowance

# What this app has sent from an account since a moment: (when, whether it was a reply) of each post.
Sent = Callable[["Connected", datetime], "Sequence[tuple[datetime, bool]]"]
SLACK = timedelta(minutes=5)
_PAGE, _MOST_PAGES = 100, 5
# X renamed its fields in August 2026 (https://docs.x.com/x-api/users/get-posts): the new names first, then the old.
_FIELDS: tuple[dict[str, str], ...] = (
    {"post.fields": "conversation_id,created_at,entities,note_post", "expansions": "referenced_posts"},
    {"tweet.fields": "conversation_id,created_at,entities,note_tweet,referenced_tweets"},
)


class XPublisher:
    """An account's posts. `sent` tells what this app has sent, for the allowance."""

    def __init__(self, account: Connected, api: Api, clock: Callable[[], datetime], sent: Sent) -> None:
        self._account, self._api, self._clock, self._sent = account, api, clock, sent
        self._fields = 0
        self._messages = Messages(account, api, clock, self._receipt)

    def capabilities(self) -> Capabilities:
        """Once is looked up: X shows a post after some seconds, so two looks must miss, half a minute apart."""
        return Capabilities(
            once="lookup",
            look_after=timedelta(seconds=30),
            looks=2,
            pause=timedelta(seconds=1),
            uploads=True,
            deletes=True,
            messages=ports.Messages(X_MESSAGE.max_images) if self._account.messages else None,
            no_messages=None if self._account.messages else not_let(),
        )

    def prepare_media(self, step: Step) -> tuple[MediaRef, ...]:
        """Upload the pictures of a post with their descriptions, in order. Nothing of it shows before `create`."""
        if step.kind == "dm":
            self._messages.check(step)
        pictures = [(one, media.picture_bytes(one)) for one in step.post.media]
        found = []
        for picture, data in pictures:
            of = "dm" if step.kind == "dm" else "tweet"
            name, life = self._api.call(lambda client, data=data, of=of: media.upload(client, data, of))  # type: ignore[misc]
            found.append(media.reference(picture, name, life, self._clock()))
            if picture.alt.strip():
                alt = picture.alt.strip()
                self._api.call(lambda client, name=name, alt=alt: media.describe(client, name, alt))  # type: ignore[misc]
        return tuple(found)

    def create(self, step: Step, key: str, media: Sequence[MediaRef] = ()) -> Receipt:
        """Publish one post, with its pictures uploaded first where they weren't."""
        if len(media) != len(step.post.media):
            media = self.prepare_media(step)
        if step.kind == "dm":
            return self._messages.create(step, media)

        def ask(client: Any) -> Any:
            return client.create_tweet(
                text=step.post.text or None,
                in_reply_to_tweet_id=step.parent or None,
                media_ids=[one.id for one in media] or None,
                user_auth=False,
            )

        try:
            found = self._api.call_bare(ask)
        except Refusal:
            raise
        except Exception as problem:  # the classifier knows them all; what it doesn't know may have gone
            there = self._find_twin(step) if answers.is_duplicate(problem) else None
            if there is not None:
                return there
            raise self._not_created(step, problem) from None
        data = found.get("data") if isinstance(found, dict) else None
        if not isinstance(data, dict) or not str(data.get("id", "")).isdecimal():
            raise Ambiguous(
                say("X", "X's answer can't be read: the post may be there. The app looks before it sends again.")
            )
        return self._receipt(str(data["id"]))

    def create_all(self, steps: Sequence[Step], media: Sequence[Sequence[MediaRef]]) -> tuple[Receipt, ...]:
        """X takes one post at a time: this is for networks that take a whole thread."""
        raise Rejected(say("X", "X takes the posts of a thread one by one."))

    def find(self, step: Step, since: datetime) -> Receipt | None:
        """The step's post if it is among the account's own since then, by X's clock."""
        if step.kind == "dm":
            return self._messages.find(step, since)
        before = self._ahead
        try:
            rows = self._own_posts(since)
        except Rejected:
            if abs(self._ahead - before) < SLACK:
                raise
            rows = self._own_posts(since)  # the moment was wrong by this machine's clock, and now that is known
        if abs(self._ahead - before) >= SLACK:
            rows = self._own_posts(since)
        first = since - self._ahead - WHOLE_SECOND
        for row in rows:
            if moment(row) >= first and finding.is_the_post(step, row):
                return self._receipt(str(row["id"]))
        return None

    def delete(self, step: Step, receipt: Receipt) -> None:
        """Take a published post off X; one that is gone already is no trouble."""
        if step.kind == "dm":
            raise Rejected(say("X", "X takes no private message back from whom it was sent to."))
        if not receipt.id.isdecimal():
            return
        from livetweet_coach.adapters.publishers.x import wire

        def ask(client: Any) -> None:
            try:
                client.request("DELETE", f"/2/tweets/{receipt.id}")
            except wire.Answered as problem:
                if problem.status != 404:
                    raise

        try:
            self._api.call(ask, shows=True)
        except Ambiguous:
            words = say("X", "X did not say whether the post is off: take it off again, which does no harm.")
            raise Ambiguous(words) from None

    def budget(self) -> Allowance | None:
        """What this app has sent in a day, out of X's limit; X's own figures where they leave less."""
        now = self._clock()
        daily = VERIFIED if self._account.premium else UNVERIFIED
        found = allowance(daily, self._sent(self._account, now - timedelta(days=1)), now)
        limits = self._api.seen.limits
        for name in ("x-user-limit-24hour", "x-app-limit-24hour"):
            limit, left, reset = (limits.get(f"{name}-{part}", "") for part in ("limit", "remaining", "reset"))
            if not (limit.isdecimal() and left.isdecimal() and reset.isdecimal() and len(reset) < 12):
                continue
            resets = datetime.fromtimestamp(int(reset), UTC)
            if resets > now and int(left) < (found.limit or 0) - found.used:
                used = max(0, int(limit) - int(left))
                found = replace(found, used=used, limit=int(limit), resets=resets, exact=True)
        return found

    def intent_url(self, post: Post) -> str | None:
        """X's compose window."""
        return intent_url(post)

    @property
    def _ahead(self) -> timedelta:
        """How far this machine's clock is before X's, as far as is known."""
        return self._api.seen.ahead or timedelta(0)

    def _find_twin(self, step: Step) -> Receipt | None:
        """The post that X says it has already, if it left since Send was pressed: its answer was lost, then."""
        since = step.at or self._clock() - timedelta(minutes=10)
        try:
            return self.find(step, since - timedelta(seconds=5))
        except Refusal:
            words = say("X", "X says that it has this post already, and can't be asked now: the app looks again soon.")
            raise Ambiguous(words) from None

    def _not_created(self, step: Step, problem: Exception) -> Refusal:
        from livetweet_coach.adapters.publishers.x import troubles, wire

        if answers.is_duplicate(problem):
            return answers.duplicate()
        if isinstance(problem, wire.Answered) and problem.status == 403:
            kind = answers.kind_of(answers.words_of(problem))
            if kind in ("reply", "quote"):
                return answers.unsummoned(intent_url(step.post, step.parent), quoting=kind == "quote")
        return troubles.refusal(problem, self._clock(), shows=True)

    def _own_posts(self, since: datetime) -> list[dict[str, Any]]:
        """The account's posts since a moment of this machine's clock and some minutes before, the newest first."""
        start = since - self._ahead - SLACK
        asked = {"start_time": start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), "max_results": str(_PAGE)}
        rows: list[dict[str, Any]] = []
        for _ in range(_MOST_PAGES):
            answer = self._api.call(lambda client, asked=dict(asked): self._page(client, asked))  # type: ignore[misc]
            data, meta = answer.get("data"), answer.get("meta")
            rows += [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []
            token = meta.get("next_token") if isinstance(meta, dict) else None
            if not isinstance(token, str):
                break
            asked["pagination_token"] = token
        return rows

    def _page(self, client: Any, asked: dict[str, str]) -> dict[str, Any]:
        from livetweet_coach.adapters.publishers.x.wire import Answered

        refused: Answered | None = None
        for fields in sorted(range(len(_FIELDS)), key=lambda one: one != self._fields):  # the last good ones first
            try:
                params = {**asked, **_FIELDS[fields]}
                found = client.request("GET", f"/2/users/{self._account.user}/tweets", params=params)
            except Answered as problem:
                if problem.status != 400:
                    raise
                refused = refused or problem
            else:
                self._fields = fields
                return dict(found.json())
        raise refused or ValueError("no fields to ask for")

    def _receipt(self, name: str, address: str = "") -> Receipt:
        return Receipt(name, self._clock(), address or f"https://x.com/{self._account.handle}/status/{name}")
