"""The dictionaries of this machine, where it has some."""

import sys

import pytest

from livetweet_coach.adapters.spelling import EnchantSpeller, find_speller


class Words:
    """A dictionary of a few words."""

    def __init__(self, *words):
        self.words = words

    def check(self, word):
        return word in self.words

    def suggest(self, word):
        return [known for known in self.words if known[0] == word[0]]


def test_what_either_language_knows_is_right():
    speller = EnchantSpeller({"fr": [Words("école", "c'est")], "en": [Words("school"), Words("colour")]})
    assert speller.languages() == ("fr", "en")
    assert speller.wrong({"école", "school", "colour", "c’est", "scool"}) == {"scool"}


def test_suggestions_begin_with_the_posts_own_language():
    speller = EnchantSpeller({"fr": [Words("salle", "sol")], "en": [Words("sale", "sol")]})
    assert speller.suggest("sall", "en-GB") == ("sale", "sol", "salle")
    assert speller.suggest("sall", "fr") == ("salle", "sol", "sale")


def test_without_the_extra_there_is_no_spelling(monkeypatch):
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert find_speller() is None


def test_real_dictionaries():
    speller = find_speller()
    if speller is None or speller.languages() != ("fr", "en"):
        pytest.skip("no French and English dictionaries on this machine")
    assert speller.wrong({"l'école", "oratrice", "talk", "Paris", "oratice"}) == {"oratice"}
    assert "oratrice" in speller.suggest("oratice", "fr")
