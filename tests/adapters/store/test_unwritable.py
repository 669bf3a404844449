"""The disk is full or read-only: it is said, nothing kept is lost, and it works again when there is room again."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from livetweet_coach.adapters.store.store import memory_store, open_store
from livetweet_coach.core.publishing.item import enqueued, leaving
from livetweet_coach.core.publishing.plan import plan
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.ports import StoreUnwritable

LIMITED = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing.item import enqueued
from livetweet_coach.core.publishing.plan import plan
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.ports import StoreUnwritable

now = datetime.now(UTC)
def saved(number):
    return SavedDraft(Draft(f"d{number}", (Post("p", f"{number} " + "x" * 3000),)), now)

store = open_store(Path(sys.argv[1]), now)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
kept = 0
try:
    for number in range(500):
        store.drafts.save(saved(number))
        kept += 1
except StoreUnwritable as told:
    print("told", told.phrase.source)
there = len(store.drafts.open_drafts())
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
again = store.drafts.save(saved(999))
print("kept", kept, "there", there, "again", again)
store.close()
"""


def test_a_full_disk_is_said_and_loses_nothing_that_was_kept(tmp_path, now, root):
    pytest.importorskip("resource")
    environment = {**os.environ, "PYTHONPATH": str(root / "src")}
    command = [sys.executable, "-c", LIMITED, str(tmp_path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    told, kept = answer.splitlines()
    assert "can be copied" in told
    _, count, _, there, _, again = kept.split()
    assert 0 < int(count) < 500 and there == count and again == "True"
    store = open_store(tmp_path, now)
    assert store.reports == ()
    assert len(store.drafts.open_drafts()) == int(count) + 1
    store.close()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 512 KB, where this machine lets us mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    try:
        made = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        made = False
    if not made:
        pytest.skip("no mount allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_really_full_disk_says_that_it_is_full(small_disk, now, saved):
    store = open_store(small_disk, now)
    kept = 0
    with pytest.raises(StoreUnwritable) as told:
        for number in range(500):
            store.drafts.save(saved("x" * 3000, f"d{number}"))
            kept += 1
    assert "full" in told.value.phrase.source
    assert len(store.drafts.open_drafts()) == kept
    (small_disk / "other").unlink(missing_ok=True)
    store.close()


def test_a_full_disk_at_the_start_is_said(small_disk, now):
    with contextlib.suppress(OSError), (small_disk / "other").open("wb") as other:
        for _ in range(600):
            other.write(b"x" * 1024)
            other.flush()
    with pytest.raises(StoreUnwritable):
        open_store(small_disk, now)
    (small_disk / "other").unlink()
    open_store(small_disk, now).close()


def test_a_folder_that_cannot_be_is_said(tmp_path, now):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnwritable) as told:
        open_store(tmp_path / "file" / "data", now)
    assert "can be copied" in told.value.phrase.source


@pytest.fixture
def read_only(tmp_path, now, saved):
    """A folder with a draft in it that can't be written, also not by root."""
    folder = tmp_path / "data"
    store = open_store(folder, now)
    store.drafts.save(saved())
    store.close()
    folder.chmod(0o500)
    mounted = False
    if os.access(folder, os.W_OK):  # root may write anywhere but on a read-only mount
        bind = subprocess.run(["mount", "--bind", str(folder), str(folder)], capture_output=True, check=False)
        mounted = bind.returncode == 0
        again = ["mount", "-o", "remount,ro,bind", str(folder)]
        if not mounted or subprocess.run(again, capture_output=True, check=False).returncode:
            if mounted:
                subprocess.run(["umount", str(folder)], check=True)
            pytest.skip("nothing is read-only to root here")
    yield folder
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)
    folder.chmod(0o700)


def test_a_read_only_folder_is_said_and_its_drafts_can_still_be_read(read_only: Path, now, saved):
    with pytest.raises(StoreUnwritable) as told:
        open_store(read_only, now)
    assert "can be copied" in told.value.phrase.source
    store = memory_store(read_only)
    assert store.drafts.open_drafts() == (saved(),)
    assert store.drafts.save(saved("plus loin"))
    store.close()


def test_a_copy_in_memory_has_what_was_only_in_the_log_and_sends_nothing(tmp_path, now, saved):
    store = open_store(tmp_path, now)
    store.drafts.save(saved())
    sent = saved("en file", "sent").draft
    store.queue.enqueue(sent, [enqueued(step, now) for step in plan(sent, Account(), "practice", "s")])
    store.queue.change("s-1", lambda item: leaving(item, now))
    copy = memory_store(tmp_path)
    assert (tmp_path / "coach.db-wal").stat().st_size > 0
    assert copy.drafts.open_drafts() == (saved(),)
    assert [post.id for kept in copy.drafts.kept() for post in kept.draft.posts] == ["q"]  # "p" may have gone
    assert copy.queue.items() == ()
    copy.drafts.discard("d")
    copy.close()
    assert store.drafts.open_drafts() == (saved(),)
    assert len(store.queue.items()) == 2
    store.close()


def test_a_damaged_store_in_a_read_only_folder_still_gives_a_store(tmp_path, now, saved):
    (tmp_path / "coach.db").write_bytes(b"rubbish" * 1000)
    store = memory_store(tmp_path)
    assert store.drafts.save(saved())
    store.close()
    assert (tmp_path / "coach.db").read_bytes() == b"rubbish" * 1000
