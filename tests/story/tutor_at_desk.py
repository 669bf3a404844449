"""A tutor at the app: the third door, an invite, the desk; and a room in which the test plays the learners."""

from tests.app.desk.stand_in_room import StandInRoom, StandInRooms, learner
from tests.story.person import Person

INVITE = "livetweet-coach://join/room#secret"


class TutorAtDesk:
    """Wraps a person who coaches; what others do in the room is told to `room`, and `settle` lets it arrive."""

    def __init__(self, open_app, *members, **frame):
        self.person: Person = open_app()
        members = members or (learner("lea", "Léa"),)
        self.room = StandInRoom(*members, clock=self.person.clock, is_in=False, fingerprint=(1, 2, 3, 4, 5, 6), **frame)
        self.rooms = StandInRooms({INVITE: self.room})
        self.person.services.make_rooms = lambda: self.rooms

    def come_in(self):
        """Through the third door with an invite, and let in."""
        self.ask()
        self.room.frame(is_in=True)
        self.settle()
        return self

    def ask(self, invite=INVITE):
        self.person.press("3")
        self.person.type("Marc")
        self.person.press("Tab")
        self.person.type(invite, every=0.01)
        self.person.press("Return")

    def settle(self):
        self.person.settle()

    # what there is

    @property
    def tutoring(self):
        return self.person.learner.coach_door.tutoring

    @property
    def joining(self):
        return self.tutoring.joining.pane

    @property
    def desk(self):
        return self.tutoring.desk

    @property
    def parts(self):
        return self.desk.parts

    @property
    def composer(self):
        return self.parts.composer

    @property
    def lines(self):
        """What passed, as rows."""
        return self.parts.stream.rows.rows

    def line(self, sort, nth=-1):
        return [row for row in self.lines if row.sort == sort][nth]

    @property
    def learners(self):
        return [row.id for row in self.parts.learners.rows.rows]

    @property
    def draft(self):
        """The texts of the draft that is on screen."""
        return [reading.text for _, card, reading in self.parts.draft.cards if card.isVisible()]

    def on_screen(self):
        """Everything that can be read at the desk: labels, lists, and the draft."""
        shown = self.person.words(self.parts.page) + self.draft + [row.spoken for row in self.lines]
        shown += [self.composer.edit.text(), self.composer.strip.reading.text, self.composer.difference.text()]
        return "\n".join(shown)

    # what the tutor does

    def say(self, text):
        """Type something and send it."""
        if self.person.focus is not self.composer.edit:
            self.composer.edit.setFocus()
        self.person.type(text, every=0.02)
        self.person.press("Ctrl+Return")

    def make_current(self, row):
        """Go to a line with the keyboard."""
        self.parts.stream.list.setFocus()
        self.parts.stream.make_current(row.id)
        self.settle()
