"""The drawings in resources/icons are one family that the theme can tint."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
DRAWINGS = sorted(path for path in FOLDER.glob("*.svg") if path.stem != "app")


def painted(source: str, pixels: int) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(0)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    size = image.width()
    return [(x, y) for x in range(size) for y in range(size) if image.pixelColor(x, y).alpha() > 40]


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_belongs_to_the_family(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"' in source
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', source)) <= {"none", "currentColor"}


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_sits_in_the_middle_and_touches_no_edge(path: Path) -> None:
    points = inked(painted(path.read_text(encoding="utf-8").replace("currentColor", "#000000"), 96))
    across, down = [x for x, _ in points], [y for _, y in points]
    assert min(across) >= 2 and max(across) <= 93 and min(down) >= 2 and max(down) <= 93
    # Optical balance may differ from the box by a little, never by an eighth of the drawing.
    assert abs(min(across) + max(across) - 95) <= 16
    assert abs(min(down) + max(down) - 95) <= 20


def test_the_app_icon_shows_at_every_size() -> None:
    source = (FOLDER / "app.svg").read_text(encoding="utf-8")
    for pixels in (16, 32, 128):
        assert len(inked(painted(source, pixels))) > pixels * pixels // 3
