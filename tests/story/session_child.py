"""A desktop of its own for one look at the app: a screen and an accessibility bus, and what is to be run on them.

Run inside dbus-run-session by test_accessibility_tree.py: session_child.py <at-spi-bus-launcher> <program> <arguments…>
Prints what the program prints.
"""

import os
import subprocess
import sys


def main(launcher, *program):
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
        subprocess.run(program, env=environment, check=True, timeout=120)
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)


if __name__ == "__main__":
    main(*sys.argv[1:])
