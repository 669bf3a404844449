"""Who can read a post, where its network lets one choose: everybody, quietly everybody, or one's followers."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.live import Live
from livetweet_coach.core.draft.draft import Draft, Visibility
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.words import shown

CHOICES: dict[Visibility, Phrase] = {
    "public": say("Audience", "Everybody reads it"),
    "unlisted": say("Audience", "Everybody, but not under the hashtag"),
    "followers": say("Audience", "Only those who follow you"),
}
QUIET: dict[Visibility, Phrase] = {
    "unlisted": say("Audience", "Quiet: everybody can read it, but nobody finds it under the hashtag."),
    "followers": say("Audience", "Only those who follow you will read it."),
}


class Audience(QObject):
    """Offers the choice on Mastodon, for one post at a time, and says so above a post that is not for everybody."""

    def __init__(self, compose: ComposePane, event: EventNow) -> None:
        super().__init__(compose)
        self._compose, self._event = compose, event
        self._usual: Visibility = event.usual_visibility
        compose.editor.draft_changed.connect(self._show)
        event.changed.connect(self._follow)

    def add_to(self, menu: QMenu) -> None:
        """The choices, for the post that is being written."""
        draft = self._compose.editor.draft
        if not self._event.has_audiences or draft.kind in ("dm", "template"):
            return
        menu.addSeparator()
        menu.addAction(self.tr("Who can read it:")).setEnabled(False)  # a section's title is not drawn everywhere
        group = QActionGroup(menu)
        for visibility, words in CHOICES.items():
            made = menu.addAction(shown(words))
            made.setCheckable(True)
            made.setChecked(visibility == draft.visibility)
            made.triggered.connect(partial(self.choose, visibility))
            group.addAction(made)

    def choose(self, visibility: Visibility, _checked: bool = True) -> None:
        """The post that is being written is for these readers; the next one is for the usual ones again."""
        self._compose.editor.show_to(visibility)

    def _follow(self, live: Live) -> None:
        """Posts go elsewhere: what nobody chose is what is usual there, and only some networks have the choice."""
        before, self._usual = self._usual, self._event.usual_visibility
        draft = self._compose.editor.draft
        if draft.visibility == before or not self._event.has_audiences:
            self.choose(self._usual)
        self._show(self._compose.editor.draft)

    def _show(self, draft: Draft) -> None:
        quiet = QUIET.get(draft.visibility) if draft.kind not in ("dm", "template") else None
        words = shown(quiet) if quiet else ""
        if words and len(self._event.networks) > 1:
            words = f"{words} {shown(say('Audience', 'That holds for Mastodon: elsewhere everybody reads it.'))}"
        self._compose.kind.show_audience(words)
