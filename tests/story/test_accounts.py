"""Accounts come when a person wants them: connected, chosen, always in sight, and let go of."""

import pytest
from PySide6.QtWidgets import QApplication
from tests.app.accounts.stand_in_network import CLOSED, LEA, LEA_SKY, LEA_X, networks
from tests.story.person import in_both_languages

from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.accounts import NotConnected


@pytest.fixture
def person(open_app):
    """Somebody with three networks within reach, and a browser that opens addresses."""
    return with_networks(open_app())


def with_networks(one):
    one.networks, one.addresses = networks(), []
    one.services.ledger._make_networks = lambda: one.networks
    one.learner.connecting.open_address = lambda address: not one.addresses.append(address)
    return one


def page(person):
    return person.learner.pages.get(person.learner.connecting._page)


def wait(person, qtbot, said):
    qtbot.waitUntil(lambda: said(page(person)), timeout=5000)
    person.settle()


def connect(person, qtbot, way="mastodon", words="un.exemple"):
    """Connect an account by keys, the browser coming back."""
    person.press("Ctrl+Shift+B")
    form = page(person).form
    form.networks.choose(way)
    for (of, name), line in form.fields.items():
        if of == way and name != "server":
            line.setText("lea")
    first = next(line for (of, _), line in form.fields.items() if of == way)
    first.clear()
    first.setFocus()
    person.type(words)
    person.press("Return")
    if way != "bluesky":
        wait(person, qtbot, lambda shown: shown.form.address.text() != "")
        person.networks[way].attempt.come_back()
    wait(person, qtbot, lambda shown: not shown.form.is_waiting)


def test_an_account_is_connected_by_the_browser_and_kept(person, qtbot):
    connect(person, qtbot)
    assert person.networks["mastodon"].fields == {"server": "un.exemple"}
    assert person.addresses == ["https://un.exemple/agree?state=1"]
    assert [card.row.name for card in page(person).cards] == ["Léa Morel"]
    assert "@lea@un.exemple" in page(person).form.told.text()
    assert person.services.ledger.all == (LEA,)
    person.press("Escape")
    person.close()
    person.open()
    assert person.services.ledger.all == (LEA,)


def test_a_memory_that_ends_with_the_app_is_told(person, qtbot):
    person.networks["bluesky"].phrase = CLOSED
    connect(person, qtbot, "bluesky", "lea.exemple")
    assert person.networks["bluesky"].fields == {"handle": "lea.exemple", "password": "lea", "server": ""}
    assert "keyring" in page(person).form.told.text()
    assert page(person).form.fields["bluesky", "password"].text() == ""


def test_what_was_wrong_is_said_beside_its_field(person, qtbot):
    person.networks["bluesky"].outcome = NotConnected(say("Test", "That is another password."), "password")
    connect(person, qtbot, "bluesky", "lea.exemple")
    form = page(person).form
    assert form.told.text() == "That is another password."
    assert form.fields["bluesky", "password"].hasFocus()
    assert form.fields["bluesky", "handle"].text() == "lea.exemple"
    assert person.services.ledger.all == ()


def test_without_a_browser_the_address_is_pasted(person, qtbot):
    person.learner.connecting.open_address = lambda address: False
    person.press("Ctrl+Shift+B")
    form = page(person).form
    form.networks.choose("x")
    form.fields["x", "client"].setFocus()
    person.type("abc")
    person.press("Return")
    wait(person, qtbot, lambda shown: shown.form.address.text() != "")
    assert form.told.text()
    form.copy_button.click()
    assert QApplication.clipboard().text() == form.address.text()
    form.paste.setFocus()
    person.type("hello")
    person.press("Return")
    assert form.told.text() == "That is no address to come back to."
    assert form.is_waiting
    form.paste.setText("http://127.0.0.1:9/callback?code=1&state=1")
    person.press("Return")
    wait(person, qtbot, lambda shown: not shown.form.is_waiting)
    assert person.services.ledger.all == (LEA_X,)


def test_giving_up_leaves_everything_as_it_was(person, qtbot):
    person.press("Ctrl+Shift+B")
    form = page(person).form
    form.fields["mastodon", "server"].setFocus()
    person.type("un.exemple")
    person.press("Return")
    wait(person, qtbot, lambda shown: shown.form.address.text() != "")
    form.cancel_button.click()
    assert not form.is_waiting
    assert form.fields["mastodon", "server"].text() == "un.exemple"
    qtbot.wait(1)
    assert person.services.ledger.all == ()


def test_leaving_an_account_is_asked_once_and_revoked(person, qtbot):
    connect(person, qtbot)
    (card,) = page(person).cards
    card.part.click()
    assert person.services.ledger.all == (LEA,)
    card.sure.click()
    qtbot.waitUntil(lambda: page(person).cards == [], timeout=5000)
    assert person.networks["mastodon"].left == [LEA.id]
    assert person.services.ledger.all == ()


@in_both_languages
def test_a_live_with_an_account_publishes_and_says_so(language, settings, open_app, qtbot):
    settings(language=language)
    person = with_networks(open_app())
    connect(person, qtbot)
    person.press("Escape")
    person.press("Ctrl+Shift+O")
    person.press("2")
    start = person.learner.pages.get(person.learner.going._live_start)
    start.boxes[LEA.id].click()
    assert start.way == "accounts"
    start.hashtag.setFocus()
    person.type("#Num26")
    person.press("Return")
    assert "@lea@un.exemple" in person.learner.compose.who.text()
    assert person.learner.compose.editor.card().left == 500
    person.write("Bonjour à toutes et à tous #Num26")
    assert person.networks["mastodon"].publisher(LEA).posts == []
    person.pause(9)
    assert person.networks["mastodon"].publisher(LEA).posts == [("Bonjour à toutes et à tous #Num26", "")]


def test_a_switch_in_the_middle_of_a_live_is_asked_once(person, qtbot):
    connect(person, qtbot)
    person.press("Escape")
    person.improvise("Num26")
    choosing, live = person.learner.choosing, person.learner.event_now
    choosing.choose("accounts", (LEA.id,))
    assert live.live.way == "accounts"  # nothing was sent yet: nothing to ask
    choosing.choose("practice")
    person.write("Bonjour à toutes et à tous #Num26")
    person.pause(9)
    choosing.choose("accounts", (LEA.id,))
    assert live.live.way == "practice"
    assert "@lea@un.exemple" in person.learner.compose.notice.words
    stay = person.learner.compose.notice.buttons[1]
    stay.click()
    assert live.live.way == "practice"
    choosing.choose("accounts", (LEA.id,))
    person.learner.compose.notice.buttons[0].click()
    assert live.live.way == "accounts"
    assert person.learner.compose.notice.words == ""


def test_the_menu_shows_where_posts_go_and_an_exercise_stays_practice(person, qtbot):
    connect(person, qtbot)
    person.press("Escape")
    person.improvise("Num26")
    menu = person.learner.choosing.menu
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions() if action.text()]
    assert [action.isChecked() for action in menu.actions() if action.isCheckable()] == [True, False, False]
    assert any("@lea@un.exemple" in words for words in offered)
    person.press("Ctrl+Shift+O")
    person.practise()
    menu.aboutToShow.emit()
    assert not any("@lea" in action.text() for action in menu.actions())


def test_two_networks_count_and_the_tightest_leads(person, qtbot):
    connect(person, qtbot)
    connect(person, qtbot, "bluesky", "lea.exemple")
    person.press("Escape")
    person.improvise("Num26")
    person.learner.choosing.choose("accounts", (LEA.id, LEA_SKY.id))
    person.type("a" * 20, 0.01)
    ring = person.learner.compose.editor.card().ring
    assert ring.left == 280
    assert "un.exemple" in ring.words
    assert "Bluesky" in ring.words


def test_an_account_that_left_takes_its_live_to_practice(person, qtbot):
    connect(person, qtbot)
    person.press("Escape")
    person.improvise("Num26")
    person.learner.choosing.choose("accounts", (LEA.id,))
    person.press("Ctrl+Shift+B")
    (card,) = page(person).cards
    card.part.click()
    card.sure.click()
    qtbot.waitUntil(lambda: page(person).cards == [], timeout=5000)
    assert person.learner.event_now.live.way == "practice"
    assert person.learner.compose.notice.words


def test_giving_up_while_the_network_answers_connects_nothing(person, qtbot):
    person.press("Ctrl+Shift+B")
    form = page(person).form
    form.fields["mastodon", "server"].setFocus()
    person.type("un.exemple")
    person.press("Return")
    wait(person, qtbot, lambda shown: shown.form.address.text() != "")
    network = person.networks["mastodon"]
    network.attempt.cancel = network.attempt.come_back  # too late for it: the account is granted all the same
    form.cancel_button.click()
    qtbot.waitUntil(lambda: network.left == [LEA.id], timeout=5000)
    person.settle()
    assert person.services.ledger.all == ()
    assert page(person).cards == []


def test_an_account_that_could_not_be_let_go_of_is_not_said_to_be_gone(person, qtbot, monkeypatch):
    connect(person, qtbot)

    def refuse(account_id):
        raise StoreUnwritable(say("Test", "The disk is full."))

    monkeypatch.setattr(person.services.ledger, "remove", refuse)
    (card,) = page(person).cards
    card.part.click()
    card.sure.click()
    wait(person, qtbot, lambda shown: shown.form.told.text() == "The disk is full.")
    assert [card.row.id for card in page(person).cards] == [LEA.id]


def test_letting_go_of_an_account_says_what_has_not_left_for_it(person, qtbot):
    connect(person, qtbot)
    person.press("Escape")
    person.improvise("Num26")
    person.learner.choosing.choose("accounts", (LEA.id,))
    person.write("Bonjour à toutes et à tous #Num26")
    person.press("Shift+Return")  # it said that practice is off
    person.press("Ctrl+Shift+B")
    (card,) = page(person).cards
    card.part.click()
    card.sure.click()
    qtbot.waitUntil(lambda: page(person).cards == [], timeout=5000)
    assert "1 " in page(person).form.told.text()
