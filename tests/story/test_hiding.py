"""Faces hidden in a photo, by keyboard, before it is sent (A18)."""

from pathlib import Path

import pytest
from PIL import Image, ImageStat
from PySide6.QtGui import QImage
from tests.story.person import in_both_languages

FACE = (448, 224, 576, 384)  # on the grid of JPEG's squares, so that only the face is touched
HIDDEN = {"fr": "1 partie est cachée.", "en": "1 part is hidden."}


@pytest.fixture(scope="module")
def pupils(tmp_path_factory):
    """A photo of 1024 x 768 with one "face": fine stripes, of which nothing may be left."""
    image = Image.new("RGB", (1024, 768), (90, 120, 150))
    stripes = Image.new("RGB", (128, 160), "white")
    for x in range(0, 128, 4):
        stripes.paste((0, 0, 0), (x, 0, x + 2, 160))
    image.paste(stripes, FACE[:2])
    file = tmp_path_factory.mktemp("phone") / "classe.jpg"
    image.save(file, quality=95)
    return file


@pytest.fixture
def with_photo(person, pupils):
    """The photo is in a post, its description open."""
    person.improvise("Num26")
    person.type("La classe au travail #Num26")
    person.paste(pupils)
    return person


def media(person):
    (only,) = person.learner.compose.editor.draft.posts[0].media
    return only


def editor(person):
    return person.learner.pictures.hiding.pane


def over_the_face(person):
    """The frame moved by keys until it lies over the face."""
    canvas = editor(person).canvas
    wide = canvas.frame.width
    person.press("Shift+Left")
    assert FACE[2] - FACE[0] < canvas.frame.width < wide
    for _ in range(50):
        frame = canvas.frame
        if frame.right < FACE[2]:
            person.press("Right")
        elif frame.left > FACE[0]:
            person.press("Left")
        elif frame.top > FACE[1]:
            person.press("Up")
        elif frame.bottom < FACE[3]:
            person.press("Down")
        else:
            return
    raise AssertionError(f"the frame never covers the face: {canvas.frame}")


def done(person):
    person.press("Ctrl+Return")
    person.learner.pictures.finish()
    person.settle()
    person.services.writer.flush()


def contrast(file, box):
    with Image.open(file) as image:
        return ImageStat.Stat(image.convert("L").crop(box)).stddev[0]


@in_both_languages
def test_a_face_is_hidden_and_sent_hidden(with_photo, pupils, language):
    """A18: Ctrl+M, arrows, Enter, done: the copy that leaves has no face any more, the phone's file still has it."""
    person = with_photo
    before = pupils.read_bytes()
    first = media(person)
    assert contrast(first.path, FACE) > 60
    person.press("Ctrl+M")
    assert editor(person).isVisible()
    assert person.focus is editor(person).canvas
    over_the_face(person)
    person.press("Return")
    assert HIDDEN[language] in editor(person).place.text()
    done(person)
    hidden = media(person)
    assert hidden.path != first.path
    assert contrast(hidden.path, FACE) < 12
    thumbnail = Path(hidden.path).with_name(f"{Path(hidden.path).stem}.small.png")
    assert contrast(thumbnail, tuple(round(at * 480 / 1024) for at in FACE)) < 12
    assert not Path(first.path).exists(), "the copy that showed the face is still there"
    assert pupils.read_bytes() == before
    assert person.focus is person.learner.pictures.pane.edit
    person.type("Deux élèves de dos devant une carte.")
    person.press("Ctrl+Return")
    person.send()
    person.pause(9)
    (row,) = person.rows()
    assert (row.state, row.pictures) == ("sent", 1)
    (post,) = [post for post in person.services.store.timeline.posts() if post.own]
    assert post.media[0].path == hidden.path
    assert post.media[0].original == str(pupils)


def test_undone_until_done(with_photo):
    """A18: Ctrl+Z takes back parts and cuts one by one; with nothing left to change the copy is as it was."""
    person = with_photo
    before = media(person)
    person.press("Ctrl+M")
    page = editor(person)
    person.press("Return")
    person.press("Right")
    person.press("Return")
    person.press("C")
    assert page.parts.view != page.parts.whole
    assert len(page.parts.hidden) == 2
    person.press("Ctrl+Z")
    assert page.parts.view == page.parts.whole
    person.press("Ctrl+Z")
    person.press("Ctrl+Z")
    assert not page.parts.is_changed
    assert person.focus is page.canvas
    done(person)
    assert media(person) == before
    assert person.learner.pictures.pane.isVisible()


def test_cut_to_the_frame(with_photo):
    """A18: C leaves what is in the frame, a quarter of the picture wide and high."""
    person = with_photo
    person.press("Ctrl+M")
    person.press("C")
    done(person)
    with Image.open(media(person).path) as image:
        assert image.size == (256, 192)


def test_escape_hides_too(with_photo):
    """A face that was hidden on screen must not be sent because of the key one left by."""
    person = with_photo
    first = media(person)
    person.press("Ctrl+M")
    over_the_face(person)
    person.press("Return")
    person.press("Escape")
    person.learner.pictures.finish()
    person.settle()
    person.services.writer.flush()
    assert contrast(media(person).path, FACE) < 12
    assert not Path(first.path).exists()


def test_closing_the_window_hides_too(with_photo, open_app):
    person = with_photo
    person.press("Ctrl+M")
    over_the_face(person)
    person.press("Return")
    person.close()
    app = open_app(clock=person.clock)
    assert contrast(media(app).path, FACE) < 12


def test_change_nothing(with_photo):
    person = with_photo
    before = media(person)
    person.press("Ctrl+M")
    person.press("Return")
    editor(person)._buttons[-1].click()
    person.settle()
    assert media(person) == before
    assert person.learner.pictures.pane.isVisible()


def test_nothing_leaves_meanwhile(with_photo):
    """A18: neither Send nor Keep takes a picture along that still shows what was hidden."""
    person = with_photo
    person.press("Ctrl+M")
    person.press("Return")
    person.learner.compose.send_action.trigger()
    assert person.rows() == ()
    assert "photo" in person.notice()
    person.learner.compose.keep_action.trigger()
    assert person.services.store.drafts.kept() == ()
    done(person)
    person.press("Escape")
    person.press("Ctrl+S")
    assert len(person.services.store.drafts.kept()) == 1


def test_the_place_is_told_when_the_keys_rest(with_photo):
    """D11: a screen reader hears where the frame stands, once for a run of arrows, and what was done."""
    person = with_photo
    person.press("Ctrl+M")
    person.said()
    for _ in range(5):
        person.press("Left", 0.1)
    assert person.said() == []
    person.pause(0.5)
    (told,) = person.said()
    assert told.startswith("Au milieu") or told.startswith("À gauche")
    assert editor(person).canvas.accessibleName() == f"Cadre, {told}"
    person.press("Return")
    person.pause(0.5)
    (told,) = person.said()
    assert "1 partie est cachée" in told


def test_from_the_post_and_back(with_photo):
    """Ctrl+M in the post takes its first picture, and leads back to the post; without one it says what to do."""
    person = with_photo
    person.press("Escape")
    person.press("Ctrl+M")
    assert editor(person).isVisible()
    person.press("Escape")
    assert person.focus is person.edit
    person.learner.compose.editor.set_media(person.learner.compose.editor.active, [])
    person.press("Ctrl+M")
    assert "photo" in person.notice()
    assert person.focus is person.edit


def test_a_remark_can_open_it(with_photo):
    """A18: whoever has a post's and a picture's id can open the picture to have parts hidden."""
    person = with_photo
    person.press("Escape")
    post = person.learner.compose.editor.draft.posts[0]
    person.learner.pictures.hide_parts(post.id, post.media[0].id)
    assert editor(person).isVisible()
    person.press("Escape")
    person.learner.pictures.hide_parts(post.id, "nothing")
    assert person.focus is person.edit


def test_another_draft_with_the_same_photo_keeps_its_copy(with_photo, pupils):
    """The copy is named by what is in it: where a kept draft has the same one, it stays."""
    person = with_photo
    person.press("Escape")
    person.press("Ctrl+S")
    person.type("Encore la classe")
    person.paste(pupils)
    shared = media(person).path
    person.press("Ctrl+M")
    person.press("Return")
    done(person)
    assert media(person).path != shared
    assert Path(shared).exists()


def test_what_was_pasted_leaves_no_other_copy(person):
    """A picture from the clipboard is in a file of the app's own: that one goes too."""
    person.improvise("Num26")
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0x335577)
    person.learner.pictures.add(person.learner.compose.editor.active, image)
    person.learner.pictures.finish()
    person.settle()
    shown = [Path(media(person).path), Path(media(person).original)]
    assert all(file.parent == person.services.pictures and file.exists() for file in shown)
    person.press("Ctrl+M")
    person.press("C")
    done(person)
    assert not any(file.exists() for file in shown)
    left = Path(media(person).path)
    assert sorted(person.services.pictures.iterdir()) == sorted([left, left.with_name(f"{left.stem}.small.png")])


def test_a_copy_that_cannot_be_made_is_told(with_photo):
    """The frames stay on screen, the picture stays as it was, and a sentence says it."""
    person = with_photo
    before = media(person)
    person.press("Ctrl+M")
    person.press("Return")
    Path(before.path).rename(Path(before.path).with_suffix(".away"))
    done(person)
    assert "Rien n'est encore caché" in editor(person).place.text()
    assert person.focus is editor(person).canvas
    assert media(person) == before
    assert editor(person).parts.is_changed
    Path(before.path).with_suffix(".away").rename(before.path)
    done(person)
    assert media(person).path != before.path
