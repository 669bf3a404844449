"""A tutor follows learners: drafts, states, hands, silence, a lost connection, and what is taken back (B04 to B19)."""

import pytest
from tests.app.desk.stand_in_room import coach, learner
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.core.room.coding import encode
from livetweet_coach.core.room.messages import Answer, Coached, Copied, Hand, Remark
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Leg, LinkWord

SECRET = "Un brouillon que personne d'autre ne doit lire"


@pytest.fixture
def tutor(open_app, settings):
    settings(language="fr")
    return TutorAtDesk(open_app, learner("lea", "Léa"), learner("karim", "Karim")).come_in()


def row_of(tutor, member):
    return next(row for row in tutor.parts.learners.rows.rows if row.id == member)


def choose(tutor, member):
    tutor.person.press(f"Ctrl+{row_of(tutor, member).number}")


@pytest.mark.parametrize(
    ("presence", "words"),
    [
        (Presence.WRITING, "écrit"),
        (Presence.PAUSING, "fait une pause"),
        (Presence.SENDING, "envoie"),
        (Presence.SILENT, "Silence 10 min"),
        (Presence.OUT_OF_REACH, "hors de portée"),
    ],
)
def test_the_state_is_told_in_words(tutor, presence, words):
    """B04, B15: writes, pauses, sends, silence, out of reach."""
    tutor.room.member("lea", presence=presence)
    tutor.settle()
    assert row_of(tutor, "lea").state == words


def test_posts_and_what_the_engine_said_come_with_her_times(tutor):
    """B04: posts by her clock, the engine's remarks with what became of them."""
    choose(tutor, "lea")
    at = int(tutor.person.clock.now().timestamp() * 1000)
    tutor.room.sends("lea", "p2", "Le second", at - 60_000)
    tutor.room.sends("lea", "p1", "Le premier", at - 600_000)
    tutor.room.hears("lea", Coached("c", "hashtags/event-missing", "Il manque #Num26", "p2", "applied"))
    tutor.settle()
    assert [row.text for row in tutor.lines] == ["Le premier", "Le second", "Il manque #Num26"]
    assert tutor.line("engine").state == "appliquée"


def test_the_draft_is_live_with_its_caret_and_what_the_engine_shows(tutor):
    """B05: the text as it is typed; only who is in view is watched."""
    choose(tutor, "lea")
    assert tutor.room.watched == {"lea"}
    tutor.room.hears("lea", Coached("c", "links/naked", "Dis où mène le lien.", "d", "shown"))
    for text in ("Le", "Le mai", "Le maire"):
        tutor.room.writes("lea", text, coached="c")
        tutor.settle()
        assert tutor.draft == [text]
    (_, _, reading) = tutor.parts.draft.cards[0]
    assert reading._caret == len("Le maire")
    assert "Dis où mène le lien." in tutor.person.words(tutor.parts.draft)
    choose(tutor, "karim")
    assert tutor.room.watched == {"karim"}
    assert "Le maire" not in tutor.on_screen()


def test_without_drafts_a_sentence_says_what_is_seen(tutor):
    """B02: she shows posts only."""
    choose(tutor, "lea")
    tutor.room.shows("lea", "posts")
    tutor.settle()
    assert tutor.draft == []
    assert "envois" in tutor.parts.draft.view.instead


def test_what_she_takes_back_is_gone_from_every_place(tutor):
    """B18: draft, quote, copy to be reworded, what waits; what one wrote oneself stays."""
    choose(tutor, "lea")
    tutor.room.writes("lea", SECRET)
    tutor.settle()
    reading = tutor.parts.draft.cards[0][2]
    reading.setFocus()
    for keys in ("Right", "Shift+Right", "Return"):
        tutor.person.press(keys)
    tutor.say("Un point")
    tutor.parts.draft.cards[0][2]._pick(2, 3)
    tutor.say("Un point qui attend")
    tutor.person.press("Ctrl+Shift+R")
    tutor.parts.draft.opened.emit("lea-p1")
    tutor.person.press("F3")
    assert SECRET in tutor.on_screen()
    tutor.room.shows("lea", "nothing")
    tutor.settle()
    shown = tutor.on_screen()
    assert [word for word in ("brouillon que", "personne", SECRET) if word in shown] == []
    assert "Un point qui attend" in shown
    assert all(one.message.quote == "" for one in tutor.desk.saying.queue.held)
    assert "Léa" in tutor.parts.notice.words
    assert SECRET not in str(tutor.desk.composing._pages)


def test_her_silence_holds_what_is_said_and_he_sees_it(tutor):
    """B15: it arrived, and waits for the end of the silence; the next one waits here."""
    choose(tutor, "lea")
    tutor.room.member("lea", presence=Presence.SILENT)
    tutor.say("Un")
    tutor.room.goes(Leg.ARRIVED)
    tutor.say("Deux")
    assert "fin du silence" in tutor.line("mine").state
    assert tutor.line("held").text == "Deux"


def test_three_minutes_without_a_connection(tutor):
    """B16: what is said is kept; on return nothing is lost or doubled, and posts go by her clock."""
    choose(tutor, "lea")
    tutor.say("Un")
    tutor.room.frame(link=LinkWord.DOWN)
    tutor.room.member("lea", presence=Presence.OUT_OF_REACH)
    tutor.settle()
    assert any("gardé" in words for words in tutor.person.words(tutor.parts.bar))
    tutor.say("Deux")
    tutor.person.pause(180)
    before = int(tutor.person.clock.now().timestamp() * 1000) - 170_000
    tutor.room.frame(link=LinkWord.UP)
    tutor.room.goes(Leg.ARRIVED)
    tutor.room.sends("lea", "late", "Envoyé entre-temps, deux", before + 1000)
    tutor.room.sends("lea", "early", "Envoyé entre-temps, un", before)
    tutor.room.answers("lea", "understood", tutor.room.told("lea")[0])
    tutor.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un", "Deux"]
    assert tutor.room.doubled() == []
    assert [row.key for row in tutor.lines if row.sort == "post"] == ["early", "late"]


def test_raised_hands_come_first_and_are_announced_once(tutor):
    """B19: sorted by waiting time; one key leads to who waits longest."""
    choose(tutor, "lea")
    tutor.person.said()
    at = int(tutor.person.clock.now().timestamp() * 1000)
    tutor.room.hears("karim", Hand(True, at - 120_000))
    tutor.room.member("karim", hand=at - 120_000)
    tutor.settle()
    tutor.room.member("karim", presence=Presence.PAUSING)
    tutor.settle()
    assert tutor.learners == ["karim", "lea"]
    assert "2 min" in row_of(tutor, "karim").hand
    assert [words for words in tutor.person.said() if "main" in words] == ["Karim lève la main."]
    tutor.room.member("lea", hand=at - 60_000)
    tutor.settle()
    assert tutor.learners == ["karim", "lea"]
    tutor.person.press("Ctrl+H")
    assert tutor.desk.following.active == "lea" or tutor.desk.following.active == "karim"
    tutor.desk.following.choose("lea")
    tutor.person.press("Ctrl+H")
    assert tutor.desk.following.active == "karim"


def test_what_is_written_stays_with_its_learner(tutor):
    """B19: one active learner; a half-written remark never goes to another."""
    choose(tutor, "lea")
    tutor.person.type("Pour Lea")
    choose(tutor, "karim")
    assert tutor.composer.edit.text() == ""
    tutor.say("Pour Karim")
    choose(tutor, "lea")
    assert tutor.composer.edit.text() == "Pour Lea"
    tutor.person.press("Ctrl+Return")
    assert [one.text for one in tutor.room.told("karim")] == ["Pour Karim"]
    assert [one.text for one in tutor.room.told("lea")] == ["Pour Lea"]


def test_a_learners_key_stays_the_same_when_the_list_moves(tutor):
    numbers = {row.id: row.number for row in tutor.parts.learners.rows.rows}
    tutor.room.member("lea", hand=1)
    tutor.room.member("aaron", name="Aaron", shows="drafts")
    tutor.settle()
    after = {row.id: row.number for row in tutor.parts.learners.rows.rows}
    assert {one: after[one] for one in numbers} == numbers
    assert after["aaron"] == 3


def test_several_at_once_by_keyboard(tutor):
    """Up to six tiles, watched together; arrows and Enter open one."""
    for number in range(3, 9):
        tutor.room.member(f"l{number}", name=f"L{number}", shows="drafts", presence=Presence.HERE)
    tutor.room.writes("karim", "La fin du brouillon de Karim")
    tutor.settle()
    tutor.person.press("Ctrl+Shift+T")
    rows = tutor.parts.tiles.rows.rows
    assert len(rows) == 6
    assert tutor.room.watched == {row.id for row in rows}
    assert any(row.tail == "La fin du brouillon de Karim" for row in rows)
    assert tutor.person.focus is tutor.parts.tiles.list
    tutor.person.press("Right")
    chosen = rows[1].id
    tutor.person.press("Return")
    assert tutor.desk.following.active == chosen
    assert tutor.person.focus is tutor.composer.edit
    assert tutor.room.watched == {chosen}


def test_another_coachs_remark_holds_mine_and_the_room_hears_of_mine(open_app, settings):
    """Several tutors: one says one thing, the other waits, with a sentence."""
    settings(language="fr")
    tutor = TutorAtDesk(open_app, learner("lea", "Léa"), coach("ana", "Ana")).come_in()
    theirs = Remark("x", "Respire", "", 0, 0, "", False)
    tutor.room.hears("ana", Copied("lea", encode(theirs)))
    tutor.settle()
    tutor.say("Un")
    assert [one for one in tutor.room.told("lea") if isinstance(one, Remark)] == []
    assert "Ana" in tutor.composer._hint.text()
    assert tutor.line("other").who == "Ana"
    tutor.room.hears("ana", Copied("lea", encode(Answer("x", "understood"))))
    tutor.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un"]
    assert len(tutor.room.told("ana")) == 1
    tutor.room.answers("lea", "applied")
    tutor.settle()
    assert len(tutor.room.told("ana")) == 2


def test_while_another_coach_writes_mine_waits(open_app, settings):
    settings(language="fr")
    writing = coach("ana", "Ana", presence=Presence.WRITING, writes_to="lea")
    tutor = TutorAtDesk(open_app, learner("lea", "Léa"), writing).come_in()
    tutor.say("Un")
    assert tutor.room.told("lea") == []
    tutor.room.member("ana", writes_to="", presence=Presence.HERE)
    tutor.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un"]
