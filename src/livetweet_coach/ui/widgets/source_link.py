"""Where a reason comes from: a link that opens in the browser."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel

from livetweet_coach.ui.theme import Look


class SourceLink(QLabel):
    """A link that Tab stops at once: Qt's own label stops before its link, where Return does nothing."""

    def __init__(self, look: Look, address: str = "") -> None:
        super().__init__()
        self._look, self._address = look, address
        self.setOpenExternalLinks(True)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        look.changed.connect(self._dress)
        self._dress()

    def show_source(self, address: str) -> None:
        """Lead to this address."""
        self._address = address
        self._dress()

    def _dress(self) -> None:
        host = self._address.removeprefix("https://").removeprefix("http://").split("/")[0]
        colour = self._look.tokens["accent"]
        text = self.tr("Source: {host}").format(host=host)
        self.setText(f'<a href="{self._address}" style="color:{colour}">{text}</a>')
        self.setAccessibleName(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)
