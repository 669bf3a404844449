"""The library's client, set up so that it never waits on its own and never follows a redirect with a post."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from livetweet_coach.adapters.publishers.mastodon.servers import base_address

if TYPE_CHECKING:
    from mastodon import Mastodon
    from requests import Response, Session

AGENT = "LiveTweet Coach"
# What the library is told of the server's version, so that it doesn't ask: all we use is older.
VERSION = "4.2.0"
TIMEOUT = (5.0, 30.0)
SCOPES = ("read:accounts", "read:statuses", "write:media", "write:statuses")


def session() -> Session:
    """A session that follows redirects of questions only: a post that is sent on could arrive twice."""
    import requests

    class Straight(requests.Session):
        def request(self, method: str, url: str | bytes, *args: Any, **options: Any) -> Response:
            if method.upper() != "GET":
                options["allow_redirects"] = False
            return super().request(method, url, *args, **options)

    made = Straight()
    made.headers["User-Agent"] = AGENT
    return made


def client(server: str, token: str, timeout: tuple[float, float] = TIMEOUT, over: Session | None = None) -> Mastodon:
    """A client of this server; `timeout` is for connecting and for reading, in seconds."""
    from mastodon import Mastodon

    return Mastodon(
        access_token=token or None,
        api_base_url=base_address(server),
        ratelimit_method="throw",
        request_timeout=timeout,  # type: ignore[arg-type]  # requests takes the pair
        mastodon_version=VERSION,
        version_check_mode="created",
        session=over or session(),
        user_agent=AGENT,
    )


def skew(response: Response) -> float:
    """By how many seconds the server's clock is ahead of this one, as far as its answer tells."""
    try:
        there = parsedate_to_datetime(response.headers["Date"])
    except (KeyError, ValueError, TypeError):
        return 0.0
    return (there - datetime.now(UTC)).total_seconds()
