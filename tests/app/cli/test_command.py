"""The program as it is started: no Qt, UTF-8 always, quiet when nobody reads, help that can be read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.app.cli.running import ran

from livetweet_coach import __main__
from livetweet_coach.core.rules.catalog import CATALOGUE

ROOT = Path(__file__).parents[3]


def started(
    *argv, stdin=b"", program="import sys; from livetweet_coach.__main__ import main; sys.exit(main())", **more
):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **more}
    command = [sys.executable, "-c", program, *argv]
    return subprocess.run(command, input=stdin, env=environment, capture_output=True, check=False)


@pytest.mark.parametrize("argv", [("check", "-"), ("measure", "-"), ("rules",), ("--help",)])
def test_no_qt_and_no_network_is_imported(argv):
    program = (
        "import sys; from livetweet_coach.__main__ import main; status = main();"
        "heavy = {'PySide6', 'shiboken6', 'tweepy', 'socket', 'PIL'} & {m.split('.')[0] for m in sys.modules};"
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )
    done = started(*argv, stdin=b"Bonjour", program=program)
    assert (done.returncode, done.stderr) == (0, b"")


def test_utf_8_in_and_out_whatever_the_locale():
    text = "« Café » 😀 #Été matin.Il"
    done = started("check", "-", stdin=text.encode(), LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "matin.Il" in done.stdout.decode("utf-8")
    answer = started("measure", "-", stdin=text.encode(), LC_ALL="C", PYTHONIOENCODING="ascii").stdout
    assert json.loads(answer.decode("utf-8"))["entities"][0]["text"] == "Été"


def test_quiet_when_nobody_reads_any_more():
    lines = b'"Bonjour \xc3\xa0 toutes et tous"\n' * 3000
    command = [sys.executable, "-m", "livetweet_coach", "measure", "--jsonl"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=environment, **pipes) as process:
        process.stdout.close()
        try:
            process.stdin.write(lines)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def test_help_names_each_command_and_the_statuses(capsys):
    assert ran("--help").status == 0
    shown = capsys.readouterr().out
    assert all(word in shown for word in ("check", "measure", "rules", "Exit status", ".ltevent", "---"))
    for command in ("check", "measure", "rules"):
        assert ran(command, "--help").status == 0
        assert max(map(len, capsys.readouterr().out.splitlines())) <= 100


def test_rules_are_the_catalogue():
    listed = ran("rules", "--format", "json", "--lang", "en").answer
    assert [rule["id"] for rule in listed] == [rule.id for rule in CATALOGUE]
    assert all(rule["title"] and rule["why"] for rule in listed)
    text = ran("rules", "--lang", "fr")
    assert text.status == 0 and all(rule.id in text.out for rule in CATALOGUE)


def test_anything_else_starts_the_app(monkeypatch):
    class App:
        """Stands for the app, which needs a screen."""

        @staticmethod
        def main(argv):
            return [*argv, "started"]

    monkeypatch.setitem(sys.modules, "livetweet_coach.app.main", App)
    assert __main__.main([]) == ["started"]
    assert __main__.main(["day.ltevent"]) == ["day.ltevent", "started"]
