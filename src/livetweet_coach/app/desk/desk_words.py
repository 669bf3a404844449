"""What the desk says of people, remarks and links, in sentences of the catalogue."""

from collections.abc import Callable
from datetime import UTC, datetime

from livetweet_coach.core.room.desk.given import Progress, Stage, Turning
from livetweet_coach.core.room.desk.turn import Hold, Why
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.presence import AWAY, Presence
from livetweet_coach.core.room.view import Knock, LinkWord, Member, RoomView
from livetweet_coach.core.words import Phrase, say

Told = tuple[str, str, Phrase]

PRESENCES: dict[Presence, Told] = {
    Presence.HERE: ("user", "soft", say("Desk", "is here")),
    Presence.WRITING: ("keyboard", "accent", say("Desk", "is writing")),
    Presence.PAUSING: ("pause", "tip", say("Desk", "pauses")),
    Presence.SENDING: ("send", "accent", say("Desk", "is sending")),
    Presence.SILENT: ("volume-off", "warning", say("Desk", "silence for 10 minutes")),
    Presence.OUT_OF_REACH: ("offline", "warning", say("Desk", "out of reach")),
    Presence.GONE: ("door", "soft", say("Desk", "has left")),
}
STAGES: dict[Stage, Told] = {
    Stage.ON_ITS_WAY: ("queue", "tip", say("Desk", "on its way")),
    Stage.AT_SERVER: ("queue", "tip", say("Desk", "at the server")),
    Stage.ARRIVED: ("clock", "tip", say("Desk", "arrived, waits for their pause")),
    Stage.SHOWN: ("eye", "tip", say("Desk", "shown")),
    Stage.UNDERSTOOD: ("check", "praise", say("Desk", "understood")),
    Stage.UNCLEAR: ("help", "warning", say("Desk", "not clear: say it another way")),
    Stage.LATER: ("clock", "soft", say("Desk", "kept for later")),
    Stage.APPLIED: ("check", "praise", say("Desk", "applied")),
    Stage.AGREED: ("check", "praise", say("Desk", "agreed")),
    Stage.DECLINED: ("x", "soft", say("Desk", "not this time")),
    Stage.LOST: ("x", "warning", say("Desk", "the words it was about are gone")),
    Stage.WITHDRAWN: ("undo", "soft", say("Desk", "taken back, not shown")),
}
SILENT = say("Desk", "arrived, waits for the end of the silence")
IN_A_ROOM = say("Desk", "You are in a room already. Leave it first, then open this invite.")
BY_FILE = say("Desk", "goes by file")
ARRIVED = say("Desk", "arrived")
THERE = say("Desk", "is there")
ADRIFT = say("Desk", "{state}; the words it was about are gone")
OWN_WORDS = say("Desk", "Me")
COACH = say("Desk", "The coach")
LINKS: dict[LinkWord, Told] = {
    LinkWord.CONNECTING: ("queue", "tip", say("Desk", "Connecting…")),
    LinkWord.UP: ("check", "praise", say("Desk", "Connected")),
    LinkWord.DOWN: ("offline", "warning", say("Desk", "No connection. What you say is kept and leaves by itself.")),
    LinkWord.REFUSED: ("blocker", "blocker", say("Desk", "The server does not let this computer in.")),
    LinkWord.CLOSED: ("door", "soft", say("Desk", "The room is closed.")),
    LinkWord.BY_FILES: ("save", "tip", say("Desk", "With files: Ctrl+S saves yours, Ctrl+I opens theirs.")),
}
ROLES = {
    Role.TUTOR: say("Desk", "You coach"),
    Role.FACILITATOR: say("Desk", "You host"),
    Role.LEARNER: say("Desk", "You learn"),
}

ROLE_NAMES = {
    Role.TUTOR: say("Desk", "tutor"),
    Role.FACILITATOR: say("Desk", "host"),
    Role.LEARNER: say("Desk", "learner"),
}


def instant(milliseconds: int) -> datetime:
    """An instant that came in milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def clock_words(milliseconds: int) -> str:
    """10:04, on the clock of where one is."""
    return f"{instant(milliseconds).astimezone():%H:%M}"


def presence_told(member: Member, now: int) -> Told:
    """What a member does; of who sends files, when one was last read. `now` in milliseconds since 1970."""
    if not member.heard or member.presence not in AWAY:
        return PRESENCES[member.presence]
    when = instant(member.heard).astimezone()
    told = f"{when:%H:%M}" if when.date() == instant(now).astimezone().date() else f"{when:%Y-%m-%d %H:%M}"
    return "clock", "soft", say("Desk", "last heard from at {time}", "", None, time=told)


def sees_words(member: Member, *, until_when: bool = True) -> Phrase:
    """What a learner lets one see, and until when."""
    if member.shows == "nothing":
        return say("Desk", "shows nothing")
    drafts = member.shows == "drafts"
    if member.shows_until and until_when:
        until = clock_words(member.shows_until)
        if drafts:
            return say("Desk", "shows posts and drafts until {time}", "", None, time=until)
        return say("Desk", "shows posts until {time}", "", None, time=until)
    return say("Desk", "shows posts and drafts") if drafts else say("Desk", "shows posts")


def instead_words(member: Member) -> Phrase:
    """What stands where a draft would, for somebody who does not show any."""
    if member.shows == "nothing":
        return say(
            "Desk",
            "{name} shows nothing now. The drafts and posts that you saw are gone from this desk. "
            "You can still say something.",
            "",
            None,
            name=member.name,
        )
    if member.shows == "posts" and member.heard and member.presence in AWAY:
        return say(
            "Desk",
            "{name} shows what is sent, not the drafts. Each post comes with the next file that you open.",
            "",
            None,
            name=member.name,
        )
    if member.shows == "posts":
        return say(
            "Desk",
            "{name} shows what is sent, not the drafts. You see each post as soon as it is out.",
            "",
            None,
            name=member.name,
        )
    return say("Desk", "The draft comes as soon as {name} writes.", "", None, name=member.name)


def hand_words(since: int, now: int) -> Phrase:
    """Since when a hand is up; both in milliseconds."""
    minutes = max(0, now - since) // 60_000
    return say("Desk", "hand up for {n} min", "", minutes) if minutes else say("Desk", "hand up just now")


def hold_words(hold: Hold, view: RoomView, learner: str) -> Phrase:
    """Why a remark would wait."""
    name = name_of(view, learner)
    if hold.why is Why.OPEN:
        return say(
            "Desk",
            "One thing at a time: what you send waits until {name} answers or sends a post.",
            "",
            None,
            name=name,
        )
    coach = name_of(view, hold.who)
    if hold.why is Why.OTHER_OPEN:
        return say(
            "Desk", "{coach}'s remark is with {name}: yours waits for the answer.", "", None, coach=coach, name=name
        )
    return say("Desk", "{coach} is writing to {name}: yours waits.", "", None, coach=coach, name=name)


def stage_words(one: Progress, member: Member | None, by_files: bool = False) -> Told:
    """The state of something said, with its icon and colour."""
    icon, token, words = STAGES[one.stage]
    if one.stage is Stage.ON_ITS_WAY and by_files:
        return "save", token, BY_FILE
    if not isinstance(one.message, Turning) and one.stage in (Stage.ARRIVED, Stage.SHOWN):
        return "check", "praise", ARRIVED
    if one.stage is Stage.ARRIVED and member is not None and member.presence is Presence.SILENT:
        words = SILENT
    return (icon, token, ADRIFT.with_values(state=words)) if one.is_adrift else (icon, token, words)


def knock_words(knock: Knock, spell: Callable[[tuple[int, ...]], str]) -> Phrase:
    """Who asks to come in, and the words to read to each other; `spell` puts a fingerprint into words."""
    if not knock.fingerprint:
        return say("Desk", "{name} asks to come in.", "", None, name=knock.name)
    return say(
        "Desk",
        "{name} asks to come in. Read these words to each other first: {words}.",
        "",
        None,
        name=knock.name,
        words=spell(knock.fingerprint),
    )


def untitled_words(view: RoomView) -> Phrase:
    """What a room without a title is called: whose it is."""
    host = next((one.name for one in view.members if one.id == view.host), "")
    return say("Desk", "{name}'s room", "", None, name=host) if host else say("Desk", "Room")


def name_of(view: RoomView, member: str) -> str:
    """What somebody is called; "?" where they are not in the room any more."""
    return next((one.name for one in view.members if one.id == member), "?")
