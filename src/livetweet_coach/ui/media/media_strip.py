"""stub"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class MediaStrip(QWidget):
    """stub"""

    edit_requested = Signal(str)
    removed = Signal(str)

    def __init__(self, look):
        super().__init__()

    def set_media(self, media):
        """stub"""
