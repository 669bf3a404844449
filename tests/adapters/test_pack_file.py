"""Rule packs on disk: a broken file is told line by line, what was written is read back, nothing runs."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from tests.core.rules.test_packs import RULE, packs

from livetweet_coach.adapters.pack_file import LARGEST, PackFileError, pack_text, parse_pack, read_pack, write_pack
from livetweet_coach.core.rules.packs import MOST_RULES, MOST_WORDS, Pack, PackRule, Told, cleaned
from livetweet_coach.core.rules.rule import Severity
from livetweet_coach.core.words import fill

PACK = cleaned(Pack("Atelier radio", (RULE, PackRule(Told("Chiffres"), expression=r"\d+ ?%", network="x"))))


def told(opened):
    """(line, key, sentence) of each trouble."""
    return [(one.line, one.key, fill(one.message.source, one.message)) for one in opened.troubles]


@given(packs)
@settings(max_examples=150, deadline=None)
def test_what_is_written_is_read_back(pack):
    opened = parse_pack(pack_text(pack))
    assert opened.pack == cleaned(pack)
    assert opened.troubles == ()


def test_a_file_reads_like_a_page():
    assert pack_text(PACK) == (
        'format = 1\ntitle = "Atelier radio"\n\n'
        '[[rules]]\nid = "no-jargon"\ntitle = {fr = "Pas de jargon", en = "No jargon"}\n'
        'words = ["synergie", "disruptif"]\nseverity = "warning"\nmessage = {fr = "Un mot de tous les jours ?"}\n'
        'good = ["Travailler ensemble"]\nbad = ["La synergie DISRUPTIF"]\n\n'
        '[[rules]]\nid = "chiffres"\ntitle = {fr = "Chiffres"}\nexpression = \'\\d+ ?%\'\nnetwork = "x"\n'
        'severity = "tip"\n'
    )


def test_saving_and_opening(tmp_path):
    file = tmp_path / "a.ltpack"
    write_pack(file, PACK)
    opened = read_pack(file)
    assert (opened.pack, opened.troubles) == (PACK, ())
    assert opened.text == file.read_text(encoding="utf-8")


def test_comments_stay_when_a_pack_is_saved_again(tmp_path):
    file = tmp_path / "a.ltpack"
    file.write_text(
        '# for Tuesday\nformat = 1\ntitle = "T"\n\n[[rules]]\n# asked for by Léa\nid = "a"\ntitle = { fr = "A" }\n'
        'words = ["un",   "deux"] # both\n\n[[rules]]\nid = "b"\ntitle = { fr = "B" }\nwords = ["trois"]\n',
        encoding="utf-8",
    )
    pack = read_pack(file).pack
    changed = Pack("T", (pack.rules[1], PackRule(Told("A"), pack.rules[0].words, severity=Severity.WARNING, id="a")))
    write_pack(file, changed)
    text = file.read_text(encoding="utf-8")
    assert read_pack(file).pack == changed
    assert all(part in text for part in ("# for Tuesday", "# asked for by Léa", '["un",   "deux"] # both'))


@pytest.mark.parametrize(
    ("written", "line", "key", "said"),
    [
        ('format = 1\n[[rules]]\ntitle = "A"\nwords = "a"', 4, "rules.words", "This is a list, in square brackets"),
        ('[[rules]]\ntitle = "A"\nwords = [1]', 3, "rules.words", "1 should stand between quotation marks."),
        ("[[rules]]\ntitle = 3", 2, "rules.title", "This is written title ="),
        ("[[rules]]\ntitle = { fr = 3 }", 2, "rules.title.fr", "3 should stand between quotation marks."),
        ('[[rules]]\ntitle = { de = "A" }', 2, "rules.title.de", "“de” is not a key"),
        ('[[rules]]\n\nseverity = "blocker"', 3, "rules.severity", "“blocker” isn't known: one of tip, warning."),
        ('[[rules]]\nnetwork = "myspace"', 2, "rules.network", "“myspace” isn't known: one of x, mastodon, bluesky."),
        (
            '[[rules]]\nexpresion = "a"',
            2,
            "rules.expresion",
            "“expresion” is not a key here: did you mean “expression”?",
        ),
        ('[[rules]]\nrun = "rm"', 2, "rules.run", "“run” is not a key of a rule pack."),
        ('[[rules]]\nwords = ["a"]\nexpression = "b"', 3, "rules.expression", "A rule has words or an expression"),
        ('rules = "a"', 1, "rules", "Each rule begins with a line [[rules]]"),
        ("format = 0", 1, "format", "The first line is format = 1."),
        ("format = 2", 1, "format", "This pack is from a newer version (format 2)"),
        ('title = "a"\n[[rules]]\ntitle = A', 3, "title", "Words stand between straight quotation marks"),
        ("This is a letter to you.", 1, "", "From this line on, this can't be read as a rule pack"),
        ("  \n", 0, "", "Nothing stands in this file yet."),
    ],
)
def test_what_is_broken_is_told_with_its_line_and_key(written, line, key, said):
    ((at, name, sentence),) = told(parse_pack(written))
    assert (at, name) == (line, key)
    assert sentence.startswith(said)


def test_what_can_be_read_still_opens():
    opened = parse_pack(
        'title = "T"\n[[rules]]\ntitle = "A"\nwords = ["a", 2, "b"]\nnetwork = 7\n[[rules]]\nwords = ["c"]'
    )
    assert [rule.words for rule in opened.pack.rules] == [("a", "b"), ("c",)]
    assert opened.pack.rules[0].title == Told("A", "A")
    assert [one.line for one in opened.troubles] == [4, 5]


def test_there_are_limits():
    many = "\n".join(f'[[rules]]\ntitle = "r{n}"\nwords = ["a"]' for n in range(MOST_RULES + 3))
    opened = parse_pack(many)
    assert len(opened.pack.rules) == MOST_RULES
    assert [one.line for one in opened.troubles] == [3 * MOST_RULES + 1]
    listed = ", ".join(f'"w{n}"' for n in range(MOST_WORDS + 1))
    opened = parse_pack(f'[[rules]]\nwords = [{listed}]\nexpression = ""\nmessage = "{"m" * 999}"')
    assert len(opened.pack.rules[0].words) == MOST_WORDS
    assert [one.line for one in opened.troubles] == [2, 4]


def test_a_file_that_is_none_is_told(tmp_path):
    assert told(read_pack(tmp_path / "none.ltpack")) == [(0, "", "none.ltpack is not there any more.")]
    assert "can't be read" in told(read_pack(tmp_path))[0][2]
    for name, content, said in (
        ("large", b"#" * (LARGEST + 1), "too large"),
        ("latin", b'title = "\xe9"', "not a text in UTF-8"),
        ("binary", b"\0\1", "not a text in UTF-8"),
    ):
        (tmp_path / name).write_bytes(content)
        assert said in told(read_pack(tmp_path / name))[0][2]


def test_what_is_no_pack_is_not_written_over(tmp_path):
    file = tmp_path / "letter.ltpack"
    file.write_text("Dear Ana", encoding="utf-8")
    with pytest.raises(PackFileError):
        write_pack(file, PACK)
    assert file.read_text(encoding="utf-8") == "Dear Ana"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions")
def test_a_folder_that_refuses_is_told(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(PackFileError):
        write_pack(tmp_path / "a.ltpack", PACK)


def test_opening_a_pack_reads_no_engine_for_expressions(root):
    script = (
        "import sys; from livetweet_coach.adapters.pack_file import parse_pack;"
        "from livetweet_coach.adapters.expressions import compile_expression as c;"
        "from livetweet_coach.core.rules.packs import as_rules;"
        "pack = parse_pack(chr(10).join(['[[rules]]', 'words = [\"a\"]'])).pack; assert as_rules(pack, c);"
        "print('re2' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": str(root / "src")}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
