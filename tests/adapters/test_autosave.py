"""Typing never waits for the disk, the newest state wins, and a disk that fails is said, also when it works again."""

import threading
from datetime import UTC, datetime

from livetweet_coach.adapters.autosave import Autosave
from livetweet_coach.adapters.store.store import memory_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


def saved(text, draft="d"):
    return SavedDraft(Draft(draft, (Post("p", text),)), NOW)


class SlowDisk:
    """Drafts that are saved when the test lets them be."""

    def __init__(self):
        self.store = memory_store()
        self.gate, self.begun = threading.Event(), threading.Event()
        self.full = False
        self.texts = []

    def save(self, draft):
        self.begun.set()
        assert self.gate.wait(30)
        if self.full:
            raise StoreUnwritable(say("Test", "full"))
        self.texts.append(draft.draft.posts[0].text)
        return True


def test_only_the_newest_of_what_was_typed_meanwhile_is_saved():
    disk = SlowDisk()
    saver = Autosave(disk, lambda phrase: None)
    saver.put(saved("a"))
    assert disk.begun.wait(30)
    for text in ("ab", "abc", "abcd"):
        saver.put(saved(text))
    disk.gate.set()
    assert saver.stop()
    assert disk.texts == ["a", "abcd"]


def test_a_full_disk_is_said_and_what_was_typed_is_saved_when_there_is_room():
    disk = SlowDisk()
    disk.gate.set()
    disk.full = True
    told, mended = [], []
    saver = Autosave(disk, told.append, lambda: mended.append(True))
    saver.put(saved("un"))
    assert not saver.flush()
    saver.put(saved("deux", "e"))
    assert not saver.flush()
    assert told and not mended
    disk.full = False
    assert saver.stop()
    assert sorted(disk.texts) == ["deux", "un"] and mended == [True]


def test_a_dropped_draft_is_not_saved_any_more():
    disk = SlowDisk()
    disk.gate.set()
    disk.full = True
    saver = Autosave(disk, lambda phrase: None)
    saver.put(saved("dropped"))
    assert not saver.flush()
    saver.drop("d")
    disk.full = False
    saver.put(saved("other", "e"))
    assert saver.stop()
    assert disk.texts == ["other"]


def test_it_saves_into_a_real_store_from_its_own_thread():
    store = memory_store()
    saver = Autosave(store.drafts, lambda phrase: None)
    saver.put(saved("un"))
    assert saver.flush()
    assert store.drafts.load("d").draft.posts[0].text == "un"
    assert saver.stop()
