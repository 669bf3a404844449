"""Posting to Bluesky, on a real server of its kind."""

import base64
import json
import logging
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.adapters.room.people import HandVault

from livetweet_coach.adapters.publishers.bluesky.names import record_key
from livetweet_coach.adapters.publishers.bluesky.network import BlueskyNetwork
from livetweet_coach.adapters.publishers.bluesky.records import record
from livetweet_coach.adapters.publishers.bluesky.session import Tokens
from livetweet_coach.core.draft.draft import Media, Post
from livetweet_coach.core.publishing.step import Step
from livetweet_coach.ports import AuthExpired, NotApplied, Rejected

AT = datetime(2026, 11, 12, 9, 30, 0, 123456, tzinfo=UTC)


@pytest.fixture
def someone(pds):
    """An account that was connected, its network, and its publisher."""
    did, handle, password = pds.make_account()
    network = BlueskyNetwork(HandVault(), timeout=(2, 5))
    granted = network.connect({"handle": handle, "password": password, "server": pds.host}).wait()
    assert granted.account.user == did
    return network, granted.account, network.publisher(granted.account)


def a_step(text="Bonjour", position=1, total=1, media=(), sending="s", **more):
    more = {"at": AT, "language": "fr", **more}
    return Step(f"{sending}-{position}", "d", Post("p", text, media), position, total, "bluesky", **more)


# posting


def test_a_post_links_what_it_should_by_bytes(pds, someone):
    _, account, publisher = someone
    other_did, other, _ = pds.make_account("ana")
    text = f"🙂 Merci @{other} et @personne.test : https://exemple.fr/é #JournéeNum26"
    receipt = publisher.create(a_step(text), "s-1")
    ((uri, cid, value),) = pds.posts(account.user)
    assert receipt.id == f"{uri} {cid}"
    assert receipt.url == f"https://bsky.app/profile/{account.handle}/post/{uri.rpartition('/')[2]}"
    assert (value["text"], value["langs"], value["createdAt"]) == (text, ["fr"], "2026-11-12T09:30:00.123Z")
    shown = text.encode()
    found = {
        shown[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(): facet["features"][0]
        for facet in value["facets"]
    }
    assert {key: {k: v for k, v in feature.items() if k != "$type"} for key, feature in found.items()} == {
        f"@{other}": {"did": other_did},
        "https://exemple.fr/é": {"uri": "https://exemple.fr/é"},
        "#JournéeNum26": {"tag": "JournéeNum26"},
    }


def test_the_same_step_twice_is_one_post(pds, someone):
    _, account, publisher = someone
    assert publisher.create(a_step(), "s-1") == publisher.create(a_step(), "s-1")
    assert len(pds.posts(account.user)) == 1
    assert publisher.find(a_step(), AT) == publisher.create(a_step(), "s-1")
    assert publisher.find(a_step(sending="t"), AT) is None


def test_a_whole_thread_is_one_act_and_twice_is_once(pds, someone):
    _, account, publisher = someone
    steps = [a_step(f"Partie {n}", n, 3) for n in (1, 2, 3)]
    receipts = publisher.create_all(steps, [(), (), ()])
    assert publisher.create_all(steps, [(), (), ()]) == receipts
    posts = pds.posts(account.user)
    assert [value["text"] for _, _, value in posts] == ["Partie 1", "Partie 2", "Partie 3"]
    assert [f"{uri} {cid}" for uri, cid, _ in posts] == [receipt.id for receipt in receipts]
    assert "reply" not in posts[0][2]
    assert [value["reply"]["parent"]["cid"] for _, _, value in posts[1:]] == [posts[0][1], posts[1][1]]
    assert [value["reply"]["root"]["cid"] for _, _, value in posts[1:]] == [posts[0][1]] * 2


def test_a_thread_goes_on_under_what_is_out(pds, someone):
    _, account, publisher = someone
    first = publisher.create(a_step(), "s-1")
    second = publisher.create(a_step("Suite", sending="t", parent=first.id, root=first.id), "t-1")
    value = next(value for uri, _, value in pds.posts(account.user) if uri in second.id)
    assert value["reply"]["root"]["uri"] == value["reply"]["parent"]["uri"] == first.id.split()[0]


def test_a_large_picture_is_made_smaller_and_described(pds, someone, tmp_path):
    _, account, publisher = someone
    file = tmp_path / "large.png"
    Image.effect_noise((1800, 1400), 90).convert("RGB").save(file)
    assert file.stat().st_size > 2_000_000
    step = a_step(media=(Media("i", alt="Du bruit", path=str(file)),))
    refs = publisher.prepare_media(step)
    receipt = publisher.create(step, "s-1", refs)
    ((uri, cid, value),) = pds.posts(account.user)
    assert receipt.id == f"{uri} {cid}"
    (image,) = value["embed"]["images"]
    assert (image["alt"], image["aspectRatio"]["width"] > 0) == ("Du bruit", True)
    assert image["image"]["size"] <= 1_000_000


def test_a_post_is_taken_off_and_that_twice_is_no_trouble(pds, someone):
    _, account, publisher = someone
    receipt = publisher.create(a_step(), "s-1")
    publisher.delete(a_step(), receipt)
    publisher.delete(a_step(), receipt)
    assert pds.posts(account.user) == []
    assert publisher.find(a_step(), AT) is None


def test_what_the_server_refuses_is_told_in_its_words(someone):
    with pytest.raises(Rejected) as told:
        someone[2].create(a_step("a" * 400), "s-1")
    assert "300" in dict(told.value.phrase.values)["words"] or "grapheme" in dict(told.value.phrase.values)["words"]


def test_nobody_there_is_not_applied(someone):
    network, account, _ = someone
    tokens = Tokens(network._vault, account.id)
    away = replace(account, server="127.0.0.1:9")
    assert tokens.recall() != ("", "")
    with pytest.raises(NotApplied):
        network.publisher(away).create(a_step(), "s-1")


# the session


def test_an_access_that_has_ended_is_exchanged_and_kept(pds, someone):
    network, account, _ = someone
    tokens = Tokens(network._vault, account.id)
    access, refresh = tokens.recall()
    tokens.keep(ended(access), refresh)
    network.publisher(account).create(a_step(), "s-1")
    assert len(pds.posts(account.user)) == 1
    assert tokens.recall()[1] != refresh


def ended(token):
    """A key that says of itself that it is over."""
    head, _, mark = token.split(".")
    body = base64.urlsafe_b64encode(json.dumps({"exp": 1}).encode()).decode().rstrip("=")
    return f"{head}.{body}.{mark}"


def test_after_the_session_was_ended_one_connects_again(pds, someone):
    network, account, publisher = someone
    access, refresh = Tokens(network._vault, account.id).recall()
    assert network.disconnect(account) is None
    assert Tokens(network._vault, account.id).recall() == ("", "")
    with pytest.raises(AuthExpired):
        network.publisher(account).create(a_step(), "s-1")
    Tokens(network._vault, account.id).keep(ended(access), refresh)
    with pytest.raises(AuthExpired):
        network.publisher(account).create(a_step(), "s-1")
    assert pds.posts(account.user) == []
    assert publisher is not None


def test_letting_go_without_a_network_forgets_all_the_same(someone):
    network, account, _ = someone
    assert network.disconnect(replace(account, server="127.0.0.1:9")) is not None
    assert Tokens(network._vault, account.id).recall() == ("", "")


def test_long_keys_are_kept_in_parts_and_short_ones_after_them():
    tokens = Tokens(HandVault(), "a")
    tokens.keep("x" * 2500, "y")
    assert tokens.recall() == ("x" * 2500, "y")
    tokens.keep("z" * 10, "y" * 900)
    assert tokens.recall() == ("z" * 10, "y" * 900)
    tokens.forget()
    assert tokens.recall() == ("", "")


def test_no_secret_is_told(pds, caplog):
    caplog.set_level(logging.DEBUG)
    _, handle, password = pds.make_account()
    network = BlueskyNetwork(HandVault(), timeout=(2, 5))
    granted = network.connect({"handle": handle, "password": password, "server": pds.host}).wait()
    publisher = network.publisher(granted.account)
    publisher.create(a_step(), "s-1")
    access, refresh = Tokens(network._vault, granted.account.id).recall()
    said = caplog.text + repr(granted) + repr(publisher)
    assert not any(secret in said for secret in (password, access, refresh))


def test_nothing_is_imported_before_it_is_needed(root):
    lines = (
        "import sys",
        "from livetweet_coach.adapters.publishers.bluesky.network import BlueskyNetwork",
        "from livetweet_coach.core.publishing.account import Connected",
        "BlueskyNetwork(None).publisher(Connected('b', 'bluesky', 'lea.test')).capabilities()",
        "print([name for name in ('atproto', 'atproto_client', 'httpx', 'PIL') if name in sys.modules])",
    )
    environment = {**os.environ, "PYTHONPATH": str(root / "src")}
    answer = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False, env=environment
    )
    assert answer.stdout.strip() == "[]"


# names


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1)),
    st.integers(1, 25),
    st.text("0123456789abcdef", min_size=1),
)
def test_record_keys_are_names_in_the_order_of_the_thread(at, position, sending):
    step = a_step(position=position, total=25, sending=sending, at=at.replace(tzinfo=UTC))
    key, later = record_key(step), record_key(a_step(position=position + 1, sending=sending, at=at.replace(tzinfo=UTC)))
    assert len(key) == 13 and set(key) <= set("234567abcdefghijklmnopqrstuvwxyz")
    assert key < later
    assert record_key(step) == key


@given(st.text(alphabet="ab @#.é🙂\nhttps://", max_size=60))
def test_facets_stand_where_their_words_are(text):
    value = record(a_step(text), (), lambda handle: "did:plc:x")
    data = value["text"].encode()
    last = 0
    for facet in value.get("facets", ()):
        start, end = facet["index"]["byteStart"], facet["index"]["byteEnd"]
        assert last <= start < end <= len(data)
        data[start:end].decode()
        last = end


def test_the_server_agrees_on_the_content_of_a_record(pds, someone):
    _, account, publisher = someone
    publisher.create(a_step("Été 🙂 #Num26 https://exemple.fr"), "s-1")
    ((_, cid, _),) = pds.posts(account.user)
    assert cid.startswith("bafyrei")
    assert requests.get(f"{pds.base}/xrpc/_health", timeout=5).ok
