"""Whatever a person does, and whatever fails or is killed meanwhile: nothing lost or doubled, threads in order."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.adapters.outbox_desk import EIGHT, NO_WAIT, WHY
from tests.adapters.places import LEA_SKY, LEA_X, Place, a_desk, again, with_picture

from livetweet_coach.core.publishing.item import State
from livetweet_coach.ports import Ambiguous, AuthExpired

TARGETS = [(LEA_X,), (LEA_SKY,), (LEA_X, LEA_SKY)]
FAULTS = ["before", "lost", "after", "killed before", "killed after"]


class Killed(BaseException):
    """The process is no more; what is on disk is what there is."""


class Doubtful(Place):
    """A place that may also be killed at, and that can't always be looked at."""

    def __init__(self, clock, **can):
        super().__init__(clock, **can)
        self.blind, self.has_run_out = [], False

    def _killed(self, act):
        if not self.faults or not self.faults[0].startswith("killed"):
            return act()
        if self.faults.pop(0) == "killed after":
            act()
        raise Killed

    def _key(self):
        if self.has_run_out:
            raise AuthExpired(WHY)

    def create(self, step, key, media=()):
        self._key()
        return self._killed(lambda: super(Doubtful, self).create(step, key, media))

    def create_all(self, steps, media):
        return self._killed(lambda: super(Doubtful, self).create_all(steps, media))

    def prepare_media(self, step):
        return self._killed(lambda: super(Doubtful, self).prepare_media(step))

    def delete(self, step, receipt):
        if step.post.text not in self.deleted:  # one that is gone already is no trouble
            self._killed(lambda: super(Doubtful, self).delete(step, receipt))

    def find(self, step, since):
        self._key()
        if self.blind:
            raise self.blind.pop()(WHY)
        return super().find(step, since)


class Sending(RuleBasedStateMachine):
    """A person at the app, two networks, and bad luck. `hand`: texts that came back to the person, by draft."""

    @initialize()
    def begin(self):
        self.desk = a_desk()
        self.x = Doubtful(self.desk.clock, once="lookup", look_after=EIGHT, looks=2, uploads=True, deletes=True)
        self.sky = Doubtful(self.desk.clock, once="key", whole_thread=True, pause=timedelta(seconds=1), deletes=True)
        self.places = (self.x, self.sky)
        self.desk.places = {"x": self.x, "bluesky": self.sky}
        self.drafts, self.hand, self.given_up = {}, {}, set()

    def _send(self, draft, targets, undo):
        self.desk.outbox.send(draft, targets, undo)
        self.hand[draft.id] = None

    @rule(
        sizes=st.lists(st.integers(1, 3), min_size=1, max_size=3),
        pictures=st.booleans(),
        where=st.sampled_from(TARGETS),
        undo=st.sampled_from([NO_WAIT, NO_WAIT, EIGHT]),
        faults=st.lists(st.sampled_from(FAULTS), max_size=4),
        blind=st.lists(st.sampled_from([Ambiguous, AuthExpired]), max_size=2),
    )
    def send(self, sizes, pictures, where, undo, faults, blind):
        self.places[len(self.drafts) % 2].faults += faults
        self.x.blind += blind
        for size in sizes:
            number = len(self.drafts)
            draft = with_picture(*(f"{number}.{part}" for part in range(size)), draft=f"d{number}")
            if not pictures:
                draft = replace(draft, posts=tuple(replace(post, media=()) for post in draft.posts))
            self.drafts[draft.id] = where
            self._send(draft, where, undo)

    @rule(times=st.lists(st.sampled_from([0, 1, 9, 31, 31, 400]), min_size=1, max_size=6), steps=st.integers(1, 12))
    def work(self, times, steps):
        for seconds in times:
            self.desk.clock.pass_(seconds)
            for _ in range(steps):
                try:
                    if not self.desk.outbox.run_once(self.desk.clock.now):
                        break
                except Killed:
                    again(self.desk).outbox.recover()

    @rule()
    def run_out(self):
        self.x.has_run_out = True

    @precondition(lambda self: self.x.has_run_out)
    @rule()
    def connect_again(self):
        self.x.has_run_out = False
        self.desk.outbox.resume_account("x:1")

    @rule()
    def lunch(self):
        self.desk.clock.pass_(3600)

    @rule()
    def crash(self):
        again(self.desk).outbox.recover()

    @precondition(lambda self: self.drafts)
    @rule(data=st.data(), at_once=st.booleans())
    def undo(self, data, at_once):
        draft_id = data.draw(st.sampled_from(sorted(self.drafts)))
        back = self.desk.outbox.undo(draft_id)
        if back is not None:
            self.hand[draft_id] = back.draft
            if at_once:
                self._send(back.draft, self.drafts[draft_id], NO_WAIT)

    @precondition(lambda self: any(self.hand.values()))
    @rule(data=st.data())
    def send_again(self, data):
        draft_id = data.draw(st.sampled_from(sorted(name for name, draft in self.hand.items() if draft)))
        self._send(self.hand[draft_id], self.drafts[draft_id], EIGHT)

    @precondition(lambda self: self.drafts)
    @rule(data=st.data(), act=st.sampled_from(["keep", *["resume"] * 4, "delete_published", "give_up"]))
    def act(self, data, act):
        draft_id = data.draw(st.sampled_from(sorted(self.drafts)))
        getattr(self.desk.outbox, act)(draft_id)
        if act == "give_up":
            self.given_up.add(draft_id)

    @precondition(lambda self: self.drafts)
    @rule()
    def tell_the_truth(self):
        """What can't be known is looked up by the person."""
        for item in self.desk.outbox.items():
            if item.doubt:
                place = self.desk.places[item.step.way]
                (self.desk.outbox.posted if item.key in place.shown else self.desk.outbox.not_posted)(item.key)

    @invariant()
    def nothing_doubled_and_in_order(self):
        for place in self.places:
            texts = [post[0] for post in place.posts]
            assert len(texts) == len(set(texts)), texts
            for draft_id in self.drafts:
                mine = [text for text in texts if text.startswith(f"{draft_id[1:]}.")]
                assert mine == sorted(mine), texts

    def teardown(self):
        if not hasattr(self, "drafts"):
            return
        for place in self.places:
            place.faults, place.blind, place.has_run_out = [], [], False
        for _ in range(300):
            if not self.desk.outbox.run_once(self.desk.clock.now):
                if not self.desk.outbox.items():
                    break
                for draft_id in self.drafts:
                    self.desk.outbox.resume(draft_id)
                self.desk.clock.pass_(61)
        assert self.desk.outbox.items() == ()
        self.nothing_doubled_and_in_order()
        for draft_id, targets in self.drafts.items():
            hand = {post.text for post in self.hand[draft_id].posts} if self.hand[draft_id] else set()
            items = self.desk.store.queue.of_draft(draft_id)
            for target in targets:
                place = self.desk.places[target.way]
                out = {post[0] for post in place.posts}
                wanted = {item.step.post.text for item in items if item.step.way == target.way}
                assert wanted <= out | hand or draft_id in self.given_up, (draft_id, wanted - out - hand)
            shown = {i.step.post.text for i in items if i.state is State.DELETED and i.step.way == "x"}
            assert shown <= set(self.x.deleted)


Sending.TestCase.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)
TestSending = Sending.TestCase
