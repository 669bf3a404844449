"""Makes docs/screenshots: the scenes of tests/pictures, in the real app, drawn without a screen."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Which scenes the pages show, and in which looks.
WANTED = {
    ("fr", "day"): (
        "doors",
        "practice",
        "compose",
        "held",
        "sheet",
        "review",
        "describe",
        "call",
        "tutored",
        "desk_full",
        "published",
    ),
    ("en", "day"): ("doors", "practice", "compose", "held", "review", "tutored", "desk_full", "published"),
    ("fr", "night"): ("compose",),
    ("en", "contrast"): ("compose",),
}


def play(language: str, theme: str) -> None:
    """Play the scenes in one look and save those that are wanted."""
    from tests.pictures import account_scenes, desk_scenes, scenes

    from livetweet_coach.adapters import spelling
    from livetweet_coach.adapters.outbox import Outbox
    from livetweet_coach.app.main import application

    application(["livetweet-coach"])
    Outbox.start = lambda self: None  # the scenes deliver by themselves
    spelling.find_speller = lambda: None  # whatever dictionaries this machine has
    os.environ["TZ"] = {"fr": "Europe/Paris", "en": "Europe/London"}[language]
    time.tzset()
    stages = (
        (scenes.Scenes, scenes.ORDER),
        (desk_scenes.DeskScenes, desk_scenes.ORDER),
        (account_scenes.AccountScenes, account_scenes.ORDER),
    )
    for stage, order in stages:
        with tempfile.TemporaryDirectory() as home:
            os.environ["LIVETWEET_COACH_HOME"] = home
            (Path(home) / "settings.toml").write_text(f'language = "{language}"\ntheme = "{theme}"\n', encoding="utf-8")
            played = stage(language, Path(home))
            for scene in order:
                scene(played)
                save(played.grab(), scene.__name__, language, theme)
            played.person.close()


def save(picture: "QPixmap", name: str, language: str, theme: str) -> None:
    """Save a scene where the pages show it."""
    if name in WANTED[language, theme]:
        target = ROOT / "docs" / "screenshots" / f"{name}-{theme}-{language}.png"
        target.parent.mkdir(exist_ok=True)
        picture.save(str(target))


def main(arguments: list[str]) -> int:
    """Each look in a process of its own: an application has one language and one theme at a time."""
    if arguments:
        play(*arguments)
        return 0
    for language, theme in WANTED:
        subprocess.run([sys.executable, __file__, language, theme], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
