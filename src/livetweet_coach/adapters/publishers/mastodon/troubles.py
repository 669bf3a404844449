"""What Mastodon.py throws, as what it means for a post."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from livetweet_coach.adapters.publishers.wire import distrusts, never_arrived
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Ambiguous, AuthExpired, NotApplied, Refusal, Rejected

LONGEST_WORDS = 200
_WAITS = timedelta(minutes=5)


def no_network() -> Phrase:
    """Nobody could be reached."""
    return say("Outbox", "No network. Your post is kept and leaves by itself.")


def trouble(problem: Exception, reset: float | None = None) -> Refusal:
    """The refusal that a problem of the library amounts to; `reset` is when a limit ends, in seconds since 1970."""
    from mastodon import errors

    if isinstance(problem, Refusal):
        return problem
    if isinstance(problem, errors.MastodonRatelimitError):
        if not str(problem).startswith("Hit rate limit"):  # its headers made no sense, also those of a post that went
            return Ambiguous(say("Outbox", "The answer makes no sense: looking whether the post arrived."))
        at = datetime.fromtimestamp(reset, UTC) if reset else datetime.now(UTC) + _WAITS
        return NotApplied(say("Outbox", "The server asks for a pause. Your post is kept and leaves by itself."), at)
    if isinstance(problem, errors.MastodonUnauthorizedError):
        return AuthExpired(say("Outbox", "The server no longer knows this app. Connect the account again."))
    if isinstance(problem, errors.MastodonServerError):
        return Ambiguous(say("Outbox", "The server has trouble of its own: looking whether the post arrived."))
    if isinstance(problem, errors.MastodonAPIError):
        return _refused(problem)
    if distrusts(problem):
        return NotApplied(say("Outbox", "The server can't prove who it is: nothing was sent. Is this network safe?"))
    if never_arrived(problem):
        return NotApplied(no_network())
    return Ambiguous(say("Outbox", "The answer was lost: looking whether it arrived."))


def _refused(problem: Exception) -> Refusal:
    """An answer of the server: its number is in the arguments, (text, number, reason, words)."""
    number = problem.args[1] if len(problem.args) > 1 and isinstance(problem.args[1], int) else 0
    said = str(problem.args[3] or "") if len(problem.args) > 3 else ""
    if not 400 <= number < 500:  # a page where an answer should be: a portal, or a post that was taken after all
        return Ambiguous(say("Outbox", "The answer makes no sense: looking whether the post arrived."))
    if number == 408 or number == 425:
        return Ambiguous(say("Outbox", "The answer was lost: looking whether it arrived."))
    words = " ".join(said.split())[:LONGEST_WORDS]
    if number == 403 and "scope" in words.lower():
        return AuthExpired(say("Outbox", "The server no longer knows this app. Connect the account again."))
    if not words:
        return Rejected(say("Outbox", "The server does not take this post. Change it, or post it there yourself."))
    refused = say("Outbox", "The server does not take this post: “{words}”", "", None, words=words)
    named = words.lower()
    return Rejected(refused, "alt" if "description" in named else "media" if "media" in named else "text")
