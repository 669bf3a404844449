"""Handles and servers as people write them, and the names that records go by."""

import hashlib
import re
from datetime import UTC, datetime, timedelta

from livetweet_coach.core.publishing.step import Step
from livetweet_coach.core.words import say
from livetweet_coach.ports.accounts import NotConnected

HOME = "bsky.social"
_HANDLE = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$")
_HERE = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$")
_HOST = re.compile(r"[a-z0-9.-]+(:\d{1,5})?$")
# What apps put around a handle so that it reads in its own direction comes along when it is copied.
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SIGNS = "234567abcdefghijklmnopqrstuvwxyz"
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_DAY = 24 * 3600 * 1_000_000


def identifier(text: str) -> str:
    """A handle without @ and with its domain, or an e-mail address. Raises NotConnected (field "handle")."""
    found = _UNSEEN.sub("", text).strip().casefold().lstrip("@")
    found = re.sub(r"^https?://bsky\.app/profile/", "", found).strip("/")
    if "@" in found.strip("@"):
        return found  # an e-mail address will do
    if found and "." not in found:
        found = f"{found}.{HOME}"
    if not _HANDLE.fullmatch(found):
        raise NotConnected(
            say("Accounts", "That is no handle. It looks like lea.bsky.social, or a domain of your own."), "handle"
        )
    return found


def server_name(text: str) -> str:
    """The host of a server, Bluesky's own where nothing is given. Raises NotConnected (field "server")."""
    found = re.sub(r"^[a-z]+://", "", text.strip().casefold()).split("/")[0]
    if not found:
        return HOME
    if not _HERE.fullmatch(found) and not ("." in found and _HOST.fullmatch(found)):
        raise NotConnected(say("Accounts", "That is no server's name. Leave it empty for bsky.social."), "server")
    return found


def base_address(server: str) -> str:
    """Where the server is reached: by https, except on this machine itself."""
    return f"http://{server}" if _HERE.fullmatch(server) else f"https://{server}"


def is_here(server: str) -> bool:
    """Whether the server is this machine itself."""
    return _HERE.fullmatch(server) is not None


def created_at(step: Step) -> datetime:
    """When a post says that it was made: when Send was pressed, a thread's posts a millisecond apart."""
    return _sent(step) + timedelta(milliseconds=step.position - 1)


def record_key(step: Step) -> str:
    """The key of a post's record, the same each time: https://atproto.com/specs/tid."""
    micros = int((_sent(step) - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(microseconds=1)) + step.position
    clock = int.from_bytes(hashlib.sha256(step.sending.encode()).digest()[:2]) & 1023
    number = (micros << 10) | clock
    return "".join(_SIGNS[(number >> shift) & 31] for shift in range(60, -1, -5))


def _sent(step: Step) -> datetime:
    """When Send was pressed; where nobody wrote it down, a time that follows from the key."""
    if step.at is not None:
        return step.at.astimezone(UTC)
    digest = int.from_bytes(hashlib.sha256(step.sending.encode()).digest()[:6])
    return _SOME_DAY + timedelta(microseconds=digest % _DAY)
