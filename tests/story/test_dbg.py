from tests.story.accompanied import *
from tests.story.test_a_tutor_speaks import *
from tests.story.conftest import *
def test_b(accompanied):
    person, room = accompanied
    person.type(TEXT)
    room.says(about(person, 0, 2))
    person.pause(4)
    person.edit.set_caret(0)
    person.type("Oui. ")
    person.pause(4)
    person.edit.set_caret(len("Oui. Il"))
    person.type("s")
    person.press("Backspace")
    person.press("Backspace")
    import livetweet_coach.core.coaching.choose as C
    for i in range(8):
        person.pause(0.5)
        a = person.learner.coaching.attention
        print("B", i, a.shown and a.shown.what.id, a.last_key, person.now, [r.id for r in person.learner.coaching.remarks()], a.settled, a.yielded, a.silent_until)
