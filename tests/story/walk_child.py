"""The app, walked through place by place, with somebody beside it who reads its accessible tree from outside.

Run by session_child.py: walk_child.py <python with pyatspi> <made-up language, .qm> <folder>
Prints JSON: for each place the rows of read_tree.py, and the names that Tab meets there, in order.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QProcess, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.app.accounts.stand_in_network import LEA, LEA_SKY
from tests.app.desk.stand_in_room import learner
from tests.app.room.stand_in import StandInRooms
from tests.story import places
from tests.story.person import Person
from tests.story.test_accounts import with_networks
from tests.story.test_queue import choose_row, fails, rows, send
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.app.language import Translators
from livetweet_coach.core.words import say
from livetweet_coach.ports import Rejected

MOST_TABS = 80
READER = Path(__file__).with_name("read_tree.py")


def writing(person):
    """A live with its agenda, its lines, a post sent and a draft with two remarks."""
    person.learner.sheets.open(str(places.SHEET))
    person.press("Space")
    person.write("Bonjour à toutes et à tous #JournéeNum26")
    person.pause(9)
    person.type("Super matin.Il pleut mais on parle des MOOC", 0.02)
    person.pause(4)


def _rooms(person):
    made = StandInRooms(person.clock)
    person.services.make_rooms = lambda: made
    return made


def call(person):
    """What a tutor will see, and where to meet."""
    _rooms(person)
    person.improvise("Num26")
    person.press("Ctrl+T")


def called(person):
    """The invitation, one person in, and another at the door."""
    rooms = _rooms(person)
    person.improvise("Num26")
    person.press("Ctrl+T")
    person.type("Léa")
    person.learner.pages.get(person.learner.calling.inviting._call_page).call.click()
    rooms.room.comes("Sofiane", member="sofiane")
    rooms.room.knocks()


def desk(person):
    """A learner's draft, what they sent, what was said to them, and another learner."""
    tutor = TutorAtDesk(lambda: person, learner("lea", "Léa"), learner("karim", "Karim")).come_in()
    tutor.room.sends("lea", "p1", "Bonjour à toutes et à tous")
    person.press("Ctrl+2")
    tutor.room.writes("lea", "Le maire ouvre", "Trois écoles")
    tutor.say("Nomme qui parle")
    tutor.say("Respire")


def several(person):
    """Two learners at once."""
    desk(person)
    person.press("Ctrl+Shift+T")


def phrases(person):
    """A tutor's own phrases."""
    desk(person)
    person.press("Ctrl+Shift+P")


def record(person):
    """The help one gave."""
    desk(person)
    person.press("Ctrl+Shift+G")


def host(person):
    """A tutor's own room, about to be opened."""
    _rooms(person)
    person.press("3")
    person.learner.coach_door.tutoring.hosting.show_host("Marc")


def accounts(person):
    """Two accounts, and the form to add another."""
    with_networks(person)
    for account in (LEA, LEA_SKY):
        person.services.ledger.put(account)
    person.press("Ctrl+Shift+B")


def agreeing(person):
    """The wait for the browser to come back."""
    accounts(person)
    form = person.learner.pages.get(person.learner.connecting._page).form
    form.fields["mastodon", "server"].setText("un.exemple")
    form.connect_button.click()
    wait = QEventLoop()
    while not form.address.text():
        wait.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def where(person):
    """Where the posts of a live go, with accounts to choose from."""
    with_networks(person)
    for account in (LEA, LEA_SKY):
        person.services.ledger.put(account)
    person.press("2")


def queue(person):
    """A thread that stopped midway on an account, and what can be done about it."""
    with_networks(person)
    person.services.ledger.put(LEA)
    person.improvise("Num26")
    person.learner.choosing.choose("accounts", (LEA.id,))
    person.server = person.services.ledger.publisher(LEA.id)
    fails(person, None, Rejected(say("Outbox", "It did not work. Trying again soon.")))
    send(person, "Un #Num26", "Deux #Num26", "Trois #Num26")
    choose_row(person, [row.state for row in rows(person)].index("attention"))


WALKED = {place.__name__: place for place in places.PLACES if place is not places.writing}
PLACES = {
    **WALKED,
    "everything": places.writing,
    **{
        place.__name__: place
        for place in (
            *(writing, call, called, desk, several, phrases, record, host),
            *(accounts, agreeing, where, queue),
        )
    },
}


class Walker(Person):
    """On a screen without a window manager nobody else makes a new window the active one."""

    def _listen(self, learner):
        super()._listen(learner)
        QTest.qWaitForWindowExposed(learner.window)
        learner.window.activateWindow()


class Reader:
    """The other process, which sees of this one what the accessibility bus shows."""

    def __init__(self, python):
        self._process, self._lines = QProcess(), QEventLoop()
        self._process.readyReadStandardOutput.connect(self._look)
        self._process.finished.connect(self._lines.exit)
        environment = [one for one in QProcess.systemEnvironment() if not one.startswith("PYTHON")]
        self._process.setEnvironment(environment)
        self._process.start(python, [str(READER), str(os.getpid())])

    def _look(self):
        if self._process.canReadLine():
            self._lines.quit()

    def rows(self):
        """What is on screen; meanwhile the app answers."""
        self._process.write(b"\n")
        self._lines.exec()
        answer = self._process.readLine().data()
        if not answer:
            raise SystemExit(self._process.readAllStandardError().data().decode())
        return json.loads(answer)

    def end(self):
        self._process.closeWriteChannel()
        self._process.waitForFinished()


def met(person):
    """The names that Tab meets from here on, until it is here again."""
    first, found = person.focus, []
    for _ in range(MOST_TABS):
        widget = person.focus
        found.append(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if person.focus is first:
            return found
    return [*found, "no way back"]


def walk(python, language, folder):
    """Each place in an app of its own, all in one process."""
    made_up, use = QTranslator(), Translators.use
    made_up.load(language)

    def speak(translators, *spoken):
        use(translators, *spoken)
        QApplication.instance().installTranslator(made_up)

    Translators.use, Outbox.start = speak, lambda self: None
    reader, told = None, {}
    for name, place in PLACES.items():
        os.environ["LIVETWEET_COACH_HOME"] = str(Path(folder) / name)
        person = Walker()
        reader = reader or Reader(python)
        place(person)
        person.settle()
        told[name] = {"rows": reader.rows(), "met": met(person)}
        person.close()
    reader.end()
    return told


print(json.dumps(walk(*sys.argv[1:])))
