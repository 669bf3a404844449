"""Typing never waits for the disk: the newest state of each draft is saved by a thread of its own."""

import threading
from collections.abc import Callable

from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.words import Phrase
from livetweet_coach.ports import DraftStore, StoreUnwritable


class Autosave:
    """`put` from any thread; call it at the typist's pauses, a second at most after a key.

    `on_problem(phrase)` and, once saving works again, `on_mended()` are called in the saving thread.
    """

    def __init__(
        self,
        drafts: DraftStore,
        on_problem: Callable[[Phrase], None],
        on_mended: Callable[[], None] = lambda: None,
    ) -> None:
        self._drafts, self._on_problem, self._on_mended = drafts, on_problem, on_mended
        self._changed = threading.Condition()
        self._pending: dict[str, SavedDraft] = {}
        self._busy = self._failing = self._stopping = self._complained = False
        self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    def put(self, saved: SavedDraft) -> None:
        """Save this soon, in the place of what was to be saved of the same draft."""
        with self._changed:
            self._pending[saved.draft.id] = saved
            self._changed.notify_all()

    def drop(self, draft_id: str) -> None:
        """Forget what was still to be saved of a draft, and wait for what is being saved."""
        with self._changed:
            self._pending.pop(draft_id, None)
            self._changed.wait_for(lambda: not self._busy)

    def flush(self, timeout: float = 10.0) -> bool:
        """Try once more what failed, and wait until all is on disk; False where it isn't."""
        with self._changed:
            self._failing = False
            self._changed.notify_all()
            done = self._changed.wait_for(lambda: not self._busy and (not self._pending or self._failing), timeout)
            return done and not self._pending

    def stop(self) -> bool:
        """Save what there is and end; False where something could not be saved."""
        saved = self.flush()
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._thread.join(5)
        return saved

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopping or self._pending)
                if self._stopping:
                    return
                batch, self._pending = self._pending, {}
                self._busy = True
            problem = self._save(batch)
            with self._changed:
                self._busy = False
                self._failing = problem is not None
                self._changed.notify_all()
                if problem is not None:  # a new key, or five seconds, and it is tried again
                    self._changed.wait(5)

    def _save(self, batch: dict[str, SavedDraft]) -> Phrase | None:
        try:
            for saved in batch.values():
                self._drafts.save(saved)
        except StoreUnwritable as problem:
            with self._changed:
                self._pending = {**batch, **self._pending}
            self._complained = True
            self._on_problem(problem.phrase)
            return problem.phrase
        if self._complained:
            self._complained = False
            self._on_mended()
        return None
