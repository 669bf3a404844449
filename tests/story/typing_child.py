"""Somebody who types in the real app until the process is killed; each key is told after it was pressed.

Run by test_killed.py: typing_child.py <round>
"""

import os
import random
import sys
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from livetweet_coach.app import glimpsing
from livetweet_coach.app.main import start

ALPHABET = "abcdefghij klmnop qrstuv"


def tell(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def main(number):
    chance = random.Random(number)
    glimpsing.REST = 350  # a picture at every pause longer than that of saving, so that the kill comes upon them too
    application, learner = start(["livetweet-coach"])
    window = learner.window
    QTest.qWaitForWindowActive(window)
    if learner.compose.editor.draft.is_blank:
        learner.going.begin_improvised("Num26")
    else:
        learner.pages.show_writing()
    edit = learner.compose.editor.card().edit
    edit.set_caret(len(edit.text()))
    tell("ready", len(edit.text()))
    while True:
        QTest.keyClick(QApplication.activePopupWidget() or edit, chance.choice(ALPHABET))
        tell("typed", time.monotonic_ns(), len(edit.text()))
        until = time.monotonic() + chance.choice([0.0, 0.0, 0.01, 0.02, 0.3, 0.8])
        while time.monotonic() < until:
            application.processEvents()
            QTest.qWait(1)
        if len(edit.text()) > 150 and chance.random() < 0.2:
            learner.sending.send(blockers_only=True)
            edit = learner.compose.editor.card().edit
            tell("sent", time.monotonic_ns())


if __name__ == "__main__":
    main(int(sys.argv[1]))
