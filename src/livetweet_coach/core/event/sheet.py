"""The event sheet: what is known of an event before and while it is live-tweeted."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal, get_args

from livetweet_coach.core.words import Phrase

Policy = Literal["open", "no-tweet", "no-photo", "chatham", "embargo"]
EventKind = Literal["conference", "radio", "council", "sport", "classroom", "trial", "other"]

POLICIES: tuple[Policy, ...] = get_args(Policy)
EVENT_KINDS: tuple[EventKind, ...] = get_args(EventKind)
HANDLE_NETWORKS = ("x", "mastodon", "bluesky")


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that could not be read in a sheet: its line (from 1; 0 for the whole file), its key, what to do."""

    line: int
    key: str
    message: Phrase


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks; `handles` are (network id, handle without @); not `taggable`: never offer the handle."""

    name: str
    aliases: tuple[str, ...] = ()
    handles: tuple[tuple[str, str], ...] = ()
    taggable: bool = True

    def handle(self, network_id: str) -> str | None:
        """The handle on a network ("x-premium" and "practice" are "x"), or None."""
        wanted = "x" if network_id in ("x-premium", "practice") else network_id
        return dict(self.handles).get(wanted)


@dataclass(frozen=True, slots=True)
class Talk:
    """One line of the agenda; times are the event's local wall clock."""

    title: str
    starts: time | None = None
    ends: time | None = None
    speakers: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    policies: tuple[Policy, ...] = ()
    embargo_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class EventSheet:
    """An event; a hashtag alone is enough. Hashtags and handles are kept without their sign.

    `cancelled`: it does not take place; what was scheduled for it should not leave.
    """

    title: str = ""
    hashtag: str = ""
    aliases: tuple[str, ...] = ()
    language: str = "fr"
    timezone: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    kind: EventKind = "other"
    verbatim: bool = False
    minors_present: bool = False
    cancelled: bool = False
    secrets: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    glossary: tuple[str, ...] = ()
    team: tuple[str, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    agenda: tuple[Talk, ...] = ()

    def speaker(self, name: str) -> Speaker | None:
        """The speaker with this name or alias, if the sheet has one."""
        for speaker in self.speakers:
            if name == speaker.name or name in speaker.aliases:
                return speaker
        return None
