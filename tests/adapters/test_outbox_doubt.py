"""What may have gone is never sent twice for a reason of its own; what a person says is done to all copies."""

from datetime import timedelta

import pytest
from tests.adapters.outbox_desk import EIGHT, ME, NO_WAIT, WHY, Desk
from tests.adapters.places import LEA_SKY, LEA_X, Place, a_desk, again, with_picture

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import IllegalTransition, State
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.ports import AuthExpired, Rejected


def test_an_account_that_ran_out_while_looking_is_looked_at_again_before_anything_is_sent(monkeypatch):
    desk = Desk(acts=["applied, then lost"])
    desk.send("un")
    desk.run()
    find = desk.network.find

    def expired(step, since):
        raise AuthExpired(WHY)

    monkeypatch.setattr(desk.network, "find", expired)
    desk.clock.pass_(31)
    desk.run()
    assert desk.states() == [State.NEEDS_PERSON]
    assert desk.outbox.undo("d") is None
    assert desk.outbox.keep("d") == desk.outbox.give_up("d") == ()
    monkeypatch.setattr(desk.network, "find", find)
    desk.outbox.resume("d")
    assert desk.states() == [State.UNCERTAIN]
    desk.run()
    assert desk.states() == [State.PUBLISHED]
    assert len(desk.network.posts) == 1


def test_a_doubtful_post_goes_again_only_when_the_person_says_that_it_is_not_there():
    desk = Desk(acts=["lost, not applied"], once="person")
    desk.send("un")
    desk.run()
    desk.clock.pass_(31)
    desk.run()
    desk.outbox.resume("d")
    desk.run()
    assert desk.states() == [State.NEEDS_PERSON] and desk.network.posts == []
    with pytest.raises(IllegalTransition):
        desk.store.queue.change("s0-1", lambda item: item.to(State.WITHDRAWN))
    desk.outbox.not_posted("s0-1")
    desk.run()
    assert desk.states() == [State.PUBLISHED] and len(desk.network.posts) == 1


def test_what_a_start_finds_uncertain_and_old_asks_once_it_is_known_not_to_be_there():
    desk = Desk(acts=["lost, not applied"])
    desk.send("un")
    desk.run()
    desk.clock.pass_(3600)
    desk.start()
    desk.outbox.recover()
    desk.run()
    assert desk.states() == [State.ASKS] and desk.network.posts == []
    desk.outbox.resume("d")
    desk.run()
    assert desk.states() == [State.PUBLISHED]


def test_what_is_old_but_there_is_found_without_asking():
    desk = Desk(acts=["applied, then lost"])
    desk.send("un")
    desk.run()
    desk.clock.pass_(3600)
    desk.start()
    desk.outbox.recover()
    desk.run()
    assert desk.states() == [State.PUBLISHED]


def test_looks_that_get_no_answer_come_less_and_less_often():
    desk = Desk(acts=["lost, not applied", *["cannot look"] * 8])
    desk.send("un")
    desk.run()
    waits = []
    for _ in range(8):
        (item,) = desk.store.queue.items()
        waits.append((item.leaves_at - desk.clock.now).total_seconds())
        desk.clock.pass_(waits[-1])
        desk.run()
    assert waits == sorted(waits) and waits[0] == 30 and waits[-1] > 150


def test_what_a_defect_left_behind_is_looked_for_without_a_restart(monkeypatch):
    desk = Desk()
    desk.send("un")
    told, create = [], desk.network.create

    def broken(step, key, media=()):
        create(step, key)
        if not told:
            told.append(key)
            raise SystemExit  # nothing that a worker catches
        raise AssertionError("sent twice")

    monkeypatch.setattr(desk.network, "create", broken)
    with pytest.raises(SystemExit):
        desk.run()
    assert desk.states() == [State.SENDING]
    desk.run()
    desk.clock.pass_(31)
    desk.run()
    assert desk.states() == [State.PUBLISHED]


def test_pictures_that_never_arrive_are_not_uploaded_without_end(monkeypatch):
    desk = a_desk(uploads=True)
    monkeypatch.setattr(desk.place, "prepare_media", lambda step: ())
    desk.outbox.send(with_picture("un"), [Target("x", ME)], NO_WAIT)
    desk.run()
    assert desk.states() == [State.RETRY]


def test_pictures_that_the_network_refused_go_up_anew_when_the_post_is_tried_again(monkeypatch):
    desk = a_desk(uploads=True)
    put = desk.place._put

    def refuses(step, media):
        if media[0].id == "m1":
            raise Rejected(WHY, "media")
        return put(step, media)

    monkeypatch.setattr(desk.place, "_put", refuses)
    desk.outbox.send(with_picture("un"), [Target("x", ME)], NO_WAIT)
    desk.run()
    assert desk.states() == [State.NEEDS_PERSON]
    desk.outbox.resume("d")
    desk.run()
    assert desk.place.posts == [("un", "", "", ("m2",))]


def test_fewer_receipts_than_posts_is_a_doubt(monkeypatch):
    desk = a_desk(once="key", whole_thread=True)
    all_ = desk.place.create_all
    monkeypatch.setattr(desk.place, "create_all", lambda steps, media: all_(steps, media)[:1])
    desk.send("un", "deux")
    desk.outbox.run_once(desk.clock.now)
    assert desk.states() == [State.UNCERTAIN] * 2
    desk.run()
    assert desk.states() == [State.PUBLISHED] * 2 and len(desk.place.posts) == 2


# several copies


def two_lanes():
    desk = a_desk()
    desk.places["bluesky"] = desk.sky = Place(desk.clock)
    return desk


def thread(*texts):
    return Draft("d", tuple(Post(f"p{n}", text) for n, text in enumerate(texts)))


def test_what_is_out_on_one_account_stays_on_its_way_to_the_other():
    desk = two_lanes()
    desk.place.faults = ["", "before"]
    desk.sky.faults = ["", "", "before"]
    desk.outbox.send(thread("un", "deux", "trois"), [LEA_X, LEA_SKY], NO_WAIT)
    desk.run()
    back = desk.outbox.undo("d")
    assert [post.text for post in back.draft.posts] == ["trois"]
    desk.outbox.send(back.draft.with_text("p2", "trois, mieux"), [LEA_X, LEA_SKY], NO_WAIT)
    desk.clock.pass_(60)
    desk.run()
    for place in (desk.place, desk.sky):
        assert [post[0] for post in place.posts] == ["un", "deux", "trois, mieux"]
        ids = [receipt.id for receipt in place.shown.values()]
        assert [post[1] for post in place.posts] == ["", ids[0], ids[1]]
        assert {post[2] for post in place.posts} == {"", ids[0]}


def test_what_is_out_everywhere_else_is_not_taken_from_the_account_that_waits():
    desk = two_lanes()
    desk.place.faults = ["", "before"]
    desk.outbox.send(thread("un", "deux"), [LEA_X, LEA_SKY], NO_WAIT)
    desk.run()
    assert desk.outbox.undo("d") is None
    desk.clock.pass_(60)
    desk.run()
    assert [post[0] for post in desk.place.posts] == ["un", "deux"]


def test_a_rest_never_answers_a_post_of_another_network():
    desk = two_lanes()
    desk.place.faults = ["", "before"]
    desk.outbox.send(thread("un", "deux"), [LEA_X], NO_WAIT)
    desk.run()
    back = desk.outbox.undo("d")
    assert back.draft.reply_to.id
    desk.outbox.send(back.draft, [LEA_SKY], NO_WAIT)
    desk.run()
    assert desk.sky.posts == [("deux", "", "", ())]


def test_stopping_sends_no_more_and_leaves_what_is_out():
    desk = two_lanes()
    desk.place.faults = ["", "before"]
    desk.outbox.send(thread("un", "deux", "trois"), [LEA_X], NO_WAIT)
    desk.run()
    desk.outbox.give_up("d")
    desk.clock.pass_(60)
    desk.run()
    assert desk.states() == [State.PUBLISHED, State.WITHDRAWN, State.WITHDRAWN]
    assert [post[0] for post in desk.place.posts] == ["un"] and desk.outbox.items() == ()


def test_deleting_holds_the_rest_which_can_go_alone_or_be_edited():
    desk = a_desk(deletes=True)
    desk.place.faults = ["", "before"]
    desk.outbox.send(thread("un", "deux", "trois"), [LEA_X], NO_WAIT)
    desk.run()
    desk.outbox.delete_published("d")
    desk.clock.pass_(60)
    desk.run()
    assert desk.states() == [State.DELETED, State.KEPT, State.KEPT] and desk.place.deleted == ["un"]
    desk.outbox.resume("d")
    desk.run()
    assert [post[:2] for post in desk.place.posts[1:]] == [("deux", ""), ("trois", "id-s0-2")]


def test_what_is_being_taken_off_goes_on_after_a_crash_and_once_is_enough():
    desk = a_desk(deletes=True)
    desk.send("un", "deux")
    desk.run()
    desk.outbox.delete_published("d")
    desk.outbox.run_once(desk.clock.now)
    assert desk.states() == [State.DELETING, State.DELETED]
    again(desk).outbox.recover()
    desk.run()
    assert desk.states() == [State.DELETED] * 2 and desk.place.deleted == ["deux", "un"]


def test_where_nothing_can_be_taken_off_that_is_said():
    desk = a_desk()
    desk.send("un")
    desk.run()
    desk.outbox.delete_published("d")
    desk.run()
    (item,) = desk.store.queue.of_draft("d")
    assert item.state is State.PUBLISHED and item.why and desk.place.deleted == []


def test_an_account_that_is_connected_again_goes_on_and_only_that(monkeypatch):
    desk = two_lanes()

    def expired(step, key, media=()):
        raise AuthExpired(WHY)

    for place in (desk.place, desk.sky):
        monkeypatch.setattr(place, "create", expired)
    desk.outbox.send(thread("un"), [LEA_X, LEA_SKY], NO_WAIT)
    desk.run()
    assert desk.states() == [State.NEEDS_PERSON] * 2
    monkeypatch.undo()
    desk.outbox.resume_account("bluesky:1")
    desk.run()
    assert desk.states() == [State.NEEDS_PERSON, State.PUBLISHED]


def test_one_copy_can_be_kept_and_let_go_alone():
    desk = two_lanes()
    on_x, on_sky = desk.outbox.send(thread("un"), [LEA_X, LEA_SKY], EIGHT)
    desk.outbox.keep("d")
    desk.outbox.resume("d", on_sky.step.sending)
    desk.run()
    assert desk.states() == [State.KEPT, State.PUBLISHED]
    desk.outbox.give_up("d", on_x.step.sending)
    assert desk.states() == [State.WITHDRAWN, State.PUBLISHED]


def test_a_budget_that_is_used_up_delays_its_lane_until_then_and_no_other():
    desk = Desk(acts=["budget"])
    place = Place(desk.clock)
    desk.places = {"x": desk.network, "bluesky": place}
    again(desk).outbox.send(thread("un"), [LEA_X, LEA_SKY], NO_WAIT)
    desk.outbox.send(Draft("e", (Post("q", "autre"),)), [LEA_X], NO_WAIT)
    desk.run()
    assert desk.network.posts == [] and len(place.posts) == 1
    (first, *_) = desk.store.queue.items()
    assert first.leaves_at == desk.clock.now + timedelta(minutes=3)
    desk.clock.pass_(180)
    desk.run()
    assert [text for _, text, _ in desk.network.posts] == ["un", "autre"]
