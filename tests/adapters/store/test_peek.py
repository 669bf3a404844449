"""A first look at what is kept: word for word what the open store says, and nothing changed by it."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.store.lock import WriterLock
from livetweet_coach.adapters.store.peek import peek
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.rules.rule import Account


@pytest.fixture
def kept(tmp_path, now, saved):
    """What a store with a live and an open draft says of itself; the store is closed again."""
    store = open_store(tmp_path, now)
    store.values.put("live", '{"id": "l", "title": "été"}'.encode())
    store.drafts.save(saved())
    present = store.present()
    store.close()
    return present


def test_it_is_what_the_store_says(tmp_path, kept):
    assert "été" in kept
    assert peek(tmp_path) == kept


def test_nothing_is_changed(tmp_path, kept):
    before = (tmp_path / "coach.db").read_bytes()
    peek(tmp_path)
    assert (tmp_path / "coach.db").read_bytes() == before


def test_every_change_is_seen(tmp_path, kept, now, saved):
    store = open_store(tmp_path, now)
    store.drafts.save(replace(saved(), saved_at=now + timedelta(seconds=1)))
    first = store.present()
    store.values.put("live", b"{}")
    second = store.present()
    store.close()
    assert len({kept, first, second}) == 3
    assert peek(tmp_path) == second


def test_it_sees_what_only_the_log_holds(tmp_path, kept, now):
    """After a kill the log isn't written back yet."""
    store = open_store(tmp_path, now)
    store.values.put("live", b'{"id": "other"}')
    other = tmp_path / "killed"
    other.mkdir()
    for name in ("coach.db", "coach.db-wal"):
        (other / name).write_bytes((tmp_path / name).read_bytes())
    present = store.present()
    store.close()
    assert peek(other) == present != kept


def test_nothing_while_a_post_waits(tmp_path, kept, now):
    store = open_store(tmp_path, now)
    outbox = Outbox(store.queue, lambda step: None, lambda: now, lambda item: None)
    outbox.send(Draft("d", (Post("p", "wait"),)), [Target("practice", Account())], timedelta(seconds=8), "l")
    assert store.present() == ""
    store.close()
    assert peek(tmp_path) == ""


def test_nothing_where_there_is_no_store(tmp_path):
    assert peek(tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


def test_nothing_without_a_live(tmp_path, now, saved):
    store = open_store(tmp_path, now)
    store.drafts.save(saved())
    store.close()
    assert peek(tmp_path) == ""


def test_nothing_while_another_app_has_it_open(tmp_path, kept):
    lock = WriterLock(tmp_path / "coach.lock")
    lock.take()
    assert peek(tmp_path) == ""
    lock.release()
    assert peek(tmp_path) == kept


@pytest.mark.parametrize("spoilt", [b"", b"no database at all" * 300])
def test_nothing_where_it_cannot_be_read(tmp_path, kept, spoilt):
    (tmp_path / "coach.db").write_bytes(spoilt)
    for side in tmp_path.glob("coach.db-*"):
        side.unlink()
    assert peek(tmp_path) == ""


def test_a_foreign_database_says_nothing(tmp_path):
    connection = sqlite3.connect(tmp_path / "coach.db")
    connection.execute("CREATE TABLE other (a)")
    connection.close()
    assert peek(tmp_path) == ""
