"""Posts to one account on Bluesky."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from livetweet_coach.adapters.publishers.bluesky.contents import content_id
from livetweet_coach.adapters.publishers.bluesky.names import created_at, record_key
from livetweet_coach.adapters.publishers.bluesky.records import POST, record
from livetweet_coach.adapters.publishers.bluesky.session import Session
from livetweet_coach.adapters.publishers.bluesky.troubles import error_name, status, trouble
from livetweet_coach.adapters.publishers.pictures import picture_for
from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Ambiguous, Capabilities, NotApplied, Rejected

# The lexicon app.bsky.embed.images allows 2,000,000 bytes since 2026; servers that have not learnt it yet refuse more
# than 1,000,000, and only with the post (seen on PDS 0.4.217). A photo of 2048 points loses nothing one would see.
MOST_BYTES = 1_000_000
MEDIA_LASTS = timedelta(minutes=50)
INTENT = "https://bsky.app/intent/compose"
_GONE = frozenset({"RecordNotFound", "InvalidRequest"})


class BlueskyPublisher:
    """One account's publisher. A post's record has a key and bytes that follow from its step: twice is once."""

    def __init__(self, account: Connected, session: Session) -> None:
        self._account, self._session = account, session
        self._dids: dict[str, str | None] = {}

    def capabilities(self) -> Capabilities:
        """Once by the record's key; a whole thread can leave as one."""
        return Capabilities(once="key", uploads=True, whole_thread=True, deletes=True, no_messages=_no_messages())

    def prepare_media(self, step: Step) -> tuple[MediaRef, ...]:
        """Upload the pictures of a post; the same bytes are the same blob."""
        refs = []
        for media in step.post.media:
            picture = picture_for(media.path, min(MOST_BYTES, self._account.network.image_bytes))
            try:
                said = self._session.upload(picture.data, picture.mime)
                there = json.dumps({"blob": said["blob"], "size": [picture.width, picture.height]})
            except Exception as problem:
                found = trouble(problem)
                if isinstance(found, Ambiguous):  # nothing of it shows anywhere: once more does no harm
                    words = say("Outbox", "A picture did not go through. Your post is kept and tried again.")
                    raise NotApplied(words) from None
                raise (Rejected(found.phrase, "media") if isinstance(found, Rejected) else found) from None
            refs.append(MediaRef(media.id, there, datetime.now(UTC) + MEDIA_LASTS))
        return tuple(refs)

    def create(self, step: Step, key: str, media: Sequence[MediaRef] = ()) -> Receipt:
        """Publish one post."""
        return self._write([step], [media])[0]

    def create_all(self, steps: Sequence[Step], media: Sequence[Sequence[MediaRef]]) -> tuple[Receipt, ...]:
        """Publish a whole thread: all of it or nothing."""
        return self._write(steps, media)

    def _write(self, steps: Sequence[Step], media: Sequence[Sequence[MediaRef]]) -> tuple[Receipt, ...]:
        try:
            receipts: list[Receipt] = []
            writes: list[dict[str, Any]] = []
            for step, refs in zip(steps, media, strict=True):
                if step.kind == "dm":  # a record is public
                    raise Rejected(_no_messages())
                if receipts:
                    step = step.under(receipts[-1].id, step.root or receipts[0].id)
                value = record(step, refs, self._did)
                receipts.append(self._receipt(step, content_id(value)))
                writes.append(_creation(record_key(step), value))
            return tuple(receipts) if self._apply(writes, steps) else self._as_they_are(steps, receipts)
        except Exception as problem:
            raise trouble(problem) from None

    def _apply(self, writes: list[dict[str, Any]], steps: Sequence[Step]) -> bool:
        """Write all records at once; False where the first one is there already, and so all of them are."""
        asked = {"repo": self._account.user, "validate": True, "writes": writes}
        try:
            self._session.tell("com.atproto.repo.applyWrites", asked)
            return True
        except Exception as problem:
            if 400 <= status(problem) < 600 and self._there(steps[0]) is not None:
                return False
            raise

    def _as_they_are(self, steps: Sequence[Step], made: Sequence[Receipt]) -> tuple[Receipt, ...]:
        """The receipts of what is there: its content may differ, where a mention meant nobody the first time."""
        return tuple(self._there(step) or receipt for step, receipt in zip(steps, made, strict=True))

    def find(self, step: Step, since: datetime) -> Receipt | None:
        """The post under its record's key."""
        try:
            return self._there(step)
        except Exception as problem:
            raise trouble(problem) from None

    def _there(self, step: Step) -> Receipt | None:
        try:
            said = self._session.ask(
                "com.atproto.repo.getRecord", repo=self._account.user, collection=POST, rkey=record_key(step)
            )
        except Exception as problem:
            if error_name(problem) in _GONE:
                return None
            raise
        if not isinstance(said, dict) or "cid" not in said:
            raise Ambiguous(say("Outbox", "The answer makes no sense: looking whether the post arrived."))
        return self._receipt(step, str(said["cid"]))

    def delete(self, step: Step, receipt: Receipt) -> None:
        """Take a post off; one that is gone already is no trouble."""
        asked = {"repo": self._account.user, "collection": POST, "rkey": record_key(step)}
        try:
            self._session.tell("com.atproto.repo.deleteRecord", asked)
        except Exception as problem:
            raise trouble(problem) from None

    def budget(self) -> Allowance | None:
        """What the server said last of its own limit, in its points."""
        try:
            limits = self._session.limits
            limit, left = int(limits["ratelimit-limit"]), int(limits["ratelimit-remaining"])
            resets = datetime.fromtimestamp(int(limits["ratelimit-reset"]), UTC)
        except (KeyError, ValueError, OverflowError, OSError):
            return None
        return Allowance(max(0, limit - left), limit, resets, exact=True)

    def intent_url(self, post: Post) -> str | None:
        """Bluesky's own compose window with this text."""
        text = post.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return f"{INTENT}?text={quote(text, safe='')}"

    def _did(self, handle: str) -> str | None:
        """Who a handle is; a mention of nobody stays plain text."""
        name = handle.casefold()
        if name not in self._dids:
            try:
                said = self._session.ask("com.atproto.identity.resolveHandle", handle=name)
                self._dids[name] = str(said["did"])
            except Exception as problem:
                if not 400 <= status(problem) < 500 or status(problem) in (401, 429):
                    found = trouble(problem)  # nothing of the post has been sent yet
                    raise (NotApplied(found.phrase) if isinstance(found, Ambiguous) else found) from None
                self._dids[name] = None
        return self._dids[name]

    def _receipt(self, step: Step, cid: str) -> Receipt:
        key = record_key(step)
        url = f"https://bsky.app/profile/{self._account.handle}/post/{key}"
        return Receipt(f"at://{self._account.user}/{POST}/{key} {cid}", created_at(step), url)


def _creation(key: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"$type": "com.atproto.repo.applyWrites#create", "collection": POST, "rkey": key, "value": value}


def _no_messages() -> Phrase:
    return say("Outbox", "Private messages don't go to Bluesky from here: write it in Bluesky's own app.")
