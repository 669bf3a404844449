"""What is kept comes back after the app was closed; nothing is sent twice; one app at a time."""

import os
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from livetweet_coach.adapters.store.database import SCHEMA, connect, migrate
from livetweet_coach.adapters.store.store import memory_store, open_store
from livetweet_coach.core.coaching.mastery import Mastery, Standing, State
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.publishing import item as machine
from livetweet_coach.core.publishing.plan import plan
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.publishing.step import Receipt
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.ports import AlreadySent, StoreInUse, StoreTooNew, StoreUnwritable


def queued(draft, now, send="s"):
    return [machine.enqueued(step, now) for step in plan(draft, Account("moi"), "practice", send)]


def withdraw(item):
    return item.to(machine.State.WITHDRAWN)


def test_everything_comes_back(tmp_path, now, saved):
    first = open_store(tmp_path, now)
    draft = saved(live="l")
    kept = saved("pour 14 h", "k").draft
    posts = [TimelinePost("t1", now, "un", live="l"), TimelinePost("t2", now, "deux", live="other")]
    entry = Entry(now, Kind.POST_SENT, "l", "p", text="mots \ud83d")
    mastery = Mastery((("hashtags/event-missing", Standing(State.GUIDED, 2, "cm")),), (("PR01", 2),))
    assert first.drafts.save(draft)
    first.drafts.keep(kept, now, remind_at=now + timedelta(hours=4), live="l")
    first.timeline.add(posts)
    first.journal.add([entry])
    first.mastery.save(mastery)
    first.values.put("window", b"\0\xff")
    first.close()
    again = open_store(tmp_path, now)
    assert again.reports == ()
    assert again.drafts.open_drafts() == (draft,)
    assert [k.draft for k in again.drafts.kept()] == [kept]
    assert again.timeline.posts("l") == (posts[0],)
    assert again.timeline.posts() == tuple(posts)
    assert again.journal.entries("l") == (entry,)
    assert again.mastery.load() == mastery
    assert again.values.get("window") == b"\0\xff"
    again.close()


def test_a_reminder_comes_at_its_time_and_once(store, now, saved):
    store.drafts.keep(saved(draft_id="k").draft, now, remind_at=now + timedelta(hours=4))
    assert store.drafts.due_reminders(now + timedelta(hours=3, minutes=59)) == ()
    assert store.drafts.next_reminder() == now + timedelta(hours=4)
    (due,) = store.drafts.due_reminders(now + timedelta(hours=4))
    store.drafts.clear_reminder(due.draft.id)
    assert store.drafts.due_reminders(now + timedelta(days=1)) == ()
    assert len(store.drafts.kept()) == 1
    assert store.drafts.reopen("k", now).shelf == "open"
    assert store.drafts.kept() == ()


def test_two_drafts_change_places_or_stay(store, now, saved):
    caret = saved("en cours, plus loin").caret
    store.drafts.keep(saved(draft_id="k").draft, now, remind_at=now + timedelta(hours=4))
    store.drafts.save(saved("en cours"))
    back = store.drafts.reopen("k", now, replace(saved("en cours, plus loin"), shelf="open"))
    assert (back.shelf, back.remind_at) == ("open", None)
    (kept,) = store.drafts.kept()
    assert (kept.shelf, kept.draft.posts[0].text, kept.caret) == ("kept", "en cours, plus loin", caret)
    assert store.drafts.reopen("nobody", now, saved()) is None
    assert len(store.drafts.kept()) == 1
    assert store.drafts.open_drafts() == (back,)


def test_a_reminder_is_set_and_taken_away_without_touching_the_draft(store, now, saved):
    store.drafts.keep(saved(draft_id="k").draft, now, live="l")
    (before,) = store.drafts.kept()
    store.drafts.set_reminder("k", now + timedelta(minutes=10))
    assert store.drafts.next_reminder() == now + timedelta(minutes=10)
    store.drafts.set_reminder("k", None)
    assert store.drafts.kept() == (before,)
    store.drafts.set_reminder("nobody", now)
    assert store.drafts.next_reminder() is None


def test_a_late_save_changes_the_text_and_not_the_shelf(store, now, saved):
    store.drafts.keep(saved().draft, now)
    assert store.drafts.save(saved("plus"))
    assert store.drafts.kept()[0].draft.posts[0].text == "plus"
    assert store.drafts.open_drafts() == ()


def test_a_sent_draft_is_no_longer_open_and_goes_only_once(store, now, saved):
    store.drafts.save(saved())
    store.queue.enqueue(saved().draft, queued(saved().draft, now))
    assert store.drafts.open_drafts() == ()
    assert not store.drafts.save(saved("une frappe tardive"))
    store.drafts.discard("d")
    with pytest.raises(AlreadySent):
        store.queue.enqueue(saved().draft, queued(saved().draft, now, "again"))
    assert [item.key for item in store.queue.items()] == ["s-1", "s-2"]


def test_what_is_taken_back_lies_open_again_with_its_caret(store, now, saved):
    store.drafts.save(saved(live="l"))
    store.queue.enqueue(saved().draft, queued(saved().draft, now))
    taken, back = store.queue.take_back("d", withdraw, now)
    assert [item.state for item in taken] == [machine.State.WITHDRAWN] * 2
    assert (back.draft, back.caret, back.live, back.shelf) == (saved().draft, saved().caret, "", "open")
    assert store.drafts.open_drafts() == (back,)
    assert store.queue.items() == ()
    store.queue.enqueue(back.draft, queued(back.draft, now, "s2"))
    assert [item.key for item in store.queue.items()] == ["s2-1", "s2-2"]


def test_the_rest_of_a_thread_comes_back_as_an_answer_to_what_had_left(store, now, saved):
    store.queue.enqueue(saved().draft, queued(saved().draft, now))
    store.queue.change("s-1", lambda i: machine.leaving(i, now))
    store.queue.finish("s-1", lambda i: machine.published(i, Receipt("77", now)), TimelinePost("s-1", now, "un"))
    taken, back = store.queue.take_back("d", withdraw, now)
    assert [item.key for item in taken] == ["s-2"]
    assert [post.id for post in back.draft.posts] == ["q"]
    assert back.draft.reply_to.id == "77"
    assert store.queue.take_back("d", withdraw, now) == ((), None)


def test_a_refused_change_changes_nothing(store, now, saved):
    store.queue.enqueue(saved().draft, queued(saved().draft, now))
    before = store.queue.items()
    with pytest.raises(machine.IllegalTransition):
        store.queue.finish("s-1", lambda i: machine.published(i, Receipt("1", now)), TimelinePost("s-1", now, "un"))
    with pytest.raises(KeyError):
        store.queue.change("nobody", withdraw)
    assert store.queue.items() == before
    assert store.timeline.posts() == ()


def test_answers_to_come_show_at_their_time(store, now):
    later = now + timedelta(seconds=20)
    store.timeline.add([TimelinePost("a", now, "un", live="l"), TimelinePost("b", later, "deux", False, live="l")])
    store.timeline.add([TimelinePost("a", now, "autre", live="l")])
    assert [post.text for post in store.timeline.posts("l", now)] == ["un"]
    assert store.timeline.next_after("l", now) == later
    assert [post.id for post in store.timeline.posts("l", later)] == ["a", "b"]
    store.timeline.mark("a", "PR01")
    assert store.timeline.post("a").mark == "PR01"


def test_what_happened_can_be_forgotten(store, now):
    store.journal.add([Entry(now, Kind.PRAISED, "l")])
    store.mastery.save(Mastery((("r", Standing()),)))
    store.journal.wipe()
    assert store.journal.entries() == ()
    assert store.mastery.load() == Mastery()


def test_a_second_app_is_told_and_the_first_goes_on(tmp_path, now, store, saved, root):
    program = (
        "import sys; from datetime import datetime, UTC; from pathlib import Path;"
        "from livetweet_coach.adapters.store.store import open_store; from livetweet_coach.ports import StoreInUse\n"
        "try: open_store(Path(sys.argv[1]), datetime.now(UTC))\n"
        "except StoreInUse as told: print(told.phrase.source)"
    )
    command, sources = [sys.executable, "-c", program, str(tmp_path)], {**os.environ, "PYTHONPATH": str(root / "src")}
    answer = subprocess.run(command, capture_output=True, text=True, check=True, env=sources)
    assert "already open" in answer.stdout
    with pytest.raises(StoreInUse):
        open_store(tmp_path, now)
    assert store.drafts.save(saved())


def test_the_lock_is_let_go(tmp_path, now):
    open_store(tmp_path, now).close()
    open_store(tmp_path, now).close()


def test_a_store_of_a_newer_app_is_left_alone(tmp_path, now, saved):
    open_store(tmp_path, now).close()
    connection = connect(str(tmp_path / "coach.db"))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = (tmp_path / "coach.db").read_bytes()
    with pytest.raises(StoreTooNew):
        open_store(tmp_path, now)
    assert (tmp_path / "coach.db").read_bytes() == before


def test_migrations_go_forward_one_by_one_and_a_broken_one_undoes_itself(tmp_path):
    schema = tmp_path / "schema"
    schema.mkdir()
    (schema / "0001_first.sql").write_text("CREATE TABLE a (x); INSERT INTO a VALUES ('; kept');")
    connection = connect(str(tmp_path / "m.db"))
    assert migrate(connection, schema) == 1
    (schema / "0002_second.sql").write_text("ALTER TABLE a ADD COLUMN y DEFAULT 7; CREATE TABLE a (x);")
    with pytest.raises(sqlite3.Error):
        migrate(connection, schema)
    assert connection.execute("SELECT * FROM a").fetchall() == [("; kept",)]
    (schema / "0002_second.sql").write_text("ALTER TABLE a ADD COLUMN y DEFAULT 7;")
    assert migrate(connection, schema) == 2
    assert connection.execute("SELECT * FROM a").fetchall() == [("; kept", 7)]
    connection.close()


def test_the_schema_s_files_are_numbered_without_gaps():
    numbers = sorted(int(file.name[:4]) for file in SCHEMA.glob("*.sql"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_each_commit_reaches_the_disk(tmp_path):
    connection = connect(str(tmp_path / "m.db"))
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_store_in_memory_works_and_says_that_it_keeps_nothing(now, saved):
    store = memory_store()
    assert not store.keeps
    assert store.drafts.save(saved())
    assert store.drafts.open_drafts() == (saved(),)
    store.close()


def test_a_closed_store_refuses_with_a_sentence(tmp_path, now, saved):
    store = open_store(tmp_path, now)
    store.close()
    with pytest.raises(StoreUnwritable):
        store.drafts.save(saved())


def test_reading_does_not_wait_for_a_commit(tmp_path, now):
    """The window reads its timeline while the disk is slow to take a draft."""
    store = open_store(tmp_path, now)
    store.values.put("place", b"before")
    begun, go_on = threading.Event(), threading.Event()

    def write_slowly():
        with store._database.transaction() as connection:
            connection.execute("UPDATE value SET body = ? WHERE name = ?", (b"after", "place"))
            begun.set()
            go_on.wait(30)

    read = []
    writer = threading.Thread(target=write_slowly)
    reader = threading.Thread(target=lambda: read.append(store.values.get("place")))
    writer.start()
    assert begun.wait(30)
    reader.start()
    reader.join(10)
    go_on.set()
    writer.join(30)
    assert read == [b"before"]
    assert store.values.get("place") == b"after"
    store.close()


def test_what_was_taken_off_again_is_still_known_and_the_last_day_is_asked_for_alone(store, now, saved):
    item, *_ = queued(saved().draft, now)
    store.queue.enqueue(saved().draft, [item], "l")
    receipt = Receipt("1", now)
    out = machine.published(machine.leaving(machine.due(item, now), now), receipt)
    post = TimelinePost(item.key, now, "un", live="l")
    store.queue.finish(item.key, lambda _: out, post)
    assert store.queue.deleted() == ()
    store.queue.erase(item.key, lambda one: one.to(machine.State.DELETING).to(machine.State.DELETED))
    assert [one.key for one in store.queue.deleted()] == [item.key]
    store.timeline.add([TimelinePost("a", now - timedelta(days=2), "avant"), TimelinePost("b", now, "après")])
    assert [one.text for one in store.timeline.posts(since=now - timedelta(days=1))] == ["après"]
