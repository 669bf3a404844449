"""probe"""
from PySide6.QtWidgets import QApplication
from livetweet_coach.app.services import LIVE
from livetweet_coach.adapters.store.codec import decode
from livetweet_coach.app.live import Live
from PySide6.QtGui import QAction

def test_a(open_app, root):
    p = open_app(file=str(root/"tests/fixtures/journee-num26.ltevent"))
    p.press("Space")
    p.settle()
    kept = p.services.store.values.get(LIVE)
    print(kept)
    print(decode(Live, kept.decode()))

def test_b(person):
    person.improvise("Num26")
    person.type("Premier #Num26")
    print(QApplication.activePopupWidget(), QApplication.activeWindow(), QApplication.focusWidget())
    person.press("Ctrl+Shift+Return")
    print(QApplication.activePopupWidget(), QApplication.activeWindow(), QApplication.focusWidget())
    print(len(person.learner.compose.editor.draft.posts), repr(person.text))
    for a in person.window._writing.actions():
        print(a.text(), a.shortcut().toString(), a.isEnabled())
