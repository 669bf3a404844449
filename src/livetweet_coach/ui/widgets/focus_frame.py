"""A frame that wears the focus ring of the text inside it, which has no border of its own."""

from PySide6.QtWidgets import QApplication, QFrame, QLayout, QWidget

from livetweet_coach.ui.widgets.made import restyle


class FocusFrame(QFrame):
    """The frame of one post; nothing inside it moves when the ring comes."""

    def __init__(self, layout: QLayout, text: QWidget) -> None:
        super().__init__()
        self.setObjectName("postCard")
        self.setLayout(layout)
        self._text = text
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        restyle(self, focused=entered is self._text)
