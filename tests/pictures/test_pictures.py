"""The main windows in three themes, two languages and two text sizes: drawn whole, nothing cut, nothing sideways.

The pictures are left in tests/pictures/out for whoever wants to look at them.
"""

import itertools

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from tests.pictures.scenes import ORDER, SIZE, Scenes

COMBINATIONS = list(itertools.product(("fr", "en"), ("day", "night", "contrast"), (1.0, 2.0)))


@pytest.fixture(params=COMBINATIONS, ids=[f"{language}-{theme}-{scale:.0%}" for language, theme, scale in COMBINATIONS])
def looks(request, settings):
    language, theme, scale = request.param
    settings(language=language, theme=theme, text_scale=scale)
    return request.param


@pytest.mark.slow
def test_every_scene_is_drawn_whole(looks, open_app, tmp_path, root):
    language, theme, scale = looks
    out = root / "tests" / "pictures" / "out"
    out.mkdir(exist_ok=True)
    scenes = Scenes(language, tmp_path)
    seen = {}
    for play in ORDER:
        play(scenes)
        picture = scenes.grab()
        name = play.__name__
        picture.save(str(out / f"{name}-{theme}-{language}-{scale:.0%}.png"))
        assert (picture.width(), picture.height()) == SIZE
        assert colours(picture) > 8, f"{name} is blank"
        assert cut(scenes.person.window) == [], name
        assert sideways(scenes.person.window) == [], name
        seen[name] = picture.toImage()
    scenes.person.close()
    assert all(a != b for (_, a), (_, b) in itertools.combinations(seen.items(), 2))


def colours(picture):
    image = picture.toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})


def cut(window):
    """Words that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        if isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.minimumSizeHint().width():
            found.append(f"{widget.text()}: {widget.width()} of {widget.minimumSizeHint().width()}")
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed:
                found.append(f"{widget.text()}: {widget.height()} of {needed} high")
    return found


def sideways(window):
    """Places that scroll from left to right."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    return [area.objectName() for area in areas if area.horizontalScrollBar().isVisible()]
