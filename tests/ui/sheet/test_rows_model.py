"""The tables of the sheet are sound models, and every row can be changed, moved and taken out."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from livetweet_coach.core.event import Speaker, Talk
from livetweet_coach.ui.sheet.agenda import agenda_model
from livetweet_coach.ui.sheet.rows_model import RowsModel
from livetweet_coach.ui.sheet.speakers import speakers_model

NAME, X, MASTODON, BLUESKY, ALIASES, MENTION = range(6)
START, END, TITLE, SPEAKERS, HASHTAGS, RESPECT = range(6)


@pytest.mark.parametrize(("make", "row"), [(speakers_model, Speaker("Ana")), (agenda_model, Talk("One"))])
def test_is_a_sound_model(qtmodeltester: ModelTester, make, row) -> None:
    model = make()
    qtmodeltester.check(model)
    model.show_rows([row, row])
    model.add([model.blank], 1)
    assert model.move(0, 1)
    assert model.move(2, -1)
    model.remove(0)
    model.setData(model.index(0, 0), "9:30")
    qtmodeltester.check(model)


@pytest.fixture
def speakers(qapp) -> RowsModel[Speaker]:
    model = speakers_model()
    model.show_rows([Speaker("Ana"), Speaker("Bo", handles=(("bluesky", "bo.example"),))])
    return model


def test_a_speaker_is_written_cell_by_cell(speakers: RowsModel[Speaker], qtbot: QtBot) -> None:
    with qtbot.waitSignal(speakers.edited):
        speakers.setData(speakers.index(0, MASTODON), " @ana@example.org ")
    speakers.setData(speakers.index(0, X), "@ana")
    speakers.setData(speakers.index(0, ALIASES), "A. Lefèvre, Ana L.")
    speakers.setData(speakers.index(0, MENTION), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert speakers.rows[0] == Speaker(
        "Ana", ("A. Lefèvre", "Ana L."), (("x", "ana"), ("mastodon", "ana@example.org")), taggable=False
    )
    speakers.setData(speakers.index(0, X), "")
    assert speakers.rows[0].handle("x") is None
    assert speakers.data(speakers.index(0, MASTODON)) == "@ana@example.org"


def test_a_talk_is_written_and_a_wrong_time_leaves_it(qtbot: QtBot) -> None:
    model = agenda_model()
    model.add([model.blank])
    for column, text in ((START, "9h30"), (TITLE, "Opening"), (SPEAKERS, "Ana, Bo"), (HASHTAGS, "#A B")):
        assert model.setData(model.index(0, column), text)
    written = Talk("Opening", time(9, 30), None, ("Ana", "Bo"), ("A", "B"))
    assert model.rows == (written,)
    with qtbot.waitSignal(model.refused) as refused, qtbot.assertNotEmitted(model.edited):
        assert not model.setData(model.index(0, END), "later")
    assert refused.args == ["later"]
    assert model.rows == (written,)
    assert not model.setData(model.index(0, RESPECT), "embargo")


@given(st.lists(st.tuples(st.sampled_from(["add", "remove", "up", "down"]), st.integers(-1, 6)), max_size=20))
def test_rows_follow_a_list(steps: list[tuple[str, int]]) -> None:
    model, wanted = agenda_model(), []
    for number, (what, at) in enumerate(steps):
        if what == "add":
            place = max(0, min(at, len(wanted)))
            model.add([Talk(str(number))], place)
            wanted.insert(place, Talk(str(number)))
        elif what == "remove":
            model.remove(at)
            wanted = [row for place, row in enumerate(wanted) if place != at]
        else:
            to = at + (-1 if what == "up" else 1)
            fits = 0 <= at < len(wanted) and 0 <= to < len(wanted)
            assert model.move(at, to - at) is fits
            if fits:
                wanted[at], wanted[to] = wanted[to], wanted[at]
        assert list(model.rows) == wanted


def test_a_row_only_begun_is_not_part_of_the_sheet(speakers: RowsModel[Speaker]) -> None:
    speakers.add([speakers.blank])
    assert len(speakers.rows) == 3
    assert len(speakers.filled) == 2
