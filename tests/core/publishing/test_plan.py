"""From a draft to steps, and whose turn it is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from livetweet_coach.core.draft.draft import Draft, Media, Post, ReplyTo
from livetweet_coach.core.publishing.item import ON_ITS_WAY, Item, State
from livetweet_coach.core.publishing.plan import plan
from livetweet_coach.core.publishing.sent import gone
from livetweet_coach.core.publishing.step import Receipt, Step
from livetweet_coach.core.publishing.turns import next_to_send, next_wake, progress
from livetweet_coach.core.rules.rule import Account

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
ME = Account("moi")


def thread(count: int, send: str, way="practice", state=State.QUEUED, **values) -> list[Item]:
    draft = Draft(send, tuple(Post(f"p{n}", f"post {n}") for n in range(count)))
    return [Item(step, state, NOW, **values) for step in plan(draft, ME, way, send)]


def test_each_post_with_something_to_send_is_a_step():
    photo = Media("m", alt="Une salle")
    draft = Draft(
        "d", (Post("a", "un"), Post("b", " \n"), Post("c", "", (photo,))), reply_to=ReplyTo("elle", "Bonjour", "77")
    )
    first, second = plan(draft, ME, "practice", "send", "live")
    assert (first.key, first.position, first.total, first.parent) == ("send-1", 1, 2, "77")
    assert (second.key, second.post.id, second.position, second.reply_to) == ("send-2", "c", 2, None)
    assert gone(second, Receipt("9", NOW)).media == (photo,)


def test_nothing_comes_of_a_blank_draft_or_a_template():
    assert plan(Draft("d", (Post("a", "  "),)), ME, "practice", "s") == ()
    assert plan(Draft("d", (Post("a", "un"),), kind="template"), ME, "practice", "s") == ()


def test_the_next_post_of_a_thread_leaves_only_when_the_one_before_is_published():
    items = thread(3, "s")
    for state in State:
        turn = next_to_send([replace(items[0], state=state), *items[1:]], NOW)
        past = {State.PUBLISHED: "s-2", State.DELETED: "s-2"}
        wanted = {State.QUEUED: "s-1", State.WAITING: "s-1", State.RETRY: "s-1", **past}.get(state)
        assert (turn.key if turn else None) == wanted, state


def test_a_post_on_its_way_holds_back_those_behind_it_and_one_that_needs_a_person_does_not():
    stuck, behind = thread(1, "a"), thread(1, "b")
    for state in State:
        turn = next_to_send([replace(stuck[0], state=state, leaves_at=NOW + timedelta(minutes=1)), *behind], NOW)
        key = turn.key if turn else None
        assert key == (None if state in ON_ITS_WAY else "b-1"), state
    assert next_to_send([*stuck, *behind], NOW).key == "a-1"


def test_lanes_do_not_wait_for_each_other():
    stuck = thread(1, "a", way="x", state=State.SENDING)
    assert next_to_send([*stuck, *thread(1, "b")], NOW).key == "b-1"


def test_progress_counts_the_latest_sending():
    items = thread(3, "d")
    items[0] = replace(items[0], state=State.PUBLISHED)
    assert progress(items, "d") == (1, 3)
    assert progress(items, "other") == (0, 0)


def test_the_next_wake_is_the_earliest_time_that_is_waited_for():
    early, late = NOW + timedelta(seconds=3), NOW + timedelta(seconds=9)
    items = [*thread(1, "a", state=State.RETRY, leaves_at=late), *thread(1, "b", state=State.WAITING, leaves_at=early)]
    assert next_wake(items, NOW) == early
    assert next_wake(items, late) is None


@settings(deadline=None)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=4), st.randoms())
def test_everything_leaves_once_and_in_order(sizes, chance):
    items = [item for number, size in enumerate(sizes) for item in thread(size, f"s{number}")]
    gone_keys = []
    for _ in range(100):
        turn = next_to_send(items, NOW)
        if turn is None:
            break
        at = next(n for n, item in enumerate(items) if item.key == turn.key)
        if chance.random() < 0.3:
            continue  # not applied: tried again
        items[at] = replace(items[at], state=State.PUBLISHED, receipt=Receipt("1", NOW))
        gone_keys.append(turn.key)
    assert gone_keys == [item.key for item in items][: len(gone_keys)]
    assert isinstance(items[0].step, Step)
