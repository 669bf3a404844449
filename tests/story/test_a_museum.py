"""The museum of automatic messages, in front of a room: by keys alone, and nothing leaves from it (C09)."""

from PySide6.QtWidgets import QLabel
from tests.story.person import in_both_languages

from livetweet_coach.ui.museum.museum_pane import MuseumPane


def told(page):
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


@in_both_languages
def test_a_room_goes_through_the_museum(person, language):
    """C09: what is wrong is said first, then the rule; the draft is as it was, and nothing was written down."""
    person.improvise("Num26")
    person.type("Une phrase en cours")
    before, entries = person.text, person.services.entries(person.learner.event_now.live.id)
    person.press("Ctrl+G")
    page = person.page()
    assert isinstance(page, MuseumPane)
    for number in range(1, len(page._exhibits) + 1):
        view = page._exhibits[number - 1]
        assert str(number) in page.place.text()
        assert view.explanation not in told(page)
        person.press("Space")
        assert view.explanation in told(page) and view.better in told(page)
        assert all(remark.title in told(page) for remark in view.remarks)
        assert any(view.explanation in text for _, text, _ in person.heard)
        person.press("Ctrl+Return")
        person.press("Right")
    assert page.place.text().split()[1] == "1"
    person.press("Escape")
    assert person.page() is None and person.focus is person.edit
    assert person.text == before and not person.rows()
    assert person.services.entries(person.learner.event_now.live.id) == entries


def test_the_museum_is_in_the_menu(person):
    assert person.learner.museum.action in dict.fromkeys(person.learner.groups[-1].actions)
    assert "Musée" in person.learner.museum.action.text()
