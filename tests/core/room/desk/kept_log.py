"""A log of a room as a test tells it: who said what to whom, and how far it has come."""

from dataclasses import replace

from livetweet_coach.core.room.coding import encode
from livetweet_coach.core.room.messages import Answer, Copied, Remark, Role, Sent
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Leg, Member, RoomView, Said

ME, LEA, ANA = "me", "lea", "ana"


class KeptLog:
    """Messages with rising numbers; times rise by a second."""

    def __init__(self):
        self.said = ()

    def add(self, sender, receiver, message, leg=Leg.ARRIVED, at=None):
        number = len(self.said) + 1
        self.said = (*self.said, Said(number, number * 1000 if at is None else at, sender, receiver, message, leg))
        return number

    def tell(self, message, leg=Leg.ARRIVED, to=LEA):
        return self.add(ME, to, message, leg)

    def answer(self, message_id, word, sender=LEA):
        return self.add(sender, ME, Answer(message_id, word))

    def post(self, post="p", sender=LEA):
        return self.add(sender, ME, Sent(post, "texte", (), 1))

    def copy(self, message, sender=ANA, learner=LEA):
        return self.add(sender, ME, Copied(learner, encode(message)))

    def legs(self, leg):
        self.said = tuple(replace(one, leg=leg) if one.sender == ME else one for one in self.said)


def remark(message_id, urgent=False, text="un point"):
    return Remark(message_id, text, "p", 0, 2, "un", urgent)


def view(*coaches, learners=(LEA,)):
    members = [Member(one, one, Role.LEARNER, Presence.HERE) for one in learners]
    return RoomView("r", "Salle 3", ME, "Marc", Role.TUTOR, LEA, members=(*members, *coaches))


def coach(member_id=ANA, presence=Presence.HERE, writes_to=""):
    return Member(member_id, member_id, Role.TUTOR, presence, writes_to)
