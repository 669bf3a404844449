"""What one lets see, and until when, as a window is told of it."""

import pytest

from livetweet_coach.core.room.company import Other, Shown, as_member
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.presence import Presence

END = 1_800_000


@pytest.mark.parametrize(
    ("what", "now", "sees"), [("posts", 5, "posts"), ("nothing", 5, "nothing"), ("posts", END, "nothing")]
)
def test_what_was_limited_stays_so_also_while_nothing_is_seen(what, now, sees):
    other = Other("t", "Marie", Role.TUTOR, sees=Shown(what, END))
    member = as_member(other, Presence.HERE, "", None, None, now)
    assert (member.sees, member.sees_until) == (sees, END)
