"""Leaving and coming back: where one was, what waited, and what the store has to say."""

import base64
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from livetweet_coach.app.services import WINDOW
from livetweet_coach.core.words import say
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.app.learner import Learner


class Returning(QObject):
    """Puts a window back where it was, and keeps where it is."""

    def __init__(self, learner: "Learner") -> None:
        super().__init__(learner)
        self._learner = learner

    def come_back(self, path: str = "") -> None:
        """After a start: the window's place, the draft and its live, or the doors."""
        learner, services = self._learner, self._learner.services
        self._place()
        live, saved = services.last_live(), services.last_draft()
        if live is not None:
            learner.coaching.begin(live.id)
            learner.event_now.begin(live)
            if live.exercise:
                learner.practising.resume(live.exercise)
        if saved is not None:
            caret = saved.caret
            learner.compose.editor.set_draft(
                saved.draft, caret.post_id if caret else "", caret.position if caret else None
            )
        for report in (*services.settings.reports, *services.store.reports):
            learner.compose.notice.tell(shown(report), "warning")
        self._ask_about_old()
        if path:
            learner.sheets.open(path)
        elif live is not None and saved is not None and not learner.sending.is_blank:
            learner.pages.show_writing()
        else:
            learner.going.show_start()

    def leave(self) -> None:
        """The window closes."""
        learner = self._learner
        learner.saving.save()
        learner.pictures.stop()
        state = [base64.b64encode(part).decode() for part in learner.window.layout_state()]
        kept = json.dumps(state).encode()
        learner.services.writer.write(lambda: learner.services.store.values.put(WINDOW, kept), WINDOW)
        learner.services.writer.flush()

    def _place(self) -> None:
        kept = self._learner.services.store.values.get(WINDOW)
        try:
            state = [base64.b64decode(part) for part in json.loads(kept or b"[]")]
        except ValueError:
            return
        if len(state) == 2:
            self._learner.window.restore_layout((state[0], state[1]))

    def _ask_about_old(self) -> None:
        """Nothing older than ten minutes leaves without being asked about."""
        learner, outbox = self._learner, self._learner.services.outbox
        drafts = list(dict.fromkeys(item.step.draft for item in outbox.recover()))
        if not drafts:
            return
        words = say("Returning", "{n} post waited for more than ten minutes. Send it now?", "", len(drafts))

        def send() -> None:
            for draft in drafts:
                outbox.resume(draft)

        def keep() -> None:
            for draft in drafts:
                learner.queueing.take_back(draft, reopen=False)

        offers = [
            (shown(say("Returning", "Send")), send),
            (shown(say("Returning", "Keep for later")), keep),
        ]
        learner.compose.notice.tell(shown(words), "warning", offers)
