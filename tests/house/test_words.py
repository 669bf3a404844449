"""Everything people read is translated, well typeset, and goes through the translators' files."""

import ast
import importlib
import re
import subprocess
import sys

import pytest
from tests.house.sources import ROOT, named

# Qt calls whose first text is shown to people: it must come from self.tr() or shown().
SHOWN_BY_CALL = {
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setInformativeText", "setDetailedText", "setHeaderLabels",
    "setSuffix", "setPrefix", "setLabelText", "showMessage", "addAction", "addItem", "addTab", "addMenu", "insertItem",
}  # fmt: skip
OWN_NAMES = {"Français", "English", "fr", "en"}  # a language is called by its own name in every language
TAG = re.compile(r"<[^>]*>")
SHOWN_BY_CLASS = {"QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu"}


@pytest.fixture(scope="module")
def i18n():
    sys.path.insert(0, str(ROOT / "packaging"))
    yield importlib.import_module("i18n")
    sys.path.remove(str(ROOT / "packaging"))


def leaves(node):
    """The literal texts that an expression is put together from, calls left out: those are tr() and its like."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    for part in {ast.IfExp: ["body", "orelse"], ast.BinOp: ["left", "right"]}.get(type(node), []):
        yield from leaves(getattr(node, part))


def bare_words(source):
    """(line, text) of words that a Qt call shows as they are written."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in SHOWN_BY_CALL | SHOWN_BY_CLASS:
                texts = [text for argument in node.args for text in leaves(argument) if text not in OWN_NAMES]
                yield from ((node.lineno, text) for text in texts if any(map(str.isalpha, TAG.sub("", text))))


def test_the_search_for_bare_words_can_find_some():
    assert list(bare_words("label.setText('Send')\nQLabel(f'{n} posts')")) == [(1, "Send"), (2, "{} posts")]
    assert list(bare_words("a.setToolTip('On' if on else self.tr('Off'))")) == [(1, "On")]
    assert not list(bare_words("label.setText(f'<b>{title}</b> <a href=\"{url}\">{why}</a>')"))
    assert not list(bare_words("label.setText(self.tr('Send'))\nlabel.setText(f'{n}/{m}')\nicon('send')"))


def test_no_window_shows_words_that_nobody_can_translate():
    found = [
        f"{named(file)}:{line} «{text}»"
        for folder in ("ui", "app")
        for file in sorted((ROOT / "src/livetweet_coach" / folder).rglob("*.py"))
        for line, text in bare_words(file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_translations_are_complete(i18n):
    assert i18n.check() == []


def test_what_is_said_is_found(i18n, tmp_path):
    strings = importlib.import_module("strings")
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text(
        'say("C", "plain {x}", "", None, x=1)\n'
        'say("C", "two " "parts", "a note")\n'
        'say("C", "{n} posts", "", len(posts))\n'
        'say("C", "{n} over", "", -left)\n'
        'say("C", "no count", "", None)\n'
        'say("C", variable)\n'
        "class Pane(QWidget):\n"
        "    def words(self):\n"
        '        return self.tr("here"), self.tr("yes" if x else "no"), "a".translate(table, 1)\n',
        encoding="utf-8",
    )
    found, problems = strings.collect(tmp_path)
    assert [(*key, item.plural) for key, item in found.items()] == [
        ("C", "plain {x}", "", False),
        ("C", "two parts", "a note", False),
        ("C", "{n} posts", "", True),
        ("C", "{n} over", "", True),
        ("C", "no count", "", False),
        ("Pane", "here", "", False),
        ("Pane", "yes", "", False),
        ("Pane", "no", "", False),
    ]
    assert problems == ["src/a.py:6: context, source and note must be written out here"]


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Oui\u00a0!", True),
        ("Oui !", False),
        ("Oui!", False),
        ("«\u00a0oui\u00a0»", True),
        ("« oui »", False),
        ("«oui»", False),
        ("à 10:30, https://exemple.org/?a=b", True),
        ("Quoi\u202f?", False),
        ("l’heure", False),
        ("une erreur", False),
        ("un rendez-vous", True),
        ("pour vous", False),
    ],
)
def test_french_typography_is_held_to(i18n, text, good):
    typography = importlib.import_module("typography")
    assert (typography.french(text) == []) is good


def test_a_plural_survives_the_way_to_the_screen(i18n, tmp_path):
    """The .ts that is written here, Qt's lrelease and Qt's lookup agree on plurals, in French and English."""
    strings = importlib.import_module("strings")
    found = {("C", "{n} posts", ""): strings.Found("C", "{n} posts", "", True, "src/a.py")}
    for language, name, forms in [
        ("fr", "fr_FR", ("{n} message", "{n} messages")),
        ("en", "en_GB", ("{n} post", "{n} posts")),
    ]:
        i18n.write_ts(tmp_path / f"{language}.ts", name, found, {("C", "{n} posts", ""): forms})
        i18n.compile_ts(tmp_path / f"{language}.ts")
    program = (
        "import sys; from PySide6.QtCore import QTranslator; t = QTranslator(); assert t.load(sys.argv[1]);"
        "print([t.translate('C', '{n} posts', '', n) for n in (0, 1, 2)])"
    )
    shown = {}
    for language in ("fr", "en"):
        command = [sys.executable, "-c", program, str(tmp_path / f"{language}.qm")]
        shown[language] = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    assert shown["fr"] == "['{n} message', '{n} message', '{n} messages']"
    assert shown["en"] == "['{n} posts', '{n} post', '{n} posts']"


def test_whoever_wants_vous_is_never_called_tu(i18n):
    typography = importlib.import_module("typography")
    strings = importlib.import_module("strings")
    found = strings.Found("C", "Your post", "", False, "src/a.py")
    assert typography.complaints("fr_vous", found, ("Votre message",)) == []
    assert typography.complaints("fr_vous", found, ("Ton message",)) == ["«Ton message» still says tu"]
    assert typography.complaints("fr", found, ("Votre message",)) != []


def test_the_made_up_language_brackets_every_string(i18n, pseudo_language):
    """What a story sees on screen without ⟦brackets⟧ came past the translators."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(pseudo_language))
    strings, _ = i18n.collect(ROOT)
    assert strings
    shown = {key: translator.translate(*key, 2 if found.plural else -1) for key, found in strings.items()}
    assert [key for key, text in shown.items() if text != f"⟦{key[1]}⟧"] == []
