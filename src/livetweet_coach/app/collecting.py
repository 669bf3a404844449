"""Python's collector of circles, on the UI thread alone and between two events: decision 10.

Left to itself it runs in whatever thread makes an object, and in the midst of whatever Qt is doing there. It would then
delete widgets and timers from a worker's thread, or under Qt's feet.
"""

import gc
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QThread, QTimer

EVERY = 1000  # milliseconds


def due(made: Sequence[int], thresholds: Sequence[int]) -> int | None:
    """The oldest generation that Python itself would collect now (gc.get_count, gc.get_threshold); None for none."""
    if made[0] <= thresholds[0]:
        return None
    return max(age for age, (count, threshold) in enumerate(zip(made, thresholds, strict=True)) if count > threshold)


def collect_what_is_due() -> None:
    """Collect what Python would have by now. Only on the UI thread, and never while Qt is calling."""
    generation = due(gc.get_count(), gc.get_threshold())
    if generation is not None:
        gc.collect(generation)


class Collecting(QObject):
    """Turns the automatic collector off for good, and does its work here once a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Collect, unless a list or a question is open inside some call of Qt's."""
        if QThread.currentThread().loopLevel() <= 1:
            collect_what_is_due()
