"""Through any faults and crashes each post arrives once, and a thread's posts in their order."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.adapters.outbox_desk import NO_WAIT, Desk
from tests.adapters.places import LEA_SKY, LEA_X, Place, a_desk, again, with_picture

ACTS = [
    "well",
    "applied, then lost",
    "lost, not applied",
    "surprise",
    "not applied",
    "budget",
    "rejected",
    "cannot look",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(ACTS), max_size=25),
    st.lists(st.integers(1, 3), min_size=1, max_size=4),
    st.lists(st.booleans(), max_size=20),
)
def test_through_any_faults_and_crashes_each_post_arrives_once_and_in_order(acts, sizes, crashes):
    desk = Desk(acts)
    wanted = []
    for number, size in enumerate(sizes):
        texts = [f"{number}.{part}" for part in range(size)]
        wanted += texts
        desk.send(*texts, draft=f"d{number}")
    crashes = iter(crashes)
    for _ in range(400):
        if next(crashes, False):
            desk.start()
            desk.outbox.recover()
        if not desk.outbox.run_once(desk.clock.now):
            for number in range(len(sizes)):
                desk.outbox.resume(f"d{number}")
            desk.clock.pass_(301)
        if not desk.outbox.items():
            break
    arrived = [text for _, text, _ in desk.network.posts]
    assert sorted(arrived) == sorted(wanted)
    for number in range(len(sizes)):
        assert [text for text in arrived if text.startswith(f"{number}.")] == [
            text for text in wanted if text.startswith(f"{number}.")
        ]
    assert sorted(post.text for post in desk.store.timeline.posts()) == sorted(wanted)


FAULTS = ["", "", "before", "lost", "after"]


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(FAULTS), max_size=20),
    st.lists(st.sampled_from(FAULTS), max_size=20),
    st.lists(st.tuples(st.integers(1, 3), st.booleans()), min_size=1, max_size=4),
    st.lists(st.booleans(), max_size=30),
)
def test_through_faults_and_crashes_each_account_has_each_post_once_in_order(on_x, on_sky, threads, crashes):
    desk = a_desk(once="lookup", look_after=timedelta(seconds=30), looks=2, uploads=True)
    desk.places["bluesky"] = sky = Place(desk.clock, once="key", whole_thread=True, uploads=True)
    desk.place.faults, sky.faults = list(on_x), list(on_sky)
    wanted = []
    for number, (size, pictures) in enumerate(threads):
        texts = [f"{number}.{part}" for part in range(size)]
        wanted += texts
        draft = with_picture(*texts, draft=f"d{number}")
        if not pictures:
            draft = replace(draft, posts=tuple(replace(post, media=()) for post in draft.posts))
        desk.outbox.send(draft, [LEA_X, LEA_SKY], NO_WAIT)
    crashes = iter(crashes)
    for _ in range(600):
        if next(crashes, False):
            again(desk).outbox.recover()
        if not desk.outbox.run_once(desk.clock.now):
            for number in range(len(threads)):
                desk.outbox.resume(f"d{number}")
            desk.clock.pass_(61)
        if not desk.outbox.items():
            break
    for place in (desk.place, sky):
        assert [post[0] for post in place.posts] == wanted
    assert len(desk.store.timeline.posts()) == 2 * len(wanted)
