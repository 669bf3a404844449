"""Exercises on disk: the ones that ship are worth playing, and a broken one says where."""

from pathlib import Path

import pytest

from livetweet_coach.adapters.exercises import BrokenExercise, list_exercises, load_exercise
from livetweet_coach.core.practice.exercise import Exercise
from livetweet_coach.core.words import fill

FOLDER = Path(__file__).parents[2] / "resources" / "exercises"
SHIPPED = sorted(FOLDER.glob("*.toml"))

GOOD = """
title = "Short"
hashtag = "Short"
language = "en"
summary = "Two voices."
minutes = 1
ends = 60
goals = ["Say hello."]

[[speakers]]
name = "Ada"
handles = { x = "ada_radio" }

[[speakers]]
name = "Bo"

[[lines]]
at = 0
speaker = "Ada"
text = "Good morning."

[[lines]]
at = 3.5
speaker = "Bo"
text = "Good morning, Ada."
"""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_there_are_two_exercises_at_least_in_each_language(language: str) -> None:
    found = list_exercises(FOLDER, language)
    assert len(found) >= 2
    assert {exercise.language for exercise in found} == {language}
    # The first one is what a newcomer meets.
    assert found[0].hashtag == "TestRadio"


def test_no_file_is_left_out_of_both_lists() -> None:
    listed = {exercise.id for language in ("fr", "en") for exercise in list_exercises(FOLDER, language)}
    assert listed == {path.stem for path in SHIPPED}


def test_a_language_without_exercises_has_an_empty_list() -> None:
    assert list_exercises(FOLDER, "br") == ()


@pytest.fixture(params=SHIPPED, ids=lambda path: path.stem)
def shipped(request: pytest.FixtureRequest) -> Exercise:
    path: Path = request.param
    return load_exercise(path)


def test_a_programme_lasts_six_minutes_at_a_speaking_pace(shipped: Exercise) -> None:
    words = sum(sum(any(sign.isalnum() for sign in word) for word in line.words) for line in shipped.lines)
    assert shipped.minutes == 6
    assert 760 <= words <= 900
    for line in shipped.lines:
        assert len(line.text) <= 160, line
        signs_a_second = len(line.text) / (line.until - line.at)
        assert 4 < signs_a_second < 18, line


def test_a_programme_has_voices_to_name_and_things_to_try(shipped: Exercise) -> None:
    speaking = {line.speaker for line in shipped.lines}
    assert speaking == {speaker.name for speaker in shipped.speakers}
    assert len(speaking) >= 4
    assert sum(speaker.handle("practice") is not None for speaker in shipped.speakers) >= 2
    assert 2 <= len(shipped.goals) <= 3
    assert all(secret in " ".join(line.text for line in shipped.lines) for secret in shipped.secrets)


def test_what_is_secret_and_fictional_stays_so(shipped: Exercise) -> None:
    for speaker in shipped.speakers:
        for network, handle in speaker.handles:
            # RFC 6761 keeps .example for nobody; X takes 15 signs at most.
            assert handle.endswith(".example") if network == "mastodon" else len(handle) <= 15


def test_french_lines_are_typeset(shipped: Exercise) -> None:
    if shipped.language == "fr":
        for text in (shipped.title, shipped.summary, *shipped.goals, *(line.text for line in shipped.lines)):
            for sign in ";:!?»":
                assert text.count(sign) == text.count("\u00a0" + sign), text
            assert text.count("«") == text.count("«\u00a0"), text


def written(tmp_path: Path, text: str, name: str = "short_en.toml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_small_file_is_read_whole(tmp_path: Path) -> None:
    exercise = load_exercise(written(tmp_path, GOOD))
    assert (exercise.id, exercise.title, exercise.length, exercise.kind) == ("short_en", "Short", 60.0, "radio")
    assert [(line.at, line.until, line.speaker) for line in exercise.lines] == [(0.0, 3.5, "Ada"), (3.5, 60.0, "Bo")]
    assert exercise.sheet().speakers[0].handles == (("x", "ada_radio"),)


@pytest.mark.parametrize(
    ("was", "becomes", "key", "why"),
    [
        ('title = "Short"', "", "title", "missing"),
        ('title = "Short"', 'title = " "', "title", "empty"),
        ('title = "Short"', "title = 3", "title", "of the wrong type"),
        ('title = "Short"', 'title = "Short"\ntitel = "x"', "titel", "not a key of an exercise"),
        ('hashtag = "Short"', 'hashtag = "#Short"', "hashtag", "written without its #"),
        ('language = "en"', 'language = "de"', "language", "not one of fr, en"),
        ('language = "en"', 'language = "fr"', "language", "not the language in the file's name"),
        ("minutes = 1", "minutes = 6", "minutes", "not what the lines last (1)"),
        ("ends = 60", "ends = true", "ends", "of the wrong type"),
        ("ends = 60", "ends = 3", "ends", "not later than the line before"),
        ("ends = 60", 'ends = 60\nkind = "disco"', "kind", "not one of "),
        ('["Say hello."]', "[1]", "goals[0]", "of the wrong type"),
        ('name = "Bo"', 'nom = "Bo"', "speakers[1].name", "missing"),
        ('x = "ada_radio"', 'x = "@ada_radio"', "speakers[0].handles.x", "written without its @"),
        ('x = "ada_radio"', "x = 1", "speakers[0].handles.x", "of the wrong type"),
        ("at = 0", "at = -1", "lines[0].at", "before the start"),
        ("at = 3.5", "at = 0", "lines[1].at", "not later than the line before"),
        ('speaker = "Bo"', 'speaker = "Bob"', "lines[1].speaker", "nobody among the speakers is called Bob"),
        ('text = "Good morning, Ada."', 'text = ""', "lines[1].text", "empty"),
    ],
)
def test_a_broken_file_names_the_key_and_the_reason(tmp_path: Path, was: str, becomes: str, key: str, why: str) -> None:
    assert was in GOOD
    with pytest.raises(BrokenExercise) as caught:
        load_exercise(written(tmp_path, GOOD.replace(was, becomes, 1)))
    assert (caught.value.file, caught.value.key) == ("short_en.toml", key)
    assert fill(caught.value.why.source, caught.value.why).startswith(why)
    assert str(caught.value).startswith(f"short_en.toml, {key}: ")


@pytest.mark.parametrize("key", ["speakers", "lines"])
def test_an_empty_list_is_told(tmp_path: Path, key: str) -> None:
    head = GOOD.split("[[speakers]]")[0]
    other = "[[lines]]\nat = 0\nspeaker = 'Ada'\ntext = 'Hello.'" if key == "speakers" else "[[speakers]]\nname = 'Ada'"
    with pytest.raises(BrokenExercise) as caught:
        load_exercise(written(tmp_path, f"{key} = []\n{head}\n{other}"))
    assert caught.value.key == key


def test_what_is_not_toml_or_not_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(BrokenExercise, match=r"short_en\.toml"):
        load_exercise(written(tmp_path, "title = "))
    path = tmp_path / "bytes_en.toml"
    path.write_bytes(b'title = "\xff"')
    with pytest.raises(BrokenExercise, match=r"bytes_en\.toml"):
        load_exercise(path)
