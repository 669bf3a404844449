"""The command line speaks the same words as the window, plurals included."""

import pytest

from livetweet_coach.adapters.translations import plural_form, read_translations
from livetweet_coach.core.words import Phrase, say

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR"><context><name>C</name>
<message><source>Hello {who}</source><translation>Bonjour {who}</translation></message>
<message><source>Save</source><comment>money</comment><translation>Épargner</translation></message>
<message><source>Save</source><translation>Garder</translation></message>
<message><source>New</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} posts</source>
<translation><numerusform>{n} message</numerusform><numerusform>{n} messages</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def french(tmp_path):
    (tmp_path / "app_fr.ts").write_text(FILE, encoding="utf-8")
    return read_translations(tmp_path, "fr")


def test_values_are_filled_in(french):
    assert french.shown(say("C", "Hello {who}", "", None, who="Léa")) == "Bonjour Léa"


def test_a_phrase_inside_a_phrase_is_translated_too(french):
    assert french.shown(say("C", "Hello {who}", "", None, who=say("C", "Save"))) == "Bonjour Garder"


def test_a_note_tells_two_uses_apart(french):
    assert french.shown(say("C", "Save", "money")) == "Épargner"
    assert french.shown(say("C", "Save")) == "Garder"


@pytest.mark.parametrize(("count", "shown"), [(0, "0 message"), (1, "1 message"), (2, "2 messages")])
def test_french_counts_nought_as_singular(french, count, shown):
    assert french.shown(Phrase("C", "{n} posts", count=count)) == shown


def test_english_counts_nought_as_plural():
    assert [plural_form("en", count) for count in (0, 1, 2)] == [1, 0, 1]


def test_what_nobody_translated_is_shown_in_english(french):
    assert french.shown(say("C", "New")) == "New"
    assert french.shown(say("Other", "Unheard of")) == "Unheard of"


def test_without_a_file_everything_is_english(tmp_path):
    assert read_translations(tmp_path, "fr").shown(say("C", "Save")) == "Save"


def test_a_file_that_is_none_is_named(tmp_path):
    (tmp_path / "app_fr.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(ValueError, match="app_fr.ts"):
        read_translations(tmp_path, "fr")
