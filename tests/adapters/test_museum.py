"""The museum on disk: its exhibits are what the engine says they are, and a broken place is named."""

import shutil
from pathlib import Path

import pytest

from livetweet_coach.adapters.museum import Museum, open_museum
from livetweet_coach.core.practice.museum import Exhibit, as_draft, surroundings
from livetweet_coach.core.rules.review import review
from livetweet_coach.core.words import fill

FOLDER = Path(__file__).parents[2] / "resources" / "museum"
EVERY = [exhibit for language in ("fr", "en") for exhibit in open_museum(FOLDER, language).exhibits]  # type: ignore[arg-type]


@pytest.mark.parametrize("exhibit", EVERY, ids=lambda exhibit: exhibit.id)
def test_the_coach_remarks_what_an_exhibit_says_it_remarks(exhibit: Exhibit) -> None:
    found = {finding.rule for finding in review(as_draft(exhibit), surroundings(exhibit))}
    assert found == set(exhibit.rules)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_there_is_enough_to_see(language: str) -> None:
    museum = open_museum(FOLDER, language)  # type: ignore[arg-type]
    assert museum.broken == ()
    assert sum(not one.is_harmless for one in museum.exhibits) >= 16
    assert sum(one.is_harmless for one in museum.exhibits) >= 3
    assert {one.kind for one in museum.exhibits} == {"post", "dm", "template", "scheduled"}
    shown = {rule for one in museum.exhibits for rule in one.rules}
    assert len({rule for rule in shown if rule.startswith("automation/")}) == 5


def test_nobody_real_is_in_it() -> None:
    """Addresses are those that belong to nobody; the two languages have the same rooms."""
    for one in EVERY:
        hosts = [word.split("/")[2] for word in one.text.split() if word.startswith("http")]
        assert set(hosts) <= {"exemple.org", "example.org", "fb.me"}, one.id
    french, english = ([one.rules for one in EVERY if one.language == language] for language in ("fr", "en"))
    assert french == english


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(FOLDER, tmp_path / "museum")
    return tmp_path / "museum"


def _change(folder: Path, old: str, new: str) -> Museum:
    file = folder / "2-thanks_en.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return open_museum(folder, "en")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('kind = "post"', 'kind = "poster"', "kind"),
        ('kind = "post"', "kind = 3", "kind"),
        ('kind = "post"', 'kind = "post"\nleaves = true', "leaves"),
        ('kind = "post"', 'kind = "post"\nscore = 1', "score"),
        ("rules = [", "rules = [1, ", "rules"),
        ('where = "A public network, every Friday"', 'where = " "', "where"),
        ('where = "A public network, every Friday"\n', "", "where"),
    ],
)
def test_a_broken_exhibit_is_named_and_the_rest_is_shown(folder: Path, old: str, new: str, key: str) -> None:
    whole = open_museum(folder, "en").exhibits
    museum = _change(folder, old, new)
    assert len(museum.exhibits) == len(whole) - 1
    (broken,) = museum.broken
    assert (broken.file, broken.key) == ("2-thanks_en.toml", key)
    text = (folder / broken.file).read_text(encoding="utf-8").splitlines()
    assert text[broken.line - 1].split(" ")[0] in (key, "[[exhibits]]")
    assert f"line {broken.line}" in fill(broken.phrase.source, broken.phrase)


def test_a_line_that_is_not_toml_is_named(folder: Path) -> None:
    museum = _change(folder, 'kind = "post"', "kind = post")
    assert (museum.broken[0].file, museum.broken[0].key) == ("2-thanks_en.toml", "kind")
    assert len(museum.exhibits) == len(EVERY) // 2 - 1


def test_a_file_that_is_no_text_leaves_the_others(folder: Path) -> None:
    (folder / "2-thanks_en.toml").write_bytes(b"\xff\xfe\x00")
    museum = open_museum(folder, "en")
    assert [one.line for one in museum.broken] == [0]
    assert "2-thanks_en.toml" in fill(museum.broken[0].phrase.source, museum.broken[0].phrase)
    assert len(museum.exhibits) == len(EVERY) // 2 - 4


def test_a_museum_without_rooms_is_empty(tmp_path: Path) -> None:
    assert open_museum(tmp_path / "nowhere", "fr") == Museum(())
