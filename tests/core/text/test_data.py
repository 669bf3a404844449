"""The generated tables say where they come from, and hold what they should."""

import re
from pathlib import Path

import pytest

from livetweet_coach.core import text
from livetweet_coach.core.text.tlds import is_tld

TABLES = sorted(Path(text.__file__).parent.glob("*_data.py"))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_names_its_date_source_and_script(table: Path) -> None:
    head = table.read_text(encoding="utf-8")[:400]
    script = re.search(r"Generated on 20\d\d-\d\d-\d\d by (packaging/data/\S+\.py)\.", head)
    assert script and re.search(r"^Source: .*\d\.\d", head, re.M)
    assert (Path(__file__).parents[3] / script[1]).is_file()


@pytest.mark.parametrize("name", ["fr", "COM", "paris", "中国", "РФ", "рф", "Vermögensberatung"])
def test_what_x_links(name: str) -> None:
    assert is_tld(name)


@pytest.mark.parametrize("name", ["", "demain", "non", "txt", "中", "рфф", "fr."])
def test_what_x_does_not_link(name: str) -> None:
    assert not is_tld(name)
