"""Python's garbage is collected on the UI thread alone, between two events.

Left to itself Python collects wherever memory is asked for: in a worker thread, where a window that nobody holds any
more would be deleted while the UI thread paints it, or inside a call of Qt's that walks through all widgets
(docs/decisions/0010-threads-and-windows.md).
"""

import gc

from PySide6.QtCore import QObject, QThread, QTimer

EACH = 1000  # milliseconds
# By then the window and all behind it is built. It stays: looking at it each time would take 60 ms, at all else 1 ms.
SETTLED = 5000


def collect_when_due() -> int:
    """Collect what Python itself would by now; the generation that was collected, -1 for none."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation in (2, 1, 0) if limits[generation] and counts[generation] > limits[generation]]
    if not due or counts[0] <= limits[0]:
        return -1
    gc.collect(due[0])
    return due[0]


def collect_here(parent: QObject) -> QTimer:
    """From now on garbage is collected on this thread, once a second, while `parent` lives."""
    gc.disable()
    timer = QTimer(parent)
    timer.timeout.connect(_collect_between_events)
    timer.start(EACH)
    QTimer.singleShot(SETTLED, parent, gc.freeze)
    return timer


def _collect_between_events() -> None:
    """A menu or a question has a loop of its own, inside a call of Qt's that isn't over: then later."""
    if QThread.currentThread().loopLevel() <= 1:
        collect_when_due()


def let_go() -> None:
    """What was built at the start is given up: from now on it is looked at again."""
    gc.unfreeze()
