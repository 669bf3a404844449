"""The real app with something just typed, told once its loop runs. Run by test_asked_to_end.py."""

import os

from PySide6.QtCore import QTimer

from livetweet_coach.app import main as program

launched = program.launch


def launch(argv):
    app = launched(argv)
    app.learner.going.begin_improvised("Num26")
    app.learner.compose.editor.insert("La mairesse ouvre la")
    QTimer.singleShot(0, lambda: os.write(1, b"ready\n"))
    return app


if __name__ == "__main__":
    program.launch = launch
    raise SystemExit(program.main([]))
