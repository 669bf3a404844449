"""The evening after: why things were held, the recap as a file, what one keeps, the next start (A25, P13 to P15)."""

from datetime import timedelta

from PySide6.QtWidgets import QPushButton
from tests.story.person import in_both_languages, visible
from tests.story.places import review

from livetweet_coach.ui.coach.reasons_pane import ReasonsPane
from livetweet_coach.ui.progress.lesson_box import LessonBox
from livetweet_coach.ui.progress.review_pane import ReviewPane

RECAP = {"fr": "récap", "en": "recap"}


def rows(person):
    page = person.page()
    assert isinstance(page, ReasonsPane)
    return [page.list.item(at).text() for at in range(page.list.count())]


def button(person, part):
    return next(made for made in visible(person.window, QPushButton) if part in made.text())


@in_both_languages
def test_why_this_was_shown_and_that_was_held(person, language):
    person.practise()
    person.type("Super matin.Il pleut mais on parle des MOOC")
    person.pause(3.1)
    person.press("Shift+F8")
    tag, link = rows(person)
    assert {"fr": "1 remarque par message.", "en": "1 remark a post."}[language] in tag and "#TestRadio" in tag
    assert {"fr": "Première des alertes, à ta pause.", "en": "First of the warnings, at your pause."}[language] in link
    assert person.focus is person.page().list
    person.press("Escape")
    assert person.page() is None and person.focus is person.edit


def test_nothing_was_weighed_yet(person):
    person.press("Shift+F8")
    assert rows(person) == []
    assert any("Rien encore" in words for words in person.words())


def test_from_the_review_and_back(person):
    review(person)
    button(person, "Ce que le coach a retenu").click()
    assert rows(person)
    person.press("Escape")
    assert isinstance(person.page(), ReviewPane)


def test_the_recap_is_a_file_in_one_click_and_the_lesson_stays_private(person, home):
    review(person)
    button(person, "Ce que j'en retiens").click()
    lesson = person.page().findChild(LessonBox).lesson
    lesson.setFocus()
    person.type("Nommer d'abord")
    button(person, "Markdown").click()
    (file,) = (home / "documents").glob("*.md")
    text = file.read_text(encoding="utf-8")
    assert "on n'apprend jamais seul" in text and "Nommer d'abord" not in text
    assert any(file.name in words for words in person.words())
    opened = []
    person.learner.going.looking_back.open_file = opened.append
    button(person, "L'ouvrir").click()
    assert opened == [str(file)]
    person.page().findChild(LessonBox).share.click()
    button(person, "HTML").click()
    (page,) = (home / "documents").glob("*.html")
    assert "Nommer d&#x27;abord" in page.read_text(encoding="utf-8")
    person.press("Ctrl+Shift+E")
    assert person.page().findChild(LessonBox).lesson.words() == "Nommer d'abord"


def test_a_challenge_that_was_taken_up_does_not_come_again(person):
    review(person)
    first = person.page()._challenge
    button(person, "Je le relève").click()
    person.settle()
    person.press("Ctrl+Shift+E")
    assert person.page()._challenge != first


def live_of_yesterday(person, export=False):
    """A live that was posted with one's own app, ended, and the app closed."""
    person.learner.going._choose_way("clipboard", ())
    person.improvise("Num26")
    for text in ("Former avant d'équiper #Num26", "Une salle, trois idées #Num26"):
        person.write(text)
        person.learner.compose.notice.close_notice()
        person.pause(60)
    person.press("Ctrl+Shift+E")
    if export:
        button(person, "Markdown").click()
    person.close()
    person.clock.advance(15 * 3600)
    person.open()


def begin_again(person, hashtag="Autre26"):
    person.improvise(hashtag)
    person.type(f" Une belle journée commence #{hashtag}")
    person.pause(3.1)
    return person.remark()


def test_the_next_day_one_line_about_the_recap_once(person):
    live_of_yesterday(person)
    assert "récap" in begin_again(person) and "#Num26" in person.remark()
    person.close()
    person.open()
    person.press("Ctrl+Shift+E")
    assert "récap" not in begin_again(person, "Encore26")


def test_one_key_begins_the_recap_from_ones_own_posts(person):
    live_of_yesterday(person)
    person.improvise("Autre26")
    person.pause(3.1)
    assert "récap" in person.remark()
    person.press("Ctrl+J")
    texts = [post.text for post in person.learner.compose.editor.draft.posts]
    assert texts[0].startswith("À retenir de #Num26")
    assert texts[1:] == ["Former avant d'équiper #Num26", "Une salle, trois idées #Num26"]


def test_a_live_that_goes_on_is_not_looked_back_on(person):
    live_of_yesterday(person)
    person.learner.going.resume()
    person.type("Encore une phrase #Num26")
    person.pause(3.1)
    assert "récap" not in person.remark()


def test_two_days_later_it_is_too_late(person):
    live_of_yesterday(person)
    person.clock.advance(40 * 3600)
    assert "récap" not in begin_again(person)


def test_whoever_saved_the_recap_hears_nothing_of_it(person):
    live_of_yesterday(person, export=True)
    assert "récap" not in begin_again(person)


def test_figures_of_a_facilitator_hold(open_app, settings, home):
    settings(language="fr")
    (home / "coach.toml").write_text("pause_seconds = 6\nundo_choices_seconds = [0, 8, 20]\n", encoding="utf-8")
    person = open_app()
    person.practise()
    person.type("Super matin.Il pleut mais on parle des MOOC")
    person.pause(5.9)
    assert person.remark() == ""
    person.pause(0.2)
    assert person.remark() != ""
    person.press("Ctrl+,")
    offered = person.page().choices("undo_seconds")
    assert [made.text() for made in visible(offered) if hasattr(made, "text")][-1].startswith("20")
    person.learner.preferences.change("undo_seconds", 20)
    person.close()
    person.open()
    assert person.learner.sending.undo_seconds == 20


def test_a_figure_changed_in_settings_holds_at_once_and_next_time(person, home):
    person.practise()
    person.press("Ctrl+,")
    for key, value in (("pause_seconds", 8), ("remarks", 2), ("break_after_minutes", 90)):
        person.page().choices(key).choose(value)
    person.press("Escape")
    person.type("Super matin.Il pleut mais on parle des MOOC")
    person.pause(7.9)
    assert person.remark() == ""
    person.pause(0.2)
    assert person.remark() != ""
    person.close()
    person.open()
    figures = person.learner.coaching.figures
    assert (figures.pause, figures.windows[0], figures.break_after) == (
        timedelta(seconds=8),
        (2, timedelta(minutes=10)),
        timedelta(minutes=90),
    )
    assert [line.split(" = ")[0] for line in (home / "coach.toml").read_text().splitlines()] == [
        "pause_seconds",
        "remark_budgets",
        "break_after_minutes",
    ]


def test_a_figure_that_makes_no_sense_is_named_at_the_start(open_app, settings, home):
    settings(language="fr")
    (home / "coach.toml").write_text("silence_minutes = 5\npause_seconds = -1\n", encoding="utf-8")
    person = open_app()
    assert person.notice().startswith("coach.toml, ligne 2, pause_seconds")


BREAK = "Pause\u00a0? Tu peux passer la main."


def write_posts(person, numbers):
    for number in numbers:
        person.write(f"Une idée de plus, la {number}e #Num26", 0.01)
        if person.held():
            person.press("Shift+Return")
        person.pause(9)


def hesitate(person, hashtag="Num26"):
    person.type(f"Encore un mot #{hashtag}")
    person.pause(3.1)
    return person.notice()


def test_one_line_about_a_pause_once_an_event_whether_the_app_was_closed_or_not(person):
    """P14: after 25 posts of this event; not again after a restart, nor at the first pause of the next event."""
    person.improvise("Num26")
    write_posts(person, range(15))
    person.close()
    person.open()
    assert hesitate(person) != BREAK
    write_posts(person, range(15, 25))
    assert hesitate(person) == BREAK
    person.close()
    person.open()
    assert hesitate(person) != BREAK
    person.send()
    person.press("Ctrl+Shift+E")
    person.press("Ctrl+Shift+O")
    person.improvise("Autre26")
    assert hesitate(person, "Autre26") != BREAK
