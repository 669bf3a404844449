"""The company one member is in: who came by a grant, what each shows and sees, whose hand is raised.

It is folded from what is kept, in the order in which it was said and received, so that a restart comes to the same.
Instants are milliseconds since 1970, 0 for none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from livetweet_coach.core.room.messages import Answer, Draft, Exchange, Hand, Message, Role, Share, Summary, Swap
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.roster import Roster
from livetweet_coach.core.room.view import Member

COACHES = frozenset({Role.TUTOR, Role.FACILITATOR})


@dataclass(frozen=True, slots=True)
class Shown:
    """What one member lets another see, and until when (0: while the room lasts)."""

    what: str = "nothing"
    until: int = 0

    def at(self, now: int) -> str:
        """What of it holds now: "nothing", "posts" or "drafts"."""
        return "nothing" if self.until and self.until <= now else self.what


@dataclass(frozen=True, slots=True)
class Other:
    """Another member: `shows` to me, `sees` of mine; `also` are other coaches who may see this learner's drafts.

    `hand` is since when it is raised, None before anything was said of it.
    """

    id: str
    name: str
    role: Role
    shows: Shown = Shown()
    sees: Shown = Shown()
    also: tuple[str, ...] = ()
    hand: int | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """All others by id; `swaps` are the roles offered for exchange, as id: (who offers, to whom).

    `exchanges` is for the host, of those that two others have agreed to, as (id, who says so): with whom.
    """

    me: str
    role: Role
    host: str
    others: Mapping[str, Other] = field(default_factory=dict)
    swaps: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    exchanges: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def has_dealings(self, other: Role, other_id: str) -> bool:
        """Whether a member is any concern of mine: learners see coaches and the host, not one another."""
        return bool({self.role, other} & COACHES) or self.host in (self.me, other_id)


def came(company: Company, member: str, name: str, role: Role) -> Company:
    """Somebody is in, or goes by another name or role from now on."""
    known = company.others.get(member)
    after = Other(member, name, role) if known is None else replace(known, name=name, role=role)
    return _with(company, after)


def went(company: Company, member: str) -> Company:
    """A member's grant is over; what was shared both ways is over with it."""
    return replace(company, others={name: other for name, other in company.others.items() if name != member})


def received(company: Company, sender: str, message: Message) -> Company:
    """After a message of another member."""
    other = company.others.get(sender)
    if other is None:
        return company
    match message:
        case Share(what, until, also):
            return _with(company, replace(other, shows=Shown(what, until), also=also))
        case Hand(up, at):
            return _with(company, replace(other, hand=at if up else 0))
        case Swap(swap_id):
            return replace(company, swaps={**company.swaps, swap_id: (sender, company.me)})
        case Exchange(swap_id, member):
            return replace(company, exchanges={**company.exchanges, (swap_id, sender): member})
    return company


def told(company: Company, to: str, message: Message) -> Company:
    """After a message of one's own."""
    other = company.others.get(to)
    if other is None:
        return company
    match message:
        case Share(what, until):
            return _with(company, replace(other, sees=Shown(what, until)))
        case Swap(swap_id):
            return replace(company, swaps={**company.swaps, swap_id: (company.me, to)})
    return company


def met(company: Company, roster: Roster, role: Role) -> tuple[Company, list[str]]:
    """In a role, among those of the roster one has dealings with; and the ids of those who are new."""
    there = [one for one in roster.members() if roster.has_dealings(company.me, one.member)]
    after = replace(company, role=role)
    for gone in company.others.keys() - {one.member for one in there}:
        after = went(after, gone)
    for one in there:
        after = came(after, one.member, one.name, one.role)
    return after, [one.member for one in there if one.member not in company.others]


def agreed_swap(company: Company, speaker: str, message: Message) -> tuple[str, str] | None:
    """The two members who change roles from now on, if this is the word that settles it."""
    if isinstance(message, Answer) and message.word == "agreed":
        offered = company.swaps.get(message.id)
        if offered is not None and offered[1] == speaker:
            return offered
    return None


def agreed_exchange(company: Company, speaker: str, message: Message) -> tuple[str, str] | None:
    """The two others who change roles by the host's word, if both have said now that they agreed."""
    if not isinstance(message, Exchange) or message.member == speaker:
        return None
    other = message.member if company.exchanges.get((message.id, message.member)) == speaker else ""
    return (other, speaker) if other else None


def as_member(
    other: Other, presence: Presence, writes_to: str, draft: Draft | None, summary: Summary | None, now: int
) -> Member:
    """The member as a window shows it; of the newest draft and summary only what may be seen now."""
    shows, sees = other.shows.at(now), other.sees.at(now)
    return Member(
        id=other.id,
        name=other.name,
        role=other.role,
        presence=presence,
        writes_to=writes_to,
        shows=shows,
        shows_until=other.shows.until if shows != "nothing" else 0,
        sees=sees,
        sees_until=other.sees.until,  # also while they see nothing: what was limited stays so
        draft=draft if shows == "drafts" else None,
        summary=summary if shows != "nothing" else None,
        hand=_hand(other, summary if shows != "nothing" else None),
    )


def _hand(other: Other, summary: Summary | None) -> int:
    """A raised hand comes as a message; a summary tells of it to who came later."""
    if other.hand is not None:
        return other.hand
    return summary.hand if summary else 0


def _with(company: Company, other: Other) -> Company:
    return replace(company, others={**company.others, other.id: other})
