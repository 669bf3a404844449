"""The tutor's desk as people see it: coming in, one learner in large, several at once, phrases, the record."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from tests.app.desk.stand_in_room import NOW, StandInRoom, StandInRooms, learner
from tests.pictures.scenes import SIZE, slide
from tests.story.person import Person

from livetweet_coach.core.room.messages import (
    Answer,
    Coached,
    Note,
    Picture,
    Praise,
    Remark,
    Role,
    Summary,
)
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Invitation, Leg, LinkWord

MINUTE = 60_000
INVITE = "livetweet-coach://join/r#s"
WORDS = {
    "fr": {
        "hello": "Bonjour à toutes et à tous, on commence dans cinq minutes #JournéeNum26",
        "quote": "« On n'innove pas seul, on s'use seul » #JournéeNum26",
        "draft": "Trois écoles, un seul outil partagé : 40 % de temps gagné dès le premier mois",
        "next": "Et la suite de Karim Benali : commencer petit, montrer tôt",
        "coach": "Il manque #JournéeNum26.",
        "remark": "Nomme l'orateur avant la citation, puis ton avis.",
        "again": "De qui est cette phrase ? Mets son nom devant.",
        "other": "Respire : la suite arrive.",
        "better": "@Karim_Benali : « On n'innove pas seul, on s'use seul » #JournéeNum26",
        "praise": "Très bonne synthèse, et le chiffre est là.",
        "note": "Une force : tes chiffres.\nUn prochain pas : nommer qui parle.",
        "write": "Le chiffre vient de quelle école ?",
        "alt": "",
        "names": ("Léa", "Karim", "Nadia", "Sofiane", "Émilie", "Tom"),
        "tails": (
            "",
            "La table ronde commence, quatre personnes sur scène et une salle pleine",
            "Merci à Sophie Martin pour son accueil",
            "Question du public : et si on mutualisait aussi la formation des équipes ?",
            "",
            "On retient : petit, tôt, ensemble",
        ),
    },
    "en": {
        "hello": "Good morning everybody, we start in five minutes #DigiDay26",
        "quote": "“Nobody innovates alone, we only wear out alone” #DigiDay26",
        "draft": "Three schools, one shared tool: 40% of the time saved in the first month",
        "next": "And what Karim Benali says next: start small, show early",
        "coach": "#DigiDay26 is missing.",
        "remark": "Name the speaker before the quote, then say what you think.",
        "again": "Whose words are these? Put the name in front.",
        "other": "Breathe: the next idea is coming.",
        "better": "@karim_benali: “Nobody innovates alone, we only wear out alone” #DigiDay26",
        "praise": "Well summed up, and the figure is there.",
        "note": "A strength: your figures.\nA next step: name who speaks.",
        "write": "Which school does the figure come from?",
        "alt": "",
        "names": ("Lea", "Karim", "Nadia", "Sam", "Emily", "Tom"),
        "tails": (
            "",
            "The round table begins, four people on stage and a full room",
            "Thanks to Sophie Martin for the welcome",
            "A question from the room: could we share the training of our teams as well?",
            "",
            "To remember: small, early, together",
        ),
    },
}


class DeskScenes:
    """Plays scenes in one language. Each leaves the window as it is to be looked at."""

    def __init__(self, language, folder):
        self.words, self._folder = WORDS[language], folder
        self.person = Person()
        self.person.window.resize(*SIZE)
        self.room = self._room()
        self.person.services.make_rooms = lambda: StandInRooms({INVITE: self.room})
        self.person.settle()

    @property
    def door(self):
        return self.person.learner.coach_door

    @property
    def tutoring(self):
        return self.door.tutoring

    @property
    def desk(self):
        return self.tutoring.desk

    def _room(self):
        lea = learner("lea", self.words["names"][0], sees="posts")
        return StandInRoom(lea, clock=self.person.clock, is_in=False, fingerprint=(12, 200, 31, 4, 99, 250))

    # scenes

    def join(self):
        """No account: a first name and an invite."""
        self.person.press("3")
        self.person.type("Marc")
        self.person.press("Tab")
        self.person.type("livetweet-coach://join/salle3")
        self.person.press("Return")

    def knock(self):
        """The words to compare aloud."""
        self.tutoring.joining.pane.invite.clear()
        self.person.type(INVITE)
        self.person.press("Return")

    def desk_first(self):
        """Just let in."""
        self.room.frame(is_in=True)
        self.person.settle()

    def desk_full(self):
        """In the middle of a live."""
        words, room, names = self.words, self.room, self.words["names"]
        room.member("lea", shows_until=NOW + 120 * MINUTE)
        room.sends("lea", "s1", words["hello"], NOW - 31 * MINUTE)
        room.hears("lea", Coached("c1", "hashtags/event-missing", words["coach"], "s1", "applied"))
        self._past(room)
        room.sends("lea", "s2", words["quote"], NOW - 4 * MINUTE)
        self._said(room, Praise("m5", "s1", words["praise"]), Leg.ARRIVED, "")
        self._said(room, Remark("m2", words["remark"], "s2", 0, 0, words["quote"][:24], False), Leg.ARRIVED, "unclear")
        self._said(room, Remark("m3", words["again"], "s2", 0, 0, "", True), Leg.ARRIVED, "")
        others = zip(("karim", "nadia", "sofiane", "emilie", "tom"), names[1:], strict=True)
        doing = (Presence.PAUSING, Presence.SILENT, Presence.WRITING, Presence.OUT_OF_REACH, Presence.SENDING)
        for presence, (member, name) in zip(doing, others, strict=True):
            room.member(member, name=name, role=Role.LEARNER, presence=presence, shows="drafts")
        for member, tail in zip(("karim", "nadia", "sofiane", "tom"), [t for t in words["tails"] if t], strict=True):
            if member != "nadia":
                room.writes(member, tail)
        room.member("karim", presence=Presence.PAUSING, hand=NOW - 3 * MINUTE)
        room.member("nadia", presence=Presence.SILENT, shows="posts", summary=Summary(5, 41, 0))
        room.member("emilie", presence=Presence.OUT_OF_REACH, shows="nothing")
        room.hears("lea", Coached("c2", "hashtags/event-missing", words["coach"], "d", "shown"))
        room.writes("lea", words["draft"], words["next"], post=0, caret=14, coached="c2")
        self.person.settle()
        self.desk.following.choose("lea")
        self.person.settle()
        self.desk.parts.composer.edit.insert(words["other"])
        self.person.send()
        reading = self.desk.parts.draft.cards[0][2]
        reading._pick(4, 6)
        self.desk.parts.composer.edit.setFocus()
        self.desk.parts.composer.edit.insert(words["write"])

    def _past(self, room):
        room.tell("lea", Note("n1", self.words["note"]))
        room.goes(Leg.ARRIVED)

    def _said(self, room, message, leg, answer):
        room.tell("lea", message)
        room.goes(leg)
        if answer:
            room.hears("lea", Answer(message.id, "shown"))
            room.hears("lea", Answer(message.id, answer))

    def rewording(self):
        """Another wording, from a copy, with what changes."""
        desk = self.desk
        desk.parts.composer.start()
        row = next(row for row in desk.parts.stream.rows.rows if row.key == "s2")
        desk.pointing.open(row)
        self.person.press("F3")
        desk.parts.composer.edit.set_text("")
        desk.parts.composer.edit.insert(self.words["better"])

    def too_long(self):
        """Over 140 signs: cut it, or keep it for the end."""
        self.person.press("F2")
        self.desk.composing.write_about(None)
        self.desk.parts.composer.start()
        self.desk.parts.composer.edit.insert((self.words["remark"] + " ") * 4)

    def picture(self):
        """A picture that wants words."""
        self.desk.parts.composer.start()
        self.room.hears("lea", Picture("pic", "lea-p1", "m1", "", _jpeg(self._folder)))
        self.person.settle()
        self.desk.pointing.open(self.desk.parts.stream.rows.rows[-2])
        rows = [row for row in self.desk.parts.stream.rows.rows if row.sort == "picture"]
        self.desk.pointing.open(rows[0])

    def tiles(self):
        """Several learners at once."""
        self.person.press("Ctrl+Shift+T")

    def revoked(self):
        """A learner shows nothing any more."""
        self.person.press("Ctrl+1")
        self.person.press("Ctrl+1")
        self.desk.following.choose("lea")
        self.room.shows("lea", "nothing")

    def offline(self):
        """The way to the room is gone for a while."""
        self.desk.parts.notice.close_notice()
        self.room.frame(link=LinkWord.DOWN)
        self.room.member("lea", presence=Presence.OUT_OF_REACH)

    def phrases(self):
        """One's own phrases."""
        self.person.press("Ctrl+Shift+P")

    def record(self):
        """The help one gave."""
        self.person.press("Escape")
        self.person.press("Ctrl+Shift+G")

    def desk_keys(self):
        """Every key of the desk."""
        self.person.press("Escape")
        self.person.press("F1")

    def host(self):
        """A room of one's own."""
        self.person.press("Escape")
        self.tutoring.hosting.show_host("Marc")

    def hosted(self):
        """The invitation, and who is in."""
        until = NOW + 120 * MINUTE
        link = "livetweet-coach://join/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789?r=learner#1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d"
        invitation = Invitation(link, "H7KM-4TXQ", Role.LEARNER, "posts", until)
        self.room.frame(host="tutor", addresses=("192.168.1.20:4222",), invitations=(invitation,))
        self.tutoring.hosting.show_room(self.room)

    def grab(self):
        """The window as it is."""
        self.person.settle()
        return self.person.window.grab()


def _jpeg(folder):
    from PySide6.QtGui import QImage

    image = QImage(str(slide(folder / "slide.jpg"))).scaledToWidth(320)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 60)
    return bytes(data.toBase64()).decode()


ORDER: tuple[Callable[[DeskScenes], None], ...] = (
    DeskScenes.join,
    DeskScenes.knock,
    DeskScenes.desk_first,
    DeskScenes.desk_full,
    DeskScenes.rewording,
    DeskScenes.too_long,
    DeskScenes.picture,
    DeskScenes.tiles,
    DeskScenes.revoked,
    DeskScenes.offline,
    DeskScenes.phrases,
    DeskScenes.record,
    DeskScenes.desk_keys,
    DeskScenes.host,
    DeskScenes.hosted,
)
