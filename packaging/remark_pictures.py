"""Makes docs/screenshots/remarks: the remark that each rule's first example brings, as the app shows it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from livetweet_coach.core.rules.rule import Finding, Rule
    from livetweet_coach.ui.theme import Look

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots" / "remarks"
WIDTH = 480
sys.path[:0] = [str(ROOT), str(ROOT / "src")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def found(rule: "Rule", language: str) -> "tuple[Finding, object] | None":
    """What the rule finds in its first example of a language that has any, and the draft that it is in."""
    from tests.core.rules.telling import draft_of

    from livetweet_coach.core.rules.review import review
    from livetweet_coach.core.rules.rule import Moment

    for example in rule.bad or rule.good:
        if example.language == language:
            draft, _ = draft_of(example)
            findings = review(draft, example.setting.context, (rule,), frozenset(Moment))
            if findings:
                return findings[0], draft
    return None


def remark(look: "Look", rule: "Rule", language: str) -> "QWidget | None":
    """The pane with the remark; for praise the timeline with its mark."""
    from livetweet_coach.app.remark_words import RemarkWords
    from livetweet_coach.app.reviewing import rules
    from livetweet_coach.core.rules.rule import Severity
    from livetweet_coach.ui.coach.coach_pane import CoachPane
    from livetweet_coach.ui.publish.timeline_model import TimelineRow
    from livetweet_coach.ui.publish.timeline_pane import TimelinePane
    from livetweet_coach.ui.words import shown

    one = found(rule, language)
    if one is None:
        return None
    finding, draft = one
    if rule.severity is Severity.PRAISE:
        timeline = TimelinePane(look)
        text = draft.posts[0].text
        timeline.show_rows([TimelineRow("1", "", "10:04", text, mark=shown(finding.message))])
        timeline.resize(WIDTH, 400)
        return timeline
    pane = CoachPane(look)
    pane.show_remark(RemarkWords(rules, language).finding(finding, draft), ())
    pane.resize(WIDTH, 600)
    return pane


def grabbed(widget: "QWidget") -> "QPixmap":
    """The remark as it looks once it has its place; of a timeline its one row."""
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication, QListView

    from livetweet_coach.ui.coach.remark_card import RemarkCard

    widget.show()
    for _ in range(3):
        QApplication.processEvents()
    card, rows = widget.findChild(RemarkCard), widget.findChild(QListView)
    if card is not None and card.layout() is not None:
        height = card.layout().totalHeightForWidth(card.width())
        widget.resize(WIDTH, widget.height() + max(0, height - card.height()))
        QApplication.processEvents()
        card.resize(card.width(), height)
        QApplication.processEvents()
        return card.grab()
    area = rows.visualRect(rows.model().index(0, 0))
    return widget.grab(area.translated(rows.viewport().mapTo(widget, QPoint(0, 0))))


def play(language: str) -> None:
    """All pictures of one language."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from livetweet_coach.adapters.resources import resources_folder
    from livetweet_coach.app.language import Translators
    from livetweet_coach.core.rules.catalog import CATALOGUE
    from livetweet_coach.ui.theme import Look, load_fonts

    application = QApplication(["livetweet-coach"])
    load_fonts(resources_folder())
    Translators(application, resources_folder()).use(language, "tu")
    look = Look(resources_folder(), "day", 1.0)
    look.dress()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for rule in CATALOGUE:
        widget = remark(look, rule, language)
        if widget is None:
            raise SystemExit(f"{rule.id}: no example in {language} brings a remark")
        image = (
            grabbed(widget)
            .toImage()
            .convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
        )
        image.save(str(FOLDER / f"{rule.code.lower()}-{language}.png"))
        widget.hide()
        widget.deleteLater()


def main(arguments: list[str]) -> int:
    """Each language in a process of its own: an application has one at a time."""
    if arguments:
        with tempfile.TemporaryDirectory() as home:
            os.environ["LIVETWEET_COACH_HOME"] = home
            play(arguments[0])
        return 0
    for language in ("fr", "en"):
        subprocess.run([sys.executable, __file__, language], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
