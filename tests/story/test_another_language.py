"""Another language in the middle of things: the window is built anew, and what was on it goes on."""

LONG = "La ville prête quarante vélos aux soignants, et la maire a dit ce que cela change la nuit. " * 4


def test_a_held_post_is_still_held(person):
    """The strip says the same in the other language, and its keys work."""
    person.improvise("Num26")
    person.write(LONG)
    before = person.held()
    assert before
    person.learner.preferences.change("language", "en")
    person.settle()
    person.press("Escape")  # from the settings back to the post
    assert person.page() is None
    assert person.held() not in ("", before)
    assert person.text == LONG.strip() or person.text == LONG
    person.press("Escape")
    assert person.held() == ""
    person.send()
    assert person.held()


def test_the_old_window_is_not_dressed_any_more(person):
    """The look outlives a window: what listened to it there is gone with it."""
    person.improvise("Num26")
    person.type("Un")
    person.learner.preferences.change("language", "en")
    person.settle()
    person.learner.preferences.change("theme", "night")
    person.learner.preferences.change("text_scale", 1.5)
    person.settle()
    assert person.learner.compose.editor.card().edit.text() == "Un"
    assert person.notice() == ""
