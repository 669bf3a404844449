"""Every place of the app, by the keys that lead there; for the tests that look at all of them."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
SHEET = FIXTURES / "journee-num26.ltevent"
PACK = FIXTURES / "atelier.ltpack"


def doors(person):
    """The first page, with a draft that was left."""
    person.improvise("Num26")
    person.type("Une phrase en cours")
    person.press("Ctrl+Shift+O")


def exercises(person):
    person.press("1")


def live_start(person):
    person.press("2")
    person.type("#a b")
    person.press("Return")


def opening(person):
    person.learner.sheets.open(str(SHEET))


def sheet(person):
    person.learner.sheets.open(str(SHEET))
    person.press("Space")
    person.press("Ctrl+E")


def settings(person):
    person.press("Ctrl+,")


def keys(person):
    person.press("F1")


def writing(person):
    """Everything at once: programme, remarks, a thread, a notice, the timeline and the seconds to undo."""
    person.practise()
    person.press("Ctrl+P")
    person.write("Bonjour à toutes et à tous #TestRadio")
    person.pause(9)
    person.write("Un deuxième message pour la suite #TestRadio", 0.02)
    person.type("Super matin.Il pleut mais on parle des MOOC")
    person.press("Ctrl+Shift+Return")
    person.type("La suite du fil.Il est long")
    person.pause(3.1)
    person.learner.coach._more.setChecked(True)
    person.press("Ctrl+D")
    person.learner.compose.notice.tell("Pas de réseau. Tes 2 messages sont gardés.", "warning", [("Ok", print)])


def held(person):
    """Send is held by a strip, in an event with its own lines."""
    person.learner.sheets.open(str(SHEET))
    person.press("Space")
    person.write("Super matin.Il pleut mais on parle des MOOC")


def picture(person):
    """The description of a picture, beside it."""
    person.improvise("Num26")
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0x335577)
    file = person.services.pictures.parent / "carre.png"
    image.save(str(file))
    person.paste(file)


def hiding(person):
    """Parts of a picture are hidden: one is."""
    picture(person)
    person.press("Ctrl+M")
    person.press("Return")


def kept(person):
    """What is kept for later: one with a reminder, one just thrown away."""
    person.learner.sheets.open(str(SHEET))
    person.press("Space")
    for text in ("Trois écoles, un seul outil partagé", "Une phrase qui a le temps", "Une autre"):
        person.type(text, 0.02)
        person.press("Ctrl+S")
    person.press("Ctrl+Shift+S")
    person.press("Del")
    person.press("2")


def reminder(person):
    """A kept draft has come back to mind."""
    kept(person)
    person.press("Escape")
    person.pause(3610)


def review(person):
    person.practise()
    person.write("Nadia Ferhat : « on n'apprend jamais seul » #TestRadio")
    person.pause(9)
    person.write("Super matin.Il pleut mais on parle des MOOC #TestRadio")
    if person.held():
        person.press("Shift+Return")
    person.press("Ctrl+Shift+E")


def packs(person):
    """A pack is in use, and one of the coach's rules is switched off."""
    person.improvise("Num26")
    person.learner.packs.open(str(PACK))
    person.press("Return")
    person.learner.packs.rules.switch("hashtags/too-many", False)
    person.press("Escape")
    person.press("Ctrl+Shift+V")


def pack_read(person):
    """A pack with a line that can't be read, before it is used."""
    person.learner.packs.open(str(PACK))


def pack_written(person):
    """A pack is being changed, with a line that does not hold."""
    packs(person)
    person.page().cards[0].change_button.click()
    person.settle()
    person.page().form.trial.line.setText("Une vraie synergie entre nous")


def reasons(person):
    """What the coach showed and held back, with long words."""
    writing(person)
    person.press("Shift+F8")


def saved(person):
    """The review, where the recap was just saved and everything is unfolded."""
    review(person)
    page = person.page()
    page.recap_wished.emit(".md", "")
    for fold in page.findChildren(QPushButton):
        if fold.isCheckable():
            fold.setChecked(True)
    person.settle()


def museum(person):
    """An exhibit with two things noticed, before anything is revealed."""
    person.press("Ctrl+G")
    for row in person.page().reasons.rows[:2]:
        row.box.setChecked(True)


def museum_revealed(person):
    """An exhibit, what the coach would remark, and a better way."""
    museum(person)
    person.press("Space")


def message(person):
    """A private message that is being written."""
    person.improvise("Num26")
    person.press("Ctrl+L")
    person.type("ana")
    person.press("Return")
    person.type("Merci pour ton aide")


def scheduled(person):
    """A post that leaves later, at a time of the person's own."""
    person.improvise("Num26")
    person.press("Ctrl+Alt+Return")
    person.press("End")
    person.press("Return")
    person.type("Une annonce pour la prochaine fois")


def template(person):
    """A template that is being written."""
    person.improvise("Num26")
    person.press("Ctrl+R")
    person.type("Une annonce pour la prochaine fois")


PLACES = (
    doors,
    exercises,
    live_start,
    opening,
    sheet,
    settings,
    keys,
    writing,
    held,
    picture,
    hiding,
    kept,
    reminder,
    review,
    packs,
    pack_read,
    pack_written,
    reasons,
    saved,
    museum,
    museum_revealed,
    message,
    template,
    scheduled,
)
