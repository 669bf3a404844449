"""A private message and a template, in practice, by keys: said in words, and never sent elsewhere."""

import pytest
from tests.story.person import in_both_languages


@pytest.fixture
def message(person):
    """A private message to Ana is being written."""
    person.improvise("Num26")
    person.press("Ctrl+L")
    assert person.focus is person.learner.compose.kind.recipient
    person.type("@ana")
    person.press("Return")
    assert person.focus is person.edit
    return person


def strip(person):
    return person.learner.compose.kind


@in_both_languages
def test_a_private_message_is_private_in_the_timeline(message, language):
    """The pane says whom it is for; it goes to the practice timeline as private, and the next draft is a post."""
    assert strip(message).words.text().endswith("@ana")
    message.write("Ton plan de salle m'a bien servi hier matin")
    assert not strip(message).isVisible()
    message.pause(60)
    (row,) = message.rows()
    assert row.state_words.endswith("@ana") and row.state_words.startswith("priv") and "@ana" in row.spoken
    (post,) = message.services.store.timeline.posts()
    assert (post.kind, post.to) == ("dm", "ana")


def test_an_undone_message_is_still_private(message):
    message.write("Ton plan de salle m'a bien servi hier matin")
    message.press("Ctrl+Shift+Z")
    draft = message.learner.compose.editor.draft
    assert (draft.kind, draft.to) == ("dm", "ana") and strip(message).isVisible()
    message.press("Ctrl+N")
    assert message.learner.compose.editor.draft.kind == "post" and not strip(message).isVisible()
    assert message.text.startswith("Ton plan")


def test_the_coach_knows_a_welcome_message(message):
    """AD01 holds it back; a first live's few rules are for its posts, and nobody has it yet."""
    message.write("Merci de me suivre ! Mon blog : https://exemple.org", 0.02)
    assert message.learner.sending.held.finding.rule == "automation/welcome-dm"
    assert not message.rows()


def test_a_message_to_nobody_waits(person):
    person.improvise("Num26")
    person.type("Bonjour, merci pour hier")
    person.press("Ctrl+L")
    person.send()
    assert person.focus is strip(person).recipient and not person.rows()
    assert "privé" in person.learner.compose.notice.words


@in_both_languages
def test_a_template_is_kept_and_never_sent(person, language):
    """Send keeps it, and it comes back as a template."""
    person.improvise("Num26")
    send = person.learner.compose.send_action
    before = send.text()
    person.press("Ctrl+R")
    assert send.text() != before and strip(person).isVisible() and not strip(person).recipient.isVisible()
    person.write("Rendez-vous dans la grande salle pour la suite")
    assert send.text() == before and not strip(person).isVisible()
    person.pause(60)
    assert person.services.store.timeline.posts() == () and person.services.outbox.items() == ()
    (row,) = person.rows()
    assert row.state == "kept"
    person.learner.keeping.reopen(row.id.partition(":")[2])
    assert person.learner.compose.editor.draft.kind == "template" and send.text() != before


def test_where_posts_are_copied_a_message_is_declined_and_a_template_kept(message):
    """In a sentence; the words stay. A template is sent nowhere, and so is written anywhere."""
    message.type("Ton plan de salle m'a bien servi hier matin")
    message.learner.event_now.change(way="clipboard")
    message.send()
    assert message.services.outbox.items() == () and message.text.startswith("Ton plan")
    message.press("Ctrl+N")
    message.press("Ctrl+R")
    assert message.learner.compose.editor.draft.kind == "template"
    message.send()
    assert message.services.outbox.items() == () and [row.state for row in message.rows()] == ["kept"]
