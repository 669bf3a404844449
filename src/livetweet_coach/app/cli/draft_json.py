"""A draft in JSON, read strictly: what is not known is refused by name, what is wrong is told with its key."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar, cast, get_args

from livetweet_coach.app.cli.streams import BadInput
from livetweet_coach.core.draft.draft import Draft, DraftKind, Media, MediaKind, Post, ReplyTo, Visibility
from livetweet_coach.core.rules.rule import Account, SentPost
from livetweet_coach.core.words import say

NETWORKS = ("x", "mastodon", "bluesky", "practice", "x-premium")
LANGUAGES = ("fr", "en")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """One draft to check and what comes with it; empty where the JSON says nothing.

    `recent` is None where nothing is known of earlier posts, which is not the same as there being none.
    """

    draft: Draft
    id: object = None
    network: str = ""
    language: str = ""
    event: str = ""
    now: datetime | None = None
    recent: tuple[SentPost, ...] | None = None
    account: Account = field(default_factory=Account)


def asked(value: object, language: str = "") -> Asked:
    """The draft in a JSON value; `language` where it names none. Raises BadInput with the key."""
    top = _Object(
        value,
        "",
        "id network lang kind event now posts reply_to visibility recent to at account",
    )
    told = top.one_of("lang", LANGUAGES, "")
    posts = [_post(item, f"posts[{n}]", n) for n, item in enumerate(top.items("posts"))]
    if not posts:
        raise BadInput(say("CommandLine", "at least one post is needed."), key="posts")
    draft = Draft(
        id=str(top.get("id") or "draft"),
        posts=tuple(posts),
        kind=cast(DraftKind, top.one_of("kind", get_args(DraftKind), "post")),
        language=told or language or "fr",
        reply_to=_reply_to(top.get("reply_to")),
        visibility=cast(Visibility, top.one_of("visibility", get_args(Visibility), "public")),
        to=top.text("to"),
        at=top.instant("at"),
    )
    recent = tuple(_sent(item, f"recent[{n}]") for n, item in enumerate(top.items("recent")))
    return Asked(
        draft,
        top.get("id"),
        top.one_of("network", NETWORKS, ""),
        told,
        top.text("event"),
        top.instant("now"),
        None if top.get("recent") is None else recent,
        _account(top.get("account")),
    )


class _Object:
    """One JSON object whose keys are all known; missing ones and nulls are the default."""

    def __init__(self, value: object, place: str, known: str) -> None:
        self._place = place
        if not isinstance(value, dict):
            raise BadInput(say("CommandLine", "a JSON object is expected here, in braces."), key=place)
        self._value: Mapping[str, object] = value
        for key in value:
            if key not in known.split():
                raise BadInput(say("CommandLine", "this key is not known."), key=self._key(key))

    def _key(self, key: str) -> str:
        return f"{self._place}.{key}" if self._place else key

    def get(self, key: str) -> object:
        return self._value.get(key)

    def _typed(self, key: str, kind: type[T], default: T, what: Callable[[], BadInput]) -> T:
        value = self._value.get(key)
        if value is None:
            return default
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise what()
        return value

    def text(self, key: str) -> str:
        message = say("CommandLine", "a text is expected here, in quotation marks.")
        return self._typed(key, str, "", lambda: BadInput(message, key=self._key(key)))

    def flag(self, key: str) -> bool:
        message = say("CommandLine", "true or false is expected here.")
        return self._typed(key, bool, False, lambda: BadInput(message, key=self._key(key)))

    def count(self, key: str) -> int:
        message = say("CommandLine", "a whole number, 0 or more, is expected here.")
        number = self._typed(key, int, 0, lambda: BadInput(message, key=self._key(key)))
        if number < 0:
            raise BadInput(message, key=self._key(key))
        return number

    def items(self, key: str) -> list[object]:
        message = say("CommandLine", "a list is expected here, in square brackets.")
        return self._typed(key, list, [], lambda: BadInput(message, key=self._key(key)))

    def one_of(self, key: str, choices: tuple[str, ...], default: str) -> str:
        value = self._value.get(key)
        if value is None:
            return default
        if value not in choices:
            message = say("CommandLine", "one of {choices} is expected here.", choices=", ".join(choices))
            raise BadInput(message, key=self._key(key))
        return value

    def instant(self, key: str) -> datetime | None:
        text = self.text(key)
        try:
            return instant(text) if text else None
        except BadInput as error:
            raise BadInput(error.message, key=self._key(key)) from None


def instant(text: str) -> datetime:
    """A date and time as ISO 8601 writes it, with or without an offset. Raises BadInput."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        message = say("CommandLine", "an instant is written 2026-11-12T09:40:00+01:00.")
        raise BadInput(message) from None


def _post(value: object, place: str, number: int) -> Post:
    post = _Object(value, place, "text media")
    items = post.items("media")
    media = tuple(_media(item, f"{place}.media[{n}]", f"{number}.{n}") for n, item in enumerate(items))
    return Post(str(number), post.text("text"), media)


def _media(value: object, place: str, media_id: str) -> Media:
    media = _Object(value, place, "kind alt taken gps bytes")
    return Media(
        media_id,
        cast(MediaKind, media.one_of("kind", get_args(MediaKind), "photo")),
        media.text("alt"),
        taken=media.instant("taken"),
        gps=media.flag("gps"),
        size=media.count("bytes"),
    )


def _reply_to(value: object) -> ReplyTo | None:
    if value is None:
        return None
    answered = _Object(value, "reply_to", "author text")
    return ReplyTo(answered.text("author").lstrip("@"), answered.text("text"))


def _sent(value: object, place: str) -> SentPost:
    sent = _Object(value, place, "text at kind to")
    at = sent.instant("at")
    if at is None:
        raise BadInput(say("CommandLine", "a post that was sent needs its instant."), key=f"{place}.at")
    kind = cast(DraftKind, sent.one_of("kind", get_args(DraftKind), "post"))
    return SentPost(sent.text("text"), at, kind, to=sent.text("to"))


def _account(value: object) -> Account:
    if value is None:
        return Account()
    account = _Object(value, "account", "handle server premium")
    return Account(account.text("handle").lstrip("@"), account.text("server"), account.flag("premium"))
