"""Accounts as people see them: the page, the wait for the browser, and a thread that stopped midway."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QPixmap
from tests.app.accounts.stand_in_network import LEA, LEA_SKY
from tests.hand_clock import HandClock
from tests.pictures.scenes import SIZE, TALK, WORDS
from tests.story import test_queue as queue
from tests.story.person import Person
from tests.story.test_accounts import with_networks

from livetweet_coach.core.words import say
from livetweet_coach.ports import NotApplied, Rejected

TAGS = {"fr": "JournéeNum26", "en": "DigiDay26"}


class AccountScenes:
    """Plays scenes in one language. Each leaves the window as it is to be looked at."""

    def __init__(self, language: str, folder: object) -> None:
        self.words, self.tag = WORDS[language], TAGS[language]
        self.person = with_networks(Person(clock=HandClock(TALK[language])))
        for account in (LEA, LEA_SKY):
            self.person.services.ledger.put(account)
        self.person.window.resize(*SIZE)
        self.person.settle()

    def accounts(self) -> None:
        """Two accounts, and the form to add another."""
        self.person.press("Ctrl+Shift+B")

    def agreeing(self) -> None:
        """The browser has opened."""
        form = self._form
        form.fields["mastodon", "server"].setText("un.exemple")
        form.connect_button.click()
        wait = QEventLoop()
        while not form.address.text():
            wait.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.person.settle()

    def where(self) -> None:
        """Where the posts of a live go."""
        self._form.cancel_button.click()
        self.person.learner.going.show_live_start()
        start = self.person.learner.pages.get(self.person.learner.going._live_start)
        start.boxes[LEA.id].click()

    def published(self) -> None:
        """A thread that stopped midway, and what can be done about it; the next post is for two networks."""
        person, learner = self.person, self.person.learner
        learner.going.begin_improvised(self.tag)
        person.settle()
        learner.choosing.choose("accounts", (LEA.id,))
        person.server = person.services.ledger.publisher(LEA.id)
        said = say("Outbox", "The server asks for a pause. Your post is kept and leaves by itself.")
        later = person.clock.now() + timedelta(minutes=5)
        queue.fails(person, None, None, Rejected(said), NotApplied(said, later))
        for texts in ((self.words["first"],), (self.words["second"], self.words["slip"])):
            queue.send(person, *texts)
        row = [one.state for one in queue.rows(person)].index("attention")
        queue.choose_row(person, row)
        learner.choosing.choose("accounts", (LEA.id, LEA_SKY.id))
        learner.compose.notice.buttons[0].click()
        learner.compose.editor.card().edit.insert(self.words["tag"])

    def grab(self) -> QPixmap:
        """The window as it is."""
        self.person.settle()
        return self.person.window.grab()

    @property
    def _form(self) -> object:
        return self.person.learner.pages.get(self.person.learner.connecting._page).form


ORDER: tuple[Callable[[AccountScenes], None], ...] = (
    AccountScenes.accounts,
    AccountScenes.agreeing,
    AccountScenes.where,
    AccountScenes.published,
)
