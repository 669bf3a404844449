"""What is left to post and what it costs, before it goes."""

from datetime import timedelta

import pytest
from tests.app.accounts.stand_in_network import LEA_X
from tests.story.test_accounts import with_networks

from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.publishing.sent import TimelinePost


@pytest.fixture
def person(open_app):
    one = with_networks(open_app())
    one.services.ledger.put(LEA_X)
    one.improvise("Num26")
    one.learner.choosing.choose("accounts", (LEA_X.id,))
    one.server = one.services.ledger.publisher(LEA_X.id)
    return one


def note(person):
    return person.learner.compose.note


def test_a_link_is_dear_on_x_and_said_so_while_one_writes(person):
    person.type("Une idée #Num26", 0.02)
    assert note(person) == ""
    person.type(" https://exemple.fr", 0.02)
    assert "$0.20" in note(person)
    person.learner.choosing.choose("practice")
    person.pause(1)
    assert note(person) == ""


@pytest.mark.parametrize(("used", "said"), [(10, ""), (38, "12 posts left on X today"), (49, "1 post left on X today")])
def test_an_allowance_is_told_once_half_of_it_is_used(person, used, said):
    person.server.budget = lambda: Allowance(used, 50)
    person.learner.queueing.refresh()
    person.pause(1)
    assert note(person) == said


def test_a_full_allowance_says_when_there_is_room_again(person):
    resets = person.clock.now() + timedelta(hours=2)
    person.server.budget = lambda: Allowance(50, 50, resets)
    person.learner.queueing.refresh()
    person.pause(1)
    assert f"{resets.astimezone():%H:%M}" in note(person)


def test_at_the_cap_the_post_waits_as_a_draft_until_there_is_room(person):
    """PC03: the strip offers to keep it, and it comes back to mind when the network says."""
    resets = person.clock.now() + timedelta(hours=2)
    person.server.budget = lambda: Allowance(50, 50, resets)
    person.learner.queueing.refresh()
    person.pause(1)
    person.write("Une idée #Num26")
    assert "used up" in person.held()
    assert person.server.posts == []
    person.press("Return")
    (kept,) = person.services.store.drafts.kept()
    assert kept.draft.posts[0].text.startswith("Une idée")
    assert kept.remind_at == resets
    assert f"{resets.astimezone():%H:%M}" in person.notice() and "embargo" not in person.notice()


def test_what_other_lives_sent_counts_where_the_network_says_nothing(person):
    then = person.clock.now() - timedelta(hours=1)
    posts = [TimelinePost(f"t{n}", then, f"Idée {n}", live="other", way="x", account=LEA_X.id) for n in range(50)]
    person.services.store.timeline.add(posts)
    person.learner.queueing.refresh()
    assert person.learner.queueing.context().allowance.used == 50
    person.write("Une idée #Num26")
    assert "used up" in person.held()


def test_what_was_sent_since_comes_on_top_of_what_the_network_told(person):
    person.server.budget = lambda: Allowance(38, 100, exact=True)
    person.learner.queueing.refresh()
    person.pause(125)  # long enough to know that this is published for real
    person.write("Une idée #Num26")
    allowance = person.learner.queueing.context().allowance
    assert (allowance.used, allowance.limit, allowance.exact) == (39, 100, True)
