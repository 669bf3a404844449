"""Posting to Mastodon, against a strict stand-in."""

import logging
import os
import ssl
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.adapters.publishers.mastodon_stand_in import MastodonStandIn, as_html

from livetweet_coach.adapters.publishers.mastodon.publisher import MastodonPublisher
from livetweet_coach.adapters.publishers.mastodon.texts import same_text, words_of
from livetweet_coach.adapters.publishers.mastodon.troubles import trouble
from livetweet_coach.core.draft.draft import Media, Post
from livetweet_coach.core.publishing.account import Connected, Limits
from livetweet_coach.core.publishing.step import Step
from livetweet_coach.ports import Ambiguous, AuthExpired, NotApplied, Rejected

TOKEN = "a-token"
LINK = "https://exemple.fr/une/adresse/bien/trop/longue/pour/un/oeil"
TEXT = f"Merci @ana@ailleurs.exemple : « c'est l'été » & demain\n\n{LINK} #Num26"


@pytest.fixture
def server():
    made = MastodonStandIn().start()
    yield made
    made.stop()


def an_account(server, **limits):
    return Connected("mastodon:h:7", "mastodon", "lea", server.host, "Léa", "7", limits=Limits(**limits))


def a_publisher(server, token=TOKEN, timeout=(2, 2), **limits):
    return MastodonPublisher(an_account(server, **limits), lambda: token, timeout, wait=lambda seconds: None)


def a_step(text=TEXT, key="s-1", media=(), **more):
    return Step(key, "d", Post("p", text, media), way="mastodon", **more)


def soon():
    return datetime.now(UTC) - timedelta(seconds=5)


def test_a_post_with_all_it_has(server):
    publisher = a_publisher(server)
    first = publisher.create(a_step(), "s-1")
    second = publisher.create(
        a_step("Suite", "s-2", parent=first.id, visibility="followers", warning="Politique", language="fr-CA"), "s-2"
    )
    assert first.url == f"{server.base}/@lea/100"
    one, two = server.posts
    assert (one["text"], one["visibility"], one["warning"], one["language"]) == (TEXT, "public", "", "fr")
    assert (two["parent"], two["visibility"], two["warning"]) == (first.id, "private", "Politique")
    assert second.id == "101"
    key = [headers.get("Idempotency-Key") for method, path, headers, _ in server.seen if path == "/api/v1/statuses"]
    assert key == ["s-1", "s-2"]


def test_the_same_key_twice_is_one_post_where_keys_are_honoured(server):
    publisher = a_publisher(server)
    assert publisher.create(a_step(), "s-1") == publisher.create(a_step(), "s-1")
    assert len(server.posts) == 1


@pytest.mark.parametrize("honours", [True, False])
@pytest.mark.parametrize("fault", ["lose", "reset-after"])
def test_a_lost_answer_is_doubt_and_looking_finds_the_post(server, honours, fault):
    server.honours_key = honours
    publisher = a_publisher(server)
    server.fail_next(fault, only="/api/v1/statuses")
    with pytest.raises(Ambiguous):
        publisher.create(a_step(), "s-1")
    found = publisher.find(a_step(), soon())
    assert found is not None and found.id == "100"
    assert publisher.find(a_step("autre"), soon()) is None
    assert publisher.find(a_step(parent="99"), soon()) is None
    assert publisher.find(a_step(), datetime.now(UTC) + timedelta(minutes=1)) is None


def test_it_is_found_among_many(server):
    publisher = a_publisher(server)
    publisher.create(a_step(), "s-1")
    for number in range(90):
        publisher.create(a_step(f"{number}", f"t-{number}"), f"t-{number}")
    assert publisher.find(a_step(), soon() - timedelta(minutes=1)).id == "100"


@pytest.mark.parametrize(
    ("fault", "refusal"),
    [
        ("drop", Ambiguous),
        ("reset", Ambiguous),
        ("429", NotApplied),
        ("503", Ambiguous),
        ("500", Ambiguous),
        ("html", Ambiguous),
    ],
)
def test_troubles_on_the_way_mean_what_they_mean(server, fault, refusal):
    server.fail_next(fault, only="/api/v1/statuses")
    with pytest.raises(refusal) as told:
        a_publisher(server).create(a_step(), "s-1")
    assert told.value.phrase.source
    if fault == "429":
        assert told.value.retry_at > datetime.now(UTC)


def test_nobody_there_is_not_applied(server):
    publisher = a_publisher(server)
    server.stop()
    with pytest.raises(NotApplied):
        publisher.create(a_step(), "s-1")
    with pytest.raises(NotApplied):
        publisher.find(a_step(), soon())
    server.start()  # for the fixture


def test_a_slow_answer_is_doubt(server):
    publisher = a_publisher(server, timeout=(2, 0.2))
    route = server.route
    server.route = lambda *asked: (threading.Event().wait(0.6), route(*asked))[1]
    with pytest.raises(Ambiguous):
        publisher.create(a_step(), "s-1")


def test_what_the_server_refuses_is_told_in_its_words(server):
    with pytest.raises(Rejected) as told:
        a_publisher(server).create(a_step("a" * 700), "s-1")
    assert "640" in dict(told.value.phrase.values)["words"]
    with pytest.raises(AuthExpired):
        a_publisher(server, token="another").create(a_step(), "s-1")
    with pytest.raises(AuthExpired):
        a_publisher(server, token=None).create(a_step(), "s-1")


def pictures(tmp_path, *sizes):
    made = []
    for number, size in enumerate(sizes):
        file = tmp_path / f"{number}.png"
        Image.effect_noise(size, 80).convert("RGB").save(file)
        made.append(Media(f"i{number}", alt=f"Image {number}", path=str(file)))
    return tuple(made)


def test_pictures_go_first_small_enough_and_described(server, tmp_path):
    media = pictures(tmp_path, (60, 40), (1600, 1200))
    publisher = a_publisher(server, image_bytes=300_000, image_points=1_000_000)
    refs = publisher.prepare_media(a_step(media=media))
    assert [ref.picture for ref in refs] == ["i0", "i1"]
    assert all(ref.expires > datetime.now(UTC) + timedelta(hours=10) for ref in refs)
    assert server.polls == 4
    publisher.create(a_step(media=media), "s-1", refs)
    assert server.posts[0]["media"] == ["Image 0", "Image 1"]
    assert all(one["size"] <= 300_000 for one in server.media.values())


@pytest.mark.parametrize("fault", ["lose", "503", "html", "drop"])
def test_an_upload_in_doubt_was_not_applied(server, tmp_path, fault):
    server.fail_next(fault, only="/api/v2/media")
    with pytest.raises(NotApplied):
        a_publisher(server).prepare_media(a_step(media=pictures(tmp_path, (60, 40))))


def test_a_picture_that_is_gone_is_told(server, tmp_path):
    with pytest.raises(Rejected) as told:
        a_publisher(server).prepare_media(a_step(media=(Media("i", path=str(tmp_path / "no.jpg")),)))
    assert told.value.field == "media"


def test_deleting_twice_is_no_trouble(server):
    publisher = a_publisher(server)
    receipt = publisher.create(a_step(), "s-1")
    publisher.delete(a_step(), receipt)
    publisher.delete(a_step(), receipt)
    assert server.deleted == [receipt.id]
    assert publisher.find(a_step(), soon()) is None


def test_the_allowance_is_what_the_server_said(server):
    publisher = a_publisher(server)
    assert publisher.budget() is None
    publisher.create(a_step(), "s-1")
    budget = publisher.budget()
    assert (budget.used, budget.limit, budget.exact) == (20, 300, True)


def test_the_servers_own_window(server):
    assert a_publisher(server).intent_url(Post("p", "a & b")) == f"{server.base}/share?text=a%20%26%20b"


def test_nothing_is_imported_before_it_is_needed(root):
    environment = {**os.environ, "PYTHONPATH": str(root / "src")}
    lines = (
        "import sys",
        "from livetweet_coach.adapters.publishers.mastodon.network import MastodonNetwork",
        "from livetweet_coach.core.publishing.account import Connected",
        "network = MastodonNetwork(None)",
        "network.publisher(Connected('m', 'mastodon', 'lea', 'a.b')).capabilities()",
        "print([name for name in ('mastodon', 'requests', 'PIL') if name in sys.modules])",
    )
    answer = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False, env=environment
    )
    assert answer.stdout.strip() == "[]"


def test_the_token_is_told_to_nobody(server, caplog):
    caplog.set_level(logging.DEBUG)
    publisher = a_publisher(server, token="very-secret-token")
    with pytest.raises(AuthExpired) as told:
        publisher.create(a_step(), "s-1")
    said = " ".join([caplog.text, repr(told.value), str(told.value), repr(publisher), repr(publisher.__dict__)])
    assert "very-secret-token" not in said


@given(st.text(alphabet="ab &<>@#.\n'é🙂:/", max_size=60))
def test_a_text_is_the_same_as_what_the_server_makes_of_it(text):
    assert same_text(text, as_html(text)) or "@" in text


def test_another_text_is_not():
    assert not same_text("Bonjour à tous", as_html("Bonjour à toutes"))
    assert words_of("<p>a<br>b</p>").split() == ["a", "b"]


def test_names_are_the_same_however_servers_write_them():
    assert same_text("Merci @ANA@ailleurs.exemple et @lea", as_html("Merci @ana@ailleurs.exemple et @Lea"))
    assert not same_text("Merci Ana", as_html("Merci ana"))


def test_a_post_that_went_with_an_odd_header_is_doubt(server):
    server.reset = "soon"
    publisher = a_publisher(server)
    with pytest.raises(Ambiguous):
        publisher.create(a_step(), "s-1")
    assert len(server.posts) == 1
    server.reset = "2030-01-01T00:00:00.000Z"
    assert publisher.find(a_step(), soon()).id == "100"


def test_an_answer_that_is_no_list_of_posts_is_no_miss(server):
    server._own = lambda query: (200, {}, {})
    with pytest.raises(Ambiguous):
        a_publisher(server).find(a_step(), soon())


def test_the_first_look_knows_already_that_the_servers_clock_is_behind(server, monkeypatch):
    a_publisher(server).create(a_step(), "s-1")
    server.posts[0]["at"] -= timedelta(minutes=3)
    monkeypatch.setattr("livetweet_coach.adapters.publishers.mastodon.publisher.skew", lambda response: -180.0)
    assert a_publisher(server).find(a_step(), soon()).id == "100"


@pytest.mark.parametrize(
    ("reason", "refusal"), [("WRONG_VERSION_NUMBER", NotApplied), ("DECRYPTION_FAILED_OR_BAD_RECORD_MAC", Ambiguous)]
)
def test_only_what_breaks_before_the_request_was_surely_not_applied(reason, refusal):
    broken = ssl.SSLError(1, "broken")
    broken.reason = reason
    assert type(trouble(requests.exceptions.SSLError(broken))) is refusal


def test_an_answer_to_a_post_that_is_gone_is_told(server):
    with pytest.raises(Rejected, match="no longer there") as told:
        a_publisher(server).create(a_step(parent="99"), "s-1")
    assert told.value.field == "reply"


def test_a_description_that_is_too_long_is_told_as_such(server, tmp_path):
    server._upload = lambda asked: (422, {}, {"error": "Validation failed: Description is too long"})
    with pytest.raises(Rejected) as told:
        a_publisher(server).prepare_media(a_step(media=pictures(tmp_path, (60, 40))))
    assert told.value.field == "alt"


def test_a_key_that_may_not_post_is_to_be_made_anew(server):
    server._post = lambda asked, key: (403, {}, {"error": "This action is outside the authorized scopes"})
    with pytest.raises(AuthExpired):
        a_publisher(server).create(a_step(), "s-1")
