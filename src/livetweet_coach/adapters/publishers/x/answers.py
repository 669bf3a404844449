"""What X's refusals mean: the kinds of 403 and their like, and its own words where nobody knows the kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Rejected

if TYPE_CHECKING:
    from livetweet_coach.adapters.publishers.x.wire import Answered

LONGEST_DETAIL = 200
# What may be a key: long runs of the letters that tokens are made of.
_KEY = re.compile(r"[\w+/=~.-]{32,}")
_DUPLICATE = re.compile(r"duplicate", re.I)
_DAILY = re.compile(r"daily (status|post|tweet|update|creation)|over daily|daily limit", re.I)
_KINDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"been mentioned or otherwise engaged|reply to this conversation|restricted who can reply|"
                r"not (allowed|permitted) to reply|only reply to", re.I), "reply"),
    (re.compile(r"quot(e|ing)", re.I), "quote"),
    (re.compile(r"reply to a (tweet|post) that is deleted|not visible to you|in_reply_to", re.I), "parent"),
    (re.compile(r"suspended|temporarily locked|account is locked|log in to https://(x|twitter)", re.I), "locked"),
    (re.compile(r"media.?ids?|media (is|are)? ?(invalid|not found)", re.I), "media"),
    (re.compile(r"too long|character limit", re.I), "long"),
    (re.compile(r"cashtag", re.I), "cashtag"),
    (re.compile(r"client-forbidden|client-not-enrolled|oauth1-permissions|not permitted to perform|scope|"
                r"attached to a project", re.I), "permission"),
)  # fmt: skip


def words_of(problem: Answered) -> str:
    """All that an answer says about why, in one line, for looking at and not for showing."""
    body = problem.body
    errors = body.get("errors")
    found = [body.get(name) for name in ("title", "detail", "type", "reason", "error", "error_description")]
    for one in errors if isinstance(errors, list) else []:
        found += [one.get(name) for name in ("message", "detail", "code", "type")] if isinstance(one, dict) else [one]
    return " ".join(str(one) for one in found if isinstance(one, str | int))


def detail_of(problem: Answered) -> str:
    """The network's own explanation, fit to be shown: one line, no tags, nothing like a key, not long."""
    body = problem.body
    errors = body.get("errors")
    first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}
    candidates = (first.get("message"), first.get("detail"), body.get("detail"), body.get("error_description"))
    text = next((one for one in candidates if isinstance(one, str) and one.strip()), str(body.get("title", "")))
    text = re.sub(r"<[^<>]*>", " ", text)
    text = "".join(sign if sign.isprintable() else " " for sign in text)
    text = _KEY.sub("…", " ".join(text.split()))
    return text if len(text) <= LONGEST_DETAIL else f"{text[: LONGEST_DETAIL - 1].rstrip()}…"


def is_duplicate(problem: Exception) -> bool:
    """Whether X says that it has such a post already."""
    body = getattr(problem, "body", None)
    return isinstance(body, dict) and getattr(problem, "status", 0) == 403 and bool(_DUPLICATE.search(str(body)))


def is_daily(words: str) -> bool:
    """Whether X says that the day's allowance is used up."""
    return bool(_DAILY.search(words))


def is_about_credits(problem: Answered) -> bool:
    """Whether it is about money: credits that are used up, or a spending limit."""
    return bool(re.search(r"credits|usage-capped|usagecapexceeded|spend(ing)? (cap|limit)", words_of(problem), re.I))


def kind_of(words: str) -> str:
    """What kind of refusal X's words make it, "" for one that nobody knows."""
    return next((kind for pattern, kind in _KINDS if pattern.search(words)), "")


def rejected(status: int, problem: Answered) -> Rejected:
    """The refusal for an answer of 4xx that is about the post, the account or the app."""
    kind = "long" if status == 413 else kind_of(words_of(problem))
    found = _SENTENCES.get(kind)
    if found is not None:
        return Rejected(found[1], found[0])
    detail = detail_of(problem)
    if not detail:
        return Rejected(say("X", "X did not take this post, and gave no reason (code {status}).", status=status))
    return Rejected(say("X", "X did not take this post, and says: {detail}", detail=detail))


def duplicate() -> Rejected:
    """X has these words already, and the post was not found among the latest ones."""
    return Rejected(
        say(
            "X",
            "X already has a post of yours with these very words, and takes no second one. If it is this one, say "
            "that it is posted; else change something in it.",
        ),
        "text",
    )


def unsummoned(address: str, quoting: bool = False) -> Rejected:
    """X lets apps neither quote others nor answer those who did not ask for it; `address` is the way by hand."""
    if quoting:
        words = say(
            "X", "X lets no app quote other people's posts. Post it with your own app: {address}", address=address
        )
        return Rejected(words, "reply")
    words = say(
        "X",
        "X lets apps answer only people who mentioned you: nothing was sent. Answer with your own app: {address}",
        address=address,
    )
    return Rejected(words, "reply")


_SENTENCES: dict[str, tuple[str, Phrase]] = {
    "parent": ("reply", say("X", "The post that this one answers is gone, or not for you to see: nothing was sent.")),
    "locked": (
        "account",
        say("X", "X has locked this account: nothing was sent. Open x.com, where it says what to do."),
    ),
    "media": ("media", say("X", "X no longer has the pictures of this post: send it again, and they go along anew.")),
    "long": ("text", say("X", "This post is too long for X: nothing was sent. Shorten it, and send again.")),
    "cashtag": ("text", say("X", "X takes one $ sign with letters a post from apps: write the others without $.")),
    "permission": (
        "account",
        say("X", "At X, your app may not post: give it “Read and write” at console.x.com, then connect again."),
    ),
}
