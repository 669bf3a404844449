"""What widget tests share: a look, and a clock moved by hand."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from livetweet_coach.ui.theme import Look, load_fonts


@pytest.fixture
def look(qapp: QApplication, root: Path) -> Look:
    """The day theme, dressed."""
    load_fonts(root / "resources")
    made = Look(root / "resources", "day")
    made.dress()
    return made
