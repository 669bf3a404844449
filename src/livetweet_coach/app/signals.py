"""What asks a program to end from outside: Ctrl+C in its terminal, the end of a session, a terminal that closes."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


def listen() -> int:
    """From now on these signals only write into a pipe; the end to read, -1 where there are no such signals.

    Python would raise KeyboardInterrupt inside whatever slot is running, and Qt would go on after it.
    """
    if sys.platform == "win32":
        return -1
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in (getattr(signal, name) for name in NAMES):
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup means it
            signal.signal(number, _heard)
    return reading


def when_asked(reading: int, end: Callable[[], object], parent: QObject) -> None:
    """Call `end` in Qt's loop when a signal has come, also one that came before the loop began."""
    if reading < 0:
        return
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda *_: _emptied(reading) and end())


def _heard(number: int, frame: object) -> None:
    """The pipe has it already: a handler must only be there."""


def _emptied(reading: int) -> bytes:
    try:
        return os.read(reading, 512)
    except BlockingIOError:
        return b""
