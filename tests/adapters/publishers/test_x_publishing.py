"""Posts on X: words, threads, pictures, answers to others, taking off, and what is left of the day."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.adapters.publishers.x_desk import PNG, english, opened, picture, step
from tests.adapters.publishers.x_rules import Answer
from tests.house.sources import ROOT

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.ports import Ambiguous, AuthExpired, BudgetExhausted, NotApplied, Rejected


@pytest.fixture
def desk():
    found = opened()
    yield found
    found.x.stop()


def test_making_one_imports_neither_tweepy_nor_requests():
    code = (
        "import sys; from datetime import datetime, UTC\n"
        "from livetweet_coach.adapters.publishers.x.network import XNetwork\n"
        "from livetweet_coach.core.publishing.account import Connected\n"
        "network = XNetwork(None, lambda: datetime.now(UTC))\n"
        "made = network.publisher(Connected('x:7', 'x', 'lea', user='7')); made.capabilities(); made.budget()\n"
        "network.connect({'client': 'TGVhIGV0IEx1YzoxOmNp'})\n"
        "print([name for name in ('tweepy', 'requests', 'oauthlib', 'PIL') if name in sys.modules])"
    )
    there = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    run = subprocess.run([sys.executable, "-c", code], env=there, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_it_promises_what_x_can_keep(desk):
    can = desk.publisher().capabilities()
    assert (can.once, can.looks, can.look_after) == ("lookup", 2, timedelta(seconds=30))
    assert can.uploads and can.deletes and not can.by_hand and not can.whole_thread and can.leaves_machine


def test_a_post_arrives_word_for_word_with_its_address(desk):
    text = "L'été & « 5 < 6 » 🙂\nhttps://example.org/a?b=1&c=2 #Num26"
    receipt = desk.publisher().create(step(text), "s-1")
    (post,) = desk.x.posts
    assert (post.text, post.id, post.author) == (text, receipt.id, "7")
    assert receipt.url == f"https://x.com/lea_m/status/{receipt.id}" and receipt.at == desk.clock.now()


def test_a_thread_hangs_together(desk):
    publisher = desk.publisher()
    first = publisher.create(step("un"), "s-1")
    second = publisher.create(step("deux", parent=first.id, root=first.id), "s-2")
    publisher.create(step("trois", parent=second.id, root=first.id), "s-3")
    assert [post.parent for post in desk.x.posts] == ["", first.id, second.id]


def test_pictures_go_first_with_their_descriptions_and_in_order(desk, tmp_path):
    publisher = desk.publisher()
    shot = step(media=[picture(tmp_path), picture(tmp_path, "b.png", PNG + b"b", alt=" Un « é » 🙂 ")])
    refs = publisher.prepare_media(shot)
    assert not desk.x.posts and [ref.picture for ref in refs] == ["a.png", "b.png"]
    assert desk.clock.now() < refs[0].expires < desk.clock.now() + timedelta(days=1)
    publisher.create(shot, "s-1", refs)
    assert [alt for _, alt in desk.x.posts[0].media] == ["La salle, pleine.", "Un « é » 🙂"]
    assert [desk.x.media[ref.id].data for ref in refs] == [PNG, PNG + b"b"]


def test_a_picture_without_a_description_is_not_described(desk, tmp_path):
    desk.publisher().prepare_media(step(media=[picture(tmp_path, alt=" ")]))
    assert [request.path for request in desk.x.requests] == ["/2/media/upload"]


def test_a_picture_that_is_too_large_is_made_smaller(desk, tmp_path):
    from PIL import Image

    path = tmp_path / "noise.png"
    Image.frombytes("RGB", (1600, 1400), os.urandom(1600 * 1400 * 3)).save(path, compress_level=0)
    assert path.stat().st_size > 5_000_000
    (ref,) = desk.publisher().prepare_media(step(media=[Media("n", path=str(path))]))
    assert len(desk.x.media[ref.id].data) <= 5_000_000


@pytest.mark.parametrize(
    ("media", "field"),
    [
        (Media("m", path="/nowhere/a.png"), "media"),
        (Media("m", path=__file__), "media"),
        (Media("m", alt="a" * 1001), "alt"),
    ],
)
def test_what_x_would_refuse_is_not_uploaded(desk, tmp_path, media, field):
    with pytest.raises(Rejected) as refused:
        desk.publisher().prepare_media(step(media=[picture(tmp_path), media]))
    assert refused.value.field == field and not desk.x.requests


@pytest.mark.parametrize("path", ["/2/media/upload", "/2/media/metadata"])
@pytest.mark.parametrize("how", [{"drop": True}, {"drop": True, "applied": True}, {"answer": Answer(503, {})}])
def test_nothing_shows_of_a_picture_so_it_may_go_again(desk, tmp_path, path, how):
    desk.x.trouble(path, **how)
    with pytest.raises(NotApplied):
        desk.publisher().prepare_media(step(media=[picture(tmp_path)]))
    assert desk.publisher().prepare_media(step(media=[picture(tmp_path)]))


def test_pictures_that_x_has_forgotten_are_named(desk, tmp_path):
    publisher, shot = desk.publisher(), step(media=[picture(tmp_path)])
    refs = publisher.prepare_media(shot)
    desk.clock.advance(86_400)
    desk.x.access[desk.pair()[0]] = replace(
        desk.x.access[desk.pair()[0]], expires=desk.clock.now() + timedelta(hours=1)
    )
    with pytest.raises(Rejected) as refused:
        publisher.create(shot, "s-1", refs)
    assert refused.value.field == "media"


def test_pictures_that_were_not_uploaded_are(desk, tmp_path):
    desk.publisher().create(step(media=[picture(tmp_path)]), "s-1")
    assert [alt for _, alt in desk.x.posts[0].media] == ["La salle, pleine."]


def test_a_direct_message_never_becomes_a_post(desk):
    with pytest.raises(Rejected):
        desk.publisher().create(step(kind="dm", to="luc"), "s-1")
    assert not desk.x.requests


# answering others


def test_who_mentioned_us_can_be_answered(desk):
    asked = desk.x.create("8", {"text": "@lea_m c'est où ?"}).body["data"]["id"]
    answer = step("Salle B", parent=asked)
    receipt = desk.publisher().create(answer, "s-1")
    assert desk.publisher().find(answer, desk.clock.now()).id == receipt.id


def test_who_did_not_ask_can_be_answered_by_hand_alone(desk):
    asked = desk.x.create("8", {"text": "Belle journée"}).body["data"]["id"]
    with pytest.raises(Rejected) as refused:
        desk.publisher().create(step("Oui !", parent=asked), "s-1")
    shown = english(refused.value.phrase)
    assert refused.value.field == "reply" and f"in_reply_to={asked}" in shown and "https://x.com/intent/post" in shown


def test_x_prefixes_of_an_answer_do_not_hide_it(desk):
    asked = desk.x.create("8", {"text": "@lea_m ?"}).body["data"]["id"]
    desk.x.create("7", {"text": "@luc Salle B", "reply": {"in_reply_to_tweet_id": asked}})
    assert desk.publisher().find(step("Salle B", parent=asked), desk.clock.now()) is not None


# taking off


def test_a_post_is_taken_off_and_once_more_does_no_harm(desk):
    publisher = desk.publisher()
    receipt = publisher.create(step(), "s-1")
    publisher.delete(step(), receipt)
    assert not desk.x.posts
    publisher.delete(step(), receipt)


def test_a_lost_answer_to_taking_off_says_so(desk):
    publisher = desk.publisher()
    receipt = publisher.create(step(), "s-1")
    desk.x.trouble("/2/tweets/", drop=True, applied=True)
    with pytest.raises(Ambiguous) as unsure:
        publisher.delete(step(), receipt)
    assert "no harm" in english(unsure.value.phrase)
    publisher.delete(step(), receipt)


# allowance


def test_the_day_is_counted_from_what_this_app_sent():
    sent = []
    desk = opened(sent=lambda account, since: [one for one in sent if one[0] >= since])
    now = desk.clock.now()
    sent += [(now - timedelta(hours=25), False), (now - timedelta(hours=2), False), (now, True), (now, False)]
    found = desk.publisher().budget()
    assert (found.used, found.limit, found.replies_used, found.replies_limit) == (2, 50, 1, 200)
    assert found.resets == now + timedelta(hours=22) and not found.exact
    assert (found.slice_used, found.slice_limit, found.slice_resets) == (2, None, now + timedelta(minutes=30))
    assert desk.network.publisher(replace(desk.account, premium=True)).budget().limit == 2400
    desk.x.stop()


def test_what_x_says_of_the_day_counts_where_it_is_less(desk):
    publisher = desk.publisher()
    reset = str(int(desk.clock.now().timestamp()) + 3600)
    names = ("limit", "remaining", "reset")
    headers = {f"x-user-limit-24hour-{name}": value for name, value in zip(names, ("25", "3", reset), strict=True)}
    desk.x.trouble("/2/tweets", Answer(201, {"data": {"id": "1", "text": "a"}}, headers), applied=True)
    publisher.create(step(), "s-1")
    found = publisher.budget()
    assert (found.used, found.limit, found.exact) == (22, 25, True)
    assert found.resets == desk.clock.now() + timedelta(hours=1)
    spent = {**headers, "x-user-limit-24hour-remaining": "0"}
    desk.x.trouble("/2/tweets", Answer(429, {"title": "Too Many Requests"}, spent))
    with pytest.raises(BudgetExhausted) as gone:
        publisher.create(step("b"), "s-2")
    assert gone.value.reset == found.resets


# what leaves


def test_requests_say_what_they_must_and_no_more(desk, tmp_path):
    publisher, shot = desk.publisher(), step(media=[picture(tmp_path)])
    publisher.create(step("a"), "s-0")
    publisher.create(shot, "s-1", publisher.prepare_media(shot))
    bodies = [json.loads(r.body) for r in desk.x.requests if r.path == "/2/tweets"]
    assert bodies[0] == {"text": "a"} and set(bodies[1]) == {"text", "media"}
    for request in desk.x.requests:
        assert request.headers["authorization"] == f"Bearer {desk.pair()[0]}" and "cookie" not in request.headers


def test_a_redirect_is_not_followed(desk):
    desk.x.trouble("/2/tweets", Answer(302, "", {"Location": f"{desk.base}/elsewhere"}))
    with pytest.raises(Ambiguous):
        desk.publisher().create(step(), "s-1")
    assert [request.path for request in desk.x.requests] == ["/2/tweets"]


def test_without_a_key_the_person_connects_again(desk):
    desk.vault.entries.clear()
    with pytest.raises(AuthExpired):
        desk.publisher().create(step(), "s-1")
    assert not desk.x.requests
