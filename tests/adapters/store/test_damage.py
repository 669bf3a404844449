"""A damaged database is set aside, said, never overwritten, and read as far as it can be."""

import random
import sqlite3
from datetime import timedelta

import pytest

from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing import item as machine
from livetweet_coach.core.publishing.plan import plan
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.core.words import fill
from livetweet_coach.ports import StoreUnwritable

PAGE = 4096


@pytest.fixture
def filled(tmp_path, now):
    """A closed store with 60 drafts, a queue and a window's state; its file."""
    store = open_store(tmp_path, now)
    for number in range(60):
        draft = Draft(f"d{number}", (Post("p", f"Brouillon {number} " + "é🙂" * 60),))
        store.drafts.save(SavedDraft(draft, now + timedelta(seconds=number)))
    sent = Draft("sent", (Post("p", "en route"),))
    store.queue.enqueue(sent, [machine.enqueued(step, now) for step in plan(sent, Account(), "practice", "s")])
    store.values.put("window", b"state")
    store.close()
    return tmp_path / "coach.db"


def reopened(path, now):
    store = open_store(path.parent, now)
    found = (*store.drafts.open_drafts(), *store.drafts.kept())
    numbers = {int(saved.draft.id[1:]) for saved in found if saved.draft.id != "sent"}
    return store, numbers


def aside(path):
    return sorted(path.parent.glob("coach-damaged-*.db"))


@pytest.mark.parametrize("junk", [b"", b"\0" * 20_000, b"not a database, " * 500])
def test_rubbish_is_set_aside_as_it_was_and_said(tmp_path, now, junk, saved):
    path = tmp_path / "coach.db"
    path.write_bytes(junk)
    store, numbers = reopened(path, now)
    (kept,) = aside(path)
    assert kept.read_bytes() == junk
    assert kept.name in fill(store.reports[0].source, store.reports[0])
    assert "No draft" in store.reports[1].source
    assert numbers == set()
    assert store.drafts.save(saved())
    store.close()


def test_a_page_in_the_middle_that_was_overwritten_costs_only_what_stood_there(filled, now):
    data = bytearray(filled.read_bytes())
    broken = next(
        at for at in range(len(data) // 2 // PAGE * PAGE, len(data), PAGE) if b"Brouillon" in data[at : at + PAGE]
    )
    data[broken : broken + PAGE] = random.Random(3).randbytes(PAGE)
    filled.write_bytes(data)
    store, numbers = reopened(filled, now)
    assert aside(filled)[0].read_bytes() == bytes(data)
    assert len(numbers) >= 40
    assert str(len(numbers)) in fill(store.reports[1].source, store.reports[1])
    store.close()
    again = open_store(filled.parent, now)
    assert again.reports == ()
    again.close()


def test_without_its_first_page_the_drafts_are_found_in_the_bytes(filled, now):
    data = bytearray(filled.read_bytes())
    data[:PAGE] = b"\xff" * PAGE
    filled.write_bytes(data)
    store, numbers = reopened(filled, now)
    assert len(numbers) >= 50
    assert all(saved.draft.posts[0].text.endswith("🙂") for saved in store.drafts.kept())
    store.close()


def test_what_was_thrown_away_stays_away_where_the_drafts_can_be_read(filled, now):
    store = open_store(filled.parent, now)
    store.drafts.discard("d7")
    store.close()
    data = bytearray(filled.read_bytes())
    at = data.index(b'{"step":{"key"')
    data[at : at + 20] = b"\xee" * 20
    filled.write_bytes(data)
    store, numbers = reopened(filled, now)
    assert numbers == set(range(60)) - {7}
    assert len(store.reports) == 2
    store.close()


def test_what_was_on_its_way_asks_before_it_leaves(filled, now):
    data = bytearray(filled.read_bytes())
    broken = next(at for at in range(PAGE * 2, len(data), PAGE) if b"Brouillon" in data[at : at + PAGE])
    data[broken : broken + PAGE] = b"\xee" * PAGE
    filled.write_bytes(data)
    store, _ = reopened(filled, now)
    assert [item.state for item in store.queue.items()] == [machine.State.ASKS]
    assert store.values.get("window") == b"state"
    store.close()


def test_a_draft_whose_queue_was_lost_comes_back_among_the_kept(filled, now):
    data = bytearray(filled.read_bytes())
    at = data.index(b'{"step":{"key"')
    data[at : at + 20] = b"\xee" * 20
    filled.write_bytes(data)
    store, _ = reopened(filled.parent / "coach.db", now)
    assert store.drafts.load("sent").shelf == "kept"
    store.close()


def test_two_damages_in_one_second_keep_two_files(tmp_path, now):
    path = tmp_path / "coach.db"
    for junk in (b"first rubbish", b"second rubbish"):
        path.write_bytes(junk * 100)
        open_store(tmp_path, now).close()
    assert [file.read_bytes()[:5] for file in aside(path)] == [b"secon", b"first"]


def test_any_damage_is_survived(filled, now):
    """Overwrite random stretches: the app always starts, and what it shows are whole drafts."""
    sound = filled.read_bytes()
    for seed in range(12):
        chance = random.Random(seed)
        data = bytearray(sound)
        for _ in range(chance.randint(1, 4)):
            at, size = chance.randrange(len(data)), chance.randint(1, 3000)
            data[at : at + size] = chance.randbytes(len(data[at : at + size]))
        filled.write_bytes(data)
        for side in filled.parent.glob("coach.db-*"):
            side.unlink()
        store, numbers = reopened(filled, now + timedelta(minutes=seed))
        assert numbers <= set(range(60))
        if store.reports:
            assert bytes(data) in [file.read_bytes() for file in aside(filled)]
        store.close()


def test_the_test_s_damage_is_damage(filled):
    """Were SQLite to read such files happily, the tests above would prove nothing."""
    data = bytearray(filled.read_bytes())
    data[:PAGE] = b"\xff" * PAGE
    filled.write_bytes(data)
    connection = sqlite3.connect(filled)
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM draft").fetchall()
    connection.close()


def test_an_emptied_file_gives_back_what_its_log_still_holds(tmp_path, now, saved):
    """0 bytes in the database, all in the log beside it: drafts and what else was kept come back from there."""
    home, other = tmp_path / "home", tmp_path / "other"
    store = open_store(home, now)
    store.drafts.save(saved())
    store.values.put("window", b"state")
    other.mkdir()
    (other / "coach.db-wal").write_bytes((home / "coach.db-wal").read_bytes())
    (other / "coach.db").touch()
    store.close()
    again = open_store(other, now)
    assert [found.draft for found in again.drafts.open_drafts()] == [saved().draft]
    assert again.values.get("window") == b"state"
    assert len(again.reports) == 2
    assert len(aside(other / "coach.db")) == 1
    again.close()
    healthy = open_store(other, now)
    assert healthy.reports == ()
    healthy.close()


def test_a_lost_file_gives_back_what_its_log_still_holds(tmp_path, now, saved):
    """Only the log is there: it is set aside as other damage is, told by its own name, and read."""
    home, other = tmp_path / "home", tmp_path / "other"
    store = open_store(home, now)
    store.drafts.save(saved())
    other.mkdir()
    (other / "coach.db-wal").write_bytes((home / "coach.db-wal").read_bytes())
    store.close()
    again = open_store(other, now)
    assert [found.draft for found in again.drafts.open_drafts()] == [saved().draft]
    (kept,) = (file.name for file in other.iterdir() if "damaged" in file.name)
    assert kept.endswith("-wal")
    assert kept in dict(again.reports[0].values).values()
    again.close()
    healthy = open_store(other, now)
    assert healthy.reports == ()
    healthy.close()


def test_an_empty_log_alone_is_nothing_to_tell(tmp_path, now):
    (tmp_path / "coach.db-wal").touch()
    store = open_store(tmp_path, now)
    assert store.reports == ()
    store.close()


def test_a_first_start_that_failed_leaves_no_damage_behind(tmp_path, now, monkeypatch):
    """A full disk at the very first start: the next one has nothing to tell."""

    def full(connection):
        raise sqlite3.OperationalError("database or disk is full")

    def bare(path):
        return sqlite3.connect(path)

    with monkeypatch.context() as patched:
        patched.setattr("livetweet_coach.adapters.store.store.connect", bare)
        patched.setattr("livetweet_coach.adapters.store.store.migrate", full)
        with pytest.raises(StoreUnwritable):
            open_store(tmp_path, now)
    store = open_store(tmp_path, now)
    assert store.reports == ()
    store.close()
