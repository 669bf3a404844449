"""What can go wrong on the way to X, in the publisher's refusals: what happened, what is safe, what to do.

Importing this imports requests. https://docs.x.com/x-api/fundamentals/response-codes-and-errors
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError

from livetweet_coach.adapters.publishers.x import answers
from livetweet_coach.adapters.publishers.x.wire import Answered, Unreadable
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Ambiguous, AuthExpired, BudgetExhausted, NotApplied, OutOfCredits, Refusal

_DAILY = ("x-user-limit-24hour", "x-app-limit-24hour")
_LONGEST_WAIT = timedelta(days=2)
_NEVER_SENT = (
    requests.ConnectTimeout,
    requests.exceptions.ProxyError,
    requests.exceptions.InvalidURL,
    requests.exceptions.MissingSchema,
    requests.exceptions.InvalidSchema,
    requests.exceptions.InvalidHeader,
)


def refusal(problem: Exception, now: datetime, shows: bool = False) -> Refusal:
    """The refusal for anything that a request threw.

    `shows`: the request would have shown something; else an answer that was lost does no harm, and it can be tried
    again. A 401 is taken to come after the token was renewed.
    """
    if isinstance(problem, Refusal):
        return problem
    if isinstance(problem, Answered):
        return _answered(problem, now, shows)
    if has_bad_certificate(problem):
        return NotApplied(_not_x())
    if never_left(problem):
        return NotApplied(say("X", "X can't be reached: nothing was sent. It goes as soon as the network is back."))
    if isinstance(problem, Unreadable) and problem.is_page:
        return _page(shows)
    return _unclear(
        shows,
        say("X", "X's answer was lost: the post may be there. The app looks before it sends anything again."),
    )


def never_left(problem: BaseException) -> bool:
    """Whether it is certain that X never got the request: no address, no connection, or none in time."""
    if isinstance(problem, requests.ReadTimeout):
        return False
    if isinstance(problem, _NEVER_SENT):
        return True
    reasons = (one.reason if isinstance(one, MaxRetryError) else one for one in _chain(problem))
    return any(isinstance(one, NewConnectionError) for one in reasons)


def has_bad_certificate(problem: BaseException) -> bool:
    """Whether something that is not X answered for it, or this machine's clock makes X's certificate look wrong."""
    return any(isinstance(one, ssl.SSLCertVerificationError) for one in _chain(problem))


def _chain(problem: BaseException) -> Iterator[BaseException]:
    """An exception, and those that it was made of."""
    waiting, seen = [problem], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        # Not __context__: that may be the trouble of an earlier attempt, which says nothing of this one.
        inner = (one.__cause__, getattr(one, "reason", None), *one.args)
        waiting += [other for other in inner if isinstance(other, BaseException)]


def _answered(problem: Answered, now: datetime, shows: bool) -> Refusal:
    status, words = problem.status, answers.words_of(problem)
    if status >= 500:
        return _unclear(
            shows,
            say("X", "X is in trouble and did not say whether the post is there. The app looks before it sends again."),
        )
    if status < 400 or (status != 429 and not problem.body and "html" in problem.headers.get("Content-Type", "")):
        return _page(shows)
    if status == 402 or answers.is_about_credits(problem):
        return _no_credits(words)
    if status == 401:
        return AuthExpired(say("X", "X no longer knows this app: connect your account again. Your post waits."))
    if status == 429 or answers.is_daily(words):
        return _too_much(problem.headers, now, answers.is_daily(words))
    return answers.rejected(status, problem)


def _too_much(headers: Mapping[str, str], now: datetime, daily: bool) -> Refusal:
    """A pause of minutes, or the end of a day's allowance."""
    for limit in _DAILY:
        if headers.get(f"{limit}-remaining", "").strip() == "0":
            reset = instant(headers.get(f"{limit}-reset", ""), now)
            return BudgetExhausted(_enough_for_today(), reset or now + timedelta(hours=1))
    if daily:  # X's half-hours: it doesn't say how many posts fit into one
        return BudgetExhausted(_enough_for_today(), now + timedelta(minutes=30))
    reset = instant(headers.get("x-rate-limit-reset", ""), now)
    after = headers.get("Retry-After", "").strip()
    if reset is None and after.isdecimal():
        reset = now + min(timedelta(seconds=int(after[:9])), _LONGEST_WAIT)
    pause = say("X", "X asks for a pause: nothing was sent. It goes by itself afterwards.")
    return NotApplied(pause, reset or now + timedelta(minutes=1))


def instant(text: str, now: datetime) -> datetime | None:
    """A moment written in seconds since 1970, if it makes sense: neither past nor days away."""
    if not text.strip().isdecimal() or len(text) > 12:
        return None
    found = datetime.fromtimestamp(int(text), UTC)
    return found if now < found <= now + _LONGEST_WAIT else None


def _unclear(shows: bool, phrase: Phrase) -> Refusal:
    if shows:
        return Ambiguous(phrase)
    return NotApplied(say("X", "X's answer was lost, but nothing shows there yet: it is tried again by itself."))


def _page(shows: bool) -> Refusal:
    if not shows:
        return NotApplied(_not_x())
    return Ambiguous(
        say(
            "X",
            "A page came in X's place, as wifi networks show before one signs in: open your browser and sign in. "
            "The app looks on X before it sends anything again.",
        )
    )


def _not_x() -> Phrase:
    return say(
        "X",
        "This network puts something else in X's place, or this computer's clock is wrong: nothing was sent. "
        "Sign in to the wifi in your browser, and look at the date and time.",
    )


def _enough_for_today() -> Phrase:
    return say(
        "X",
        "X takes no more posts from this account for now: nothing was sent, and it goes by itself once X allows. "
        "If it is urgent, copy it and post with your own app.",
    )


def _no_credits(words: str) -> OutOfCredits:
    if "cap" in words.lower().replace("capacity", ""):
        return OutOfCredits(
            say(
                "X",
                "The spending limit that you set at X is reached: nothing was sent. Raise it at console.x.com and "
                "send again, or copy the post into your own app.",
            )
        )
    return OutOfCredits(
        say(
            "X",
            "Your X credits are used up: nothing was sent. Buy some at console.x.com and send again, or copy the "
            "post into your own app.",
        )
    )
