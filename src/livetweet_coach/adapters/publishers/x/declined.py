"""Why an account could not be connected, in a sentence with a way on. Importing this imports requests."""

from __future__ import annotations

from datetime import datetime, timedelta

from livetweet_coach.adapters.publishers.x import answers, troubles
from livetweet_coach.adapters.publishers.x.wire import Answered, Unreadable
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import OutOfCredits
from livetweet_coach.ports.accounts import NotConnected

CLOCK_MAY_DIFFER = timedelta(minutes=5)


def sentence(problem: Exception, now: datetime, ahead: timedelta | None) -> NotConnected:
    """The sentence for anything that connecting threw; `ahead`: how far this machine's clock is before X's."""
    if isinstance(problem, NotConnected):
        return problem
    if troubles.has_bad_certificate(problem):
        return NotConnected(
            say(
                "X",
                "This network puts something else in X's place, or this computer's clock is wrong. Sign in to the "
                "wifi in your browser, look at the date and time, then connect again.",
            )
        )
    if troubles.never_left(problem):
        return NotConnected(say("X", "X can't be reached from here: look at your connection, then connect again."))
    if isinstance(problem, Answered):
        return _answered(problem, now, ahead)
    if isinstance(problem, Unreadable) and problem.is_page:
        return NotConnected(_page())
    return NotConnected(say("X", "X's answer was lost on the way: connect again. Nothing was changed."))


def _answered(problem: Answered, now: datetime, ahead: timedelta | None) -> NotConnected:
    kind = str(problem.body.get("error", ""))
    if kind == "invalid_client" or "client_id" in answers.words_of(problem):
        return NotConnected(
            say("X", "X does not know this Client ID: copy it again from console.x.com, under Keys and tokens."),
            "client",
        )
    if kind == "unauthorized_client":
        return NotConnected(
            say(
                "X",
                "Your app is registered at X as one that has a secret: in its settings at console.x.com, choose "
                "“Native App” as its type, then connect again.",
            ),
            "client",
        )
    if kind and ahead is not None and abs(ahead) > CLOCK_MAY_DIFFER:
        return NotConnected(_clock(ahead))
    if kind in ("invalid_grant", "invalid_request"):
        return NotConnected(
            say("X", "X's yes is good for 30 seconds, and came later than that: connect again, and agree once more.")
        )
    if problem.status < 400 or (not problem.body and "html" in problem.headers.get("Content-Type", "")):
        return NotConnected(_page())
    found = troubles.refusal(problem, now)
    if isinstance(found, OutOfCredits):
        return NotConnected(
            say("X", "X answers only apps that have credits: buy some at console.x.com, then connect again.")
        )
    if problem.status >= 500:
        return NotConnected(say("X", "X is in trouble at the moment: connect again in a few minutes."))
    if problem.status == 429:
        return NotConnected(say("X", "X asks for a pause: connect again in a quarter of an hour."))
    return NotConnected(_said(problem))


def _said(problem: Answered) -> Phrase:
    detail = answers.detail_of(problem)
    if not detail:
        return say("X", "X did not connect the account, and gave no reason (code {status}).", status=problem.status)
    return say("X", "X did not connect the account, and says: {detail}", detail=detail)


def _clock(ahead: timedelta) -> Phrase:
    minutes = round(abs(ahead).total_seconds() / 60)
    if ahead > timedelta(0):
        return say(
            "X",
            "This computer's clock is {n} minutes ahead, and X refuses that: set it right, then connect again.",
            "",
            minutes,
        )
    return say(
        "X",
        "This computer's clock is {n} minutes late, and X refuses that: set it right, then connect again.",
        "",
        minutes,
    )


def _page() -> Phrase:
    return say(
        "X",
        "A page came in X's place, as wifi networks show before one signs in: sign in there with your browser, then "
        "connect again.",
    )
