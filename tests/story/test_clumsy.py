"""Clumsy hands: what is begun twice, left in the middle or taken away under somebody's keys. Nothing is lost by it."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage


@pytest.fixture
def picture(tmp_path):
    image = QImage(2400, 1800, QImage.Format.Format_RGB32)
    image.fill(0x335577)
    file = tmp_path / "carre.png"
    image.save(str(file))
    return file


def offered(person, file):
    """Pasted, and nobody waits until it is prepared."""
    person.learner.pictures.add(person.learner.compose.editor.active, [str(file)])


def pictures(person):
    return [len(post.media) for post in person.learner.compose.editor.draft.posts]


@pytest.fixture
def described(person, picture):
    """A description is open beside its picture."""
    person.improvise("Num26")
    person.type("Une carte #Num26")
    person.paste(picture)
    person.type("Trois chemins")
    assert person.learner.pictures.pane.isVisible()
    return person


def test_closing_keeps_a_picture_that_is_being_prepared(open_app, settings, picture):
    """The window closes before the picture is ready: it is in the draft when one comes back."""
    settings(language="fr")
    person = open_app()
    person.improvise("Num26")
    person.type("Une carte")
    offered(person, picture)
    person.close()
    again = open_app()
    assert (again.text, pictures(again)) == ("Une carte", [1])


def test_another_language_keeps_a_picture_that_is_being_prepared(person, picture):
    person.improvise("Num26")
    offered(person, picture)
    person.learner.preferences.change("language", "en")
    person.settle()
    assert pictures(person) == [1]


def test_a_description_closes_when_its_draft_is_put_away(described):
    """Ctrl+S with the description open: the next keys go into the new post, not into a description of nothing."""
    described.press("Ctrl+S")
    assert not described.learner.pictures.pane.isVisible()
    assert described.focus is described.edit
    described.type("Autre chose")
    assert described.text.startswith("Autre chose")


def test_a_page_leads_back_into_the_description(described):
    """F1 and Escape: the keys go on where they went before, not into the post behind."""
    described.press("F1")
    described.press("Escape")
    described.type(" sur une carte")
    assert described.learner.pictures.pane.edit.toPlainText() == "Trois chemins sur une carte"
    assert described.text == "Une carte #Num26"


def test_a_thread_gives_way_to_another_draft(person):
    """The card with the caret goes while others stay: each draft keeps the post that was being written."""
    editor = person.learner.compose.editor
    person.improvise("Num26")
    person.type("un")
    person.press("Ctrl+Shift+Return")
    person.type("deux")
    person.press("Ctrl+Shift+Return")
    person.type("trois")
    before = editor.draft
    _, second, third = before.posts
    editor.set_draft(before.without_post(third.id).with_post_after(second.id, type(third)("neuf", "quatre")), "neuf")
    person.settle()
    assert editor.active == "neuf"
    assert [post.text for post in editor.draft.posts] == ["un", "deux", "quatre"]
    editor.remove_post("neuf")
    assert editor.active == second.id


def test_a_second_hashtag_takes_the_place_of_the_first(person):
    """Door 2 again: typing replaces the last hashtag, it isn't glued to it."""
    person.improvise("Num26")
    person.press("Ctrl+Shift+O")
    person.improvise("Autre")
    assert person.learner.event_now.live.sheet.hashtag == "Autre"


def test_a_pasted_picture_where_nothing_can_be_written(person):
    """A sentence says so, and the text stays."""
    person.improvise("Num26")
    person.type("Une carte")
    person.services.pictures.parent.mkdir(parents=True, exist_ok=True)
    person.services.pictures.write_text("a file in the folder's place")
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0x335577)
    person.learner.pictures.add(person.learner.compose.editor.active, image)
    assert person.notice().startswith("Impossible d'écrire la copie de l'image")
    assert (person.text, pictures(person)) == ("Une carte", [0])


def test_another_language_keeps_the_remark(person):
    """The remark that was on show stays, in the other words."""
    person.practise()
    person.type("Super matin.Il pleut mais on parle des MOOC #TestRadio")
    person.pause(3.2)
    assert "espace" in person.remark()
    person.learner.preferences.change("language", "en")
    person.press("Escape")
    assert "space" in person.remark()


def test_another_language_keeps_the_silence(person):
    """F8 was pressed: the coach is as silent in English."""
    person.practise()
    person.press("F8")
    ends = person.learner.coaching.silence_ends
    assert ends is not None
    person.learner.preferences.change("language", "en")
    person.press("Escape")
    assert person.learner.coaching.silence_ends == ends


def test_a_closed_message_about_a_copied_post_comes_back_from_its_row(person):
    """The message with "It is out" was closed too soon: Enter on the row offers it again, and the thread goes on."""
    person.press("2")
    person.page().way_chosen.emit("clipboard", ())
    person.type("Num26")
    person.press("Return")
    person.write("Un message copié #Num26")
    notice = person.learner.compose.notice
    notice.close_notice()
    assert person.notice() == ""
    (row,) = person.rows()
    person.learner.timeline.row_opened.emit(row.id)
    assert person.notice() != ""
    notice.buttons[0].click()
    person.settle()
    assert [row.state for row in person.rows()] == ["sent"]


def test_an_empty_sheet_is_told_in_the_editor(person, tmp_path):
    """An .ltevent of 0 bytes: the editor says that it is empty."""
    file = tmp_path / "vide.ltevent"
    file.write_bytes(b"")
    person.learner.going.open_dropped(str(file))
    assert any("vide.ltevent est vide" in words for words in person.words(person.page()))


def test_a_sheet_without_title_and_hashtag_is_called_by_its_file(person, tmp_path):
    """Never a bare "#"."""
    file = tmp_path / "brouillon.ltevent"
    file.write_text('format = 1\nlanguage = "fr"\n', encoding="utf-8")
    person.learner.going.open_dropped(str(file))
    words = person.words(person.page())
    assert "brouillon" in words and "#" not in words
    person.settle()
    assert person.learner.sheets.recent() == [("brouillon", str(file))]


def test_a_sheet_dropped_on_the_post_opens(person, tmp_path):
    """Onto the text instead of beside it: an event sheet is one there too, and no picture that can't be read."""
    file = tmp_path / "Journee.LTEVENT"
    file.write_text('format = 1\ntitle = "La journée"\nhashtag = "Num26"\n', encoding="utf-8")
    person.improvise("Autre")
    person.type("Un mot")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    person.edit.insertFromMimeData(data)
    assert person.page() is None
    person.settle()
    assert "La journée" in person.words(person.page())
    assert (person.text, person.notice(), pictures(person)) == ("Un mot", "", [0])
