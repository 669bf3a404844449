"""The scenes that people look at, played in the real app with a clock moved by hand; also for docs/screenshots."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from tests.app.room.stand_in import StandInRoom, StandInRooms
from tests.hand_clock import HandClock
from tests.story.person import Person

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.draft.parts import Box
from livetweet_coach.core.room.messages import Praise, Remark, Suggestion
from livetweet_coach.core.room.presence import Presence

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
SHEETS = {"fr": "journee-num26.ltevent", "en": "digiday26.ltevent"}
# 09:35 in Paris, 13:50 in London: a talk is on in either sheet, and a quarter of an hour later.
TALK = {"fr": datetime(2026, 11, 12, 8, 35, tzinfo=UTC), "en": datetime(2026, 11, 19, 13, 50, tzinfo=UTC)}
SIZE = (1366, 768)

WORDS = {
    "fr": {
        "first": "@Karim_Benali : « On n'innove pas seul, on s'use seul » #JournéeNum26",
        "second": "Trois écoles, un seul outil partagé : 40 % de temps gagné dès le premier mois. #JournéeNum26",
        "slip": "Superbe matin.Il y a du monde jusque dans le couloir",
        "tag": "« Commencez petit, montrez tôt » – Karim Benali",
        "alt": "Diapositive : quatre barres qui montent d'année en année, jusqu'à 40 %.",
        "advice": "Nomme les trois écoles : on voudra les retrouver.",
        "praise": "Très bonne citation, le nom d'abord",
        "why": "Un nombre en lettres se lit mieux à voix haute.",
    },
    "en": {
        "first": "@karim_benali: “Nobody innovates alone, we only wear out alone” #DigiDay26",
        "second": "Three schools, one shared tool: 40% of the time saved in the first month. #DigiDay26",
        "slip": "Superb morning.It is packed right out into the corridor",
        "tag": "“Start small, show early” – Karim Benali",
        "alt": "Slide: four bars that rise year after year, up to 40%.",
        "advice": "Name the three schools: people will look for them.",
        "praise": "A very good quotation, name first",
        "why": "A number in letters is easier to read aloud.",
    },
}


class Scenes:
    """Plays scenes in one language. Each leaves the window as it is to be looked at."""

    def __init__(self, language: str, folder: Path) -> None:
        self.language, self._folder = language, folder
        self.words = WORDS[language]
        self.rooms = StandInRooms(None)
        self.person = Person(clock=HandClock(TALK[language]))
        self.rooms.clock = self.person.clock
        self.person.services.make_rooms = lambda: self.rooms
        self.person.window.resize(*SIZE)
        self.person.settle()

    @property
    def learner(self):
        return self.person.learner

    def doors(self) -> None:
        """The first thing people see."""
        self.learner.going.show_start()

    def exercises(self) -> None:
        """The choice of a programme."""
        self.learner.going.show_exercises()

    def live_start(self) -> None:
        """A hashtag is enough."""
        self.learner.going.show_live_start()

    def practice(self) -> None:
        """A programme plays, and the coach says one thing at a pause."""
        learner, person = self.learner, self.person
        exercise = learner.practising.exercises()[0]
        learner.going.begin_exercise(exercise)
        person.settle()
        learner.practising.prompter.play()
        self._write(self.words["slip"])
        person.pause(20)

    def opening(self) -> None:
        """Five calm lines before a live."""
        sheet = self._folder / SHEETS[self.language]
        shutil.copy(FIXTURES / SHEETS[self.language], sheet)
        self.learner.practising.stop()
        self.learner.sheets.open(str(sheet))

    def compose(self) -> None:
        """In the middle of a live: a thread with a photo, what went out, and a remark."""
        learner, person = self.learner, self.person
        learner.compose.held.close_strip()
        learner.sending.start_fresh()
        self.opening()
        learner.pages.get(learner.sheets._opening).started.emit()
        person.settle()
        person.clock.advance(900)  # long enough for what was said in practice to be said again
        self._write(self.words["first"])
        self._send()
        person.pause(60)
        self._write(self.words["second"])
        editor = learner.compose.editor
        photo = Media("photo", "slide", self.words["alt"], str(slide(self._folder / "sent.jpg")))
        editor.set_media(editor.active, [photo])
        editor.add_post()
        self._write(self.words["slip"])
        person.pause(4)

    def held(self) -> None:
        """Send waits for one thing."""
        self.learner.compose.editor.card().edit.clear()
        self._write(self.words["tag"])
        self.learner.coaching.typed()
        self.learner.compose.send_action.trigger()

    def sheet(self) -> None:
        """The event sheet."""
        self.learner.sheets.edit()

    def call(self) -> None:
        """What a tutor will see, and where the two meet."""
        self.learner.pages.show_writing()
        self.learner.calling.open()
        self.learner.pages.get(self.learner.calling.inviting._call_page).name.setText("Léa")

    def invitation(self) -> None:
        """The invitation, and somebody at the door."""
        self.learner.pages.get(self.learner.calling.inviting._call_page).call.click()
        self.person.settle()
        self._room.knocks()

    def knocked(self) -> None:
        """Somebody asks to come in while one writes."""
        self.learner.pages.show_writing()

    def tutored(self) -> None:
        """A tutor speaks about words of the post, and has praised another."""
        learner, person = self.learner, self.person
        learner.calling.accompanied.company.accept()
        self._room.does_now(Presence.WRITING, writes_to="me")
        person.pause(2)
        posts = learner.compose.editor.draft.posts
        words = self.words["second"].partition(",")[0]
        self._room.says(
            Praise("p", next(iter(learner.calling.accompanied.hearing._keys_of())), self.words["praise"]),
            Remark("r", self.words["advice"], posts[0].id, 0, len(words), words, False),
        )
        person.pause(5)

    def wording(self) -> None:
        """A tutor would put it otherwise."""
        learner, person = self.learner, self.person
        learner.coach.apply_action.trigger()
        post = learner.compose.editor.draft.posts[0]
        self._room.says(Suggestion("s", post.id, post.text, post.text.replace("40", "quarante"), self.words["why"]))
        person.pause(5)

    def room(self) -> None:
        """Who is in, and what each sees."""
        self.learner.coach.later_action.trigger()
        self.learner.calling.open()

    @property
    def _room(self) -> StandInRoom:
        return self.rooms.room

    def settings(self) -> None:
        """What can be set."""
        self.learner.preferences.show_settings()

    def keys(self) -> None:
        """Every action and its key."""
        self.learner.preferences.show_keys()

    def describe(self) -> None:
        """A description is written beside its picture."""
        learner = self.learner
        learner.pages.show_writing()
        learner.pictures.add(learner.compose.editor.active, [str(slide(self._folder / "slide.jpg"))])
        learner.pictures.finish()
        self.person.settle()
        learner.pictures.pane.edit.insertPlainText(self.words["alt"])

    def hiding(self) -> None:
        """Parts of a picture are hidden: one is, the frame stands over the next."""
        learner = self.learner
        editor = learner.compose.editor
        learner.pictures.hide_parts(editor.active, learner.pictures.pane.media_id)
        pane = learner.pictures.hiding.pane
        pane.canvas.put_frame(Box(120, 130, 330, 120))
        pane.hide_part()
        pane.canvas.put_frame(Box(900, 150, 520, 460))

    def reminder(self) -> None:
        """What was kept in the talk before comes back to mind, beside what is being written."""
        learner, person = self.learner, self.person
        learner.pictures.hiding.pane.leave_alone()
        learner.pictures.close()
        learner.compose.held.close_strip()
        for text in (self.words["first"], self.words["second"]):
            learner.sending.start_fresh()
            self._write(text)
            learner.sending.keep()
        drafts = learner.keeping.drafts()
        learner.keeping.remind(drafts[1].draft.id, person.clock.now() + timedelta(hours=2))
        learner.keeping.remind(drafts[0].draft.id, person.clock.now() + timedelta(seconds=60))
        self._write(self.words["tag"])
        person.pause(64)

    def kept(self) -> None:
        """What is kept for later, one draft just thrown away."""
        learner = self.learner
        learner.reminding.later()
        learner.sending.keep()
        learner.shelf.show()
        learner.keeping.discard(learner.keeping.drafts()[0].draft.id)

    def review(self) -> None:
        """What stays of the live."""
        self.learner.pictures.close()
        self.learner.going.end()

    def grab(self) -> QPixmap:
        """The window as it is."""
        self.person.settle()
        return self.person.window.grab()

    def _write(self, text: str) -> None:
        self.learner.compose.editor.card().edit.insert(text)
        self.learner.coaching.typed()

    def _send(self) -> None:
        self.learner.compose.send_action.trigger()
        if not self.learner.compose.held.isHidden():
            self.learner.sending.send_anyway()
        self.person.settle()


ORDER: tuple[Callable[[Scenes], None], ...] = (
    Scenes.doors,
    Scenes.exercises,
    Scenes.live_start,
    Scenes.practice,
    Scenes.held,
    Scenes.opening,
    Scenes.compose,
    Scenes.call,
    Scenes.invitation,
    Scenes.knocked,
    Scenes.tutored,
    Scenes.wording,
    Scenes.room,
    Scenes.sheet,
    Scenes.settings,
    Scenes.keys,
    Scenes.describe,
    Scenes.hiding,
    Scenes.reminder,
    Scenes.kept,
    Scenes.review,
)


def slide(path: Path) -> Path:
    """A picture of a slide, made here."""
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f3b4d"))
    painter = QPainter(image)
    painter.fillRect(0, 640, 1600, 260, QColor("#14262f"))
    painter.setPen(QColor("#ffffff"))
    font = painter.font()
    font.setPixelSize(96)
    painter.setFont(font)
    painter.drawText(image.rect().adjusted(120, 120, -120, -300), int(Qt.TextFlag.TextWordWrap), "40 %")
    painter.setBrush(QColor("#4cc2b4"))
    for index, height in enumerate((120, 210, 330, 420)):
        painter.drawRect(700 + index * 180, 580 - height, 110, height)
    painter.end()
    image.save(str(path), quality=92)
    return path
