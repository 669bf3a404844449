"""The learners of a room as a tutor goes through them: raised hands first, those who wait longest in front."""

from collections.abc import Sequence

from livetweet_coach.core.room.messages import Coached, Picture, Role, Sent, Unsent
from livetweet_coach.core.room.view import Member, RoomView, Said

FOLLOWED_MOST = 6


def learners(view: RoomView) -> tuple[Member, ...]:
    """Everybody who learns, in the order of the list."""
    found = (member for member in view.members if member.role is Role.LEARNER)
    return tuple(sorted(found, key=lambda one: (not one.hand, one.hand, one.name.casefold(), one.id)))


def raised(before: RoomView | None, after: RoomView) -> tuple[Member, ...]:
    """Whose hand went up between two views, longest waiting first."""
    up = {member.id for member in before.members if member.hand} if before is not None else set()
    return tuple(member for member in learners(after) if member.hand and member.id not in up)


def posts(log: Sequence[Said], learner: str) -> tuple[Said, ...]:
    """What a learner sent and did not take back, by their own clock."""
    back = {one.message.id for one in log if one.sender == learner and isinstance(one.message, Unsent)}
    sent: dict[str, Said] = {}
    for one in log:
        if one.sender == learner and isinstance(one.message, Sent) and one.message.id not in back:
            sent.setdefault(one.message.id, one)
    return tuple(sorted(sent.values(), key=lambda one: (_at(one), one.number)))


def _at(one: Said) -> int:
    return one.message.at if isinstance(one.message, Sent) else one.at


def engine_remarks(log: Sequence[Said], learner: str) -> tuple[Said, ...]:
    """The engine's remarks that a learner was shown, each once, with what became of it last."""
    newest: dict[str, Said] = {}
    for one in log:
        if one.sender == learner and isinstance(one.message, Coached):
            first = newest.get(one.message.id)
            newest[one.message.id] = (
                one if first is None else Said(first.number, first.at, one.sender, one.receiver, one.message, one.leg)
            )
    return tuple(newest.values())


def asked_pictures(log: Sequence[Said], learner: str, described: frozenset[str]) -> tuple[Said, ...]:
    """Pictures a learner asked to have described and that one hasn't, by (`post`, `media`) joined with a space."""
    newest: dict[str, Said] = {}
    for one in log:
        if one.sender == learner and isinstance(one.message, Picture):
            newest[f"{one.message.post} {one.message.media}"] = one
    return tuple(one for key, one in newest.items() if key not in described)
