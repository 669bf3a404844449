"""`python -m livetweet_coach`: the app; with check, measure, rules or host, without a window."""

import gc
import sys
from collections.abc import Sequence

_COMMANDS = ("check", "measure", "rules", "host", "-h", "--help", "--version")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line or the app, which opens a sheet, an invitation or a room's file; the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in _COMMANDS:
        from livetweet_coach.app.cli.command import run

        return run(arguments)
    gc.disable()  # collected on the UI thread alone, once there is one (ui/garbage.py); a start leaves hardly any
    from livetweet_coach.app.ahead import read_ahead

    read_ahead()
    from livetweet_coach.app.main import main as start  # Qt comes with it, and only here

    return start(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
