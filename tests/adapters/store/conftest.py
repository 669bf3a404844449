"""A store in a folder of the test's own, and drafts to keep in it."""

from datetime import UTC, datetime

import pytest

from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.saved import Caret, SavedDraft

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


@pytest.fixture
def now():
    return NOW


@pytest.fixture
def store(tmp_path):
    made = open_store(tmp_path, NOW)
    yield made
    made.close()


@pytest.fixture
def saved():
    def make(text="Bonjour 🙂", draft_id="d", **values):
        draft = Draft(draft_id, (Post("p", text), Post("q", "suite")))
        return SavedDraft(draft, values.pop("saved_at", NOW), Caret("p", len(text)), **values)

    return make
