"""What a learner lets whom see, and who copies what to whom: decided by the learner alone, for each member apart."""

from livetweet_coach.core.room.coding import encode
from livetweet_coach.core.room.company import COACHES, Company
from livetweet_coach.core.room.messages import (
    Coached,
    Copied,
    Description,
    Message,
    Note,
    Picture,
    Praise,
    Proposal,
    Remark,
    Role,
    Sent,
    Share,
    Suggestion,
    Unsent,
    Withdrawal,
)

_OF_POSTS = (Sent, Unsent, Coached, Picture)
_COPIED = (Remark, Suggestion, Description, Praise, Note, Proposal, Withdrawal)


def sees(company: Company, member: str, now: int) -> str:
    """What a member may see of mine now: "nothing", "posts" or "drafts"."""
    other = company.others.get(member)
    return other.sees.at(now) if other else "nothing"


def viewers(company: Company, now: int) -> frozenset[str]:
    """Those who may see my draft: the key of its stream is for nobody else."""
    return frozenset(member for member in company.others if sees(company, member, now) == "drafts")


def followers(company: Company, now: int) -> frozenset[str]:
    """Those who may see my posts; who sees drafts sees them too."""
    return frozenset(member for member in company.others if sees(company, member, now) != "nothing")


def may_receive(company: Company, member: str, message: Message, now: int) -> bool:
    """Whether a message may be said to a member: what tells of my posts only to those who may see them."""
    return not isinstance(message, _OF_POSTS) or sees(company, member, now) != "nothing"


def receivers(company: Company, message: Message, now: int) -> tuple[str, ...]:
    """Those to whom something said to all goes: of posts to my followers, anything else to each member."""
    return tuple(member for member in company.others if may_receive(company, member, message, now))


def letting_see(company: Company, member: str, what: str, until: int, now: int) -> tuple[tuple[str, Share], ...]:
    """The messages that follow when a member may see something else: to them, and to whom their drafts' copies go."""
    after = {one: other.sees.at(now) for one, other in company.others.items() if other.role in COACHES}
    before = {one for one, seen in after.items() if seen == "drafts"}
    after[member] = what
    seeing = sorted(one for one, seen in after.items() if seen == "drafts" and company.others[one].role in COACHES)
    told = [(member, Share(what, until, _but(seeing, member)))]
    if set(seeing) != before:
        again = (one for one in after if one != member and after[one] != "nothing")
        told += [(one, Share(after[one], company.others[one].sees.until, _but(seeing, one))) for one in again]
    return tuple(told)


def copies(company: Company, learner: str, message: Message) -> tuple[tuple[str, Copied], ...]:
    """What other coaches get of a message to a learner: those whom the learner lets see drafts as well."""
    other = company.others.get(learner)
    if other is None or other.role is not Role.LEARNER or not isinstance(message, _COPIED):
        return ()
    said = encode(message)
    coaches = (one for one in other.also if one in company.others and company.others[one].role in COACHES)
    return tuple((one, Copied(learner, said)) for one in coaches)


def _but(members: list[str], one: str) -> tuple[str, ...]:
    return tuple(member for member in members if member != one)[:100]
