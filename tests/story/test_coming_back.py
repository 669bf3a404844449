"""The battery is pulled, and the app opened again (A15)."""

import pytest
from tests.story.person import in_both_languages, visible

from livetweet_coach.app.services import LIVE
from livetweet_coach.app.threshold import NAME
from livetweet_coach.ui.start.start_pane import StartPane

DRAFT = "Karim Benali montre trois cartes, et sur chacune un chemin que personne n'avait dessiné avant ses élèves " * 2
ASKS = {"fr": "plus de dix minutes", "en": "more than ten minutes"}


@pytest.fixture
def interrupted(person):
    """One post has gone, two wait their seconds, and a draft of 180 signs is open with the caret in its middle."""
    person.improvise("Num26")
    person.write("Premier message, il est parti #Num26")
    person.pause(9)
    person.write("Deuxième message, encore en file #Num26", every=0.02)
    person.write("Troisième message, encore en file #Num26", every=0.02)
    person.type(DRAFT[:180], every=0.01)
    person.edit.set_caret(90)
    person.type(" ici", every=0.1)
    person.pause(0.9)
    person.pull_the_plug()
    return person


def written(app):
    posts = app.services.store.timeline.posts(app.learner.event_now.live.id, app.clock.now())
    return [post.text.split(",")[0] for post in posts if post.own]


def test_everything_is_where_it_was(interrupted, open_app):
    """A15: the draft with its caret, the two that waited; what had gone is not sent again."""
    interrupted.clock.advance(60)
    app = open_app(clock=interrupted.clock)
    assert app.page() is None
    assert app.text == DRAFT[:90] + " ici" + DRAFT[90:180]
    assert app.caret == 94
    assert app.focus is app.edit
    app.pause(30)
    assert sorted(written(app)) == ["Deuxième message", "Premier message", "Troisième message"]
    assert written(app).count("Premier message") == 1
    assert app.notice() == ""


@in_both_languages
def test_after_ten_minutes_it_asks(interrupted, open_app, language):
    """A15: nothing older than ten minutes leaves by itself; Send lets it go, in its order."""
    interrupted.clock.advance(620)
    app = open_app(clock=interrupted.clock)
    assert ASKS[language] in app.notice()
    app.pause(300)
    assert written(app) == ["Premier message"]
    assert [row.state for row in app.rows() if row.own].count("attention") == 2
    app.learner.compose.notice.buttons[0].click()
    app.settle()
    app.pause(5)
    assert sorted(written(app)) == ["Deuxième message", "Premier message", "Troisième message"]
    sent = app.services.store.timeline.posts(app.learner.event_now.live.id, app.clock.now())
    at = {post.text.split(",")[0]: post.at for post in sent if post.own}
    assert at["Premier message"] < at["Deuxième message"] <= at["Troisième message"]


def test_what_is_old_can_be_kept(interrupted, open_app):
    """A15: the other answer keeps them among what is for later; the draft stays open."""
    interrupted.clock.advance(3600)
    app = open_app(clock=interrupted.clock)
    app.learner.compose.notice.buttons[1].click()
    app.settle()
    app.pause(60)
    assert written(app) == ["Premier message"]
    assert sorted(row.text.split(",")[0] for row in app.rows() if row.state == "kept") == [
        "Deuxième message",
        "Troisième message",
    ]
    assert app.text.startswith("Karim Benali")


def test_thrice_is_as_once(interrupted, open_app):
    """A15: a second and a third crash change nothing: nothing doubled, nothing lost."""
    clock = interrupted.clock
    for _ in range(3):
        clock.advance(2)
        app = open_app(clock=clock)
        app.pull_the_plug()
    app = open_app(clock=clock)
    app.pause(30)
    assert sorted(written(app)) == ["Deuxième message", "Premier message", "Troisième message"]
    assert app.text == DRAFT[:90] + " ici" + DRAFT[90:180]


def test_with_nothing_begun_the_doors_are_there(person, open_app):
    """A15: where nothing was left open, the app opens as it did the first time."""
    person.close()
    app = open_app(clock=person.clock)
    assert isinstance(app.page(), StartPane)
    assert not app.page().draft.isVisible()


def test_a_draft_that_was_left_is_offered_at_the_doors(person):
    """A15: going to the doors loses nothing: they show the first words, and one key leads back."""
    person.improvise("Num26")
    person.type("Une phrase en cours")
    person.press("Ctrl+Shift+O")
    page = person.page()
    assert page.draft.isVisible()
    assert any("Une phrase en cours" in text for text in person.words(page.draft))


def test_the_programme_comes_back(person, open_app):
    """A15: practice goes on with its programme beside, paused."""
    person.practise()
    person.press("Ctrl+P")
    person.type("La radio parle")
    person.pause(3)
    person.pull_the_plug()
    app = open_app(clock=person.clock)
    assert app.text == "La radio parle"
    assert app.learner.practising.prompter.isVisible()
    assert app.learner.practising.prompter.playback.paused


def test_what_cannot_be_read_is_told_in_a_sentence(person, open_app, home):
    """A15: a settings file that somebody has spoilt does not keep the app from opening."""
    person.improvise("Num26")
    person.type("Une phrase en cours")
    person.pause(2)
    person.close()
    (home / "settings.toml").write_text("language = [[[", encoding="utf-8")
    app = open_app(clock=person.clock)
    assert app.text == "Une phrase en cours"
    assert app.notice() != ""


def test_the_live_on_disk_is_the_live(person, open_app):
    """A15: the store has the live under its own name, so that the next start finds it."""
    person.improvise("Num26")
    person.settle()
    assert person.services.store.values.get(LIVE)
    assert visible(person.window)


def test_a_live_goes_on_between_two_posts(person):
    """A15: the battery dies when nothing is being written: one is back in the live, not at the doors."""
    person.improvise("Num26")
    person.write("La salle est pleine ce matin, on commence #Num26")
    person.close()
    person.open()
    assert person.page() is None
    assert [row.text for row in person.rows()] == ["La salle est pleine ce matin, on commence #Num26"]
    person.learner.going.end()
    person.close()
    person.open()
    assert isinstance(person.page(), StartPane)


def test_a_live_that_was_left_open_is_over_the_next_day(person):
    person.improvise("Num26")
    person.write("La salle est pleine ce matin, on commence #Num26")
    person.close()
    person.clock.advance(13 * 3600)
    person.open()
    assert isinstance(person.page(), StartPane)


def test_left_at_the_doors_one_is_back_at_the_doors_before_the_store_is_read(person, home):
    """A01: whoever left with nothing begun sees the doors at once; the file that says so is gone once it was read."""
    person.close()
    assert (home / NAME).exists()
    person.open()
    assert isinstance(person.page(), StartPane)
    assert not (home / NAME).exists()
    person.improvise("Num26")
    person.type("Un début")
    person.close()
    assert not (home / NAME).exists()
    person.open()
    assert person.text == "Un début"


def test_nonsense_at_the_doors_is_passed_over(person, home):
    for nonsense in ("", "[]", '{"recent": 3, "window": []}', "\x00", '{"recent": [], "window": ["é", "é"]}'):
        person.close()
        (home / NAME).write_text(nonsense, encoding="utf-8")
        person.open()
        assert isinstance(person.page(), StartPane)


def test_praise_survives_a_restart_while_its_post_waits(person):
    """A08, A15: the battery dies within the seconds in which a post can be taken back; its mark comes with it."""
    person.improvise("Num26")
    person.write("La salle est pleine ce matin, on commence #Num26")
    assert person.rows()[0].mark
    person.close()
    person.open()
    person.pause(10)
    assert person.rows()[0].state == "sent"
    person.pause(2)
    person.learner.queueing.refresh()
    assert person.rows()[0].mark
