"""What a facilitator changes of the rules' data: what can't be used is named, and the built-in value serves."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.adapters.rule_data import built_in, built_in_networks, read_changes

ROOT = Path(__file__).parents[2]
DATA = ROOT / "resources" / "data"


def read(folder, text, known=None):
    file = folder / "rules.toml"
    file.write_text(text, encoding="utf-8")
    return read_changes(file, known or built_in())


@pytest.mark.parametrize(("name", "known"), [("rules.toml", built_in), ("networks.toml", built_in_networks)])
def test_the_files_hold_what_is_built_in(name, known):
    tables = tomllib.loads((DATA / name).read_text(encoding="utf-8"))
    assert tables.keys() == known().keys()
    assert all("source" in table for table in tables.values())
    changes, reports = read_changes(DATA / name, known())
    assert reports == ()
    for change in changes:
        assert change.value == known()[change.table][change.name], change


def test_what_cannot_be_used_is_named_by_line_and_key(tmp_path):
    table = next(name for name, values in built_in().items() if any(isinstance(v, int) for v in values.values()))
    key = next(name for name, value in built_in()[table].items() if isinstance(value, int))
    changes, reports = read(tmp_path, f'[{table}]\n{key} = "many"\nnobody = 3\n\n[nowhere]\nx = 1\n')
    assert changes == ()
    assert [(values["line"], values["key"]) for values in (dict(report.values) for report in reports)] == [
        (2, f"{table}.{key}"),
        (3, f"{table}.nobody"),
        (5, "nowhere"),
    ]


def test_a_good_line_beside_a_bad_one_counts(tmp_path):
    changes, reports = read(tmp_path, "[x]\nlimit = 400\nurl_weight = -1\n", built_in_networks())
    assert [(change.name, change.value) for change in changes] == [("limit", 400)]
    assert len(reports) == 1


def test_no_file_changes_nothing(tmp_path):
    assert read_changes(tmp_path / "rules.toml", built_in()) == ((), ())


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: ("[x]\nlimit=" + text).encode()))
def test_no_content_raises(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("data") / "networks.toml"
    file.write_bytes(content)
    changes, _ = read_changes(file, built_in_networks())
    assert all(change.table in built_in_networks() for change in changes)


PROGRAM = """
import sys
from pathlib import Path
from livetweet_coach.adapters.rule_data import use_changed_files
print(*use_changed_files(Path(sys.argv[1])))
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.data import thresholds
from livetweet_coach.core.text.networks import network
print(len(CATALOGUE), thresholds.EMOJI_MOST, network("x").limit)
"""


def test_a_changed_file_is_in_force_before_the_rules_are_read(tmp_path):
    (tmp_path / "networks.toml").write_text("[x]\nlimit = 400\n", encoding="utf-8")
    (tmp_path / "rules.toml").write_text("[thresholds]\nemoji_most = 7\n", encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )
    assert told.stdout.split() == ["62", "7", "400"]
