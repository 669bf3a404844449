"""Somebody who types, saves and sends without end, and tells each thing before and after it happens.

Run by test_kill.py, which kills it: typist.py <folder> <round>
"""

import os
import random
import sys
import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.practice import PracticePublisher
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.app.writer import Writer
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.saved import Caret, SavedDraft
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.publishing.step import Receipt
from livetweet_coach.ports import Capabilities

SECOND = 7  # keys to a second: what may be lost
MOST = 12
UNDO = [timedelta(0), timedelta(milliseconds=3)]


def clock():
    return datetime.now(UTC)


def tell(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Server:
    """A network outside this process, which takes no keys: what arrives is a line in a file, never taken back."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def capabilities(self):
        return Capabilities(once="lookup")

    def create(self, step, key, media=()):
        tell("leaving", key)
        with self.file.open("a") as lines:
            lines.write(step.post.text + "\n")
        tell("arrived", key)
        return Receipt(step.post.text, clock())

    def find(self, step, since):
        there = self.file.read_text().splitlines() if self.file.exists() else []
        return Receipt(step.post.text, clock()) if step.post.text in there else None

    def intent_url(self, post):
        return None


def outbox_of(store, folder, on_change=lambda item: None):
    publishers = {"practice": PracticePublisher(store.timeline, clock), "x": Server(folder / "server.txt")}
    return Outbox(store.queue, lambda step: publishers.get(step.way), clock, on_change)


def main(folder: Path, number: int) -> None:
    chance = random.Random(number)
    store = open_store(folder, clock())
    moved = threading.Event()

    def changed(item):
        tell(item.state.value, item.key)
        moved.set()

    outbox = outbox_of(store, folder, changed)
    outbox.recover()
    outbox.start()
    writer = Writer(lambda phrase: tell("problem", phrase.source), lambda: None)
    tell("ready", len(store.reports))
    for count in range(100_000):
        draft_id, text = f"r{number}n{count}", ""
        size = chance.randint(1, 40)
        parts = chance.randint(1, 3)
        for key in range(size):
            text += chance.choice("abcdé🙂 ")
            tell("typed", draft_id, len(text))
            if key % SECOND == SECOND - 1:
                draft = Draft(draft_id, (Post("p", text),), key)
                saved = SavedDraft(draft, clock(), Caret("p", len(text)))
                writer.write(partial(store.drafts.save, saved), f"draft {draft_id}")
                writer.flush()
                tell("saved", draft_id, len(text))
        posts = tuple(Post(f"p{n}", f"{draft_id} part {n}") for n in range(parts))
        tell("handing", draft_id, parts)
        outbox.send(Draft(draft_id, posts, size), [Target(chance.choice(["practice", "x"]))], chance.choice(UNDO))
        tell("sent", draft_id, parts)
        while len(outbox.items()) > MOST:  # nobody types faster than the network takes it, for ever
            moved.wait(1)
            moved.clear()
        if chance.random() < 0.2:
            back = outbox.undo(draft_id)
            tell("undone", draft_id, len(back.draft.posts) if back else 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
