"""A photo of a slide from a phone, with the place where it was taken (A16, A17)."""

import pytest
from PIL import Image
from tests.story.person import in_both_languages

GPS, LATITUDE = 0x8825, 2
PLACE = {"fr": "Lieu retiré", "en": "Place removed"}
WEAK = {"fr": "Écris le texte et le chiffre de la diapo.", "en": "Write out the slide's text and figure."}
DESCRIBED = {"fr": "Photo décrite", "en": "Photo described"}
UNDESCRIBED = {"fr": "À décrire", "en": "To describe"}


@pytest.fixture(scope="module")
def slide(tmp_path_factory):
    """4032 x 3024 with a GPS position, as phones write it."""
    image = Image.effect_noise((504, 378), 80).convert("RGB").resize((4032, 3024))
    notes = image.getexif()
    notes.get_ifd(GPS)[1], notes.get_ifd(GPS)[LATITUDE] = "N", (47.0, 12.0, 30.0)
    file = tmp_path_factory.mktemp("phone") / "diapo.jpg"
    image.save(file, quality=92, exif=notes)
    return file


@pytest.fixture
def with_photo(person, slide):
    """The photo was pasted into a post that was begun."""
    person.improvise("Num26")
    person.type("La carte des chemins #Num26")
    person.paste(slide)
    return person


@in_both_languages
def test_described_beside_the_picture(with_photo, language):
    """A16: the alt text opens beside the picture, with the caret in it, 1,000 signs, and "place removed"."""
    person = with_photo
    alt = person.learner.pictures._alt
    assert alt.isVisible() and alt.picture.isVisible()
    assert not alt.picture.pixmap().isNull()
    assert person.focus is alt.edit
    assert "1000" in alt.left.replace("\u202f", "").replace("\u00a0", "").replace(",", "")
    assert any(text.startswith(PLACE[language]) for text in person.words(alt))
    assert person.text == "La carte des chemins #Num26"


def test_the_copy_tells_no_place_and_the_original_is_untouched(person, slide):
    """A16: what will leave is smaller, upright and without GPS; the phone's file is as it was, byte for byte."""
    before = slide.read_bytes()
    person.improvise("Num26")
    person.paste(slide)
    (media,) = person.learner.compose.editor.draft.posts[0].media
    with Image.open(media.path) as copy:
        assert not copy.getexif().get_ifd(GPS)
        assert max(copy.size) <= 2048
    assert media.size < len(before)
    assert media.gps
    assert slide.read_bytes() == before
    assert media.path != str(slide)


def test_nothing_while_the_description_is_written(person, slide):
    """A04: keys in the description are keys too: no remark and no announcement until they rest."""
    person.improvise("Num26")
    person.type("Super matin, il pleut sur la carte")
    person.paste(slide)
    seen = set()
    person.type("Une carte, trois chemins", 0.5, lambda: seen.add(person.remark()))
    assert seen == {""}
    assert person.heard == []
    person.pause(3.1)
    assert person.remark() != ""
    assert person.focus is person.learner.pictures._alt.edit


@in_both_languages
def test_the_chip_says_what_is_missing(with_photo, language):
    """A16: back in the post the picture says that it is to describe, and once it is, that it is described."""
    person = with_photo
    person.press("Escape")
    assert person.focus is person.edit
    (tile,) = person.learner.compose.editor.card().media.tiles
    assert tile.edit.text() == UNDESCRIBED[language]
    tile.edit.setFocus()
    person.press("Space")
    person.type("Une carte : trois chemins partent de l'école.")
    person.press("Ctrl+Return")
    assert person.focus is person.edit
    (tile,) = person.learner.compose.editor.card().media.tiles
    assert tile.edit.text() == {"fr": "Décrite", "en": "Described"}[language]
    assert person.rows() == ()


def test_send_asks_for_the_description(with_photo):
    """A17: without a description Send waits; Enter leads to where it is written, with the picture in view."""
    person = with_photo
    person.press("Escape")
    person.send()
    assert person.held() != ""
    assert person.rows() == ()
    person.press("Return")
    assert person.focus is person.learner.pictures._alt.edit


def test_a_described_photo_goes_and_is_praised(with_photo):
    """A17: with its description the post leaves, and its mark names the description or the first post."""
    person = with_photo
    person.type("Une carte : trois chemins partent de l'école.")
    person.press("Ctrl+Return")
    person.send()
    assert person.held() == ""
    person.pause(9)
    (row,) = person.rows()
    assert (row.state, row.pictures) == ("sent", 1)
    assert row.mark


def describe(person):
    """From the post to its picture's description, by keys."""
    (tile,) = person.learner.compose.editor.card().media.tiles
    tile.edit.setFocus()
    person.press("Space")


@in_both_languages
def test_a_weak_description_is_a_tip_after_sending_too(with_photo, language):
    """A17: "photo de la diapo" goes, with a tip and not a block; taken back and mended, it earns its praise."""
    person = with_photo
    person.learner.pictures.close()
    person.press("Home")
    person.type("En direct : ")
    describe(person)
    person.type("photo de la diapo")
    person.press("Ctrl+Return")
    person.send()
    assert person.held() == ""
    assert [row.state for row in person.rows()] == ["waiting"]
    assert person.remark() == WEAK[language]
    person.learner.timeline.undo_action.trigger()
    person.settle()
    describe(person)
    person.press("Ctrl+A")
    person.type("Diapositive : courbe des inscrits, 120 en 2024, 480 en 2026.")
    person.press("Ctrl+Return")
    person.send()
    assert person.held() == ""
    assert person.remark() != WEAK[language]
    person.pause(9)
    (row,) = person.rows()
    assert row.state == "sent"
    assert row.mark.startswith(DESCRIBED[language])


def test_a_weak_description_is_told_at_the_pause(with_photo):
    """A17: at the pause the tip is there before Send, and Apply leads to the description; "photo of" goes by itself."""
    person = with_photo
    person.learner.pictures.close()
    person.press("Home")
    person.type("En direct : ")
    describe(person)
    person.type("photo de la diapo")
    person.pause(4)
    assert person.remark() == WEAK["fr"]
    person.press("Ctrl+A")
    person.type("Photo de la courbe des inscrits, 120 en 2024, 480 en 2026")
    person.pause(4)
    assert "image" in person.remark()
    person.press("Ctrl+J")
    assert person.learner.pictures.pane.edit.words() == "Courbe des inscrits, 120 en 2024, 480 en 2026"
    assert person.learner.compose.editor.draft.posts[0].media[0].alt == "Courbe des inscrits, 120 en 2024, 480 en 2026"


def test_what_is_no_picture_is_told_in_the_window(person, tmp_path):
    """A16: a file that can't be used is a sentence in the window; the post stays as it is."""
    file = tmp_path / "notes.jpg"
    file.write_bytes(b"not a picture at all")
    person.improvise("Num26")
    person.type("Un mot")
    person.paste(file)
    assert "notes.jpg" in person.notice()
    assert person.text == "Un mot"
    assert person.learner.compose.editor.draft.posts[0].media == ()
    assert person.focus is person.edit


def test_whoever_goes_on_writing_is_not_taken_away(person, slide):
    """A16: the description opens when the picture is ready, but not under hands that have gone on writing."""
    person.improvise("Num26")
    pictures = person.learner.pictures
    pictures.add(person.learner.compose.editor.active, [str(slide)])
    person.type("Une carte")
    pictures.finish()
    person.settle()
    assert person.focus is person.edit
    assert person.text == "Une carte"
    assert len(person.learner.compose.editor.draft.posts[0].media) == 1


def test_a_post_does_not_leave_without_its_photo(person, slide):
    """A16: Send while the photo is being prepared says so, and sends nothing."""
    person.improvise("Num26")
    person.type("La carte des chemins #Num26")
    pictures = person.learner.pictures
    pictures.add(person.learner.compose.editor.active, [str(slide)])
    person.learner.compose.send_action.trigger()
    assert person.rows() == ()
    assert "photo" in person.notice()
    pictures.finish()
    person.settle()
    assert len(person.learner.compose.editor.draft.posts[0].media) == 1
