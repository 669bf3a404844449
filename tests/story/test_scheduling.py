"""Posts that leave later, by themselves: teasers before, nothing that talks over the live; by keys, in practice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.app.accounts.stand_in_network import LEA
from tests.hand_clock import HandClock
from tests.story.person import in_both_languages
from tests.story.places import SHEET
from tests.story.test_accounts import with_networks

# In Paris: 7:30, an hour and a half before the day; 8:50, ten minutes before it.
EARLY, SOON = (datetime(2026, 11, 12, hour, minute, tzinfo=UTC) for hour, minute in ((6, 30), (7, 50)))
MINUTE = 60


@pytest.fixture
def day(open_app, settings):
    """The day of the sheet as a second live, so that every rule may speak, from an instant on."""

    def begin(instant=EARLY):
        settings(language="fr")
        person = open_app(clock=HandClock(instant))
        person.improvise("Avant")
        person.learner.sheets.open(str(SHEET))
        person.press("Space")
        person.learner.coaching.switch_off("pace/unannounced")
        return person

    return begin


def strip(person):
    return person.learner.compose.kind


def local(hour, minute):
    """That time of the day, on the clock of where the person is."""
    return f"{datetime(2026, 11, 12, hour, minute, tzinfo=UTC).astimezone():%H:%M}"


def words(person):
    return [row.state_words for row in person.rows()]


def test_a_teaser_leaves_at_its_hour_and_not_before(day):
    """An hour before the start is what comes first; Send says Schedule, and the row says when."""
    person = day()
    person.type("Dans une heure, la journée numérique #JourneeNum26")
    person.press("Ctrl+Alt+Return")
    assert person.focus is strip(person).time.choice and local(7, 0) in strip(person).time.choice.currentText()
    assert person.learner.compose.send_action.text() == "Programmer"
    person.press("Return")
    assert person.focus is person.edit
    person.send()
    assert local(7, 0) in person.said()[-1] and not strip(person).isVisible()
    (row,) = person.rows()
    assert row.state_words == f"part à {local(7, 0)}" and "programmé" in " ".join(person.words())
    person.pause(29 * MINUTE)
    assert words(person) == [row.state_words]
    person.pause(2 * MINUTE)
    assert "envoyé" in words(person)
    (post,) = [post for post in person.services.store.timeline.posts() if post.own]
    assert abs(post.at - datetime(2026, 11, 12, 7, 0, tzinfo=UTC)) < timedelta(minutes=1)


def test_what_is_scheduled_holds_up_nothing_else(day):
    person = day()
    person.type("La boutique ouvre à midi #JourneeNum26")
    person.press("Ctrl+Alt+Return")
    person.send()
    person.write("Nous sommes dans le train #JourneeNum26")
    person.pause(10)
    assert sorted(words(person)) == ["envoyé", f"part à {local(7, 0)}"]


def test_another_time_by_keys_and_a_time_that_has_passed(day):
    person = day()
    person.type("La boutique ouvre à midi #JourneeNum26")
    person.press("Ctrl+Alt+Return")
    time = strip(person).time
    person.press("End")
    assert time.moment.isVisible()
    person.press("Tab")
    assert person.focus is time.moment
    time.moment.setCurrentSection(time.moment.Section.YearSection)
    person.press("Down")
    person.press("Return")
    person.send()
    assert "passée" in person.learner.compose.notice.words and person.focus is time.moment and not person.rows()
    time.moment.setCurrentSection(time.moment.Section.YearSection)
    person.press("Up")
    time.moment.setCurrentSection(time.moment.Section.DaySection)
    person.press("Up")
    person.send()
    (row,) = person.rows()
    assert "demain" in row.state_words


def test_it_can_be_taken_back_and_be_a_post_again(day):
    person = day()
    person.type("La boutique ouvre à midi #JourneeNum26")
    person.press("Ctrl+Alt+Return")
    person.send()
    person.pause(MINUTE)
    person.press("Ctrl+Shift+Z")
    assert person.text.startswith("La boutique") and strip(person).isVisible() and not person.rows()
    person.press("Ctrl+N")
    assert not strip(person).isVisible()
    person.send()
    person.pause(10)
    assert words(person) == ["envoyé"]


def test_what_would_talk_over_the_live_is_paused_until_it_is_over(day):
    """AD05, a quarter of an hour before: one key keeps them, and they come back to mind afterwards."""
    person = day()
    for text in ("Notre boutique fait peau neuve", "Dernier jour des soldes à la boutique"):
        person.type(text)
        person.press("Ctrl+Alt+Return")
        person.learner.compose.editor.turn_into("scheduled", at=datetime(2026, 11, 12, 9, 5, tzinfo=UTC))
        person.send()
        if person.learner.sending.held is not None:  # said once while the first was written
            person.press("Shift+Return")
    assert len(person.rows()) == 2
    person.pause((SOON - person.clock.now()).total_seconds())
    person.learner.coaching.look()
    shown = person.learner.coaching.attention.shown
    assert shown.finding.rule == "automation/scheduled-in-live"
    person.press("Ctrl+J")
    assert person.services.outbox.items() == ()
    kept = person.services.store.drafts.kept()
    assert {saved.remind_at for saved in kept} == {datetime(2026, 11, 12, 11, 30, tzinfo=UTC)} and len(kept) == 2
    assert "2 messages en pause" in person.learner.compose.notice.words
    person.pause(60)
    assert person.learner.coaching.attention.shown is None


def test_a_post_is_not_held_back_for_others_that_are_scheduled(day):
    person = day()
    person.type("Notre boutique fait peau neuve")
    person.press("Ctrl+Alt+Return")
    person.learner.compose.editor.turn_into("scheduled", at=datetime(2026, 11, 12, 9, 5, tzinfo=UTC))
    person.send()
    if person.learner.sending.held is not None:
        person.press("Shift+Return")
    person.pause((SOON - person.clock.now()).total_seconds())
    person.write("Nous sommes dans la salle, tout est prêt #JourneeNum26")
    assert person.learner.sending.held is None


def test_where_one_pastes_by_hand_nothing_is_scheduled(person):
    person.improvise("Num26")
    person.learner.event_now.change(way="clipboard")
    person.type("La boutique ouvre à midi #Num26")
    person.press("Ctrl+Alt+Return")
    person.send()
    assert not person.rows() and "main" in person.learner.compose.notice.words


def test_on_an_account_it_leaves_after_a_restart(open_app):
    """What was due while the app was closed asks first; what is due later leaves by itself."""
    person = with_networks(open_app(clock=HandClock(EARLY)))
    person.services.ledger.put(LEA)
    person.improvise("Num26")
    person.learner.choosing.choose("accounts", (LEA.id,))
    person.pause(125)
    for text, hours in (("Demain, les ateliers du matin #Num26", 2), ("Demain, les ateliers du soir #Num26", 4)):
        person.type(text)
        person.press("Ctrl+Alt+Return")
        person.learner.compose.editor.turn_into("scheduled", at=EARLY + timedelta(hours=hours))
        person.send()
    assert len(person.rows()) == 2
    person.close()
    person.clock.advance(3 * 3600)
    person.open()
    with_networks(person)
    assert sorted(words(person)) == [f"leaves at {local(10, 30)}", "waits for your word"]
    person.pause(3600 + 60)
    assert sorted(words(person)) == ["sent", "waits for your word"]


def test_one_that_would_talk_over_the_live_is_kept_until_it_is_over(day):
    """Held at Schedule; Enter keeps it as a draft, which comes back half an hour after the end."""
    person = day()
    person.type("Notre boutique fait peau neuve")
    person.press("Ctrl+Alt+Return")
    person.learner.compose.editor.turn_into("scheduled", at=datetime(2026, 11, 12, 9, 5, tzinfo=UTC))
    person.send()
    assert "direct" in person.held() and person.focus is person.edit
    assert person.offers()[0].startswith("Garder en brouillon")
    person.press("Return")
    (saved,) = person.services.store.drafts.kept()
    assert saved.remind_at == datetime(2026, 11, 12, 11, 30, tzinfo=UTC) and person.services.outbox.items() == ()


def test_two_teasers_need_air_and_the_time_is_where_that_is_settled(day):
    person = day()
    for text in ("Dans une heure #JourneeNum26", "Les ateliers affichent complet #JourneeNum26"):
        person.type(text)
        person.press("Ctrl+Alt+Return")
        person.send()
    assert "cinq minutes" in person.held()
    person.press("Return")
    assert person.focus is strip(person).time.choice


def test_the_first_post_is_praised_when_it_is_out(person):
    """What is scheduled has not left: the first that leaves is the first."""
    person.improvise("Num26")
    person.type("Dans une heure, tout commence #Num26")
    person.press("Ctrl+Alt+Return")
    person.send()
    assert [row.mark for row in person.rows()] == [""]
    person.write("Nous sommes dans la salle, tout est prêt #Num26")
    assert any("Premier" in row.mark for row in person.rows())


@in_both_languages
def test_every_field_has_its_name(person, language):
    person.improvise("Num26")
    person.press("Ctrl+Alt+Return")
    time = strip(person).time
    assert time.choice.accessibleName() and time.moment.accessibleName()
    assert all(time.choice.itemText(at) for at in range(time.choice.count()))


def test_when_the_event_is_cancelled_nothing_of_it_should_leave(day):
    person = day()
    person.type("Dans une heure, la journée numérique #JourneeNum26")
    person.press("Ctrl+Alt+Return")
    person.send()
    sheet = person.learner.event_now.live.sheet
    person.learner.event_now.change(sheet=replace(sheet, cancelled=True))
    person.pause(60)
    assert "annulé" in person.remark()
    person.press("Ctrl+J")
    (saved,) = person.services.store.drafts.kept()
    assert saved.remind_at is None and person.services.outbox.items() == ()
