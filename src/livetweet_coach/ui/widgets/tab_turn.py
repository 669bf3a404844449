"""Tab in reading order: Qt goes by the order in which widgets were made, and whatever came later is at the end."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def tab_through(places: Sequence[QWidget], forward: bool) -> bool:
    """Move the focus by one stop: through the places of a window in their order, in each as Qt has it.

    What lies in two of them belongs to the first; what lies in none comes before them. False where Qt had better do it:
    the focus is on nothing that Tab stops at (it is being hidden), or the system lets Tab stop at text only.
    """
    if QGuiApplication.styleHints().tabFocusBehavior() != Qt.TabFocusBehavior.TabFocusAllControls:
        return False
    window = places[0].window()
    rest, stops = list(_stops(window)), []
    for place in places:
        inside = [one for one in rest if one is place or place.isAncestorOf(one)]
        stops += inside
        rest = [one for one in rest if one not in inside]
    stops, focused = rest + stops, window.focusWidget()
    if focused not in stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(focused) + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _stops(window: QWidget) -> Iterator[QWidget]:
    """All that Tab may stop at now, in Qt's order."""
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        takes = (at.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        if takes and at.focusProxy() is None and at.isVisible() and at.isEnabled():
            yield at
        at = at.nextInFocusChain()
