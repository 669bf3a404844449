"""Writes the text engine's generated data: core/text/*_data.py.

Needs Node with tests/js installed (npm ci --prefix tests/js) and PyPI's `emoji`. Run from the repository's root:
    python packaging/data/text_data.py
Sources: npm twitter-text 3.1.0 (character classes, TLDs) and its twemoji-parser (emoji of 2018); PyPI emoji (today's).
"""

import json
import re
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from emoji import EMOJI_DATA

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "src/livetweet_coach/core/text"
WEIGHED_AS_TEXT = {"\u00a9", "\u00ae"}  # X counts © and ® as emoji only with U+FE0F


def main() -> None:
    """Probe the library, then write each module."""
    script = HERE / "text_data.js"
    probed = json.loads(subprocess.run(["node", script], check=True, capture_output=True, text=True).stdout)
    library = f"npm twitter-text {probed['version']}"
    today = datetime.now(UTC).date().isoformat()
    node = f"probed in Node {probed['node']}, Unicode {probed['unicode']}"
    source = f"{library}, {node}"
    write("classes_data", "Character classes of X's expressions, for `re`", source, today, classes(probed))
    write("tlds_data", "The top-level domains that X links", library, today, tlds(probed))
    source = f"PyPI emoji {version('emoji')} and twemoji-parser {probed['emojiVersion']}"
    write("emoji_data", "Emoji sequences, in UTF-16 units", source, today, emoji(probed["emoji"]))


def write(name: str, title: str, source: str, today: str, body: list[str]) -> None:
    """One generated module, under its date, source and script."""
    head = [f'"""{title}. Generated on {today} by packaging/data/text_data.py.', "", f"Source: {source}.", '"""', ""]
    (OUT / f"{name}.py").write_text("\n".join([*head, "# fmt: off", *body, ""]), encoding="utf-8")


def escaped(text: str) -> str:
    """A string as printable ASCII, UTF-16 units as \\uXXXX."""
    return "".join(c if "!" <= c <= "~" and c not in '"\\' else f"\\u{ord(c):04x}" for c in text)


def units(text: str) -> str:
    """A text with its astral characters as surrogate pairs."""
    data = text.encode("utf-16-be", "surrogatepass")
    return "".join(chr(data[i] << 8 | data[i + 1]) for i in range(0, len(data), 2))


def lines(pieces: list[str], between: str = "", width: int = 100) -> list[str]:
    """Pieces as the lines of one parenthesised string literal, broken between pieces only."""
    out, line = [], ""
    for piece in pieces:
        if line and len(line) + len(piece) > width:
            out.append(line)
            line = ""
        line += piece + between
    return [f'    "{line}"' for line in [*out, line]]


def constant(comment: str, name: str, body: list[str]) -> list[str]:
    """One commented string constant."""
    return [f"# {comment}", f"{name} = (", *body, ")"]


def classes(probed: dict) -> list[str]:
    """Each class as the inside of a bracket expression, upper and lower case already in it."""
    body = []
    for name, ranges in probed["ranges"].items():
        inside = [f"\\\\u{a:04x}" if a == b else f"\\\\u{a:04x}-\\\\u{b:04x}" for a, b in ranges]
        body += [f"{name} = (", *lines(inside), ")"]
    for name, key in (("ASTRAL_TAG_LETTERS", "astralLetters"), ("ASTRAL_NUMERALS", "astralNumerals")):
        pieces = [piece + "|" for piece in probed[key].split("|")]
        pieces[-1] = pieces[-1][:-1]
        split = [part for piece in pieces for part in re.findall(r".{1,90}(?=\\|\[|\]|-|\||$)", piece)]
        assert "".join(split) == probed[key]
        body += [f"{name} = (", *lines([part.replace("\\", "\\\\") for part in split]), ")"]
    return body


def tlds(probed: dict) -> list[str]:
    """Plain TLDs for a set; the others in the library's order, which decides between them."""
    every = probed["gtld"] + probed["cctld"]
    plain = [tld for tld in every if tld.isascii()]
    other = [escaped(tld) for tld in every if not tld.isascii()]
    fold = [escaped(a + b) for a, b in sorted(probed["fold"].items())]
    return [
        *constant("Letters, figures: matched whole.", "ASCII_TLDS", lines(sorted(set(plain)), " ")),
        *constant("With other characters, in the library's order.", "OTHER_TLDS", lines(other, " ")),
        *constant("Pairs: a character, and the one of OTHER_TLDS it also matches.", "FOLD", lines(fold, " ")),
    ]


def emoji(source: str) -> list[str]:
    """Today's sequences and those that the library takes for one emoji, by who knows them."""
    today = {units(sequence) for sequence in EMOJI_DATA if sequence not in WEIGHED_AS_TEXT}
    known = set(expand(source))
    expression = re.compile(source)
    # Alternatives have an order, which doesn't matter if every sequence is matched as a whole.
    assert all(expression.match(sequence).end() == len(sequence) for sequence in known)
    guarded = {sequence for sequence in known if not expression.fullmatch(sequence + "\ufe0e", 0, len(sequence))}
    guarded |= {s for s in known if (m := expression.match(s + "\ufe0e")) is None or m.end() < len(s)}
    known.discard("\ufe0f")  # alone: weighs 2 either way
    groups = {
        "KNOWN": ("Known to the library too.", known - guarded),
        "GUARDED": ("Known to the library too, there only where no U+FE0E follows.", guarded),
        "NEWER": ("Not known to the library.", today - known),
    }
    body = []
    for name, (comment, sequences) in groups.items():
        escapes = [escaped(sequence) for sequence in sorted(sequences)]
        body += constant(f"{len(escapes)}. {comment}", name, lines(escapes, " "))
    return body


def expand(source: str) -> list[str]:
    """Every string an expression without repetition matches."""
    from re import _constants as op
    from re import _parser

    def alternatives(parsed: list) -> list[str]:
        found = [""]
        for kind, value in parsed:
            found = [a + b for a in found for b in one(kind, value)]
        return found

    def one(kind: object, value: object) -> list[str]:
        if kind is op.LITERAL:
            return [chr(value)]
        if kind is op.IN:
            return [s for k, v in value for s in one(k, v)]
        if kind is op.RANGE:
            return [chr(c) for c in range(value[0], value[1] + 1)]
        if kind is op.BRANCH:
            return [s for branch in value[1] for s in alternatives(branch)]
        if kind is op.SUBPATTERN:
            return alternatives(value[3])
        if kind is op.ASSERT_NOT:  # (?!\ufe0e): both weigh the same
            return [""]
        if kind is op.MAX_REPEAT and value[:2] == (0, 1):
            return ["", *alternatives(value[2])]
        raise ValueError(f"not expected in the library's expression: {kind}")

    return alternatives(_parser.parse(source))


if __name__ == "__main__":
    main()
