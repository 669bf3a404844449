"""Rows of the timeline change in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from livetweet_coach.ui.publish.timeline_model import TimelineModel, TimelineRow


def rows(ids: list[str]) -> list[TimelineRow]:
    return [TimelineRow(i, "lea", "10:04", f"post {i}") for i in ids]


def test_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = TimelineModel()
    qtmodeltester.check(model)
    model.show_rows(rows(["a", "b", "c"]))
    model.show_rows(rows(["b", "d", "c"]))


@given(st.lists(st.lists(st.sampled_from("abcdef"), unique=True), max_size=5))
def test_shows_exactly_what_it_is_given(steps: list[list[str]]) -> None:
    model = TimelineModel()
    for ids in steps:
        model.show_rows(rows(ids))
        assert model.rows == tuple(rows(ids))
        assert model.rowCount() == len(ids)


def test_a_changed_row_does_not_reset_the_list(qtbot: QtBot) -> None:
    model = TimelineModel()
    model.show_rows(rows(["a", "b"]))
    changed = [TimelineRow("a", "lea", "10:04", "post a", state_words="sent"), *rows(["b"])]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_rows(changed)


@pytest.mark.parametrize("state", ["sent", "simulation"])
def test_a_row_reads_as_one_sentence(state: str) -> None:
    row = TimelineRow("a", "lea", "10:04", "Bonjour", state, "envoyé", "Premier message parti.")
    assert row.spoken == "lea, 10:04, Bonjour, envoyé, Premier message parti."
