"""A server's name as people write it, and its address."""

import re

from livetweet_coach.core.words import say
from livetweet_coach.ports.accounts import NotConnected

_HOST = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$")
_HERE = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$")


def server_name(text: str) -> str:
    """The host in "mastodon.social", "https://mastodon.social/", "@me@mastodon.social". Raises NotConnected."""
    found = text.strip().casefold()
    found = re.sub(r"^[a-z]+://", "", found).split("/")[0]
    found = found.rpartition("@")[2].strip().rstrip(".")
    if _HERE.fullmatch(found):
        return found
    try:
        host = found.encode("idna").decode("ascii")
    except UnicodeError:
        host = ""
    if not _HOST.fullmatch(host):
        raise NotConnected(
            say("Accounts", "That is no server's name. It looks like mastodon.social, the last part of your address."),
            "server",
        )
    return host


def base_address(server: str) -> str:
    """Where the server is reached: by https, except on this machine itself."""
    return f"http://{server}" if _HERE.fullmatch(server) else f"https://{server}"
