"""The command line run in this process, on bytes."""

import io
import json
from dataclasses import dataclass

from livetweet_coach.app.cli.command import Streams, run


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def answer(self):
        return json.loads(self.out)


def ran(*argv, stdin=b""):
    out, err = io.BytesIO(), io.BytesIO()
    data = stdin if isinstance(stdin, bytes) else stdin.encode("utf-8")
    status = run([str(part) for part in argv], Streams(io.BufferedReader(io.BytesIO(data)), out, err))
    return Ran(status, out.getvalue().decode("utf-8"), err.getvalue().decode("utf-8"))
