"""The app as a person starts it, and its accessible tree once. Run by session_child.py.

opened_child.py <python with pyatspi>: prints the rows of read_tree.py.
"""

import os
import subprocess
import sys
from pathlib import Path

READER = Path(__file__).with_name("read_tree.py")
app = subprocess.Popen([sys.executable, "-m", "livetweet_coach"])
try:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([sys.argv[1], READER, str(app.pid)], env=clean, input=b"\n", check=True, timeout=90)
finally:
    app.terminate()
    app.wait(10)
