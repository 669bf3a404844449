"""`check --pack`: a facilitator's rules beside the coach's own."""

import pytest
from tests.app.cli.running import ran

PACK = '[[rules]]\ntitle = "Jargon"\nwords = ["synergie"]\nmessage = { fr = "Plus simple ?", en = "Simpler?" }\n'


@pytest.fixture
def pack(tmp_path):
    file = tmp_path / "a.ltpack"
    file.write_text(PACK, encoding="utf-8")
    return file


@pytest.mark.parametrize(("language", "said"), [("fr", "Plus simple ?"), ("en", "Simpler?")])
def test_its_rules_speak_too(pack, language, said):
    found = ran("check", "--pack", pack, "--lang", language, "--format", "json", stdin="Une Synergie morning.Il pleut")
    by_rule = {finding["rule"]: finding for finding in found.answer["findings"]}
    assert found.status == 1
    assert by_rule["pack/jargon"]["message"] == said
    assert (by_rule["pack/jargon"]["start"], by_rule["pack/jargon"]["end"]) == (4, 12)
    assert by_rule["pack/jargon"]["severity"] == "tip" and by_rule["pack/jargon"]["why"].startswith("Jargon")
    assert "links/accidental" in by_rule


def test_without_the_option_they_are_silent(pack):
    assert "pack/" not in ran("check", "--lang", "fr", stdin="Une synergie").out


def test_two_packs_keep_their_rules_apart(pack, tmp_path):
    other = tmp_path / "b.ltpack"
    other.write_text(PACK.replace("synergie", "disruptif"), encoding="utf-8")
    found = ran("check", "--pack", pack, "--pack", other, "--format", "json", stdin="synergie disruptif")
    assert {"pack/jargon", "pack/jargon-2"} <= {finding["rule"] for finding in found.answer["findings"]}


def test_a_slip_is_told_and_the_rest_counts(tmp_path):
    file = tmp_path / "a.ltpack"
    file.write_text(PACK + '[[rules]]\nid = "b"\nexpression = "("\nnetwork = "myspace"\n', encoding="utf-8")
    found = ran("check", "--pack", file, "--lang", "en", stdin="Une synergie")
    assert "pack/jargon" in found.out
    first, second = found.err.splitlines()
    assert first.startswith(f"{file}:8: rules.network: “myspace” isn't known")
    assert second.startswith(f"{file}: b: A round bracket has no partner")


def test_a_file_without_a_rule_is_refused(tmp_path):
    found = ran("check", "--pack", tmp_path / "none.ltpack", "--lang", "en", stdin="Bonjour")
    assert (found.status, found.err) == (2, f"{tmp_path / 'none.ltpack'}: none.ltpack is not there any more.\n")


def test_words_of_its_glossary_are_right(tmp_path):
    sheet = tmp_path / "a.ltevent"
    sheet.write_text('format = 1\nhashtag = "Num26"\n[[speakers]]\nname = "Claire Bihan"\n', encoding="utf-8")
    words = tmp_path / "b.ltpack"
    words.write_text('format = 1\nglossary = ["Bilhan"]\n', encoding="utf-8")
    text = "Claire Bilhan ouvre la matinée #Num26"
    options = ("check", "--event", str(sheet), "--lang", "fr", "--format", "json")
    assert "quoting/name-misspelt" in ran(*options, stdin=text).out
    assert "quoting/name-misspelt" not in ran(*options, "--pack", str(words), stdin=text).out


def test_a_pack_in_which_nothing_can_be_read_is_told(tmp_path):
    words = tmp_path / "b.ltpack"
    words.write_text('glossary = "Bilhan"\n', encoding="utf-8")
    result = ran("check", "--pack", str(words), stdin="Bonjour")
    assert result.status == 2 and "glossary" in result.err
