"""The wire to X: one address, time-outs, no redirects, no cookies, and an exception for every answer but a good one.

Importing this imports requests: it is done when X is first asked something.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests

from livetweet_coach.adapters.publishers.x.address import is_loopback
from livetweet_coach.adapters.publishers.x.seen import Seen

TIMEOUTS = (5, 30)  # seconds to connect, and between two bytes of the answer
TWEEPYS_ADDRESS = "https://api.twitter.com"


class Answered(Exception):
    """X, or something in its place, answered with another status than 2xx."""

    def __init__(self, status: int, headers: Mapping[str, str], body: object) -> None:
        super().__init__(f"status {status}")
        self.status, self.headers = status, headers
        self.body: dict[str, Any] = body if isinstance(body, dict) else {}


class Unreadable(Exception):
    """An answer of success that isn't X's: no JSON object; `is_page` for HTML, as a wifi's sign-in page is."""

    def __init__(self, is_page: bool) -> None:
        super().__init__("a page" if is_page else "no JSON object")
        self.is_page = is_page


class Bearer(requests.auth.AuthBase):
    """Puts the token on a request at the last moment: tweepy writes the headers that it makes itself to its log."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Sign a request."""
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def unsigned(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """No signature, and none from a .netrc either."""
    return request


class Wire(requests.Session):
    """A session that sends to X alone, and signs with `token` where there is one; `seen` is kept up to date."""

    def __init__(self, base: str, clock: Callable[[], datetime], seen: Seen | None = None, token: str = "") -> None:
        super().__init__()
        self._base, self._clock = base, clock
        self.seen = seen or Seen()
        self.auth = Bearer(token) if token else unsigned
        self.trust_env = not is_loopback(base)  # a proxy has no business with this machine
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self.headers["Connection"] = "close"

    def request(self, method: Any, url: Any, *args: Any, **how: Any) -> requests.Response:
        """Ask for a path. Raises Answered, Unreadable, and what requests raises."""
        path = str(url).removeprefix(TWEEPYS_ADDRESS)
        how.update(timeout=TIMEOUTS, allow_redirects=False)
        try:
            response = super().request(method, f"{self._base}{path}", *args, **how)
        finally:
            # On a kept connection nobody can tell a post that never left from one whose answer was lost.
            self.close()
        self._note(path, response)
        body = _parsed(response)
        if not 200 <= response.status_code < 300:
            raise Answered(response.status_code, response.headers, body)
        if response.content and not isinstance(body, dict):
            raise Unreadable("html" in response.headers.get("Content-Type", "").lower())
        return response

    def form(self, path: str, fields: Mapping[str, str]) -> dict[str, Any]:
        """Post a form without a signature, as the token addresses want it; the answer."""
        found: dict[str, Any] = self.request("POST", path, data=dict(fields), auth=unsigned).json()
        return found

    def _note(self, path: str, response: requests.Response) -> None:
        with contextlib.suppress(TypeError, ValueError):  # no date, or none that can be read
            self.seen.ahead = self._clock() - parsedate_to_datetime(response.headers.get("Date", ""))
        if path == "/2/tweets":
            self.seen.limits = {
                name.lower(): value for name, value in response.headers.items() if "-limit-" in name.lower()
            }


def _parsed(response: requests.Response) -> object:
    try:
        return response.json()
    except ValueError:
        return None
