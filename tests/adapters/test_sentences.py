"""Phrases without Qt: the translators' files, their plurals, and English where there is none."""

import runpy
import shutil
from pathlib import Path

import pytest

from livetweet_coach.adapters import resources
from livetweet_coach.adapters.sentences import Sentences
from livetweet_coach.core.words import Phrase, say

FRENCH = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1">
<context><name>C</name>
<message numerus="yes"><source>{n} posts</source>
<translation><numerusform>{n} message</numerusform><numerusform>{n} messages</numerusform></translation></message>
<message><source>Send {what}</source><translation>Envoyer {what}</translation></message>
<message><source>Set</source><comment>a verb</comment><translation>Régler</translation></message>
<message><source>Set</source><translation>Un jeu</translation></message>
<message><source>Draft</source><translation type="unfinished">Brouill</translation></message>
</context></TS>"""
ENGLISH = FRENCH.replace("{n} message<", "{n} post<").replace("{n} messages<", "{n} posts<")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "app_fr.ts").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "app_en.ts").write_text(ENGLISH.replace("Envoyer", "Send"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("language", "count", "shown"),
    [
        ("fr", 0, "0 message"),
        ("fr", 1, "1 message"),
        ("fr", 2, "2 messages"),
        ("en", 0, "0 posts"),
        ("en", 1, "1 post"),
        ("en", 2, "2 posts"),
    ],
)
def test_plurals(folder, language, count, shown):
    assert Sentences(language, folder).of(say("C", "{n} posts", "", count)) == shown


def test_a_value_that_is_a_phrase_is_translated_too(folder):
    phrase = say("C", "Send {what}", what=say("C", "{n} posts", "", 2))
    assert Sentences("fr", folder).of(phrase) == "Envoyer 2 messages"


def test_notes_tell_apart_and_what_is_unfinished_or_unknown_is_english(folder):
    tell = Sentences("fr", folder).of
    assert [tell(say("C", "Set", "a verb")), tell(say("C", "Set"))] == ["Régler", "Un jeu"]
    assert [tell(say("C", "Draft")), tell(say("Other", "Set"))] == ["Draft", "Set"]


def test_without_files_or_with_broken_ones_it_is_english(tmp_path):
    (tmp_path / "app_fr.ts").write_text("<TS", encoding="utf-8")
    phrase = Phrase("C", "Send {what}", values=(("what", "it"),))
    assert Sentences("fr", tmp_path).of(phrase) == Sentences("en", tmp_path / "none").of(phrase) == "Send it"


def test_resources_of_a_checkout_and_of_an_installed_package(tmp_path):
    assert (resources.resources_folder() / "i18n").is_dir()
    installed = tmp_path / "site" / "livetweet_coach"
    (installed / "adapters").mkdir(parents=True)
    (installed / "resources").mkdir()
    shutil.copy(Path(resources.__file__), installed / "adapters")
    found = runpy.run_path(str(installed / "adapters" / "resources.py"))["resources_folder"]()
    assert found == installed / "resources"
