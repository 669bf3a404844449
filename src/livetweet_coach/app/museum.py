"""The way into the museum of automatic messages; its rooms are read from disk when somebody first goes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from livetweet_coach.app.pages import Pages
from livetweet_coach.app.reviewing import rules
from livetweet_coach.app.services import Services
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.core.practice.museum import Exhibit
    from livetweet_coach.ui.museum.exhibit_view import ExhibitView
    from livetweet_coach.ui.museum.museum_pane import MuseumPane

KINDS: dict[str, Phrase] = {
    "dm": say("Museum", "Private message"),
    "template": say("Museum", "Template of a message"),
    "post": say("Museum", "Public post"),
    "scheduled": say("Museum", "Scheduled post"),
}


class MuseumDoor(QObject):
    """Opens the museum's page over whatever is on screen; the draft being written stays as it is."""

    def __init__(self, services: Services, look: Look, pages: Pages, announcer: Announcer) -> None:
        super().__init__(pages)
        self._services, self._look, self._pages, self._announcer = services, look, pages, announcer
        self.action = keyed_action(self, self.tr("Museum of automatic messages"), "Ctrl+G", self.show)

    def show(self) -> None:
        """Go in; one is where one was before."""
        self._pages.show(self._page)

    def _page(self) -> MuseumPane:
        from livetweet_coach.adapters.museum import open_museum
        from livetweet_coach.ui.museum.museum_pane import MuseumPane

        language = "en" if self._services.language == "en" else "fr"
        museum = open_museum(self._services.resources / "museum", language)  # type: ignore[arg-type]
        views = [_view(exhibit) for exhibit in museum.exhibits]
        page = MuseumPane(self._look, views, [shown(broken.phrase) for broken in museum.broken])
        page.told.connect(self._announcer.announce)
        return page


def _view(exhibit: Exhibit) -> ExhibitView:
    from livetweet_coach.core.practice.museum import as_draft, surroundings
    from livetweet_coach.core.rules.review import review
    from livetweet_coach.ui.museum.exhibit_view import ExhibitView, RemarkWords

    found = review(as_draft(exhibit), surroundings(exhibit))
    known = rules()
    remarks = tuple(
        RemarkWords(
            shown(one.message), shown(known[one.rule].title), shown(known[one.rule].why), known[one.rule].source
        )
        for one in found
        if one.rule in exhibit.rules
    )
    return ExhibitView(
        kind=shown(KINDS[exhibit.kind]),
        text=exhibit.text,
        where=exhibit.where,
        readers=exhibit.readers,
        reasons=exhibit.reasons,
        remarks=remarks,
        explanation=exhibit.explanation,
        better=exhibit.better,
    )
