"""X's tokens: renewed in time and once, whatever crashes or runs at once, and written nowhere but in the vault."""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.publishers.x_desk import opened, picture, step
from tests.adapters.publishers.x_rules import Answer

from livetweet_coach.adapters.publishers.x.tokens import Pair, read_pair
from livetweet_coach.adapters.vault import LONGEST
from livetweet_coach.ports import AuthExpired, NotApplied, Refusal
from livetweet_coach.ports.vault import Kept


@pytest.fixture
def desk():
    found = opened()
    yield found
    found.x.stop()


def refreshes(desk):
    return sum(request.form.get("grant_type") == "refresh_token" for request in desk.x.requests)


def test_a_key_is_renewed_shortly_before_its_end(desk):
    publisher, before = desk.publisher(), desk.pair()
    desk.clock.advance(7200 - 301)
    publisher.create(step("a"), "s-1")
    assert refreshes(desk) == 0
    desk.clock.advance(2)
    publisher.create(step("b"), "s-2")
    assert refreshes(desk) == 1 and not set(desk.pair()) & set(before)
    publisher.create(step("c"), "s-3")
    assert refreshes(desk) == 1 and not desk.x.used_twice


def test_a_key_that_x_refuses_is_renewed_once_and_the_post_goes(desk):
    desk.x.access.clear()
    assert desk.publisher().create(step(), "s-1").id
    assert refreshes(desk) == 1 and len(desk.x.posts) == 1


def test_a_second_refusal_ends_the_connection(desk):
    desk.x.trouble("/2/tweets", Answer(401, {"title": "Unauthorized"}), times=2)
    with pytest.raises(AuthExpired):
        desk.publisher().create(step(), "s-1")
    assert refreshes(desk) == 1 and not desk.x.posts


def test_keys_that_were_taken_back_are_told_so(desk):
    desk.x.access.clear()
    desk.x.refresh.clear()
    with pytest.raises(AuthExpired):
        desk.publisher().create(step(), "s-1")


@pytest.mark.parametrize("how", [{"drop": True}, {"answer": Answer(503, {})}, {"answer": Answer(200, "<html>")}])
def test_a_renewal_without_an_answer_sends_nothing_and_can_be_tried_again(desk, how):
    desk.clock.advance(7300)
    desk.x.trouble("/2/oauth2/token", **how)
    with pytest.raises(NotApplied):
        desk.publisher().create(step(), "s-1")
    assert not desk.x.posts and desk.publisher().create(step(), "s-1").id


def test_while_the_old_key_is_good_a_failed_renewal_stops_nobody(desk):
    desk.clock.advance(7200 - 60)
    desk.x.trouble("/2/oauth2/token", drop=True, applied=True)
    assert desk.publisher().create(step(), "s-1").id


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        ("invalid_grant", AuthExpired),
        ("invalid_request", AuthExpired),
        ("unauthorized_client", AuthExpired),
        ("temporarily_unavailable", Refusal),
    ],
)
def test_what_x_says_to_a_renewal(desk, error, refusal):
    desk.clock.advance(7300)
    desk.x.trouble("/2/oauth2/token", Answer(400, {"error": error, "error_description": "no"}))
    with pytest.raises(refusal) as refused:
        desk.publisher().create(step(), "s-1")
    assert isinstance(refused.value, AuthExpired) == (refusal is AuthExpired)


class Killed(BaseException):
    """The end of the process."""


def test_a_crash_while_saving_leaves_the_old_pair_whole(desk):
    desk.clock.advance(7200 - 60)
    before = desk.pair()
    desk.vault.crash = Killed()
    with pytest.raises(Killed):
        desk.publisher().create(step(), "s-1")
    assert desk.pair() == before and not desk.x.posts
    assert desk.restarted().publisher().create(step(), "s-1").id  # the old access token is good for a minute yet
    desk.clock.advance(120)
    with pytest.raises(AuthExpired):
        desk.restarted().publisher().create(step("b"), "s-2")


def test_the_new_pair_is_saved_before_it_is_used(desk):
    desk.x.access.clear()
    desk.x.trouble("/2/tweets", Answer(401, {}))
    desk.x.trouble("/2/tweets", drop=True)
    with pytest.raises(Refusal):
        desk.publisher().create(step(), "s-1")
    assert desk.pair()[0] in desk.x.access and desk.pair()[1] in desk.x.refresh
    assert desk.restarted().publisher().create(step(), "s-1").id


@pytest.mark.parametrize("refused", [False, True])
def test_many_at_once_use_a_refresh_token_once(desk, refused):
    if refused:
        desk.x.access.clear()
    else:
        desk.clock.advance(7200 - 10)
    begin, publisher = threading.Barrier(8), desk.publisher()

    def post(number):
        begin.wait(30)
        one = publisher if number % 2 else desk.publisher()
        return one.create(step(f"{number}", key=f"s-{number}"), f"s-{number}").id

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(post, range(8)))) == 8
    assert refreshes(desk) == 1 and not desk.x.used_twice


def test_a_vault_of_memory_is_enough_for_a_run(desk):
    desk.vault.kept = Kept(None)
    desk.clock.advance(7200)
    desk.publisher().create(step(), "s-1")
    desk.clock.advance(7200)
    assert desk.publisher().create(step("b"), "s-2").id


def test_tokens_too_long_for_the_vault_work_until_the_app_closes(desk):
    long = {"access_token": "a" * 900, "refresh_token": "r" * 900, "expires_in": 7200}
    desk.x.access["a" * 900] = desk.x.access[desk.pair()[0]]
    desk.clock.advance(7150)
    desk.x.trouble("/2/oauth2/token", Answer(200, long))
    assert desk.publisher().create(step(), "s-1").id


@given(st.text(max_size=1200))
def test_what_is_no_pair_is_none(text):
    found = read_pair(text)
    assert found is None or found.text.split(" ")[1:] == text.split(" ")[1:]


def test_a_pair_fits_into_an_entry_and_comes_back(desk):
    access, refresh = "a" * 120, "r" * 120
    pair = Pair(access, refresh, desk.clock.now())
    assert read_pair(pair.text) == pair and len(pair.text) < LONGEST and access not in repr(pair)


# secrets stay where they are


def test_no_token_is_in_a_log_a_repr_or_an_exception(desk, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    publisher, seen = desk.publisher(), []
    secrets = set(desk.pair())
    shot = step(media=[picture(tmp_path)])
    publisher.create(shot, "s-1", publisher.prepare_media(shot))
    publisher.find(shot, desk.clock.now())
    for how in (
        {"drop": True},
        {"answer": Answer(500, {})},
        {"answer": Answer(403, {"detail": f"no {desk.pair()[0]}"})},
    ):
        desk.x.trouble("/2/tweets", **how)
        with pytest.raises(Refusal) as refused:
            publisher.create(step("b"), "s-2")
        seen.append(refused.value)
    desk.clock.advance(7200)
    desk.x.trouble("/2/oauth2/token", drop=True)
    with pytest.raises(Refusal) as refused:
        publisher.create(step("c"), "s-3")
    seen.append(refused.value)
    publisher.create(step("c"), "s-3")
    secrets |= set(desk.pair())
    desk.network.disconnect(desk.account)
    assert len(secrets) == 4 and any(record.name.startswith("tweepy") for record in caplog.records)
    told = [caplog.text, repr(vars(desk.network)), repr(vars(publisher)), repr(vars(publisher._api))]
    told += [f"{one!r} {one} {one.phrase} {one.__cause__!r} {one.__context__!r}" for one in seen]
    assert not [secret for secret in secrets if any(secret in text for text in told)]
