"""The files of the project, for the tests that look at its shape."""

import functools
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = {".git", ".venv", "node_modules", "__pycache__", "build", "dist", ".bare"}


@functools.cache
def tracked() -> tuple[Path, ...]:
    """Every file that belongs to the project, as git sees it; without git, every file outside made folders."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if answer.returncode == 0 and answer.stdout:
        files = [ROOT / name for name in answer.stdout.decode().split("\0") if name]
    else:
        files = [file for file in ROOT.rglob("*") if not SKIPPED & set(file.relative_to(ROOT).parts)]
    return tuple(sorted({file for file in files if file.is_file()}))


def named(file: Path) -> str:
    """A file's name from the project's folder, as it is said in messages."""
    return file.relative_to(ROOT).as_posix()


def python_files() -> tuple[Path, ...]:
    """The Python of the project, `dev` included."""
    return tuple(file for file in tracked() if file.suffix == ".py" or file == ROOT / "dev")


def text_of(file: Path) -> str | None:
    """A file's text, or None when it is a picture, a font or the like."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None
