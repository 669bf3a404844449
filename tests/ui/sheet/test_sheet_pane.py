"""A sheet is shown whole, changed in place, and comes out as it went in."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livetweet_coach.core.event import EventSheet, Speaker, Talk, Trouble
from livetweet_coach.core.event.programme import Guess, Note, Programme
from livetweet_coach.core.words import Phrase
from livetweet_coach.ui.sheet.sheet_pane import SheetPane
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.trouble_list import TroubleList

FULL = EventSheet(
    title="Journée Num26",
    hashtag="JournéeNum26",
    aliases=("JourneeNum26",),
    language="de",
    timezone="Europe/Paris",
    starts=datetime(2026, 11, 12, 9, 0, 30),
    ends=datetime(2026, 11, 12, 12),
    kind="council",
    verbatim=True,
    minors_present=True,
    cancelled=True,
    secrets=("a, b", "Nantes2026!"),
    links=("https://exemple.org/etude",),
    glossary=("RGAA",),
    team=("ana",),
    speakers=(Speaker("Sophie", ("S.",), (("x", "sophie"), ("other", "s")), taggable=False),),
    agenda=(
        Talk("One", time(9), time(10), ("Sophie",), ("A",), ("open",)),
        Talk("Two", time(10), policies=("embargo", "no-photo"), embargo_until=datetime(2026, 11, 12, 14)),
    ),
)


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> SheetPane:
    made = SheetPane(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def heard(pane: SheetPane) -> list[EventSheet]:
    changes: list[EventSheet] = []
    pane.sheet_changed.connect(changes.append)
    return changes


def test_showing_a_sheet_changes_nothing(pane: SheetPane, heard: list[EventSheet]) -> None:
    pane.show_sheet(FULL)
    pane.show_sheet(EventSheet())
    pane.show_sheet(FULL)
    assert heard == []
    assert pane.sheet == FULL


def test_one_change_changes_one_thing(pane: SheetPane, heard: list[EventSheet], qtbot: QtBot) -> None:
    pane.show_sheet(FULL)
    pane.basics.title.selectAll()
    qtbot.keyClicks(pane.basics.title, "T")
    assert heard[-1] == EventSheet(**{**_fields(FULL), "title": "T"})
    pane.lists.secrets.setPlainText("x\n\ny ")
    assert heard[-1] == EventSheet(**{**_fields(FULL), "title": "T", "secrets": ("x", "y")})


def _fields(sheet: EventSheet) -> dict[str, object]:
    return {name: getattr(sheet, name) for name in EventSheet.__dataclass_fields__}


def test_everything_may_stay_blank(pane: SheetPane, heard: list[EventSheet], qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.basics.hashtag, "#Num26")
    assert heard[-1] == EventSheet(hashtag="Num26")
    pane.basics.hashtag.selectAll()
    qtbot.keyClick(pane.basics.hashtag, Qt.Key.Key_Delete)
    assert heard[-1] == EventSheet()


def test_a_date_that_cannot_be_read_keeps_the_one_before_and_is_told(pane: SheetPane, qtbot: QtBot) -> None:
    pane.show_sheet(FULL)
    pane.basics.starts.selectAll()
    qtbot.keyClicks(pane.basics.starts, "soon")
    qtbot.keyClick(pane.basics.starts, Qt.Key.Key_Return)
    assert pane.sheet.starts == FULL.starts
    assert pane.basics.starts.property("invalid") is True
    assert "soon" in pane.basics.starts.accessibleDescription()


def test_rows_are_added_filled_moved_and_removed_by_keyboard(pane: SheetPane, qtbot: QtBot) -> None:
    rows = pane.speakers
    pane.activateWindow()
    rows.add_row()
    editor = rows.table.focusWidget()
    qtbot.keyClicks(editor, "Ana")
    with qtbot.waitSignal(pane.sheet_changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert pane.sheet.speakers == (Speaker("Ana"),)
    rows.add_row()
    editor = rows.table.focusWidget()
    qtbot.keyClicks(editor, "Bo")
    with qtbot.waitSignal(pane.sheet_changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(rows.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [speaker.name for speaker in pane.sheet.speakers] == ["Bo", "Ana"]
    assert rows.current == 0
    qtbot.keyClick(rows.table, Qt.Key.Key_Delete)
    assert [speaker.name for speaker in pane.sheet.speakers] == ["Ana"]


def test_a_narrow_table_has_its_cells_below(pane: SheetPane, qtbot: QtBot) -> None:
    pane.show_sheet(FULL)
    assert not pane.speakers.form.isVisible()
    pane.resize(500, 700)
    qtbot.waitUntil(lambda: pane.speakers.table.isColumnHidden(3))
    pane.speakers.table.setCurrentIndex(pane.speakers.model.index(0, 0))
    assert pane.speakers.form.isVisible()
    edit = pane.speakers.cells[3]
    edit.setText("@sophie.example")
    with qtbot.waitSignal(pane.sheet_changed):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert pane.sheet.speakers[0].handle("bluesky") == "sophie.example"


def test_policies_belong_to_the_current_talk(pane: SheetPane, qtbot: QtBot) -> None:
    pane.show_sheet(FULL)
    assert not pane.policies.isVisible()
    pane.agenda.table.setCurrentIndex(pane.agenda.model.index(1, 0))
    assert pane.policies.until.isVisible()
    pane.policies.boxes["no-photo"].click()
    assert pane.sheet.agenda[1].policies == ("embargo",)
    pane.policies.until.setText("12/11/2026 15h")
    qtbot.keyClick(pane.policies.until, Qt.Key.Key_Return)
    assert pane.sheet.agenda[1].embargo_until == datetime(2026, 11, 12, 15)
    pane.policies.boxes["embargo"].click()
    assert (pane.sheet.agenda[1].policies, pane.sheet.agenda[1].embargo_until) == ((), None)
    assert pane.sheet.agenda[0] == FULL.agenda[0]


def test_a_pasted_programme_becomes_rows(pane: SheetPane) -> None:
    pane.show_sheet(FULL)
    pane.paste.open.click()
    for _again in range(2):
        pane.paste.text.setPlainText("10h30 Three, Ana Lefèvre\n11h Four")
        pane.paste.read()
    assert [talk.title for talk in pane.sheet.agenda] == ["One", "Two", "Three", "Four"]
    assert [speaker.name for speaker in pane.sheet.speakers] == ["Sophie", "Ana Lefèvre"]
    assert pane.sheet.starts == FULL.starts
    assert not pane.paste.text.isVisible()


def test_a_programme_gives_its_day_and_what_found_no_place_is_told(qtbot: QtBot, look: Look) -> None:
    talks = (Guess(Talk("One", time(9), time(10)), 1.0, (1,)),)
    programme = Programme(talks, day=date(2026, 11, 12), notes=(Note(2, "Coffee on the terrace"),))
    other = SheetPane(look, lambda text: programme)
    qtbot.addWidget(other)
    other.paste.read()
    assert other.sheet.starts == datetime(2026, 11, 12, 9)
    assert other.sheet.ends == datetime(2026, 11, 12, 10)
    assert "Coffee on the terrace" in other.paste.said


def test_a_programme_that_cannot_be_read_stays(pane: SheetPane, heard: list[EventSheet]) -> None:
    pane.paste.show_text(True)
    pane.paste.text.setPlainText(" ")
    pane.paste.read()
    assert pane.paste.said
    assert pane.paste.text.isVisible()
    assert heard == []


def test_troubles_name_line_and_key(qtbot: QtBot, look: Look) -> None:
    made = TroubleList(look)
    qtbot.addWidget(made)
    assert made.isHidden()
    said = made.words(Trouble(12, "starts", Phrase("x", "“25:00” is no time.")))
    assert said == "Line 12, starts: “25:00” is no time."
    made.show_troubles([Trouble(0, "", Phrase("x", "No file."))])
    assert not made.isHidden()


def test_save_and_close_are_asked_for(pane: SheetPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.save_requested):
        qtbot.keyClick(pane.basics.title, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(pane.closed):
        qtbot.keyClick(pane.basics.title, Qt.Key.Key_Escape)
