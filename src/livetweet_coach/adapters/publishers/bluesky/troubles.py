"""What atproto throws, as what it means for a post."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from livetweet_coach.adapters.publishers.wire import distrusts, never_arrived
from livetweet_coach.core.words import say
from livetweet_coach.ports import Ambiguous, AuthExpired, NotApplied, Refusal, Rejected

LONGEST_WORDS = 200
_WAITS = timedelta(minutes=5)
_OUT = frozenset({"AccountTakedown", "AccountSuspended", "AccountDeactivated", "RepoTakendown", "RepoDeactivated"})
EXPIRED = frozenset({"ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired"})


def error_name(problem: BaseException) -> str:
    """The name of a server's refusal ("ExpiredToken"), "" where there is none."""
    content = getattr(getattr(problem, "response", None), "content", None)
    return str(getattr(content, "error", "") or "")


def status(problem: BaseException) -> int:
    """The status of a server's answer, 0 where none came."""
    return int(getattr(getattr(problem, "response", None), "status_code", 0) or 0)


def trouble(problem: Exception) -> Refusal:
    """The refusal that a problem of the library amounts to."""
    if isinstance(problem, Refusal):
        return problem
    number, name = status(problem), error_name(problem)
    if name in _OUT:
        return Rejected(say("Outbox", "Bluesky has closed or paused this account. Nothing can be posted from it."))
    if name in EXPIRED or number == 401:
        return AuthExpired(say("Outbox", "Bluesky no longer knows this app. Connect the account again."))
    if number == 429 or name == "RateLimitExceeded":
        words = say("Outbox", "The server asks for a pause. Your post is kept and leaves by itself.")
        return NotApplied(words, _reset(problem))
    if number == 413 or name == "BlobTooLarge":
        return Rejected(say("Outbox", "A picture is too large for Bluesky. Take it out, or attach it again."), "media")
    if 400 <= number < 500 and number not in (408, 425) and name:
        return _refused(problem)
    if number:
        return Ambiguous(say("Outbox", "The server has trouble of its own: looking whether the post arrived."))
    if distrusts(problem):
        return NotApplied(say("Outbox", "The server can't prove who it is: nothing was sent. Is this network safe?"))
    if never_arrived(problem):
        return NotApplied(say("Outbox", "No network. Your post is kept and leaves by itself."))
    return Ambiguous(say("Outbox", "The answer was lost: looking whether it arrived."))


def _refused(problem: Exception) -> Refusal:
    content: Any = getattr(getattr(problem, "response", None), "content", None)
    said = str(getattr(content, "message", "") or "")
    words = " ".join(said.split())[:LONGEST_WORDS]
    if not words:
        return Rejected(say("Outbox", "The server does not take this post. Change it, or post it there yourself."))
    refused = say("Outbox", "The server does not take this post: “{words}”", "", None, words=words)
    return Rejected(refused, "media" if "blob" in words.lower() or "image" in words.lower() else "text")


def _reset(problem: BaseException) -> datetime:
    headers = getattr(getattr(problem, "response", None), "headers", None) or {}
    try:
        return datetime.fromtimestamp(int(headers["ratelimit-reset"]), UTC)
    except (KeyError, ValueError, TypeError, OverflowError, OSError):
        return datetime.now(UTC) + _WAITS
