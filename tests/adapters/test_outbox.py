"""The outbox over a real store: undo, order, refusals, crashes, and a network that fails in every way."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.store.store import memory_store, open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import IllegalTransition, State
from livetweet_coach.core.publishing.step import Receipt
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.core.words import say
from livetweet_coach.ports import (
    AlreadySent,
    Ambiguous,
    AuthExpired,
    BudgetExhausted,
    Capabilities,
    NotApplied,
    OutOfCredits,
    Rejected,
    StoreUnwritable,
)

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
ME = Account("moi")
NO_WAIT, EIGHT = timedelta(0), timedelta(seconds=8)
WHY = say("Test", "because")


class Clock:
    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now

    def pass_(self, seconds):
        self.now += timedelta(seconds=seconds)


class Network:
    """A network that does as it is told: `acts` is used up one by one, then all goes well."""

    def __init__(self, clock, once="lookup", acts=()):
        self.clock, self.once, self.acts = clock, once, list(acts)
        self.posts: list[tuple[str, str, str]] = []

    def capabilities(self):
        return Capabilities(once=self.once, look_after=timedelta(seconds=30))

    def create(self, step, key):
        act = self.acts.pop(0) if self.acts else "well"
        if act in ("well", "applied, then lost"):
            self.posts.append((key, step.post.text, step.parent))
        if act == "well":
            return Receipt(f"id-{key}", self.clock())
        raise {
            "applied, then lost": Ambiguous(WHY),
            "lost, not applied": Ambiguous(WHY),
            "surprise": RuntimeError("<html>captive portal</html>"),
            "not applied": NotApplied(WHY),
            "budget": BudgetExhausted(WHY, self.clock() + timedelta(minutes=3)),
            "rejected": Rejected(WHY, "text"),
            "auth": AuthExpired(WHY),
            "credits": OutOfCredits(WHY),
        }[act]

    def find(self, step, since):
        act = self.acts.pop(0) if self.acts and self.acts[0] == "cannot look" else "well"
        if act == "cannot look":
            raise Ambiguous(WHY)
        found = [key for key, text, _ in self.posts if text == step.post.text]
        return Receipt(f"id-{found[0]}", self.clock()) if found else None

    def intent_url(self, post):
        return None


class Desk:
    """A store, a clock, a network and an outbox, driven by hand."""

    def __init__(self, acts=(), once="lookup", store=None):
        self.clock = Clock()
        self.network = Network(self.clock, once, acts)
        self.store = store or memory_store()
        self.seen = []
        self.ids = iter(f"s{n}" for n in range(1000))
        self.start()

    def start(self):
        self.outbox = Outbox(
            self.store.queue,
            {"x": self.network},
            self.clock,
            self.seen.append,
            new_id=lambda: next(self.ids),
            jitter=lambda: 0.5,
        )

    def send(self, *texts, draft="d", undo=NO_WAIT, way="x"):
        posts = tuple(Post(f"p{n}", text) for n, text in enumerate(texts))
        return self.outbox.send(Draft(draft, posts), way, ME, undo, "live")

    def run(self, limit=500):
        for _ in range(limit):
            if not self.outbox.run_once(self.clock.now):
                return
        raise AssertionError("the outbox does not come to rest")

    def states(self, draft="d"):
        return [item.state for item in self.store.queue.of_draft(draft)]


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
    desk.outbox.send(back.draft, "x", ME, NO_WAIT)
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


def test_a_blank_draft_sends_nothing():
    assert Desk().send("  ") == ()


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
    desk.outbox.send(back.draft, "x", ME, NO_WAIT)
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


def test_the_thread_sends_wakes_and_stops(tmp_path):
    """With the real clock and thread: no waiting longer than the undo window."""
    store = open_store(tmp_path, NOW)
    gone, threads = threading.Event(), set()

    def changed(item):
        threads.add(threading.current_thread().name)
        if item.state is State.PUBLISHED:
            gone.set()

    network = Network(lambda: datetime.now(UTC))
    outbox = Outbox(store.queue, {"x": network}, lambda: datetime.now(UTC), changed)
    outbox.start()
    outbox.send(Draft("d", (Post("p", "un"),)), "x", ME, timedelta(milliseconds=20))
    assert gone.wait(30)
    outbox.stop()
    outbox.send(Draft("e", (Post("p", "deux"),)), "x", ME, NO_WAIT)
    assert [text for _, text, _ in network.posts] == ["un"]
    assert threads == {threading.main_thread().name, "outbox"}
    store.close()


def test_the_thread_says_that_the_disk_is_full_and_goes_on():
    desk = Desk()
    told = threading.Event()
    outbox = Outbox(desk.store.queue, {"x": desk.network}, desk.clock, lambda item: None, lambda phrase: told.set())
    desk.send("un")
    desk.store.close()
    outbox.start()
    assert told.wait(30)
    outbox.stop()
