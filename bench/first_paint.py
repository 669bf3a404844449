"""Cold start to first paint, and memory then: the app against an empty Qt window with one text editor, in one run.

    ./dev bench first_paint [rounds]

Four kinds of fresh processes take turns: the empty window, the app at its first start (the doors), as it comes back to
the doors, and as it comes back to a thread of 3 posts in a live (the writing page). The clock runs in the parent from
before the start of the process until it says that it has painted; "work" is the processor's time of the same span,
which another program's noise touches less. "Ready" is when everything behind the first page is there too; on Linux
memory is the resident set of that moment. Prints medians and ratios.

The app is started as `python -m livetweet_coach` does it. Modules are read from compiled bytecode in a folder of the
benchmark's own, as an installed app reads them; the first run of each kind, which compiles, does not count.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Without one the offscreen platform has 800 x 800 pixels, on which no window comes back as it was.
SCREEN = {
    "screens": [
        {
            "name": "bench",
            "x": 0,
            "y": 0,
            "width": 1920,
            "height": 1080,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
    ]
}

EMPTY = """
import sys
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
class Window(QMainWindow):
    first_painted = Signal()
    seen = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.first_painted.emit)
app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QTextEdit())
window.resize(1366, 768)
window.show()
def ready():
    pass
"""
# As livetweet_coach/__main__.py begins.
APP = """
import gc, sys
gc.disable()
from livetweet_coach.app.ahead import read_ahead
read_ahead()
from livetweet_coach.app.main import launch
started = launch(sys.argv[:1])
app, window = started.application, started.window
def ready():
    started.prepare()
"""
SAY = """
import os, time
def said():
    work = time.process_time()
    status = open("/proc/self/status").read() if sys.platform == "linux" else "VmRSS: 0"
    print("painted", status.split("VmRSS:")[1].split()[0], work, flush=True)
    ready()
    status = open("/proc/self/status").read() if sys.platform == "linux" else "VmRSS: 0"
    print("ready", status.split("VmRSS:")[1].split()[0], flush=True)
    os._exit(0)
window.first_painted.connect(said)
sys.exit(app.exec())
"""
WRITE = """
import sys
from livetweet_coach.app.main import start
from livetweet_coach.core.draft.draft import Draft, Post
app, learner = start(sys.argv[:1])
learner.going.begin_improvised("JourneeNum26")
words = "The mayor opens the day: forty volunteers lent a hand, and nobody asked for a form. "
posts = tuple(Post(f"p{n}", (f"{n}/3 " + words * 3)[:190] + " #JourneeNum26") for n in range(1, 4))
learner.compose.editor.set_draft(Draft("bench", posts, language="en"), "p1", 0)
learner.compose.editor.focus_post()
learner.window.close()
"""
LEAVE = """
import sys
from livetweet_coach.app.main import start
app, learner = start(sys.argv[:1])
learner.window.close()
"""


@dataclass(frozen=True)
class Run:
    """What one start took: seconds to paint, of work, until ready; megabytes."""

    paint: float
    work: float
    ready: float
    memory: float


def environment(folder: Path, home: Path) -> dict[str, str]:
    """Where a child finds the code, its compiled form and its home."""
    made = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    made |= {"PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    made["LIVETWEET_COACH_HOME"] = str(home)
    screen = folder / "screen.json"
    screen.write_text(json.dumps(SCREEN), encoding="utf-8")
    if made.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        made["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    return made


def run(script: str, folder: Path, home: Path) -> Run:
    """One start in a fresh process."""
    begun = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-c", script + SAY],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment(folder, home),
    )
    assert child.stdout is not None
    words = child.stdout.readline().split()
    paint = time.perf_counter() - begun
    behind = child.stdout.readline().split()
    ready = time.perf_counter() - begun
    child.wait()
    if words[:1] != ["painted"]:
        raise SystemExit("it ended without painting")
    return Run(paint, float(words[2]), ready, int(behind[1]) / 1024)


def starts(folder: Path, rounds: int) -> dict[str, list[Run]]:
    """The four kinds in turn."""
    later, left = folder / "later", folder / "left"
    for script, home in ((WRITE, later), (LEAVE, left)):
        subprocess.run([sys.executable, "-c", script], check=True, env=environment(folder, home), capture_output=True)
    kinds = ("empty window", "first start", "later start at the doors", "later start in a live")
    results: dict[str, list[Run]] = {kind: [] for kind in kinds}
    for number in range(rounds + 1):
        first = folder / "first"
        doors = folder / "doors"
        for used in (first, doors):
            shutil.rmtree(used, ignore_errors=True)
        shutil.copytree(left, doors)
        made = (
            run(EMPTY, folder, first),
            run(APP, folder, first),
            run(APP, folder, doors),
            run(APP, folder, later),
        )
        if number:
            for runs, one in zip(results.values(), made, strict=True):
                runs.append(one)
    return results


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        results = starts(Path(folder), rounds)
    middle = {
        name: Run(*(statistics.median(getattr(one, part) for one in runs) for part in Run.__annotations__))
        for name, runs in results.items()
    }
    empty = middle["empty window"]
    for name, one in middle.items():
        print(
            f"{name}: first paint {one.paint * 1000:.0f} ms ({one.paint / empty.paint:.2f} times the empty window),"
            f" work {one.work * 1000:.0f} ms ({one.work / empty.work:.2f} times),"
            f" ready {one.ready * 1000:.0f} ms, memory {one.memory:.0f} MB ({one.memory - empty.memory:+.0f})"
        )
    print("aims: first paint at most 1.6 times, memory at most +40 MB")


if __name__ == "__main__":
    main()
