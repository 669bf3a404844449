"""The outbox over a real store: undo, order, refusals, crashes, restarts, and its thread."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from tests.adapters.outbox_desk import EIGHT, ME, NO_WAIT, NOW, WHY, Desk, Network

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import IllegalTransition, State
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.ports import AlreadySent, StoreUnwritable


def test_nothing_leaves_before_undo_is_over():
    desk = Desk()
    desk.send("un", undo=EIGHT)
    desk.clock.pass_(7.9)
    desk.run()
    assert desk.states() == [State.WAITING] and desk.network.posts == []
    desk.clock.pass_(0.1)
    desk.run()
    assert desk.states() == [State.PUBLISHED]
    assert [item.state for item in desk.seen] == [State.WAITING, State.QUEUED, State.SENDING, State.PUBLISHED]
    (row,) = desk.store.timeline.posts("live")
    assert (row.id, row.text, row.thread) == ("s0-1", "un", "d")


def test_undo_brings_the_draft_back_and_it_can_be_sent_again():
    desk = Desk()
    desk.send("un", "deux", undo=EIGHT)
    back = desk.outbox.undo("d")
    assert [post.text for post in back.draft.posts] == ["un", "deux"]
    desk.clock.pass_(60)
    desk.run()
    assert desk.network.posts == []
    desk.outbox.send(back.draft, [Target("x", ME)], NO_WAIT)
    desk.run()
    assert [text for _, text, _ in desk.network.posts] == ["un", "deux"]
    assert desk.outbox.undo("d") is None


def test_pressing_send_twice_sends_once():
    desk = Desk()
    desk.send("un")
    with pytest.raises(AlreadySent):
        desk.send("un")
    desk.run()
    assert len(desk.network.posts) == 1


def test_each_post_of_a_thread_answers_the_one_before():
    desk = Desk()
    desk.send("un", "deux", "trois")
    desk.run()
    assert [parent for _, _, parent in desk.network.posts] == ["", "id-s0-1", "id-s0-2"]


def test_a_thread_that_was_stopped_midway_gives_its_rest_back():
    desk = Desk(acts=["well", "rejected"])
    desk.send("un", "deux", "trois")
    desk.run()
    assert desk.states() == [State.PUBLISHED, State.NEEDS_PERSON, State.QUEUED]
    assert desk.store.queue.of_draft("d")[1].why == WHY
    back = desk.outbox.undo("d")
    assert [post.text for post in back.draft.posts] == ["deux", "trois"]
    desk.outbox.send(back.draft, [Target("x", ME)], NO_WAIT)
    desk.run()
    assert [(text, parent) for _, text, parent in desk.network.posts] == [
        ("un", ""),
        ("deux", "id-s0-1"),
        ("trois", "id-s1-1"),
    ]


@pytest.mark.parametrize("act", ["rejected", "auth", "credits"])
def test_what_needs_a_person_waits_for_one_and_lets_others_pass(act):
    desk = Desk(acts=[act])
    desk.send("un")
    desk.send("autre", draft="e")
    desk.run()
    assert (desk.states(), desk.states("e")) == ([State.NEEDS_PERSON], [State.PUBLISHED])
    desk.outbox.resume("d")
    desk.run()
    assert desk.states() == [State.PUBLISHED]


def test_what_was_not_applied_is_tried_again_later_and_keeps_its_place():
    desk = Desk(acts=["not applied", "budget"])
    desk.send("un")
    desk.send("autre", draft="e")
    desk.run()
    assert desk.network.posts == [] and desk.states() == [State.RETRY]
    desk.clock.pass_(2.5)
    desk.run()
    assert desk.network.posts == []
    desk.clock.pass_(180)
    desk.run()
    assert [text for _, text, _ in desk.network.posts] == ["un", "autre"]


@pytest.mark.parametrize("act", ["applied, then lost", "lost, not applied", "surprise"])
def test_what_is_uncertain_is_looked_for_before_it_is_sent_again(act):
    desk = Desk(acts=[act, "cannot look"])
    desk.send("un")
    desk.run()
    assert desk.states() == [State.UNCERTAIN]
    assert desk.outbox.undo("d") is None
    desk.clock.pass_(31)
    desk.run()
    assert desk.states() == [State.UNCERTAIN]
    desk.clock.pass_(31)
    desk.run()
    assert desk.states() == [State.PUBLISHED]
    assert len(desk.network.posts) == 1


def test_without_its_publisher_a_post_needs_a_person():
    desk = Desk()
    desk.send("un", way="bluesky")
    desk.run()
    assert desk.states() == [State.NEEDS_PERSON]


def test_after_a_restart_what_is_old_asks_and_what_is_young_goes():
    desk = Desk()
    desk.send("vieux", draft="old")
    desk.clock.pass_(601)
    desk.send("jeune", draft="young", undo=EIGHT)
    desk.clock.pass_(20)
    desk.start()
    assert [item.step.post.text for item in desk.outbox.recover()] == ["vieux"]
    desk.run()
    assert [text for _, text, _ in desk.network.posts] == ["jeune"]
    desk.outbox.resume("old")
    desk.run()
    assert [text for _, text, _ in desk.network.posts] == ["jeune", "vieux"]


def test_after_a_sleep_of_the_machine_it_is_the_same():
    desk = Desk()
    desk.run()
    desk.send("un", undo=EIGHT)
    desk.clock.pass_(3600)
    desk.run()
    assert desk.states() == [State.ASKS]


def test_looking_for_crashes_while_a_post_is_leaving_finds_none(monkeypatch):
    desk = Desk()
    create = desk.network.create

    def asked_meanwhile(step, key, media=()):
        desk.outbox.recover()
        return create(step, key)

    monkeypatch.setattr(desk.network, "create", asked_meanwhile)
    desk.send("un")
    desk.run()
    assert [item.state for item in desk.seen] == [State.QUEUED, State.SENDING, State.PUBLISHED]


def test_kept_posts_stay_until_they_are_resumed():
    desk = Desk()
    desk.send("un", undo=EIGHT)
    assert [item.state for item in desk.outbox.keep("d")] == [State.KEPT]
    desk.clock.pass_(300)
    desk.run()
    assert desk.network.posts == []
    desk.outbox.resume("d")
    desk.run()
    assert len(desk.network.posts) == 1


def test_a_person_can_say_that_an_uncertain_post_is_there():
    desk = Desk(acts=["surprise"])
    desk.send("un", "deux")
    desk.run()
    desk.outbox.posted("s0-1")
    assert desk.states() == [State.PUBLISHED, State.QUEUED]
    assert [post.text for post in desk.store.timeline.posts()] == ["un"]
    with pytest.raises(IllegalTransition):
        desk.outbox.not_posted("s0-1")
    with pytest.raises(KeyError):
        desk.outbox.posted("nobody")


def test_a_disk_that_is_full_for_a_while_doubles_nothing(monkeypatch):
    desk = Desk()
    desk.send("un")
    finish = desk.store.queue.finish
    full = iter([True, True])

    def sometimes(*arguments):
        if next(full, False):
            raise StoreUnwritable(WHY)
        return finish(*arguments)

    monkeypatch.setattr(desk.store.queue, "finish", sometimes)
    for _ in range(2):
        with pytest.raises(StoreUnwritable):
            desk.run()
    desk.run()
    assert desk.states() == [State.PUBLISHED]
    assert len(desk.network.posts) == 1


def test_the_thread_sends_wakes_and_stops(tmp_path):
    """With the real clock and thread: no waiting longer than the undo window."""
    store = open_store(tmp_path, NOW)
    gone, threads = threading.Event(), set()

    def changed(item):
        threads.add(threading.current_thread().name)
        if item.state is State.PUBLISHED:
            gone.set()

    network = Network(lambda: datetime.now(UTC))
    outbox = Outbox(store.queue, lambda step: network, lambda: datetime.now(UTC), changed)
    outbox.start()
    outbox.send(Draft("d", (Post("p", "un"),)), [Target("x", ME)], timedelta(milliseconds=20))
    assert gone.wait(30)
    outbox.stop()
    outbox.send(Draft("e", (Post("p", "deux"),)), [Target("x", ME)], NO_WAIT)
    assert [text for _, text, _ in network.posts] == ["un"]
    assert threads == {threading.main_thread().name, "outbox x"}
    store.close()


def test_the_thread_says_that_the_disk_is_full_and_goes_on():
    desk = Desk()
    told = threading.Event()
    outbox = Outbox(
        desk.store.queue, lambda step: desk.network, desk.clock, lambda item: None, lambda phrase: told.set()
    )
    desk.send("un")
    desk.store.close()
    outbox.start()
    assert told.wait(30)
    outbox.stop()


def test_a_defect_in_what_listens_keeps_nothing_from_leaving():
    desk = Desk()

    def listens(item):
        raise RuntimeError("a pane that is gone")

    desk.outbox = Outbox(desk.store.queue, lambda step: desk.network, desk.clock, listens)
    desk.send("un", "deux")
    desk.run()
    assert desk.states() == [State.PUBLISHED, State.PUBLISHED]


def test_a_defect_while_sending_is_said_and_the_rest_still_goes(monkeypatch):
    desk = Desk()
    said, gone = threading.Event(), threading.Event()
    items, failing = desk.store.queue.items, [True]

    def broken():
        if threading.current_thread().name == "outbox" and failing:
            failing.pop()
            raise RuntimeError("a defect")
        return items()

    monkeypatch.setattr(desk.store.queue, "items", broken)
    outbox = Outbox(
        desk.store.queue,
        lambda step: desk.network,
        desk.clock,
        lambda item: gone.set() if item.state is State.PUBLISHED else None,
        lambda phrase: said.set(),
    )
    outbox.start()
    assert said.wait(30)
    outbox.send(Draft("d", (Post("p", "un"),)), [Target("x", ME)], NO_WAIT)
    assert gone.wait(30)
    outbox.stop()


def test_what_a_person_says_meanwhile_counts_more_than_what_was_found(monkeypatch):
    desk = Desk(acts=["applied, then lost"])
    desk.send("un")
    desk.run()
    find = desk.network.find

    def slow(step, since):
        desk.outbox.not_posted("s0-1")
        return find(step, since)

    monkeypatch.setattr(desk.network, "find", slow)
    desk.clock.pass_(31)
    desk.outbox.run_once(desk.clock.now)
    assert desk.states() == [State.QUEUED]
