"""The contracts on who may import whom hold, and each of them bites when it is broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.house.sources import ROOT

PACKAGE = ROOT / "src" / "livetweet_coach"
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
NAMES = {contract["id"]: contract["name"] for contract in SETTINGS["contracts"]}

# One offence a contract: the file it is written into and the line that it must not contain.
OFFENCES = {
    "layers": ("adapters/store/offender.py", "import livetweet_coach.ui.widgets"),
    "core": ("core/text/offender.py", "import livetweet_coach.core.rules"),
    "ui": ("ui/coach/offender.py", "import livetweet_coach.ui.compose"),
    "pure": ("core/offender.py", "import pathlib"),
    "cli": ("app/cli/offender.py", "import livetweet_coach.ui.theme"),
    "adapters": ("adapters/offender.py", "from PySide6.QtCore import QObject"),
}


def lint(sources: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter over the package in a folder, with the project's contracts."""
    program = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    command = [sys.executable, "-c", program, "--config", str(ROOT / "pyproject.toml"), "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(sources), "COLUMNS": "200", "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=sources, env=environment, capture_output=True, text=True, check=False)


def copied(tmp_path: Path) -> Path:
    """A copy of the package that a test may offend in."""
    shutil.copytree(PACKAGE, tmp_path / "livetweet_coach", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def broken(output: str) -> set[str]:
    """The ids of the contracts that a run calls broken."""
    return {key for key, name in NAMES.items() if f"{name} BROKEN" in " ".join(output.split())}


def test_the_contracts_hold():
    answer = lint(ROOT / "src")
    assert answer.returncode == 0, answer.stdout


def test_every_contract_bites(tmp_path):
    sources = copied(tmp_path)
    for place, line in OFFENCES.values():
        (sources / "livetweet_coach" / place).write_text(f'"""Offends."""\n{line}\n', encoding="utf-8")
    text = sources / "livetweet_coach" / "core" / "text"  # and a circle: text imports rules, rules imports text
    (text / "__init__.py").write_text("import livetweet_coach.core.rules.offender\n", encoding="utf-8")
    (text.parent / "rules" / "offender.py").write_text("import livetweet_coach.core.text\n", encoding="utf-8")
    answer = lint(sources)
    assert answer.returncode != 0
    assert broken(answer.stdout) == set(NAMES)


def test_every_offence_is_about_a_contract():
    assert {*OFFENCES, "circles"} == set(NAMES)


def test_ports_are_held_to_the_core_s_purity():
    pure = next(contract for contract in SETTINGS["contracts"] if contract["id"] == "pure")
    if (PACKAGE / "ports.py").exists():  # import-linter refuses to name a module that is not there yet
        assert "livetweet_coach.ports" in pure["source_modules"]
