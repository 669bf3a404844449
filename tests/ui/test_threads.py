"""Worker threads and windows that come and go: neither takes the other down."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from livetweet_coach.ui.bridge import Bridge

SECONDS = 3
BEGIN = f"""
import gc, sys, threading, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget
sys.setswitchinterval(1e-5)
application = QApplication(["test", "-platform", "offscreen"])
over = time.monotonic() + {SECONDS}
def in_a_thread(work):
    def go():
        while time.monotonic() < over:
            work()
    threading.Thread(target=go, daemon=True).start()
"""
# Many bridges at a time: each wakes the UI thread once, and the moment in which that is fatal is short.
POSTING = """
from livetweet_coach.ui.bridge import Bridge
from shiboken6 import delete
bridges, failed = [], []
threading.excepthook = failed.append
for _ in range(2):
    in_a_thread(lambda: [one.post(lambda: None) for one in list(bridges)])
while time.monotonic() < over:
    owner = QObject()
    bridges[:] = [Bridge(owner) for _ in range(20)]
    time.sleep(0)
    delete(owner)
    application.processEvents()
assert not failed, failed
"""
# Windows in circles of their own while a worker asks for memory: Python would collect them there, or in changeEvent.
COLLECTING = """
from livetweet_coach.ui.garbage import collect_here
timer = collect_here(application)
timer.setInterval(50)
class Window(QWidget):
    closed = 0
    threads = set()
    def __init__(self):
        super().__init__()
        self.me, self.layout_, self.edit = self, QVBoxLayout(self), QTextEdit()
        self.layout_.addWidget(self.edit)
    def __del__(self):
        Window.threads.add(threading.current_thread().name)
        Window.closed += 1
    def changeEvent(self, event):
        [[] for _ in range(1000)]
        super().changeEvent(event)
in_a_thread(lambda: [[] for _ in range(2000)])
while time.monotonic() < over:
    window = Window()
    window.show()
    application.processEvents()
    window.hide()
    del window
    application.setStyleSheet("QWidget { margin: 1px }" if application.styleSheet() == "" else "")
assert Window.threads == {"MainThread"} and Window.closed > 10, (Window.threads, Window.closed)
"""


@pytest.mark.parametrize("story", [POSTING, COLLECTING])
def test_windows_are_deleted_while_workers_work(root, story):
    program = f"import sys; sys.path.insert(0, {str(root / 'src')!r})" + BEGIN + story
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr[-2000:]


def test_what_is_posted_for_somebody_who_is_gone_is_dropped_and_one_that_fails_takes_no_other_along(qtbot):
    owner, gone, came = QObject(), QObject(), []
    here, there = Bridge(owner), Bridge(gone)
    with qtbot.captureExceptions() as failed:
        worker = threading.Thread(
            target=lambda: (
                there.post(lambda: came.append("gone")),
                here.post(lambda: came.append("first")),
                here.post(lambda: 1 // 0),
                here.post(lambda: came.append("last")),
            )
        )
        worker.start()
        worker.join()
        gone.deleteLater()
        del gone
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qtbot.waitUntil(lambda: came[-1:] == ["last"])
    assert came == ["first", "last"] and [one[0] for one in failed] == [ZeroDivisionError]
