"""The coach's figures in a file: the built-in one says what the code says, a person's own changes some."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.adapters.coach_file import _KEYS, change_coach_file, read_coach_file
from livetweet_coach.adapters.recap_file import keep_recap
from livetweet_coach.adapters.toml_lines import parse
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.words import fill
from livetweet_coach.ports import StoreUnwritable


@pytest.fixture
def written(tmp_path):
    def it(text):
        file = tmp_path / "coach.toml"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        read = read_coach_file(file)
        return read.figures, [fill(report.source, report) for report in read.reports]

    return it


def test_the_built_in_file_says_every_figure_as_the_code_does(root):
    file = root / "resources" / "data" / "coach.toml"
    read = read_coach_file(file)
    assert (read.figures, read.reports) == (Figures(), ())
    assert set(parse(file.read_text(encoding="utf-8")).data) == set(_KEYS)
    assert {name for name, _ in _KEYS.values()} == {figure.name for figure in fields(Figures)}


def test_each_figure_of_the_built_in_file_is_really_read(root, tmp_path):
    """Changed one by one, each line changes its figure and no other."""
    text = (root / "resources" / "data" / "coach.toml").read_text(encoding="utf-8")
    for key, (name, _) in _KEYS.items():
        line = next(line for line in text.splitlines() if line.startswith((f"{key} ", f"[{key}]")))
        changed = {
            "as_of": "as_of = 2027-01-01",
            "exempt_families": 'exempt_families = ["policy", "media"]',
            "per_event": '[per_event]\n"x/y" = 3',
            "undo_seconds": "undo_seconds = 15",
            "undo_choices_seconds": "undo_choices_seconds = [8, 60]",
            "remark_budgets": "remark_budgets = [{ most = 7, minutes = 10 }]",
            "counter_marks": "counter_marks = [7]",
        }.get(key)
        if changed is None:
            if "{" in line:
                changed = f"{key} = {{ most = 7, minutes = 7 }}"
            else:
                changed = f'{key} = ["x/y"]' if "[" in line else f"{key} = 7"
        file = tmp_path / f"{key}.toml"
        file.write_text(changed, encoding="utf-8")
        figures = read_coach_file(file).figures
        assert [f.name for f in fields(Figures) if getattr(figures, f.name) != getattr(FIGURES, f.name)] == [name]


def test_no_file_is_the_built_in_figures(tmp_path):
    assert read_coach_file(tmp_path / "coach.toml").figures is FIGURES


def test_what_cannot_be_used_is_named_with_its_line_and_the_rest_holds(written):
    figures, reports = written('# mine\npause_seconds = "5"\nper_post = 2\nsilence_minutes = 20\nbreak_posts = -1\n')
    assert figures == replace(FIGURES, silence=timedelta(minutes=20))
    assert sorted(reports) == [
        "coach.toml, line 2, pause_seconds: this can't be used; the built-in figure serves.",
        "coach.toml, line 3: no figure is called per_post.",
        "coach.toml, line 5, break_posts: this can't be used; the built-in figure serves.",
    ]


def test_a_line_that_is_not_toml_is_named(written):
    figures, reports = written("pause_seconds = \nsilence_minutes = 20\n")
    assert figures == replace(FIGURES, silence=timedelta(minutes=20))
    assert reports == ["coach.toml, line 1, pause_seconds: this can't be used; the built-in figure serves."]


def test_safety_cannot_be_made_to_fade(written):
    figures, (report,) = written("exempt_families = []\n")
    assert figures.is_exempt("policy/secret") and "line 1, exempt_families" in report


def test_seconds_to_undo_that_are_not_offered_are_named(written):
    figures, (report,) = written("undo_seconds = 9\n")
    assert figures == FIGURES and "undo_choices_seconds" in report


@pytest.mark.parametrize("junk", [b"\xff\xfe\0", b"[[[", b"= = =", b"pause_seconds"])
def test_a_broken_file_leaves_the_built_in_figures_and_says_so(written, junk):
    figures, reports = written(junk)
    assert figures == FIGURES and len(reports) == 1


@given(st.sampled_from(sorted(_KEYS)), st.text(max_size=30))
def test_whatever_is_written_nothing_breaks(tmp_path_factory, key, text):
    file = tmp_path_factory.mktemp("coach") / "coach.toml"
    file.write_text(f"{key} = {text}\n", encoding="utf-8")
    assert isinstance(read_coach_file(file).figures, Figures)


def test_a_recap_overwrites_nothing(tmp_path):
    first, second = (keep_recap(tmp_path / "new", "Live", ".md", text) for text in ("one", "two"))
    assert (first.name, second.name) == ("Live.md", "Live (2).md")
    assert (first.read_text(), second.read_text()) == ("one", "two")


def test_a_recap_that_cannot_be_saved_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnwritable) as refused:
        keep_recap(tmp_path / "file", "Live", ".md", "one")
    assert str(tmp_path / "file") in fill(refused.value.phrase.source, refused.value.phrase)


def test_one_figure_is_changed_and_all_else_in_the_file_stays(tmp_path):
    file = tmp_path / "new" / "coach.toml"
    change_coach_file(file, "pause_seconds", "5")
    assert read_coach_file(file).figures == replace(FIGURES, pause=timedelta(seconds=5))
    file.write_text('# mine\npause_seconds = 4 # slow\nhue = "blue"\n\n[per_event]\n"x/y" = 1\n', encoding="utf-8")
    change_coach_file(file, "pause_seconds", "8")
    change_coach_file(file, "break_posts", "30")
    text = file.read_text(encoding="utf-8")
    assert text == '# mine\npause_seconds = 8\nhue = "blue"\n\nbreak_posts = 30\n[per_event]\n"x/y" = 1\n'


@pytest.mark.parametrize("text", ["remark_budgets = [\n{ most = 1, minutes = 10 },\n]\n", "= =\n"])
def test_a_file_that_cannot_be_changed_line_by_line_stays_as_it_is_and_the_line_is_told(tmp_path, text):
    file = tmp_path / "coach.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(StoreUnwritable) as refused:
        change_coach_file(file, "remark_budgets", "[{ most = 2, minutes = 10 }]")
    assert "remark_budgets = [{ most = 2" in fill(refused.value.phrase.source, refused.value.phrase)
    assert file.read_text(encoding="utf-8") == text
