"""A desktop of its own for one look at the app: a screen, an accessibility bus, the app, and whoever reads its tree.

Run inside dbus-run-session by test_accessibility_tree.py: session_child.py <at-spi-bus-launcher> <python with pyatspi>
Prints what the reader prints.
"""

import os
import subprocess
import sys
from pathlib import Path

READER = Path(__file__).with_name("read_tree.py")


def main(launcher, python):
    ours, theirs = os.pipe()
    screen = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    started = [subprocess.Popen(screen, pass_fds=[theirs], stderr=subprocess.DEVNULL)]
    try:
        environment = {
            **os.environ,
            "DISPLAY": f":{os.read(ours, 20).decode().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
        }
        started.append(subprocess.Popen([launcher, "--launch-immediately"], env=environment))
        app = subprocess.Popen([sys.executable, "-m", "livetweet_coach"], env=environment)
        started.append(app)
        clean = {name: value for name, value in environment.items() if not name.startswith("PYTHON")}
        subprocess.run([python, str(READER), str(app.pid)], env=clean, check=True, timeout=90)
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)


if __name__ == "__main__":
    main(*sys.argv[1:])
