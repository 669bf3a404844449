"""A program that lives no longer than the app, however the app ends, and is found on this machine first.

Where there is a shell, one stands between: it reads a pipe that only the app holds, and ends the program when the pipe
does. (Linux's parent-death signal would come at the end of the thread that started it.) On Windows, a job object.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

_PROGRAM = "nats-server"
_ENDING = 3.0
# $@ runs with the pipe closed; the first reader of the pipe's end ends it; whoever ends first ends the other.
_WATCHING = """
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{ read _ <&3; kill $server 2>/dev/null; } &
watcher=$!
exec 3<&-
wait $server
status=$?
kill $watcher 2>/dev/null
exit $status
"""


def server_program() -> Path | None:
    """nats-server: one that the system installed, else the one that came with the app; None where there is none."""
    name = _PROGRAM + (".exe" if sys.platform == "win32" else "")
    with_python = [Path(sysconfig.get_path("scripts")), Path(sys.executable).parent]
    bundled = getattr(sys, "_MEIPASS", "")
    folders = os.environ.get("PATH", "").split(os.pathsep)
    own = {str(folder) for folder in with_python}
    installed = shutil.which(name, path=os.pathsep.join(folder for folder in folders if folder not in own))
    found = [Path(installed)] if installed else []
    found += [folder / name for folder in [*([Path(bundled)] if bundled else []), *with_python]]
    return next((program for program in found if program.is_file() and os.access(program, os.X_OK)), None)


class Living:
    """A running program; `end` ends it, and so does the end of this process."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._process = _started(command, folder)

    def ended(self, within: float = 0) -> int | None:
        """Its exit status, once it has ended; waits `within` seconds for it."""
        try:
            return self._process.wait(within) if within else self._process.poll()
        except subprocess.TimeoutExpired:
            return None

    def end(self) -> None:
        """Ask it to end, and see to it when it does not within seconds."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        if sys.platform == "win32":
            self._process.terminate()
        if self.ended(_ENDING) is None:
            if sys.platform == "win32":
                self._process.kill()
            else:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


def _started(command: Sequence[str], folder: Path) -> "subprocess.Popen[bytes]":
    if sys.platform == "win32":
        process = subprocess.Popen(command, cwd=folder, creationflags=subprocess.CREATE_NO_WINDOW)
        _end_with_us(process)
        return process
    # A session of its own: Ctrl+C in a terminal is for the app, which says goodbye before its server ends.
    return subprocess.Popen(
        ["/bin/sh", "-c", _WATCHING, "sh", *command],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, of which only the flags count here."""

        _fields_ = (
            ("times", ctypes.c_int64 * 2),
            ("flags", wintypes.DWORD),
            ("sizes", ctypes.c_size_t * 2),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("classes", wintypes.DWORD * 2),
            ("io", ctypes.c_uint64 * 6),
            ("memory", ctypes.c_size_t * 4),
        )

    _KILL_ON_CLOSE, _EXTENDED = 0x2000, 9

    def _end_with_us(process: "subprocess.Popen[bytes]") -> None:
        """Put the program into a job that ends with the last handle to it, which is ours."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        job = kernel.CreateJobObjectW(None, None)
        limits = _Limits(flags=_KILL_ON_CLOSE)
        kernel.SetInformationJobObject(wintypes.HANDLE(job), _EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(wintypes.HANDLE(job), wintypes.HANDLE(int(process._handle)))
