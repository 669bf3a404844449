"""Drafts kept for later: seen, taken up again, thrown away and back; nothing is lost on the way (A15, A19)."""

import pytest
from PIL import Image
from tests.story.person import in_both_languages
from tests.story.places import SHEET

from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ui.kept.kept_pane import KeptPane

FIRST, SECOND = "Ana Lefevre montre un chiffre", "Trois cartes sur la table"


@pytest.fixture
def kept(person):
    """One draft is kept, its caret after the second word."""
    person.improvise("Num26")
    person.type(FIRST)
    person.edit.set_caret(11)
    person.press("Ctrl+S")
    return person


def shelf(person):
    page = person.page()
    assert isinstance(page, KeptPane)
    return page


def texts(person):
    return [row.text for row in shelf(person).model.rows]


@in_both_languages
def test_what_is_kept_is_seen_and_taken_up_again(kept, language):
    """A19: Ctrl+S puts it away, the strip says how many wait, Ctrl+Shift+S shows them, Enter goes on where one was."""
    assert kept.text.strip() in ("", "#Num26")
    mark = kept.learner.timeline._kept
    assert mark.isVisible() and mark.text().startswith("1")
    kept.press("Ctrl+Shift+S")
    page = shelf(kept)
    assert kept.focus is page.list
    (row,) = page.model.rows
    assert row.text == FIRST
    assert ":" in row.details and row.reminder == ""
    kept.press("Return")
    assert kept.page() is None
    assert kept.focus is kept.edit
    assert (kept.text, kept.caret) == (FIRST, 11)
    assert not mark.isVisible()


def test_the_strip_leads_there(kept):
    kept.learner.timeline._kept.click()
    assert texts(kept) == [FIRST]
    kept.press("Escape")
    assert kept.focus is kept.edit


def test_what_is_being_written_takes_its_place(kept):
    """Nothing is lost when one draft is taken up while another is being written: they change places."""
    kept.type(SECOND)
    kept.edit.set_caret(5)
    kept.press("Ctrl+Shift+S")
    kept.press("Return")
    assert kept.text == FIRST
    kept.type("!", every=0.01)
    kept.press("Ctrl+Shift+S")
    assert texts(kept) == [SECOND]
    kept.press("Return")
    assert (kept.text, kept.caret) == (SECOND, 5)
    kept.press("Ctrl+Shift+S")
    assert texts(kept) == [FIRST[:11] + "!" + FIRST[11:]]


def test_a_plug_pulled_in_between_loses_neither(kept, open_app):
    kept.type(SECOND)
    kept.press("Ctrl+Shift+S")
    kept.press("Return")
    kept.pull_the_plug()
    app = open_app(clock=kept.clock)
    assert app.text == FIRST
    app.press("Ctrl+Shift+S")
    assert texts(app) == [SECOND]


def test_words_of_the_last_moment_are_kept_too(kept):
    """Taken up within the moment in which nothing is saved yet: what was typed last isn't lost with the blank draft."""
    kept.pause(2)
    kept.type("Vite", every=0.01)
    (saved,) = kept.services.store.drafts.kept()
    kept.learner.keeping.reopen(saved.draft.id)
    kept.settle()
    kept.pause(2)
    assert [one.draft.posts[0].text for one in kept.services.store.drafts.kept()] == ["Vite"]


def test_thrown_away_and_brought_back(kept):
    """Delete throws it away without a question, a line says so, and Ctrl+Z brings it back as it was."""
    kept.type(SECOND)
    kept.press("Ctrl+S")
    kept.press("Ctrl+Shift+S")
    page = shelf(kept)
    assert texts(kept) == [SECOND, FIRST]
    before = page.model.rows
    kept.press("Del")
    assert texts(kept) == [FIRST]
    assert any(SECOND in words for words in kept.words(page._gone))
    kept.press("Del")
    assert texts(kept) == []
    assert page._empty.isVisible()
    kept.press("Ctrl+Z")
    kept.press("Ctrl+Z")
    assert page.model.rows == before
    assert not page._gone.isVisible()
    assert [saved.draft.posts[0].text for saved in kept.services.store.drafts.kept()] == [SECOND, FIRST]


def test_times_for_a_reminder(kept):
    """1 is in ten minutes, 2 in an hour, 0 never; what the sheet doesn't know isn't offered."""
    kept.press("Ctrl+Shift+S")
    page = shelf(kept)
    offered = [kind for kind, made in page._times.items() if made.isVisible()]
    assert offered == ["soon", "hour", "none"]
    kept.press("1")
    (row,) = page.model.rows
    at = f"{kept.services.store.drafts.next_reminder().astimezone():%H:%M}"
    assert at in row.reminder
    kept.press("2")
    assert (kept.services.store.drafts.next_reminder() - kept.clock.now()).total_seconds() == 3600
    kept.press("3")
    assert (kept.services.store.drafts.next_reminder() - kept.clock.now()).total_seconds() == 3600
    kept.press("0")
    assert kept.services.store.drafts.next_reminder() is None
    assert page.model.rows[0].reminder == ""


def test_an_event_offers_the_end_of_the_talk_and_of_the_embargo(person):
    """A19: the sheet knows when the talk ends, and until when what is said there may not be told."""
    person.clock.advance(-3600)  # 09:30 in Paris: a talk until 10:15
    person.learner.sheets.open(str(SHEET))
    person.press("Space")
    person.type(FIRST)
    person.press("Ctrl+S")
    assert person.services.store.drafts.next_reminder() is None
    person.press("Ctrl+Shift+S")
    offered = {kind: made.text() for kind, made in shelf(person)._times.items() if made.isVisible()}
    assert list(offered) == ["soon", "hour", "talk", "embargo", "none"]


def test_the_menu_has_it_with_its_key(kept):
    actions = [action for group in kept.learner.groups for action in group.actions]
    assert kept.learner.shelf.kept_action in actions
    assert kept.learner.reminding.reopen_action in actions


def test_a_screen_reader_is_told_what_becomes_of_it(kept):
    """D07: kept, and taken up again: one word each, and the list's rows are sentences."""
    assert kept.said() == ["Gardé pour plus tard."]
    kept.press("Ctrl+Shift+S")
    page = shelf(kept)
    assert page.model.rows[0].spoken.startswith(FIRST + ", Gardé")
    kept.press("Return")
    assert kept.said() == ["Rouvert."]


def test_the_doors_say_how_many(kept):
    kept.press("Ctrl+Shift+O")
    doors = kept.page()
    assert doors.kept.isVisible() and doors.kept.text().startswith("1")
    doors.kept.click()
    assert texts(kept) == [FIRST]
    kept.press("Return")
    assert kept.page() is None
    assert kept.text == FIRST


def test_only_a_hashtag_is_nothing_to_keep(person):
    person.improvise("Num26")
    person.learner.event_now.change(keep_hashtag=True)
    person.learner.sending.start_fresh()
    person.press("Ctrl+S")
    assert person.services.store.drafts.kept() == ()


def test_a_strip_of_another_draft_does_not_send_this_one(kept):
    """What held a post back is gone with it: Shift+Enter must not send the one that came instead."""
    kept.type("Super matin.Il pleut mais on parle des MOOC")
    kept.send()
    assert kept.held()
    kept.learner.timeline._list.activated.emit(kept.learner.timeline.model.index(0))
    kept.settle()
    assert kept.text == FIRST
    assert kept.held() == ""
    kept.press("Shift+Return")
    kept.pause(10)
    assert [row.state for row in kept.rows()] == ["kept"]


def test_a_full_disk_loses_nothing(kept, monkeypatch):
    """Where nothing can be written the draft stays in the editor with its caret, and a sentence says why."""

    def full(*_):
        raise StoreUnwritable(say("Store", "No draft could be read from it."))

    drafts = kept.services.store.drafts
    kept.type(SECOND)
    kept.edit.set_caret(4)
    for refused, act in (("keep", "Ctrl+S"), ("reopen", None)):
        with monkeypatch.context() as patch:
            patch.setattr(drafts, refused, full)
            if act:
                kept.press(act)
            else:
                kept.learner.keeping.reopen(drafts.kept()[0].draft.id)
        assert (kept.text, kept.caret) == (SECOND, 4)
        assert kept.notice() != ""
        kept.learner.compose.notice.close_notice()
        assert [saved.draft.posts[0].text for saved in drafts.kept()] == [FIRST]
    kept.press("Ctrl+Shift+S")
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "discard", full)
        kept.press("Del")
    assert texts(kept) == [FIRST]
    assert not shelf(kept)._gone.isVisible()


def test_a_photo_that_is_not_ready_yet_stays_with_its_post(kept, tmp_path):
    """While a photo is prepared its draft is neither put away nor exchanged: the photo would land in another one."""
    file = tmp_path / "carte.png"
    Image.effect_noise((64, 64), 90).save(file)
    kept.type(SECOND)
    pictures = kept.learner.pictures
    pictures.add(kept.learner.compose.editor.active, [str(file)])
    kept.learner.compose.keep_action.trigger()
    kept.learner.keeping.reopen(kept.services.store.drafts.kept()[0].draft.id)
    assert kept.text == SECOND
    assert "photo" in kept.notice()
    pictures.finish()
    kept.settle()
    kept.press("Escape")
    kept.press("Ctrl+S")
    saved = kept.services.store.drafts.kept()[0]
    assert (saved.draft.posts[0].text, len(saved.draft.posts[0].media)) == (SECOND, 1)
    kept.press("Ctrl+Shift+S")
    assert "1 image" in shelf(kept).model.rows[0].details
