"""What networks ask of the outbox: pictures first, whole threads, looks, pauses, several accounts, deleting."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from tests.adapters.outbox_desk import EIGHT, ME, NO_WAIT, NOW, WHY, Network
from tests.adapters.places import LEA_SKY, LEA_X, Place, a_desk, again, with_picture

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import State
from livetweet_coach.core.publishing.plan import Target


def test_a_blank_draft_sends_nothing():
    assert a_desk().send("  ") == ()


# pictures


def test_pictures_go_before_their_post_and_are_kept_over_a_retry():
    desk = a_desk(uploads=True)
    desk.place.faults = ["", "before"]
    desk.outbox.send(with_picture("un"), [Target("x", ME)], NO_WAIT)
    desk.run()
    assert desk.states() == [State.RETRY]
    desk.clock.pass_(60)
    desk.run()
    assert desk.place.posts == [("un", "", "", ("m1",))]
    assert [item.state.value for item in desk.seen][:4] == ["queued", "media", "queued", "sending"]


def test_a_picture_that_the_network_forgets_is_uploaded_again():
    desk = a_desk(uploads=True)
    desk.place.faults = ["", "before"]
    desk.outbox.send(with_picture("un"), [Target("x", ME)], NO_WAIT)
    desk.run()
    desk.outbox._last = None  # no sleep of the machine
    desk.clock.pass_(3590)
    desk.outbox.resume("d")
    desk.run()
    assert desk.place.posts == [("un", "", "", ("m2",))]


def test_an_upload_that_fails_is_tried_again_and_can_be_taken_back():
    desk = a_desk(uploads=True)
    desk.place.faults = ["x", "x"]
    desk.outbox.send(with_picture("un"), [Target("x", ME)], NO_WAIT)
    desk.run()
    assert desk.states() == [State.RETRY] and desk.place.posts == []
    desk.clock.pass_(4)
    desk.run()
    waits = desk.store.queue.of_draft("d")[0].leaves_at - desk.clock.now
    assert waits >= timedelta(seconds=4)  # longer each time
    assert desk.outbox.undo("d") is not None
    desk.clock.pass_(3600)
    desk.run()
    assert desk.place.posts == []


def test_a_crash_while_pictures_go_up_is_no_doubt():
    desk = a_desk(uploads=True)
    desk.outbox.send(with_picture("un"), [Target("x", ME)], NO_WAIT)
    (item,) = desk.store.queue.items()
    desk.store.queue.change(item.key, lambda i: i.to(State.MEDIA))
    again(desk).outbox.recover()
    desk.run()
    assert desk.states() == [State.PUBLISHED]


# whole threads


def test_a_whole_thread_leaves_at_once():
    desk = a_desk(once="key", whole_thread=True, uploads=True)
    desk.outbox.send(with_picture("un", "deux", "trois"), [Target("x", ME)], NO_WAIT)
    desk.run()
    assert [post[0] for post in desk.place.posts] == ["un", "deux", "trois"]
    assert desk.states() == [State.PUBLISHED] * 3
    sending = [item.key for item in desk.seen if item.state is State.SENDING]
    assert len(sending) == 3
    assert all(item.state is not State.PUBLISHED for item in desk.seen[: desk.seen.index(desk.seen[-3])])


@pytest.mark.parametrize("fault", ["before", "lost", "after"])
def test_a_whole_thread_is_once_whatever_happens_to_it(fault):
    desk = a_desk(once="key", whole_thread=True)
    desk.place.faults = [fault]
    desk.send("un", "deux", "trois")
    desk.run()
    desk.clock.pass_(60)
    desk.run()
    assert [post[0] for post in desk.place.posts] == ["un", "deux", "trois"]
    assert desk.states() == [State.PUBLISHED] * 3


def test_a_crash_in_the_middle_of_a_whole_thread_sends_the_same_again():
    desk = a_desk(once="key", whole_thread=True)
    desk.send("un", "deux")
    for item in desk.store.queue.items():
        desk.store.queue.change(item.key, lambda i: i.to(State.SENDING))
    again(desk).outbox.recover()
    desk.run()
    assert [post[0] for post in desk.place.posts] == ["un", "deux"]


def test_each_post_of_a_thread_knows_the_first_one():
    desk = a_desk()
    desk.send("un", "deux", "trois")
    desk.run()
    assert [(text, parent, root) for text, parent, root, _ in desk.place.posts] == [
        ("un", "", ""),
        ("deux", "id-s0-1", "id-s0-1"),
        ("trois", "id-s0-2", "id-s0-1"),
    ]


# looks and pauses


def test_where_it_is_looked_up_two_looks_must_miss():
    desk = a_desk(once="lookup", look_after=timedelta(seconds=30), looks=2)
    desk.place.faults = ["lost"]
    desk.send("un")
    desk.run()
    for _ in range(2):
        assert desk.states() == [State.UNCERTAIN]
        desk.clock.pass_(31)
        desk.run()
    assert desk.states() == [State.PUBLISHED] and len(desk.place.posts) == 1


def test_while_the_network_knows_our_key_one_look_is_enough():
    desk = a_desk(once="key", look_after=timedelta(seconds=30), looks=2, key_lasts=timedelta(hours=1))
    desk.place.faults = ["lost"]
    desk.send("un")
    desk.run()
    desk.clock.pass_(31)
    desk.run()
    assert desk.states() == [State.PUBLISHED]
    desk.place.faults = ["lost"]
    desk.send("deux", draft="e")
    desk.run()
    desk.outbox._last = None  # a network without answers, not a sleep of the machine
    desk.clock.pass_(3700)
    desk.run()
    assert desk.states("e") == [State.UNCERTAIN]


def test_posts_of_a_thread_leave_a_pause_between_them():
    desk = a_desk(pause=timedelta(seconds=2))
    desk.send("un", "deux")
    desk.run()
    assert [post[0] for post in desk.place.posts] == ["un"]
    desk.clock.pass_(2)
    desk.run()
    assert [post[0] for post in desk.place.posts] == ["un", "deux"]


# several accounts


def two_places():
    desk = a_desk()
    desk.places["bluesky"] = desk.sky = Place(desk.clock, once="key", whole_thread=True)
    return desk


def test_each_copy_has_its_own_state():
    desk = two_places()
    desk.place.faults = ["lost"]
    desk.outbox.send(Draft("d", (Post("a", "un"), Post("b", "deux"))), [LEA_X, LEA_SKY], NO_WAIT)
    desk.run()
    assert [post[0] for post in desk.sky.posts] == ["un", "deux"]
    assert desk.states() == [State.PUBLISHED, State.PUBLISHED] * 2
    assert [post[0] for post in desk.place.posts] == ["un", "deux"]


def test_what_has_left_nowhere_comes_back_and_goes_on_everywhere():
    desk = two_places()
    desk.places["bluesky"] = Place(desk.clock)
    desk.sky = desk.places["bluesky"]
    for place in (desk.place, desk.sky):
        place.faults = ["", "before"]
    desk.outbox.send(Draft("d", (Post("a", "un"), Post("b", "deux"))), [LEA_X, LEA_SKY], NO_WAIT)
    desk.run()
    back = desk.outbox.undo("d")
    assert [post.text for post in back.draft.posts] == ["deux"]
    desk.outbox.send(back.draft, [LEA_X, LEA_SKY], NO_WAIT)
    desk.run()
    for place in (desk.place, desk.sky):
        assert [post[0] for post in place.posts] == ["un", "deux"]
        assert place.posts[1][1] == place.shown[next(iter(place.shown))].id


def test_undo_takes_both_copies_back():
    desk = two_places()
    desk.outbox.send(Draft("d", (Post("a", "un"),)), [LEA_X, LEA_SKY], EIGHT)
    assert [post.text for post in desk.outbox.undo("d").draft.posts] == ["un"]
    desk.clock.pass_(60)
    desk.run()
    assert desk.place.posts == desk.sky.posts == []


def test_a_network_that_hangs_holds_up_no_other(tmp_path):
    store, hang, out = open_store(tmp_path, NOW), threading.Event(), threading.Event()

    class Hanging(Network):
        def create(self, step, key, media=()):
            hang.wait(30)
            return super().create(step, key)

    places = {"x": Hanging(lambda: datetime.now(UTC)), "bluesky": Network(lambda: datetime.now(UTC))}

    def changed(item):
        if item.state is State.PUBLISHED and item.step.way == "bluesky":
            out.set()

    outbox = Outbox(store.queue, lambda step: places[step.way], lambda: datetime.now(UTC), changed)
    outbox.start()
    outbox.send(Draft("d", (Post("a", "un"),)), [LEA_X, LEA_SKY], NO_WAIT)
    assert out.wait(30)
    assert places["x"].posts == []
    hang.set()
    outbox.stop()


# taking off


def test_what_is_out_is_taken_off_last_post_first():
    desk = a_desk(deletes=True)
    desk.send("un", "deux")
    desk.run()
    assert len(desk.store.timeline.posts()) == 2
    desk.outbox.delete_published("d")
    desk.run()
    assert desk.place.deleted == ["deux", "un"]
    assert desk.states() == [State.DELETED] * 2
    assert desk.store.timeline.posts() == ()
    assert desk.outbox.items() == ()


def test_taking_off_goes_on_until_there_is_an_answer_and_a_refusal_is_told():
    desk = a_desk(deletes=True)
    desk.send("un")
    desk.run()
    desk.place.faults = ["x", "no"]
    desk.outbox.delete_published("d")
    desk.run()
    assert desk.states() == [State.DELETING]
    desk.clock.pass_(30)
    desk.run()
    (item,) = desk.store.queue.of_draft("d")
    assert (item.state, item.why) == (State.PUBLISHED, WHY)
    assert len(desk.store.timeline.posts()) == 1
