"""Files and functions a reader sees at once, named for what they hold, with a sentence that says what they are for."""

import ast
import re
import tomllib

import pytest
from tests.house.sources import ROOT, named, python_files, text_of, tracked

FILE_LINES, FUNCTION_LINES = 300, 40
NAMELESS = {"utils", "util", "common", "helper", "helpers", "manager", "managers", "base", "misc"}


def written_by_hand(file):
    """Generated tables (`*_data.py`) may be as long as their data."""
    return not file.name.endswith("_data.py")


def long_functions(source):
    """(name, first line, length) of the functions that do not fit under the limit."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = node.end_lineno - node.lineno + 1
            if length >= FUNCTION_LINES:
                yield node.name, node.lineno, length


def test_the_measure_of_functions_can_say_no():
    body = "    pass\n" * (FUNCTION_LINES - 2)
    assert not list(long_functions(f"def f():\n{body}"))
    assert list(long_functions(f"def f():\n    pass\n{body}")) == [("f", 1, FUNCTION_LINES)]


def test_files_are_short():
    sizes = {named(f): len(f.read_text(encoding="utf-8").splitlines()) for f in python_files() if written_by_hand(f)}
    assert {name: size for name, size in sizes.items() if size >= FILE_LINES} == {}


def test_functions_are_short():
    found = [
        f"{named(file)}:{line} {name} has {length} lines"
        for file in python_files()
        if written_by_hand(file)
        for name, line, length in long_functions(file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_nothing_is_called_after_nothing():
    files = [f for f in tracked() if f.suffix in (".py", ".mjs", ".js", ".sql", ".qss")]
    words = {
        named(f): set(re.split(r"[_\W]+", "/".join(f.relative_to(ROOT).with_suffix("").parts).lower())) for f in files
    }
    assert {name: found & NAMELESS for name, found in words.items() if found & NAMELESS} == {}


def test_no_class_is_called_after_nothing():
    pattern = re.compile(r"(Utils?|Helpers?|Manager|Base|Common)(?=[A-Z]|$)")
    classes = [
        f"{named(file)}:{node.lineno} {node.name}"
        for file in python_files()
        if file.is_relative_to(ROOT / "src")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and pattern.search(node.name)
    ]
    assert classes == []


def test_every_module_says_what_it_is_for():
    """Ruff holds the public names of the sources to it; tests and benchmarks say it too."""
    silent = []
    for file in python_files():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if tree.body and not ast.get_docstring(tree):
            silent.append(named(file))
    assert silent == []


def test_core_dataclasses_are_frozen():
    loose = []
    for file in (ROOT / "src/livetweet_coach/core").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            public = isinstance(node, ast.ClassDef) and not node.name.startswith(
                "_"
            )  # a function's own notes may change
            for mark in node.decorator_list if public else []:
                if "dataclass" in ast.unparse(mark) and not re.search(r"frozen=True.*slots=True", ast.unparse(mark)):
                    loose.append(f"{named(file)}:{node.lineno} {node.name}")
    assert loose == []


@pytest.mark.parametrize("suffix", [".toml", ".ltevent"])
def test_tables_can_be_read(suffix):
    for file in tracked():
        if file.suffix == suffix and "broken" not in named(file):
            tomllib.loads(text_of(file) or "")
