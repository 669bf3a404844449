"""What stands in the queue, in words, and what can be done with it by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.app.accounts.stand_in_network import LEA, LEA_SKY
from tests.story.test_accounts import connect, with_networks

from livetweet_coach.core.publishing.item import State
from livetweet_coach.core.words import say
from livetweet_coach.ports import AuthExpired, NotApplied, Rejected
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE

TAKE_OFF = ("Take off what is out", "Copy the text")


@pytest.fixture
def person(open_app):
    """A live whose posts go to an account on a stand-in of a network."""
    one = with_networks(open_app())
    one.services.ledger.put(LEA)
    one.improvise("Num26")
    one.learner.choosing.choose("accounts", (LEA.id,))
    one.server = one.services.ledger.publisher(LEA.id)
    one.learner.queue_acts.open_address = one.addresses.append
    return one


def fails(person, *problems):
    """The server's next answers: an exception, or None for all well."""
    waiting = list(problems)
    create = type(person.server).create

    def answers(step, key, media=()):
        problem = waiting.pop(0) if waiting else None
        if problem is not None:
            raise problem
        return create(person.server, step, key, media)

    person.server.create = answers


def choose_row(person, at=0):
    pane = person.learner.timeline
    pane._list.setFocus(Qt.FocusReason.OtherFocusReason)
    pane._list.setCurrentIndex(pane.model.index(at, 0))
    person.settle()
    return pane.acts


def rows(person):
    model = person.learner.timeline.model
    return [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]


def states(person):
    return [item.state for item in person.services.outbox.items()]


def send(person, *texts):
    for number, text in enumerate(texts):
        if number:
            person.press("Ctrl+Shift+Return")
        person.type(text, 0.02)
    person.send()
    if person.held():
        person.press("Shift+Return")
    person.pause(9)


def test_a_post_that_is_out_can_be_opened_copied_and_taken_off(person):
    send(person, "Bonjour à toutes et à tous #Num26")
    (row,) = rows(person)
    assert row.author.endswith("Mastodon")
    offered = choose_row(person)
    assert list(offered) == ["Open it", "Take it off", "Copy the text"]
    offered["Open it"].trigger()
    assert person.addresses[-1].startswith("https://un.exemple/")
    offered["Copy the text"].trigger()
    assert QApplication.clipboard().text() == "Bonjour à toutes et à tous #Num26"
    person.learner.compose.notice.close_notice()
    offered["Take it off"].trigger()
    assert person.server.posts != []
    person.learner.compose.notice.buttons[0].click()
    person.settle()
    assert person.server.posts == []
    assert rows(person) == []


def test_what_is_tried_again_says_why_and_can_be_tried_now(person):
    fails(person, NotApplied(say("Outbox", "No network. Your post is kept and leaves by itself.")))
    send(person, "Une idée #Num26")
    (row,) = rows(person)
    assert "No network" in row.note
    assert row.state == "waiting"
    offered = choose_row(person)
    next(iter(offered.values())).trigger()
    person.settle()
    assert [text for text, _ in person.server.posts] == ["Une idée #Num26"]


def test_a_thread_stopped_midway_says_how_far_it_came_and_its_rest_can_be_edited(person):
    fails(person, None, Rejected(say("Test", "Too rude."), "text"))
    send(person, "Un #Num26", "Deux #Num26", "Trois #Num26")
    stopped = next(row for row in rows(person) if row.note)
    assert stopped.note == "Too rude. · 1 of 3 sent"
    at = rows(person).index(stopped)
    offered = choose_row(person, at)
    assert list(offered) == ["Try now", "Edit what hasn't left", "Keep for later", "Leave it at 1 of 3", *TAKE_OFF]
    offered["Edit what hasn't left"].trigger()
    assert [post.text for post in person.learner.compose.editor.draft.posts] == ["Deux #Num26", "Trois #Num26"]
    person.press("Ctrl+End")
    person.send()
    if person.held():
        person.press("Shift+Return")
    person.pause(9)
    assert [text for text, _ in person.server.posts] == ["Un #Num26", "Deux #Num26", "Trois #Num26"]
    assert [bool(parent) for _, parent in person.server.posts] == [False, True, True]


def test_an_account_that_is_connected_again_lets_its_posts_go(person, qtbot):
    fails(person, AuthExpired(say("Outbox", "The server no longer knows this app. Connect the account again.")))
    send(person, "Une idée #Num26")
    assert states(person) == [State.NEEDS_PERSON]
    connect(person, qtbot)
    person.settle()
    assert states(person) == []


def test_a_screen_reader_hears_the_row_with_its_state_and_note(person):
    fails(person, NotApplied(say("Outbox", "No network. Your post is kept and leaves by itself.")))
    send(person, "Une idée #Num26")
    (row,) = rows(person)
    assert row.spoken.count("No network") == 1
    assert "Une idée" in row.spoken


def test_with_nothing_chosen_nothing_is_offered(person):
    assert person.learner.timeline.acts == {}
    person.learner.queue_acts.show_offers()
    assert person.learner.timeline.acts == {}


def test_what_is_out_elsewhere_is_not_offered_to_edit(person):
    person.services.ledger.put(LEA_SKY)
    person.learner.choosing.choose("accounts", (LEA.id, LEA_SKY.id))
    fails(person, None, Rejected(say("Test", "Too rude."), "text"))
    send(person, "Un #Num26", "Deux #Num26", "Trois #Num26")
    at = next(at for at, row in enumerate(rows(person)) if row.note)
    offered = choose_row(person, at)
    assert list(offered) == ["Try now", "Keep for later", "Leave it at 1 of 3", *TAKE_OFF]
