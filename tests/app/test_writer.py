"""Saving never waits for the disk, the newest draft wins, and what a full disk refused is written later."""

import threading

from livetweet_coach.app.writer import Writer
from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable


class Disk:
    """Writes what it is given when the test lets it, and is full when the test says so."""

    def __init__(self):
        self.open, self.begun = threading.Event(), threading.Event()
        self.full = False
        self.written, self.told, self.mended = [], [], []
        self.writer = Writer(self.told.append, lambda: self.mended.append(True))

    def put(self, text, name=""):
        self.writer.write(lambda: self._save(text), name)

    def _save(self, text):
        self.begun.set()
        assert self.open.wait(30)
        if self.full:
            raise StoreUnwritable(say("Test", "full"))
        self.written.append(text)


def test_only_the_newest_of_a_name_is_written_and_the_order_stays():
    disk = Disk()
    disk.put("a", "draft")
    assert disk.begun.wait(30)
    for text, name in [("ab", "draft"), ("entry", ""), ("abc", "draft"), ("entry 2", "")]:
        disk.put(text, name)
    disk.open.set()
    assert disk.writer.flush()
    assert disk.written == ["a", "entry", "abc", "entry 2"]
    disk.writer.stop()


def test_what_a_full_disk_refused_is_written_once_there_is_room():
    disk = Disk()
    disk.open.set()
    disk.full = True
    disk.put("un", "draft")
    disk.put("entry")
    assert not disk.writer.flush()
    disk.put("deux", "draft")
    assert not disk.writer.flush()
    assert disk.written == [] and len(disk.told) == 1 and not disk.mended
    disk.full = False
    disk.writer.stop()
    assert disk.written == ["entry", "deux"] and disk.mended == [True]


def test_it_is_tried_again_without_being_asked(monkeypatch):
    monkeypatch.setattr("livetweet_coach.app.writer.AGAIN", 0.01)
    disk = Disk()
    disk.open.set()
    disk.full = True
    mended = threading.Event()
    disk.writer = Writer(disk.told.append, mended.set)
    disk.put("un")
    disk.writer.flush()
    disk.full = False
    assert mended.wait(30)
    assert disk.writer.flush() and disk.written == ["un"]
    disk.writer.stop()


def test_a_disk_that_stays_full_does_not_keep_the_app_from_closing():
    disk = Disk()
    disk.open.set()
    disk.full = True
    disk.put("un")
    disk.writer.stop()
    assert disk.written == [] and len(disk.told) == 1


def test_a_defect_in_one_job_costs_only_that_one():
    disk = Disk()
    disk.open.set()
    disk.writer.write(lambda: 1 / 0)
    disk.put("un")
    assert disk.writer.flush() and disk.written == ["un"]
    disk.writer.stop()
