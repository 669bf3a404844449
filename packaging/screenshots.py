"""Makes docs/screenshots: the scenes of tests/pictures, in the real app, drawn without a screen."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Which scenes the pages show, and in which looks.
WANTED = {
    ("fr", "day"): ("doors", "practice", "compose", "held", "sheet", "review", "describe"),
    ("en", "day"): ("doors", "practice", "compose", "held", "review"),
    ("fr", "night"): ("compose",),
    ("en", "contrast"): ("compose",),
}


def play(language: str, theme: str) -> None:
    """Play the scenes in one look and save those that are wanted."""
    from tests.pictures.scenes import ORDER, Scenes

    from livetweet_coach.adapters.outbox import Outbox
    from livetweet_coach.app.main import application

    application(["livetweet-coach"])
    Outbox.start = lambda self: None  # the scenes deliver by themselves
    os.environ["TZ"] = {"fr": "Europe/Paris", "en": "Europe/London"}[language]
    time.tzset()
    with tempfile.TemporaryDirectory() as home:
        os.environ["LIVETWEET_COACH_HOME"] = home
        (Path(home) / "settings.toml").write_text(f'language = "{language}"\ntheme = "{theme}"\n', encoding="utf-8")
        scenes = Scenes(language, Path(home))
        for scene in ORDER:
            scene(scenes)
            picture = scenes.grab()
            if scene.__name__ in WANTED[language, theme]:
                target = ROOT / "docs" / "screenshots" / f"{scene.__name__}-{theme}-{language}.png"
                target.parent.mkdir(exist_ok=True)
                picture.save(str(target))
        scenes.person.close()


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
