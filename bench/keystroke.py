"""A keystroke, from the key's event to the painted counter, in the real app with 25 posts open.

    ./dev bench keystroke [keys]

The app opens on a home of its own with a thread of 25 posts of about 200 characters. A person types 60 keys a second,
faster than anybody does, from one post to the next. The clock runs from just before the key's event is handed to
QApplication until CounterRing.paintEvent has run, and apart from that until the editor's has. The same is done to an
empty QTextEdit window with a label that counts, in turns with the app in the same run. Then once more with the review
of the thread, as it runs at a pause, begun just as every tenth key arrives: the worst moment for a key.

Prints p50, p95 and p99 in milliseconds and the ratios to the plain window.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LIVETWEET_COACH_HOME"] = HOME = tempfile.mkdtemp()

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QVBoxLayout, QWidget

from livetweet_coach.app.main import launch
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.ui.text.post_edit import PostEdit
from livetweet_coach.ui.widgets.counter_ring import CounterRing

FRAME = 1 / 60
BURST = 50
SENTENCE = "The mayor opens the day: forty volunteers lent a hand, and nobody asked for a form. "
TYPED = "and one more thing she said "
painted: dict[str, float] = {}


def stamp(kind: type[QWidget], name: str) -> None:
    """Have a kind of widget note when it has painted."""
    paint = kind.paintEvent

    def stamped(self: QWidget, event: QPaintEvent) -> None:
        paint(self, event)
        painted[name] = time.perf_counter()

    kind.paintEvent = stamped  # type: ignore[method-assign]


class Editor(QTextEdit):
    """The plain editor."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painted["editor"] = time.perf_counter()


class Count(QLabel):
    """The plain counter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painted["counter"] = time.perf_counter()


class Typing:
    """Types into an editor and keeps what each key took, in seconds."""

    def __init__(self, application: QApplication, before: Callable[[int], None] = lambda number: None) -> None:
        self.application, self.before = application, before
        self.counter: list[float] = []
        self.editor: list[float] = []

    def burst(self, editor: QTextEdit, keys: int) -> None:
        """So many keys at the end of an editor's text, one a frame."""
        editor.setFocus()
        cursor = editor.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        editor.setTextCursor(cursor)
        self.settle(0.1)
        for number in range(keys):
            self.press(editor, TYPED[number % len(TYPED)], number)

    def press(self, editor: QTextEdit, letter: str, number: int) -> None:
        """One key, then the rest of its frame."""
        painted.clear()
        key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
        begun = time.perf_counter()
        self.before(number)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        while len(painted) < 2 and time.perf_counter() - begun < 1:
            self.application.processEvents()
        self.counter.append(painted.get("counter", begun + 1) - begun)
        self.editor.append(painted.get("editor", begun + 1) - begun)
        self.settle(begun + FRAME - time.perf_counter())

    def settle(self, seconds: float) -> None:
        """Let the window do what it does between keys."""
        end = time.perf_counter() + seconds
        self.application.processEvents()
        while time.perf_counter() < end:
            time.sleep(0.001)
            self.application.processEvents()


def percentile(values: list[float], share: float) -> float:
    """A percentile of some times, in milliseconds."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000


def tell(name: str, values: list[float], plain: list[float] | None = None) -> None:
    """One line."""
    parts = []
    for share in (0.5, 0.95, 0.99):
        took = percentile(values, share)
        ratio = f" ({took / percentile(plain, share):.1f} times the plain window)" if plain else ""
        parts.append(f"p{share * 100:.0f} {took:.1f} ms{ratio}")
    print(f"{name}: " + ", ".join(parts))


def plain_window() -> Editor:
    """An empty window with an editor and a label that counts."""
    window, editor, count = QWidget(), Editor(), Count("280")
    column = QVBoxLayout(window)
    column.addWidget(editor)
    column.addWidget(count)
    editor.textChanged.connect(lambda: count.setText(str(280 - len(editor.toPlainText()) % 280)))
    window.resize(1366, 768)
    window.show()
    editor.setPlainText((SENTENCE * 3)[:200])
    editor.window_kept = window  # type: ignore[attr-defined]
    return editor


def main() -> None:
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    stamp(CounterRing, "counter")
    stamp(PostEdit, "editor")
    app = launch(sys.argv[:1])
    application, learner = app.application, app.learner
    app.prepare()
    learner.going.begin_improvised("JourneeNum26")
    editor = learner.compose.editor
    posts = tuple(Post(f"p{n}", (f"{n}/25 " + SENTENCE * 3)[:190] + " #JourneeNum26") for n in range(1, 26))
    draft = Draft("bench", posts, language="en")

    def fresh() -> None:
        editor.set_draft(draft, "p1", 0)
        editor.focus_post("p1")

    def review(number: int) -> None:
        if number % 10 == 0:
            learner.coaching.look()

    plain = plain_window()
    alone, typing = Typing(application), Typing(application)
    reviewed = Typing(application, review)
    for burst in range(max(1, keys // BURST)):
        for person in (typing, reviewed):
            fresh()
            post = f"p{burst * 5 % 25 + 1}"
            editor.focus_post(post)
            person.burst(editor.card(post).edit, BURST)
        alone.burst(plain, BURST)
    told(alone, typing, reviewed)
    application.quit()
    shutil.rmtree(HOME, ignore_errors=True)
    os._exit(0)


def told(alone: Typing, typing: Typing, reviewed: Typing) -> None:
    """Print what was measured."""
    tell("plain window, counter", alone.counter)
    tell("plain window, editor", alone.editor)
    tell("app, counter", typing.counter, alone.counter)
    tell("app, editor", typing.editor, alone.editor)
    tell("app, every tenth key as a review begins, counter", reviewed.counter)
    tell("app, those tenth keys alone, counter", reviewed.counter[::10])
    print(f"aim: the counter within a frame ({FRAME * 1000:.1f} ms) at p99; {len(typing.counter)} keys")


if __name__ == "__main__":
    main()
