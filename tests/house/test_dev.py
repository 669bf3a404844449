"""The one command says what it can do, and what is missing, in a sentence."""

import ast
import importlib.machinery
import importlib.util
import os
import subprocess
import sys

import pytest
from tests.house.sources import ROOT


def load(path, name):
    """A script as a module."""
    loader = importlib.machinery.SourceFileLoader(name, str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    loader.exec_module(module)
    return module


@pytest.fixture
def dev(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return load(ROOT / "dev", "dev")


def call(*arguments):
    return subprocess.run([sys.executable, ROOT / "dev", *arguments], capture_output=True, text=True, check=False)


def test_alone_it_lists_its_commands():
    answer = call()
    assert answer.returncode == 0
    for name in ("run", "test", "lint", "docs", "i18n", "bench", "lock"):
        assert f"\n  {name} " in answer.stdout


def test_an_unknown_command_is_bad_use():
    assert call("tset").returncode == 2


def test_an_old_python_is_told_in_a_sentence():
    program = (
        "import sys; sys.version_info = (3, 9, 0)\n"
        f"sys.argv = ['dev', 'run']; exec(compile(open({str(ROOT / 'dev')!r}, encoding='utf-8').read(), 'dev', 'exec'))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, "PATH": ""}, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert answer.stderr.startswith("LiveTweet Coach needs Python 3.11 or newer; this is Python 3.9.")


def test_an_old_python_can_read_it():
    """Up to the sentence it must not stumble over syntax that it does not know."""
    ast.parse((ROOT / "dev").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_it_needs_nothing_but_python():
    tree = ast.parse((ROOT / "dev").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_a_changed_lock_is_noticed(dev, monkeypatch, tmp_path):
    lock = tmp_path / "requirements.txt"
    monkeypatch.setattr(dev, "LOCKS", {"run": lock})
    lock.write_text("a==1\n")
    before = dev.stamp_of("run")
    assert before == dev.stamp_of("run")
    lock.write_text("a==2\n")
    assert before != dev.stamp_of("run")


def test_every_check_is_run_and_the_first_status_is_answered(dev, monkeypatch, capsys):
    statuses = {"ruff": 0, "format": 3, "mypy": 0, "imports": 4, "translations": 0}
    order = iter(statuses.values())
    monkeypatch.setattr(dev, "set_up", lambda purpose: None)
    monkeypatch.setattr(dev, "call", lambda *command, **more: next(order, 5))
    assert dev.test([]) == 3
    told = capsys.readouterr()
    assert "checks: ruff ok · format FAILED · mypy ok · imports FAILED · translations ok" in told.out
    assert "failed: format, imports, pytest" in told.err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring these libraries along")
def test_a_missing_library_is_told_by_its_package(monkeypatch, tmp_path):
    """A script stands in for ldd and says of a file what ldd would."""
    system_libraries = load(ROOT / "packaging" / "system_libraries.py", "system_libraries")
    here = tmp_path / "ldd"
    here.write_text("#!/bin/sh\necho '\tlibEGL.so.1 => not found'\necho '\tlibodd.so.9 => not found'\n")
    here.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(system_libraries, "LOADED_LATER", ["libdbus-1.so.3000"])
    missing = system_libraries.missing_libraries([tmp_path / "any.so"])
    assert missing == {"libEGL.so.1", "libodd.so.9", "libdbus-1.so.3000"}
    assert system_libraries.PACKAGES["libEGL.so.1"] == "libegl1"
