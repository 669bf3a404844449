"""Resolve the requirements of pyproject.toml into two hashed files that name no package index (needs uv)."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN, TEST = "packaging/requirements.txt", "packaging/requirements-dev.txt"
# --universal: one file for Linux, macOS and Windows and for every Python the project allows.
OPTIONS = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url"]


def main(arguments: list[str]) -> int:
    """Write both files; the one for tests contains the one for running, version for version."""
    uv = shutil.which("uv")
    if uv is None:
        print("dev lock needs uv on the PATH (pipx install uv, or pip install uv)", file=sys.stderr)
        return 2
    compile_ = [uv, "pip", "compile", "pyproject.toml", "--quiet", *OPTIONS, *arguments]
    for more in (["-o", RUN], ["--group", "dev", "-c", RUN, "-o", TEST]):
        status = subprocess.call([*compile_, *more], cwd=ROOT)
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
