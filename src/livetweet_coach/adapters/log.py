"""What helps to find defects: a short log on disk, with nothing in it that anybody wrote."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_SIZE, _FILES = 500_000, 2


def start_log(folder: Path, on_defect: Callable[[], None] = lambda: None) -> logging.Logger:
    """Log to a folder (to stderr where it can't be written), uncaught exceptions of all threads included.

    Exceptions are logged as their kind and their places in the program, without their words: those may quote a draft.
    """
    logger = logging.getLogger("livetweet_coach")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(_handler(folder))

    def caught(kind: type[BaseException], value: BaseException | None, trace: TracebackType | None) -> None:
        logger.error("%s\n%s", kind.__name__, places(trace))
        on_defect()

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            caught(kind, value, trace)
        sys.__excepthook__(kind, value, trace)

    sys.excepthook = hook
    threading.excepthook = lambda arguments: caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
    return logger


def note_defect(where: str, problem: BaseException) -> None:
    """Log an exception that was caught, as its kind and its places."""
    logging.getLogger("livetweet_coach").error(
        "%s: %s\n%s", where, type(problem).__name__, places(problem.__traceback__)
    )


def places(trace: TracebackType | None) -> str:
    """The places of a traceback, innermost last."""
    lines = []
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return "\n".join(lines)


def _handler(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # it brings the sockets of other handlers along

    try:
        folder.mkdir(parents=True, exist_ok=True)
        made: logging.Handler = RotatingFileHandler(
            folder / "livetweet-coach.log", maxBytes=_SIZE, backupCount=_FILES, encoding="utf-8", delay=False
        )
    except OSError:
        made = logging.StreamHandler()
    made.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    return made
