"""What the stories share: the app on a home of its own, and a guard against windows that nobody asked for."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QListView, QMenu, QWidget
from tests.story.person import Person

from livetweet_coach.adapters import spelling
from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.ui.compose_window import ComposeWindow


class WindowGuard(QObject):
    """Writes down every window that opens besides the main one, its menus, tooltips and the list of completions."""

    def __init__(self):
        super().__init__()
        self.strangers = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            is_known = isinstance(watched, ComposeWindow | QMenu) or watched.metaObject().className() == "QTipLabel"
            is_list = isinstance(watched, QListView) and watched.objectName() == "completion"
            if isinstance(watched, QDialog) or (watched.isWindow() and not is_known and not is_list):
                self.strangers.append(
                    f"{type(watched).__name__} {watched.objectName()} {watched.windowTitle()}".strip()
                )
        return False


@pytest.fixture
def no_windows(qapp):
    """Fail the test if anything opens as a window of its own, be it for a moment."""
    guard = WindowGuard()
    qapp.installEventFilter(guard)
    yield guard
    qapp.removeEventFilter(guard)
    assert guard.strangers == [], f"opened as windows of their own: {guard.strangers}"


@pytest.fixture(scope="session")
def translations(root):
    """The .qm files, built anew where they are older than what they are made of."""
    for source in sorted((root / "resources" / "i18n").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([sys.executable, root / "packaging" / "i18n.py", "compile", source], check=True)


@pytest.fixture
def language(request):
    """The language of the interface: French, or what `in_both_languages` says where words matter."""
    return getattr(request, "param", "fr")


@pytest.fixture
def settings(home):
    """Write settings as they are kept: settings(language="fr", text_scale=2.0)."""

    def write(**values):
        home.mkdir(parents=True, exist_ok=True)
        lines = [f"{key} = {_toml(value)}\n" for key, value in values.items()]
        (home / "settings.toml").write_text("".join(lines), encoding="utf-8")

    return write


def _toml(value):
    return str(value).lower() if isinstance(value, bool) else repr(value)


@pytest.fixture
def open_app(qapp, translations, no_windows, no_network, monkeypatch):
    """Open the app, as often as wanted; the outbox works when the story says so. Nothing may reach for a network."""
    monkeypatch.setattr(Outbox, "start", lambda self: None)
    monkeypatch.setattr(spelling, "find_speller", lambda: None)  # whatever dictionaries this machine has
    before = QApplication.topLevelWidgets()
    people = []

    def open_it(**options):
        people.append(Person(**options))
        return people[-1]

    yield open_it
    for person in people:
        if person.is_open:
            person.close()
    assert not QApplication.activeModalWidget()
    left = [widget for widget in QApplication.topLevelWidgets() if widget not in before]
    assert left == [], "left for Python to collect, at a bad moment (decision 10)"


@pytest.fixture
def person(open_app, settings, language):
    """The app, just opened for the first time."""
    settings(language=language)
    return open_app()
