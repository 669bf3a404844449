"""Private messages on accounts: from one to one, with what each network allows, and in words who else would read."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtWidgets import QCheckBox
from tests.adapters.publishers.mastodon_stand_in import MastodonStandIn
from tests.adapters.publishers.x_desk import MemoryVault
from tests.app.accounts.stand_in_network import LEA, LEA_SKY, LEA_X
from tests.story.person import in_both_languages
from tests.story.test_accounts import page, wait, with_networks

from livetweet_coach.adapters.publishers.bluesky.network import BlueskyNetwork
from livetweet_coach.adapters.publishers.mastodon.publisher import MastodonPublisher
from livetweet_coach.adapters.publishers.x.network import XNetwork
from livetweet_coach.core.publishing.sent import TimelinePost

WORDS = "Ton plan de salle m'a bien servi hier matin"
MAY = replace(LEA_X, messages=True)


@pytest.fixture
def no_network():
    """A real publisher speaks to a stand-in on this machine, and to nobody else."""


@pytest.fixture
def server():
    made = MastodonStandIn().start()
    yield made
    made.stop()


@pytest.fixture
def lea(server):
    return replace(LEA, server=server.host)


@pytest.fixture
def person(open_app, settings, language, server):
    """Somebody in a live, with real publishers; Mastodon's server is a stand-in."""
    settings(language=language)
    one = with_networks(open_app())
    places, vault = one.networks, MemoryVault()
    server.now = one.clock.now
    places["mastodon"].publisher = lambda account: MastodonPublisher(account, lambda: "a-token", (2, 2))
    places["x"].publisher = XNetwork(vault, one.clock.now, base="http://127.0.0.1:9").publisher
    places["bluesky"].publisher = BlueskyNetwork(vault).publisher
    one.improvise("Num26")
    return one


def on(person, *accounts):
    """Post from these accounts from now on."""
    for account in accounts:
        person.services.ledger.put(account)
    person.learner.choosing.choose("accounts", tuple(account.id for account in accounts))


def message(person, to="@ana", words=""):
    person.press("Ctrl+L")
    person.type(to)
    person.press("Return")
    person.type(words, 0.02)


def draft(person):
    return person.learner.compose.editor.draft


def strip(person):
    return person.learner.compose.kind


def left(person):
    return person.learner.compose.editor.card().left


@in_both_languages
def test_a_message_leaves_from_the_account_to_its_person_alone(person, server, lea, language):
    on(person, lea)
    message(person, words=WORDS)
    assert left(person) == 500 - len("@ana ") - len(WORDS)
    person.send()
    person.pause(9)
    (post,) = server.posts
    assert (post["text"], post["visibility"], post["reaches"]) == (f"@ana {WORDS}", "direct", ["ana"])
    (row,) = person.rows()
    assert row.text == WORDS and row.state_words.startswith("priv") and "@ana" in row.spoken
    assert left(person) == 500


def test_a_name_that_nobody_has_comes_back_with_a_sentence(person, server, lea):
    on(person, lea)
    message(person, "@personne", WORDS)
    person.send()
    person.pause(9)
    (row,) = person.rows()
    assert row.state == "attention" and "@personne" in row.note
    assert server.deleted == [server.posts[0]["id"]]


@in_both_languages
def test_who_else_would_read_it_is_said_while_it_is_written(person, lea, language):
    on(person, lea)
    message(person, words="Avec ")
    assert not strip(person).readers.isVisible()
    person.type("@luc@ailleurs.exemple ")
    words = strip(person).readers
    assert words.isVisible() and words.text().endswith("@luc@ailleurs.exemple")
    assert words.text().startswith({"fr": "Toute personne nommée", "en": "Everyone named"}[language])
    assert strip(person).recipient.accessibleDescription() == words.text()
    person.pause(20)
    assert words.text() in person.said()
    person.press("Ctrl+N")
    assert not words.isVisible()


def test_on_x_nobody_else_reads_it(person):
    on(person, MAY)
    message(person, words="Avec @luc ")
    assert not strip(person).readers.isVisible()
    assert left(person) == 10_000 - len("Avec @luc ")
    person.press("Ctrl+N")
    assert left(person) == 280 - len("Avec @luc ")


@in_both_languages
def test_an_x_account_without_leave_says_what_to_do(person, language):
    on(person, LEA_X)
    person.type(WORDS, 0.02)
    person.press("Ctrl+L")
    assert {"fr": "cochant les messages privés", "en": "tick private messages"}[language] in person.notice()
    assert draft(person).kind == "post" and person.text == WORDS


def test_neither_bluesky_nor_copying_takes_one(person):
    on(person, LEA_SKY)
    person.press("Ctrl+L")
    assert "Bluesky" in person.notice() and draft(person).kind == "post"
    person.learner.compose.notice.close_notice()
    person.learner.event_now.change(way="clipboard")
    person.press("Ctrl+L")
    assert "Copier-coller" in person.notice() and draft(person).kind == "post"


def test_a_message_goes_from_one_account(person, server, lea):
    on(person, lea)
    message(person, words=WORDS)
    on(person, lea, MAY)
    person.send()
    assert "Plusieurs comptes" in person.notice() and person.text == WORDS
    person.pause(9)
    assert server.posts == [] and person.services.outbox.items() == ()


def test_a_message_is_one_post(person, lea):
    on(person, lea)
    message(person, words=WORDS)
    person.learner.compose.editor.add_post()
    person.type("Et encore ceci", 0.02)
    person.send()
    assert "un seul message" in person.notice() and len(draft(person).posts) == 2
    assert person.services.outbox.items() == ()


def test_x_takes_one_picture(person, tmp_path):
    on(person, MAY)
    message(person, words=WORDS)
    for name in ("un.png", "deux.png"):
        Image.new("RGB", (60, 40), "#335577").save(tmp_path / name)
        person.paste(tmp_path / name)
        person.press("Escape")
    person.send()
    assert "1 au maximum" in person.notice()
    assert person.services.outbox.items() == ()


def sent_to(person, *people, way="practice", account=""):
    """These have the words already, some minutes ago."""
    at = person.clock.now()
    posts = [
        TimelinePost(f"m{n}", at, WORDS, kind="dm", to=to, way=way, account=account) for n, to in enumerate(people)
    ]
    person.services.store.timeline.add(posts)
    person.learner.queueing.refresh()


@pytest.mark.parametrize("where", ["practice", "mastodon"])
def test_the_fifth_copy_is_not_handed_over_whatever_the_coach_may_say(person, server, lea, where):
    if where == "mastodon":
        on(person, lea)
    sent_to(person, "bob", "zoe", "tom", "max")
    message(person, words=WORDS)
    person.send()
    assert "5 personnes" in person.held() and person.services.outbox.items() == ()
    person.learner.sending._take_held()
    person.learner.coaching.hold = lambda **how: None  # as where a pack switches the rule off
    person.send()
    assert person.notice().startswith("5 personnes auraient") and person.text == WORDS
    person.pause(9)
    assert server.posts == [] and len(person.services.store.timeline.posts()) == 4


def test_four_copies_and_the_lives_own_team_may_go(person):
    live = person.learner.event_now
    live.change(sheet=replace(live.live.sheet, team=("ana", "bob")))
    sent_to(person, "bob", "zoe", "tom", "max")
    declines = person.learner.kinds.private.declines
    assert declines(draft(person).with_text(draft(person).posts[0].id, WORDS).as_kind("dm", "ana")) == ""
    assert declines(draft(person).with_text(draft(person).posts[0].id, WORDS).as_kind("dm", "eva")) == ""
    sent_to(person, "bob", "zoe", "tom", "max", "lou")
    assert "5 " in declines(draft(person).with_text(draft(person).posts[0].id, WORDS).as_kind("dm", "eva"))


def test_a_template_is_kept_where_an_account_posts(person, server, lea):
    on(person, lea)
    person.press("Ctrl+R")
    person.write("Rendez-vous dans la grande salle pour la suite", 0.02)
    person.pause(9)
    (row,) = person.rows()
    assert row.state == "kept" and server.posts == []


def test_x_is_asked_for_private_messages_where_one_ticks_them(person, qtbot):
    person.press("Ctrl+Shift+B")
    form = page(person).form
    assert not form.messages.isVisible()
    form.networks.choose("x")
    assert form.messages.isVisible() and not form.messages.isChecked() and form.messages.accessibleDescription()
    assert isinstance(form.messages, QCheckBox) and form.messages.height() >= 32
    form.messages.setFocus()
    person.press("Space")
    form.fields["x", "client"].setFocus()
    person.type("abc")
    person.networks["x"].outcome = MAY
    person.press("Return")
    wait(person, qtbot, lambda shown: shown.form.address.text() != "")
    assert person.networks["x"].fields == {"client": "abc", "messages": "yes"}
    person.networks["x"].attempt.come_back()
    wait(person, qtbot, lambda shown: not shown.form.is_waiting)
    assert person.services.ledger.all == (MAY,) and not form.messages.isChecked()
