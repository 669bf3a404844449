"""How the people of a room read: what each sees, what each does, and what is wrong with the way to them."""

from collections.abc import Callable
from datetime import datetime

from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.presence import AWAY, Presence
from livetweet_coach.core.room.view import Knock, LinkWord, Member, RoomView
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.room.company_view import Companion, Knocking, NextFile
from livetweet_coach.ui.words import shown

ICONS = {
    Presence.HERE: "check",
    Presence.WRITING: "keyboard",
    Presence.PAUSING: "pause",
    Presence.SENDING: "send",
    Presence.SILENT: "volume-off",
    Presence.OUT_OF_REACH: "warning",
    Presence.GONE: "door",
}
COACHES = (Role.TUTOR, Role.FACILITATOR)


def coaches(view: RoomView) -> tuple[Member, ...]:
    """Those of a room who may see something and speak to the learner."""
    return tuple(member for member in view.members if member.role in COACHES)


def sight_now(member: Member, now: datetime) -> str:
    """What a member may see now: nothing once the time is over."""
    is_over = 0 < member.sees_until <= now.timestamp() * 1000
    return "nothing" if is_over else member.sees


def sight_words(name: str, sees: str) -> Phrase:
    """Who accompanies, and what they see."""
    if sees == "drafts":
        return say("Room", "{name} accompanies you — sees: sent posts and drafts", "", None, name=name)
    if sees == "posts":
        return say("Room", "{name} accompanies you — sees: sent posts", "", None, name=name)
    return say("Room", "{name} is in your room — sees: nothing", "", None, name=name)


def presence_words(member: Member, me: str, now: datetime) -> Phrase:
    """What a member does now; of who sends files, when one was last read."""
    if by_file_only(member):
        return say("Room", "last heard from at {time}", "", None, time=when_words(member.heard, now))
    words = {
        Presence.HERE: say("Room", "here"),
        Presence.WRITING: say("Room", "writing"),
        Presence.PAUSING: say("Room", "pausing"),
        Presence.SENDING: say("Room", "sending"),
        Presence.SILENT: say("Room", "in silence"),
        Presence.OUT_OF_REACH: say("Room", "{name} is offline", "", None, name=member.name),
        Presence.GONE: say("Room", "{name} has left", "", None, name=member.name),
    }
    if member.presence is Presence.WRITING and member.writes_to == me:
        return say("Room", "writing to you")
    return words[member.presence]


def by_file_only(member: Member) -> bool:
    """Whether a file is the last that was heard of a member."""
    return bool(member.heard) and member.presence in AWAY


def when_words(instant: int, now: datetime) -> str:
    """The time of day, with the day where that is another than today's."""
    when, today = datetime.fromtimestamp(instant / 1000).astimezone(), now.astimezone().date()
    return f"{when:%H:%M}" if when.date() == today else f"{when:%Y-%m-%d %H:%M}"


def until_words(until: int) -> str:
    """Until when somebody sees something, or an invitation holds; nothing where it is as long as the room."""
    if not until:
        return ""
    return f"{datetime.fromtimestamp(until / 1000).astimezone():%H:%M}"


def companion(member: Member, me: str, now: datetime) -> Companion:
    """A coach as the strip shows them."""
    sees = sight_now(member, now)
    words, until = shown(sight_words(member.name, sees)), until_words(member.sees_until)
    if until and sees != "nothing":
        words = shown(say("Room", "{words} (until {time})", "", None, words=words, time=until))
    state = shown(presence_words(member, me, now))
    icon = "clock" if by_file_only(member) else ICONS[member.presence]
    return Companion(member.id, member.name, words, state, icon, sees)


def knocking(knock: Knock, spell: Callable[[tuple[int, ...]], str]) -> Knocking:
    """Somebody at the door; `spell` puts the fingerprint into words."""
    sights = {
        "posts": say("Room", "Let in, they will see: sent posts."),
        "drafts": say("Room", "Let in, they will see: sent posts and drafts."),
        "nothing": say("Room", "Let in, they will see nothing yet."),
    }
    sight = shown(sights[knock.sees]) if knock.sees in sights else ""
    return Knocking(knock.id, knock.name, spell(knock.fingerprint), sight)


def trouble_words(view: RoomView) -> str:
    """What is wrong with the way to the room, "" where nothing is; whoever is in is told that writing goes on."""
    if view.link is LinkWord.DOWN and view.trouble is None:
        return shown(say("Room", "The room is out of reach. You go on alone; it comes back by itself."))
    if view.link is LinkWord.DOWN and view.is_in and view.trouble is not None:
        why = shown(view.trouble)
        return shown(say("Room", "{why} Meanwhile you go on alone; nothing is lost.", "", None, why=why))
    if view.trouble is not None:
        return shown(view.trouble)
    if view.link is LinkWord.REFUSED:
        return shown(say("Room", "The room's server doesn't let you in. You go on alone."))
    return ""


def note_words(view: RoomView) -> str:
    """What is good to know of the room, "" for nothing."""
    return shown(view.note) if view.note is not None else ""


def next_file(view: RoomView, refused: Knock | None = None) -> NextFile:
    """What comes next where people meet with files; `refused` is who was not let in just now, and may be told so."""
    save = say("Room", "Save a file for {name}…")
    there = coaches(view)
    if not view.is_host and not view.is_in:
        steps = say("Room", "Save your file and send it to who invited you. When theirs comes back, open it here.")
        return NextFile(shown(steps), shown(say("Room", "Save my file…")), view.host)
    if refused is not None and not view.knocks:
        steps = say("Room", "{name} is not let in. A file tells them so, if you like.", "", None, name=refused.name)
        return NextFile(shown(steps), shown(save.with_values(name=refused.name)), refused.id, refused.name)
    if there:
        last = max(there, key=lambda one: one.heard)
        steps = say(
            "Room",
            "Save a file for {name} and send it to them. When theirs comes back, open it here.",
            "",
            None,
            name=last.name,
        )
        return NextFile(shown(steps), shown(save.with_values(name=last.name)), last.id, last.name)
    if view.knocks:
        name = view.knocks[0].name
        steps = say("Room", "Let {name} in, or not, above. Then you save a file that tells them.", "", None, name=name)
        return NextFile(shown(steps))
    steps = say("Room", "Save the invite and send the file to your tutor. When theirs comes back, open it here.")
    return NextFile(shown(steps), shown(say("Room", "Save the invite…")) if view.invitations else "")


def waiting_words(view: RoomView, spell: Callable[[tuple[int, ...]], str], following: NextFile | None = None) -> str:
    """What is said while nobody accompanies, "" where somebody does; `following` where people meet with files."""
    if coaches(view):
        return ""
    if following is not None:
        return "" if view.knocks else following.steps
    if not view.is_host and not view.is_in:
        asked = shown(say("Room", "You have asked to come in. The host will answer; go on writing meanwhile."))
        if not view.fingerprint or view.link is not LinkWord.UP:
            return asked
        theirs = say("Room", "Your words, to read to each other: {words}.", "", None, words=spell(view.fingerprint))
        return f"{asked} {shown(theirs)}"
    if view.knocks:
        return ""
    return shown(say("Room", "Your call is kept until somebody comes. Go on writing meanwhile."))
