"""What the event asks for: pupils on a photo, an embargo without photos, names that stay in the room (A18, A19)."""

from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image
from tests.hand_clock import HandClock
from tests.story.person import in_both_languages
from tests.story.places import SHEET

from livetweet_coach.core.progress.journal import Kind

# In Paris: 10:02, a class visits; 10:40, an embargoed talk without photos; 11:20, the Chatham House Rule.
CLASS = datetime(2026, 11, 12, 9, 2, tzinfo=UTC)
EMBARGO = datetime(2026, 11, 12, 9, 40, tzinfo=UTC)
CHATHAM = datetime(2026, 11, 12, 10, 20, tzinfo=UTC)
LIFTED = datetime(2026, 11, 12, 13, 0, tzinfo=UTC)
CONSENT = {"fr": "l'accord écrit des parents", "en": "written consent"}
BOTH = {
    "fr": "Pas avant 14\u00a0h\u00a000, et pas de photo. Je garde ton texte et ton image ici.",
    "en": "Not before 14:00, and no photos. I'm keeping your text and picture here.",
}


@pytest.fixture
def at(open_app, settings, language):
    """Begin the day of the sheet at an instant, its announcement sent."""

    def begin(instant):
        settings(language=language)
        person = open_app(file=str(SHEET), clock=HandClock(instant - timedelta(seconds=60)))
        person.press("Space")
        person.write("Je live-tweete la journée #JournéeNum26 #LT", 0.1)
        if person.held():
            person.press("Shift+Return")
        person.pause(30)
        return person

    return begin


@pytest.fixture(scope="module")
def photo(tmp_path_factory):
    """A photo from a camera, without a date."""
    notes = Image.Exif()
    notes[0x010F] = "Camera"
    file = tmp_path_factory.mktemp("phone") / "classe.jpg"
    Image.effect_noise((320, 240), 80).convert("RGB").save(file, exif=notes)
    return file


def kinds(person, rule):
    """What the journal, which stays on this machine, has of a rule."""
    live = person.learner.event_now.live.id
    return [entry.kind for entry in person.services.entries(live) if entry.rule == rule]


def own(person):
    return [row for row in person.rows() if row.own and row.state != "kept"]


@in_both_languages
def test_a_photo_of_pupils_asks_for_consent(at, photo, language):
    """A18: the warning names consent, holds Send once, and one deliberate key sends; the journal alone knows."""
    person = at(CLASS)
    sent = len(own(person))
    person.type("La classe code avec nous #JournéeNum26")
    person.paste(photo)
    person.type("Quatre élèves sourient autour d'une table ronde, 3 ordinateurs")
    person.pause(4)
    assert CONSENT[language] in person.remark()
    person.press("Ctrl+Return")
    person.send()
    assert CONSENT[language] in person.held()
    person.send()
    assert len(own(person)) == sent
    assert any("Shift" in words or "Maj" in words for words in person.offers())
    person.press("Shift+Return")
    assert person.held() == ""
    person.pause(9)
    assert len(own(person)) == sent + 1
    assert kinds(person, "policy/minors").count(Kind.SENT_ANYWAY) == 1


def test_the_question_leads_to_the_picture(at, photo):
    """A18: Enter opens the photo beside its description, where it can be looked at, described or taken out."""
    person = at(CLASS)
    person.type("La classe code avec nous #JournéeNum26")
    person.paste(photo)
    person.type("Quatre élèves sourient autour d'une table ronde")
    person.press("Ctrl+Return")
    person.send()
    person.press("Return")
    alt = person.learner.pictures.pane
    assert alt.isVisible() and person.focus is alt.edit
    person.press("Ctrl+A")
    person.type("Quatre élèves de dos autour d'une table ronde")
    person.press("Ctrl+Return")
    person.send()
    assert person.held() == ""


def test_silence_lets_the_warning_go_but_no_blocker(at, photo):
    """A21: F8 mutes the question about pupils, never the embargo."""
    person = at(EMBARGO)
    person.press("F8")
    person.type("480 inscrits #JournéeNum26")
    person.pause(4)
    assert person.remark() == ""
    person.send()
    assert person.held() != ""


@in_both_languages
def test_an_embargo_without_photos_is_one_remark(at, photo, language):
    """A19: text and photo of the embargoed talk are told together; Enter keeps both until 14:00."""
    person = at(EMBARGO)
    sent = len(own(person))
    person.type("480 inscrits, trois fois plus qu'en 2024 #JournéeNum26")
    person.paste(photo)
    person.type("La courbe monte de 120 à 480 inscrits au tableau")
    person.press("Ctrl+Return")
    person.pause(4)
    assert person.remark() == BOTH[language]
    person.send()
    assert person.held() == BOTH[language]
    offers = person.offers()
    assert len(offers) == 3  # keep, send all the same, go on writing
    person.press("Return")
    assert person.text.strip() in ("", "#JournéeNum26")
    assert len(own(person)) == sent
    (kept,) = person.services.store.drafts.kept()
    assert kept.draft.posts[0].text == "480 inscrits, trois fois plus qu'en 2024 #JournéeNum26"
    assert len(kept.draft.posts[0].media) == 1
    assert kept.remind_at == LIFTED
    assert person.services.store.drafts.due_reminders(LIFTED) == (kept,)


def test_apply_keeps_it_at_the_pause_too(at):
    """A19: the pane's own key does what the strip's Enter does."""
    person = at(EMBARGO)
    person.type("480 inscrits #JournéeNum26")
    person.pause(4)
    assert "14" in person.remark()
    person.press("Ctrl+J")
    (kept,) = person.services.store.drafts.kept()
    assert kept.remind_at == LIFTED
    assert person.remark() == ""
    assert person.focus is person.edit


def test_sending_all_the_same_is_one_choice_and_is_noted_here(at):
    """A19: whoever has leave to share sends with one deliberate key."""
    person = at(EMBARGO)
    sent = len(own(person))
    person.type("480 inscrits, avec l'accord d'Ana Lefèvre #JournéeNum26")
    person.send()
    person.press("Escape")
    person.send()
    assert person.held() != ""
    person.press("Shift+Return")
    person.pause(9)
    assert len(own(person)) == sent + 1
    assert kinds(person, "policy/do-not-share").count(Kind.SENT_ANYWAY) == 1


def test_the_room_may_be_told_of(at):
    """A19: logistics are not the talk."""
    person = at(EMBARGO)
    sent = len(own(person))
    person.type("Salle comble, on reprend à 11 h 15 en salle 3 #JournéeNum26")
    person.send()
    assert person.held() == ""
    person.pause(9)
    assert len(own(person)) == sent + 1


def test_names_stay_in_the_room(at):
    """TS03: under the Chatham House Rule the idea goes and the person does not; one key takes the name out."""
    person = at(CHATHAM)
    sent = len(own(person))
    person.type("Karim Benali : le budget sera peut-être coupé #JournéeNum26")
    person.send()
    assert "Chatham" in person.held()
    person.press("Return")
    assert person.text == "le budget sera peut-être coupé #JournéeNum26"
    assert len(own(person)) == sent
    person.send()
    assert person.held() == ""


def test_the_wifi_password_is_masked(at):
    """TS04: what the sheet lists as secret does not leave; Enter masks it, and Send is pressed again."""
    person = at(CLASS)
    person.type("Wifi de la salle\u00a0: Salle3 / Nantes2026! #JournéeNum26")
    person.send()
    assert "wifi" in person.held()
    person.press("Return")
    assert "Nantes" not in person.text and "Salle3" not in person.text
    person.send()
    assert person.held() == ""
