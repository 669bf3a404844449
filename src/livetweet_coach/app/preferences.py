"""Settings and help: each change is in force at once and kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.figuring import KEYS, change_figure, figure_values
from livetweet_coach.app.menu import Group, listed
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.spelling import SpellingHelp
from livetweet_coach.core.coaching.attention import Level
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.theme import Look, theme_name
from livetweet_coach.ui.widgets.made import keyed_action
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.ui.help.keys_pane import KeysPane
    from livetweet_coach.ui.settings.settings_pane import SettingsPane

LEVELS = {"pauses": Level.AT_PAUSES, "after": Level.AFTER_SENDING, "off": Level.OFF}


class Preferences(QObject):
    """Applies settings. `language_changed` asks for the window to be built anew; `told` is a sentence to show."""

    language_changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        services: Services,
        look: Look,
        pages: Pages,
        coaching: Coaching,
        sending: Sending,
        queueing: Queueing,
        event: EventNow,
        spelling: SpellingHelp,
    ) -> None:
        super().__init__(pages)
        self._services, self._look, self._pages, self._coaching = services, look, pages, coaching
        self.spelling = spelling
        self.groups: Callable[[], Sequence[Group]] = lambda: ()
        self._apply: dict[str, Callable[[object], object]] = {
            "theme": lambda value: look.choose(theme=theme_name(str(value))),
            "text_scale": lambda value: look.choose(text_scale=float(str(value))),
            "coach_level": lambda value: coaching.set_level(LEVELS[str(value)]),
            "undo_seconds": lambda value: setattr(sending, "undo_seconds", int(str(value))),
            "timeline_newest_first": lambda value: queueing.order(newest_first=bool(value)),
            "practice_network": lambda value: event.change(network=str(value)),
            "spelling": spelling.switch,
            "language": lambda value: self.language_changed.emit(),
            "address": lambda value: self.language_changed.emit(),
        }
        self.settings_action = keyed_action(self, self.tr("Settings"), "Ctrl+,", self.show_settings)
        self.keys_action = keyed_action(self, self.tr("Keys and help"), "F1", self.show_keys)
        self.larger_action = keyed_action(self, self.tr("Larger text"), "Ctrl++", lambda: self._scale(0.25))
        self.smaller_action = keyed_action(self, self.tr("Smaller text"), "Ctrl+-", lambda: self._scale(-0.25))
        for key in ("coach_level", "undo_seconds", "timeline_newest_first", "spelling"):
            self._apply[key](services.settings[key])

    def show_settings(self) -> None:
        """What can be set."""
        values = {**self._services.settings.values(), **figure_values(self._services.figures)}
        self._pages.show(self._settings_page).show_values(values)

    def _settings_page(self) -> SettingsPane:
        from livetweet_coach.ui.settings.settings_pane import SettingsPane

        undo = [round(span.total_seconds()) for span in self._services.figures.undo_choices]
        page = SettingsPane(self._look, undo)
        page.setting_changed.connect(self.change)
        page.test_wished.connect(lambda address: self._test(page, address))
        return page

    def _test(self, page: SettingsPane, address: str) -> None:
        """Try a room's server off the UI thread; what came of it is shown on the page."""
        bridge, services = Bridge(page), self._services

        def test() -> None:
            phrase = services.rooms.test(address)
            bridge.post(lambda: page.show_tested(shown(phrase)))

        Thread(target=test, name="server test", daemon=True).start()

    def change(self, key: str, value: object) -> None:
        """A setting was changed by the person."""
        try:
            if key in KEYS:
                change_figure(self._services, self._coaching, key, int(str(value)))
            else:
                self._services.settings.put(key, value)
        except StoreUnwritable as problem:
            self.told.emit(shown(problem.phrase))
        if key in self._apply:
            self._apply[key](value)

    def _scale(self, step: float) -> None:
        wanted = min(2.0, max(1.0, self._services.settings.number("text_scale") + step))
        self.change("text_scale", wanted)

    def show_keys(self) -> None:
        """Every action with its key."""
        self._pages.show(self._keys).show_actions(listed(self.groups()))

    def _keys(self) -> KeysPane:
        from livetweet_coach.ui.help.keys_pane import KeysPane

        return KeysPane(self._look)
