"""A host who is neither of the two swaps roles only when both have said that they agreed, about the same swap."""

from livetweet_coach.core.room.company import Company, agreed_exchange, came, received
from livetweet_coach.core.room.messages import Exchange, Role


def after(*said):
    company = Company("fay", Role.FACILITATOR, "fay")
    for member, role in (("tom", Role.TUTOR), ("ana", Role.LEARNER), ("eve", Role.LEARNER)):
        company = came(company, member, member, role)
    found = []
    for sender, message in said:
        company = received(company, sender, message)
        found.append(agreed_exchange(company, sender, message))
    return found


def test_both_have_to_say_so():
    assert after(("tom", Exchange("w", "ana")), ("ana", Exchange("w", "tom"))) == [None, ("tom", "ana")]
    assert after(("ana", Exchange("w", "tom")), ("tom", Exchange("w", "ana"))) == [None, ("ana", "tom")]


def test_nobody_can_say_it_for_another():
    assert after(("eve", Exchange("w", "tom")), ("eve", Exchange("w", "eve"))) == [None, None]
    assert after(("tom", Exchange("w", "ana")), ("eve", Exchange("w", "tom"))) == [None, None]
    assert after(("tom", Exchange("w", "ana")), ("ana", Exchange("v", "tom"))) == [None, None]
