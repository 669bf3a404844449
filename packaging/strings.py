"""Find every string of the sources that people read: say(), translate() and self.tr() calls, with Python's own parser.

Qt's lupdate passes over any Python call that has keyword arguments or a count that is not a number, which is most of
ours; the .ts files written from what is found here are Qt Linguist's own format all the same.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Where phrases meet Qt: these calls hand variables on and have no words of their own.
HANDS_ON = {"src/livetweet_coach/core/words.py", "src/livetweet_coach/ui/words.py"}


@dataclass(frozen=True, slots=True)
class Found:
    """One string in one place; `plural` when it is said of a number of things."""

    context: str
    source: str
    note: str
    plural: bool
    place: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks a translation up by."""
        return (self.context, self.source, self.note)


class NotLiteral(Exception):
    """A context, source or note that only the running program knows, so that no translator can see it."""


def literals(node: ast.expr) -> list[str]:
    """The text an expression stands for; both texts of `a if x else b`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*literals(node.body), *literals(node.orelse)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [left + right for left in literals(node.left) for right in literals(node.right)]
    raise NotLiteral


def is_count(node: ast.expr) -> bool:
    """Whether a fourth argument is a number of things rather than None or Qt's -1."""
    text = ast.unparse(node)
    return text not in ("None", "-1")


class Collector(ast.NodeVisitor):
    """Walks one file and remembers the class it is in, which is the context of self.tr()."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.classes: list[str] = []
        self.found: list[Found] = []
        self.problems: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Note the class while its body is read."""
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Read the calls that carry words."""
        self.generic_visit(node)
        function = node.func
        name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        positional = [argument for argument in node.args if not isinstance(argument, ast.Starred)]
        if name in ("say", "Phrase", "translate") and len(positional) >= 2:
            if isinstance(function, ast.Attribute) and name == "translate" and not self.is_application(function.value):
                return
            self.take(node, positional[0], positional[1:])
        elif name == "tr" and isinstance(function, ast.Attribute) and positional:
            if not self.classes:
                self.problems.append(f"{self.place}:{node.lineno}: tr() outside a class has no context")
                return
            self.take(node, ast.Constant(self.classes[-1]), positional)

    @staticmethod
    def is_application(node: ast.expr) -> bool:
        """Whether `x.translate` is Qt's and not a string's or a painter's."""
        return isinstance(node, ast.Name) and node.id.endswith("Application")

    def take(self, call: ast.Call, context: ast.expr, rest: list[ast.expr]) -> None:
        """Remember one call: rest is source, note, count."""
        plural = len(rest) > 2 and is_count(rest[2])
        try:
            notes = literals(rest[1]) if len(rest) > 1 and not is_none(rest[1]) else [""]
            for where in literals(context):
                for source in literals(rest[0]):
                    if "%n" in source and getattr(call.func, "attr", "") != "tr":
                        self.problems.append(f"{self.place}:{call.lineno}: a Phrase counts with {{n}}; %n is Qt's own")
                    self.found += [Found(where, source, note, plural, self.place) for note in notes]
        except NotLiteral:
            self.problems.append(f"{self.place}:{call.lineno}: context, source and note must be written out here")


def is_none(node: ast.expr) -> bool:
    """Whether an argument is the literal None."""
    return isinstance(node, ast.Constant) and node.value is None


def files(root: Path) -> Iterator[Path]:
    """The sources that may speak to people."""
    yield from sorted((root / "src").rglob("*.py"))


def collect(root: Path) -> tuple[dict[tuple[str, str, str], Found], list[str]]:
    """All strings by key, in the order of the files, and what is wrong with how some of them are written."""
    strings: dict[tuple[str, str, str], Found] = {}
    problems: list[str] = []
    for file in files(root):
        place = file.relative_to(root).as_posix()
        if place in HANDS_ON:
            continue
        collector = Collector(place)
        collector.visit(ast.parse(file.read_text(encoding="utf-8"), place))
        problems += collector.problems
        for found in collector.found:
            known = strings.setdefault(found.key, found)
            if known.plural != found.plural:
                problems.append(f"{place}: «{found.source}» is said with and without a count")
    return strings, problems
