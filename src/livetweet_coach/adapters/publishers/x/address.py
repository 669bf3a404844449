"""Where X is: its own addresses, or those of a stand-in that listens on this machine."""

import os
from ipaddress import ip_address
from urllib.parse import urlsplit

API, AUTHORIZE = "https://api.x.com", "https://x.com/i/oauth2/authorize"
VARIABLE = "LIVETWEET_COACH_X_BASE"


def base_address(given: str = "") -> str:
    """The API's address: the given one, else the environment's, else X's own.

    Raises ValueError for one that would carry secrets in the open: it is https, or http to this machine.
    """
    address = (given or os.environ.get(VARIABLE, "") or API).rstrip("/")
    parts = urlsplit(address)
    plain = parts.scheme in ("http", "https") and bool(parts.hostname) and not (parts.query or parts.fragment)
    if not plain or parts.username is not None or (parts.scheme == "http" and not is_loopback(address)):
        raise ValueError(f"{VARIABLE} is https://…, or http://127.0.0.1…")
    return address


def is_loopback(address: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def authorize_address(base: str) -> str:
    """Where the person agrees."""
    return AUTHORIZE if base == API else f"{base}/i/oauth2/authorize"
