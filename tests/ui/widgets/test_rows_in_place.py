"""Rows of the desk's lists move and change in place: nothing is reset, so that nothing scrolls."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.desk.stream_row import StreamRow
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE, RowsInPlace


def rows(ids: str, state: str = "") -> list[StreamRow]:
    return [StreamRow(one, "post", "Léa", "10:04", f"texte {one}", state) for one in ids]


def test_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model: RowsInPlace[StreamRow] = RowsInPlace()
    qtmodeltester.check(model)
    for ids in ("abc", "cab", "bdc", "", "edcba", "a"):
        model.show_rows(rows(ids))
        model.show_rows(rows(ids, "sent"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdef"), unique=True), max_size=5))
def test_shows_exactly_what_it_is_given_without_a_reset(qapp: object, steps: list[list[str]]) -> None:
    model: RowsInPlace[StreamRow] = RowsInPlace()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    for ids in steps:
        model.show_rows(rows("".join(ids)))
        assert model.rows == tuple(rows("".join(ids)))
    assert resets == []


def test_what_is_current_stays_current_when_it_moves(qapp: object) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    model: RowsInPlace[StreamRow] = RowsInPlace()
    model.show_rows(rows("abc"))
    kept = QPersistentModelIndex(model.index(2))
    model.show_rows(rows("cab"))
    assert kept.row() == 0
    assert kept.data(ROW_ROLE).id == "c"


def test_a_row_reads_as_one_sentence() -> None:
    model: RowsInPlace[LearnerRow] = RowsInPlace()
    row = LearnerRow("l", "Léa", 1, "écrit", "keyboard", "accent", "montre ses envois", "main levée", "pas clair : x")
    model.show_rows([row])
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Léa, main levée, pas clair : x, écrit, montre ses envois"
