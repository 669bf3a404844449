"""Cold start to first paint, and memory then: the app against an empty Qt window with one text editor, in one run.

    ./dev bench first_paint [rounds]

Both are fresh processes, in turn; the clock runs in the parent from before the start of the process until it says that
it has painted. On Linux memory is the resident set of that moment. Prints medians and ratios.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTextEdit())
window.resize(1366, 768)
window.show()
"""
APP = """
import sys
from livetweet_coach.app.main import start
app, window = start(sys.argv[:1])
window = window.window
"""
SAY = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, said)
        return False
def said():
    status = open("/proc/self/status").read() if sys.platform == "linux" else "VmRSS: 0"
    print("painted", status.split("VmRSS:")[1].split()[0], flush=True)
    import os
    os._exit(0)
painted = Painted()
central = window.centralWidget()
for widget in [central, *central.findChildren(QObject)]:
    widget.installEventFilter(painted)
sys.exit(app.exec())
"""


def run(script: str, home: str) -> tuple[float, float]:
    """Seconds until painted, and the memory then in MB."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "LIVETWEET_COACH_HOME": home}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-c", script + SAY], stdout=subprocess.PIPE, text=True, env=environment)
    assert child.stdout is not None
    words = child.stdout.readline().split()
    took = time.perf_counter() - begun
    child.wait()
    if words[:1] != ["painted"]:
        raise SystemExit("it ended without painting")
    return took, int(words[1]) / 1024


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    results: dict[str, list[tuple[float, float]]] = {"empty": [], "app": []}
    with tempfile.TemporaryDirectory() as home:
        for script in (EMPTY, APP):
            run(script, home)
        for _ in range(rounds):
            results["empty"].append(run(EMPTY, home))
            results["app"].append(run(APP, home))
    seconds = {name: statistics.median(took for took, _ in runs) for name, runs in results.items()}
    memory = {name: statistics.median(size for _, size in runs) for name, runs in results.items()}
    print(f"first paint: empty {seconds['empty'] * 1000:.0f} ms, app {seconds['app'] * 1000:.0f} ms")
    print(f"ratio {seconds['app'] / seconds['empty']:.2f} (aim: at most 1.6)")
    print(f"memory: empty {memory['empty']:.0f} MB, app {memory['app']:.0f} MB")
    print(f"difference {memory['app'] - memory['empty']:.0f} MB (aim: at most 40)")


if __name__ == "__main__":
    main()
