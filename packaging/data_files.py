"""resources/data/rules.toml and networks.toml, made from the values that are built in."""

import re
from collections.abc import Iterator, Mapping
from importlib import import_module

from livetweet_coach.adapters.rule_data import MODULES, built_in, built_in_networks
from livetweet_coach.core.text.networks import NETWORKS

WIDE = 110
_INTRO = """\
# {what}
#
# These are the ones built into the app. To change some, put a file of this name beside your settings.toml, with only
# the tables and lines that you change. A line that can't be used is named when the app starts, and the built-in value
# serves.
# Made by ./dev docs.
"""


def rules_file() -> str:
    """What the rules go by: figures and lists of words."""
    values = built_in()
    parts = [_INTRO.format(what="What the coach's rules go by: figures, and lists of words.")]
    for name in MODULES:
        module = import_module(f"livetweet_coach.core.rules.data.{name}")
        parts += ["", f"[{name}]", *_about(module.__doc__ or ""), *_lines(name, values[name])]
    return "\n".join(parts) + "\n"


def networks_file() -> str:
    """What networks allow."""
    values = built_in_networks()
    parts = [_INTRO.format(what="What the networks allow. Lengths are in each network's own units, sizes in bytes.")]
    for network in NETWORKS:
        dated = [f"as_of = {network.as_of}", f"source = {_text(network.source)}"]
        parts += ["", f"[{network.id}]", *dated, *_lines(network.id, values[network.id])]
    return "\n".join(parts) + "\n"


def _about(docstring: str) -> list[str]:
    """The date of a list, and where it is from."""
    line = " ".join(docstring.split())
    dated = re.search(r"As of (\d{4}-\d\d-\d\d)[,;.]?\s*(.*)", line)
    said = [f"as_of = {dated[1]}"] if dated else []
    source = (dated[2] if dated and dated[2] else line).strip()
    return [*said, f"source = {_text(source)}"]


def _lines(table: str, values: Mapping[str, object]) -> Iterator[str]:
    tables = {key: value for key, value in values.items() if isinstance(value, dict)}
    for key, value in values.items():
        if key not in tables:
            yield f"{key} = {_value(value)}"
    for key, parts in tables.items():
        yield from ("", f"[{table}.{key}]")
        for name, part in parts.items():
            yield f"{name} = {_value(part)}"


def _value(value: object) -> str:
    if isinstance(value, frozenset | tuple):
        words = [_text(word) for word in (sorted(value) if isinstance(value, frozenset) else value)]
        return f"[{', '.join(words)}]" if len(", ".join(words)) < WIDE else _long(words)
    return str(value)


def _long(words: list[str]) -> str:
    rows, row = [], ""
    for word in words:
        if row and len(row) + len(word) > WIDE:
            rows.append(row)
            row = ""
        row += f"{' ' if row else ''}{word},"
    return "\n".join(["[", *(f"  {one}" for one in (*rows, row)), "]"])


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
