"""Every page around the compose window: names for screen readers, no sideways scrolling, reachable by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.event import EventSheet, Speaker, Talk
from livetweet_coach.ui.help.keys_pane import KeysPane
from livetweet_coach.ui.media.alt_editor import AltEditor
from livetweet_coach.ui.settings.settings_pane import SettingsPane
from livetweet_coach.ui.sheet.opening_pane import OpeningLine, OpeningPane
from livetweet_coach.ui.sheet.sheet_pane import SheetPane
from livetweet_coach.ui.start.live_start_pane import LiveStartPane
from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.page import Page


def start(look: Look) -> Page:
    made = StartPane(look)
    made.show_draft("A draft")
    made.show_recent([("Digi Day", "/x/digi-day.ltevent")])
    return made


def sheet(look: Look) -> Page:
    made = SheetPane(look)
    made.show_sheet(EventSheet(speakers=(Speaker("Ana"),), agenda=(Talk("One", policies=("embargo",)),)))
    made.agenda.table.setCurrentIndex(made.agenda.model.index(0, 0))
    made.speakers.table.setCurrentIndex(made.speakers.model.index(0, 0))
    made.paste.show_text(True)
    return made


def opening(look: Look) -> Page:
    made = OpeningPane(look)
    made.show_lines(
        "Digi Day", [OpeningLine("hash", "#DigiDay26 goes with every post."), OpeningLine("users", "3", "blank")]
    )
    return made


def alt(look: Look) -> Page:
    made = AltEditor(look)
    made.show_media(Media("a", gps=True), 1, 2)
    return made


def keys(look: Look) -> Page:
    made = KeysPane(look)
    action = QAction("Send", made)
    action.setShortcut("Ctrl+Return")
    made.show_actions([("Write", action)])
    return made


def settings(look: Look) -> Page:
    made = SettingsPane(look)
    made.show_values(
        {
            "language": "fr",
            "address": "tu",
            "theme": "day",
            "text_scale": 1.0,
            "coach_level": "pauses",
            "undo_seconds": 8,
            "timeline_newest_first": True,
            "earcon": False,
            "practice_network": "x",
        }
    )
    return made


PAGES = (start, LiveStartPane, sheet, opening, alt, settings, keys)


@pytest.fixture(params=PAGES, ids=lambda made: made.__name__)
def page(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Page:
    make: Callable[[Look], Page] = request.param
    made = make(look)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def focusable(page: Page) -> list[QWidget]:
    reached = Qt.FocusPolicy.TabFocus
    controls = (w for w in page.findChildren(QWidget) if w.focusPolicy() & reached and w.isEnabled())
    return [w for w in controls if w.isVisibleTo(page)]


def test_every_control_has_a_name(page: Page) -> None:
    controls = focusable(page)
    assert controls
    for control in controls:
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text, f"{type(control).__name__} {control.objectName()}"


@pytest.mark.parametrize("width", [640, 1366])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_page_scrolls_sideways(page: Page, qtbot: QtBot, look: Look, width: int, scale: float) -> None:
    look.choose(text_scale=scale)
    page.resize(width, 768)
    qtbot.wait(1)
    assert page.widget().width() <= page.viewport().width()
    for child in page.widget().findChildren(QLabel):
        if child.isVisibleTo(page) and child.wordWrap():
            assert child.height() >= child.heightForWidth(child.width()), f"cut: {child.text()}"
    look.choose(text_scale=1.0)


def test_tab_goes_all_round(page: Page, qtbot: QtBot) -> None:
    page.activateWindow()
    page.focus_first()
    reached: list[QWidget] = []
    while (here := page.window().focusWidget()) not in reached:
        reached.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    missed = [w for w in focusable(page) if w not in reached and w.focusProxy() not in reached]
    assert not missed, [(type(w).__name__, w.accessibleName()) for w in missed]
    assert reached[0] is (page.first or reached[0])
