"""A person at the app: real keys on real widgets, and a clock moved by hand."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QMimeData, Qt, QTranslator, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from tests.hand_clock import HandClock

from livetweet_coach.app.main import launch
from livetweet_coach.ui.start.glimpse_page import GlimpsePage

in_both_languages = pytest.mark.parametrize("language", ["fr", "en"], indirect=True)
BETWEEN_KEYS = 0.2
MOST_STEPS = 50


class Person:
    """Opens the app on a home, and does with it what a keyboard can. Time passes only when a verb says so."""

    def __init__(self, clock=None, file=""):
        self.clock = clock or HandClock()
        self.heard = []  # (seconds since the start, text, assertive)
        self.open(file)

    def open(self, file="", meanwhile=lambda page: None):
        """Start the app as from the command line; `meanwhile(page)` on its picture, where it shows one first."""
        self._app = launch(["livetweet-coach", *([file] if file else [])], self.clock)
        self.qt = self._app.application
        self._look_at(self._app.window, meanwhile)
        learner = self._app.learner
        self._opened, self.is_open = self.clock.now(), True
        self._listen(learner)
        QTest.qWaitForWindowActive(learner.window)
        self.settle()

    def _listen(self, learner):
        learner.announcer.announced.connect(lambda text, assertive: self.heard.append((self.now, text, assertive)))

    def _look_at(self, window, meanwhile):
        page = window._pages.currentWidget()
        self.glimpse = window.grab().toImage() if isinstance(page, GlimpsePage) else None
        if self.glimpse is not None:
            meanwhile(page)

    # what there is

    @property
    def learner(self):
        """The window of now: another one after the language has changed."""
        return self._app.learner

    @property
    def services(self):
        return self._app.services

    @property
    def window(self):
        return self.learner.window

    @property
    def now(self):
        """Seconds since the app was opened."""
        return (self.clock.now() - self._opened).total_seconds()

    # verbs

    def settle(self):
        """Let queued signals, layouts and the disk catch up; no time passes."""
        self.services.writer.flush()
        self.deliver()
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def deliver(self):
        """What the outbox's thread does, done here."""
        for _ in range(MOST_STEPS):
            if not self.services.outbox.run_once(self.clock.now()):
                return
        raise AssertionError("the outbox is never done")

    def pause(self, seconds):
        """Take the hands off the keys."""
        end = self.clock.now() + timedelta(seconds=seconds)
        while self.clock.now() < end:
            self.clock.advance(min(1.0, (end - self.clock.now()).total_seconds()))
            self.deliver()
            QApplication.processEvents()
        self.settle()

    def type(self, text, every=BETWEEN_KEYS, after_each=lambda: None):
        """Type into whatever has the focus, one key every so many seconds."""
        for sign in text:
            self.clock.advance(every)
            where = self._hands()
            if sign.isascii():
                QTest.keyClick(where, sign)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    key = QKeyEvent(kind, ord(sign) if ord(sign) < 256 else 0, Qt.KeyboardModifier.NoModifier, sign)
                    QApplication.sendEvent(where, key)
            after_each()
        QApplication.processEvents()

    def press(self, keys, seconds=0.0):
        """Press keys as they are written in the menu: "Ctrl+J"."""
        self.clock.advance(seconds)
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self._hands(), combination.key(), combination.keyboardModifiers())
        self.settle()

    def _hands(self):
        """Where a key goes: to an open list, else to what has the focus."""
        if QApplication.activePopupWidget() is None and QApplication.activeWindow() is not self.window:
            # The offscreen platform gives a list the window's place, and forgets both when it closes.
            self.window.activateWindow()
            QTest.qWaitForWindowActive(self.window)
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def send(self):
        self.press("Ctrl+Return")

    def write(self, text, every=BETWEEN_KEYS):
        """A post, typed and sent."""
        self.type(text, every)
        self.send()

    def paste(self, file):
        """Paste a file, as file managers copy it, and wait until pictures are prepared."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        clipboard = QApplication.clipboard()
        clipboard.setMimeData(data)
        self.press("Ctrl+V")
        clipboard.clear()  # Qt would go on reading `data` after Python has let go of it
        self.learner.pictures._workers.submit(int).result(60)
        self.settle()

    # what is seen

    @property
    def focus(self):
        self._hands()
        return QApplication.focusWidget()

    @property
    def edit(self):
        """The box of the post that is being written."""
        return self.learner.compose.editor.card().edit

    @property
    def text(self):
        return self.edit.text()

    @property
    def caret(self):
        return self.edit.caret()

    def marks(self):
        """How many spans are underlined."""
        shapes = [selection.format.underlineStyle() for selection in self.edit.extraSelections()]
        return sum(1 for shape in shapes if shape != shape.NoUnderline)

    def rows(self):
        return self.learner.timeline.model.rows

    def remark(self):
        """The message on the coach's card, "" where there is none."""
        card = self.learner.coach.card
        return card._message.text() if card.isVisible() else ""

    def held(self):
        """The strip's sentence, "" where Send isn't held."""
        strip = self.learner.compose.held
        return strip._message.text() if strip.isVisible() else ""

    def offers(self):
        """The words of the strip's buttons."""
        return [made.text() for made in self.learner.compose.held.findChildren(QPushButton) if made.isVisible()]

    def notice(self):
        return self.learner.compose.notice.words

    def page(self):
        """The page in front, None while the two columns are."""
        return None if self.window.is_writing else self.window._pages.currentWidget()

    def words(self, where=None):
        """Everything that can be read on a page."""
        labels = (where or self.window).findChildren(QLabel)
        return [made.text() for made in labels if made.isVisible() and made.text()]

    def said(self):
        """What a screen reader was told, and forget it."""
        told = [text for _, text, _ in self.heard]
        self.heard.clear()
        return told

    # ways through

    def practise(self, number=1):
        """From the doors to a programme that plays."""
        self.press("1")
        self.press(str(number))

    def improvise(self, hashtag):
        self.press("2")
        self.type(hashtag)
        self.press("Return")

    # the end

    def close(self):
        """Close the window as a person does."""
        self.window.close()
        self._let_go()

    def pull_the_plug(self):
        """Nobody says goodbye: what is on disk is what there is."""
        self.services.writer.flush()
        self._let_go()

    def _let_go(self):
        app, window = self._app, self.window
        self.is_open = False
        app.services.news.changed = app.services.news.problem = lambda *_: None
        window.hide()
        app.services.close()
        for translator in self.qt.findChildren(QTranslator):
            self.qt.removeTranslator(translator)
            translator.deleteLater()
        for timer in self.clock._timers:
            timer.stop()
        self.clock._timers.clear()
        window.deleteLater()
        app.learner.menu.deleteLater()
        app.learner.deleteLater()
        app.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def visible(where, kind=QWidget):
    """The widgets of a kind that are on screen."""
    return [made for made in where.findChildren(kind) if made.isVisible()]
