"""Reading and writing for scripts: UTF-8 whatever the locale, line by line, one sentence when it can't be done."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

from livetweet_coach.core.words import Phrase, say

_CHUNK = 1 << 16


class BadInput(Exception):
    """What can't be used: `message` says why, `line` (from 1) and `key` say where, as far as they are known."""

    def __init__(self, message: Phrase, line: int = 0, key: str = "", file: str = "") -> None:
        super().__init__(message.source)
        self.message, self.line, self.key, self.file = message, line, key, file

    @property
    def place(self) -> str:
        """File, line and key, as far as they are known, in the manner of a compiler."""
        return ": ".join(part for part in (f"{self.file}:{self.line}" if self.line else self.file, self.key) if part)


def opened(name: str, stdin: BinaryIO) -> AbstractContextManager[BinaryIO]:
    """The file of this name, or standard input for "-". Raises BadInput."""
    if name == "-":
        return nullcontext(stdin)  # not ours to close
    try:
        return Path(name).open("rb")
    except FileNotFoundError:
        raise BadInput(say("CommandLine", "there is no such file."), file=name) from None
    except IsADirectoryError:
        raise BadInput(say("CommandLine", "this is a folder, not a file."), file=name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput(say("CommandLine", "it can't be read: {reason}.", reason=reason), file=name) from None


def whole(stream: BinaryIO) -> str:
    """All of a stream as text, line ends as \\n. Raises BadInput."""
    raw = stream.read()
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise BadInput(say("CommandLine", "this is not UTF-8 text."), line) from None


def batches(stream: BinaryIO) -> Iterator[list[bytes]]:
    """The lines of a stream as they arrive, several at once where they come fast, without their ends."""
    rest = b""
    arrived = cast(BufferedReader, stream).read1  # waits once at most, so that a program may wait for each answer
    while chunk := arrived(_CHUNK):
        lines = (rest + chunk).split(b"\n") if b"\n" in chunk else [rest + chunk]
        rest = lines.pop()
        if lines:
            yield lines
    if rest:
        yield [rest]


def json_lines(stream: BinaryIO) -> Iterator[list[tuple[int, object]]]:
    """(line number, value) of each JSON line, in batches; blank lines are allowed at the end only. Raises BadInput."""
    number = blank = 0
    for lines in batches(stream):
        values: list[tuple[int, object]] = []
        for line in lines:
            number += 1
            if not line.strip():
                blank = blank or number
                continue
            if blank:
                yield values
                raise BadInput(say("CommandLine", "a line is empty: each line holds one JSON value."), blank)
            try:
                values.append((number, from_json(line, number)))
            except BadInput:
                yield values  # what stands before the slip is answered
                raise
        yield values


def from_json(raw: bytes | str, line: int = 0) -> object:
    """The JSON value in a text. Raises BadInput with the line."""
    try:
        text = raw.decode("utf-8-sig" if line <= 1 else "utf-8") if isinstance(raw, bytes) else raw
        value: object = json.loads(text)
    except UnicodeDecodeError:
        raise BadInput(say("CommandLine", "this is not UTF-8 text."), line) from None
    except json.JSONDecodeError as error:
        message = say(
            "CommandLine", "this is not JSON ({reason}, column {column}).", reason=error.msg, column=error.colno
        )
        raise BadInput(message, line or error.lineno) from None
    except (RecursionError, ValueError):
        raise BadInput(
            say("CommandLine", "this JSON is nested too deep or has a number too long."), line or 1
        ) from None
    return value


def to_json(value: object, indent: int | None = None) -> bytes:
    """JSON in UTF-8, one line unless indented; \\u escapes throughout where a lone surrogate asks for one."""
    try:
        return json.dumps(value, ensure_ascii=False, indent=indent).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent).encode("ascii")
