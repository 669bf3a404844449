"""Scenario A15: the battery is pulled while a draft is open and posts are queued."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.practice import PracticePublisher
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.publishing.item import State

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
TEXT = ("La salle est pleine 🙂. " * 8)[:180]

EVENING = """
import os, signal, sys
from datetime import datetime, timedelta
from pathlib import Path
from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.practice import PracticePublisher
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.saved import Caret, SavedDraft
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.rules.rule import Account

now = datetime.fromisoformat(sys.argv[2])
store = open_store(Path(sys.argv[1]), now)
publisher = PracticePublisher(store.timeline, lambda: now)
outbox = Outbox(store.queue, lambda step: publisher, lambda: now, lambda item: None)
outbox.send(Draft("gone", (Post("p", "parti"),)), [Target("practice", Account())], timedelta(0), "live")
while outbox.run_once(now):
    pass
for name in ("a", "b"):
    outbox.send(Draft(name, (Post("p", name),)), [Target("practice", Account())], timedelta(seconds=8), "live")
store.drafts.save(SavedDraft(Draft("open", (Post("p", sys.argv[3]),)), now, Caret("p", 90), live="live"))
store.values.put("window", b"where it was")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is the other systems'")
@pytest.mark.parametrize(("minutes", "left"), [(5, []), (11, ["a", "b"])])
def test_the_battery_is_pulled(tmp_path, root, minutes, left):
    environment = {**os.environ, "PYTHONPATH": str(root / "src")}
    command = [sys.executable, "-c", EVENING, str(tmp_path), NOW.isoformat(), TEXT]
    assert subprocess.run(command, env=environment, check=False).returncode == -signal.SIGKILL

    later = NOW + timedelta(minutes=minutes)
    store = open_store(tmp_path, later)
    publisher = PracticePublisher(store.timeline, lambda: later)
    outbox = Outbox(store.queue, lambda step: publisher, lambda: later, lambda item: None)
    assert store.reports == ()
    (draft,) = store.drafts.open_drafts()
    assert (draft.draft.posts[0].text, draft.caret.position, draft.live) == (TEXT, 90, "live")
    assert store.values.get("window") == b"where it was"
    assert [item.step.post.text for item in outbox.items()] == ["a", "b"]
    assert [item.step.post.text for item in outbox.recover()] == left
    while outbox.run_once(later):
        pass
    sent = [post.text for post in store.timeline.posts("live")]
    assert sent == (["parti"] if left else ["parti", "a", "b"])
    assert all(item.state is State.ASKS for item in outbox.items())
    for name in left:
        outbox.resume(name)
    while outbox.run_once(later):
        pass
    assert [post.text for post in store.timeline.posts("live")] == ["parti", "a", "b"]
    store.close()
