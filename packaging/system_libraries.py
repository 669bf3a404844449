"""Print the Debian packages that Qt, and for `test` the tests, need here and that are missing (Linux only).

Called by `./dev` with the Python of .venv: system_libraries.py run|test
"""

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# What `run` opens windows with, and what `test` draws pictures with.
PLUGINS = {
    "run": ["platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqwayland-generic.so"],
    "test": ["platforms/libqoffscreen.so"],
}
# Loaded by name while Qt runs, so ldd does not know them.
LOADED_LATER = ["libdbus-1.so.3"]

# What CI also reads the accessible tree with; elsewhere that test is passed over where they are missing.
TOOLS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}

# A real keyring, for the test of the vault.
VAULT = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus"}

# Real dictionaries, for the test of the spelling.
DICTIONARIES = {
    "/usr/share/hunspell/fr_FR.dic": "hunspell-fr",
    "/usr/share/hunspell/en_US.dic": "hunspell-en-us",
    "/usr/share/doc/libenchant-2-2": "libenchant-2-2",
}

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}


def missing_libraries(files: list[Path]) -> set[str]:
    """The names of shared libraries that the loader does not find for these files."""
    missing: set[str] = set()
    for file in files:
        answer = subprocess.run(
            ["ldd", str(file)], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, check=False
        )
        missing |= set(re.findall(r"^\s*(\S+) => not found", answer.stdout, re.MULTILINE))
    for name in LOADED_LATER:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.add(name)
    return missing


def main(purpose: str) -> None:
    """Print one package a line; a library that has no known package is printed by its own name."""
    spec = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or spec is None or not spec.origin:
        return
    qt = Path(spec.origin).parent / "Qt"
    files = [qt / "lib" / "libQt6Gui.so.6", qt / "lib" / "libQt6Widgets.so.6"]
    reads_trees = purpose == "test" and os.environ.get("CI") == "true"
    files += [qt / "plugins" / name for name in [*PLUGINS[purpose], *(PLUGINS["run"] if reads_trees else [])]]
    names = {PACKAGES.get(name, name) for name in missing_libraries([file for file in files if file.exists()])}
    if purpose == "test":
        names |= {package for tool, package in VAULT.items() if not shutil.which(tool)}
        names |= {package for file, package in DICTIONARIES.items() if not Path(file).exists()}
    if reads_trees:
        names |= {package for tool, package in TOOLS.items() if not (shutil.which(tool) or Path(tool).exists())}
    print("\n".join(sorted(names)))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "run")
