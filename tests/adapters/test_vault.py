"""Secrets in a real keyring, and what happens where there is none: never a file, never a silent loss."""

import json
import os
import shlex
import subprocess
import sys

import pytest
from tests.house.sources import ROOT

from livetweet_coach.adapters import vault as module
from livetweet_coach.adapters.vault import LONGEST, SystemVault

CHILD = ROOT / "tests" / "adapters" / "vault_child.py"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is Linux's")


def on_a_bus_of_its_own(folder, steps, keyring=True):
    """What each step printed, run one after another as the app's runs would be."""
    for name in ("data", "run", "config", "cache"):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    home = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE")}
    home |= {"XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder), "PYTHONPATH": str(ROOT / "src")}
    screens = ("DBUS_", "GNOME_", "XDG_", "DISPLAY", "WAYLAND_")  # nothing here may ask the person at this machine
    kept = {name: value for name, value in os.environ.items() if not name.startswith(screens)}
    unlock = "printf 'pass\\n' | gnome-keyring-daemon --unlock --components=secrets >&2; " if keyring else ""
    runs = "; ".join(shlex.join([sys.executable, str(CHILD), step]) for step in steps)
    answer = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", unlock + runs],
        env=kept | home,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found = [json.loads(line) for line in answer.stdout.splitlines()]
    assert len(found) == len(steps), answer.stderr
    return found


@linux
def test_a_secret_outlives_the_run_changes_and_goes(tmp_path):
    steps = ["keep", "recall", "change", "recall", "forget", "recall"]
    kept, first, changed, second, forgotten, third = on_a_bus_of_its_own(tmp_path, steps)
    assert kept == {"lasting": True, "read": True}
    assert first == {"read": "s3cret" * 100, "none": None}
    assert changed == {"lasting": True, "read": "another"}
    assert second["read"] == "another" and forgotten["read"] is None and third["read"] is None
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert written and b"s3cret" not in written and b"another" not in written


@linux
def test_without_a_keyring_it_is_kept_for_this_run_and_said(tmp_path):
    (found, later) = on_a_bus_of_its_own(tmp_path, ["alone", "recall"], keyring=False)
    assert found == {"lasting": False, "read": "for this run", "elsewhere": None}
    assert later["read"] is None
    assert not any(b"for this run" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


class Ring:
    """A backend of keyring, as far as the vault uses it."""

    priority = 5

    def __init__(self, loses=False, breaks=False):
        self.kept, self.loses, self.breaks = {}, loses, breaks

    def set_password(self, service, name, secret):
        if self.breaks:
            raise OSError("locked")
        if not self.loses:
            self.kept[service, name] = secret

    def get_password(self, service, name):
        if self.breaks:
            raise OSError("locked")
        return self.kept.get((service, name))

    def delete_password(self, service, name):
        del self.kept[service, name]


def ring(place, **manner):
    """A backend that says it is of this module."""
    return type("Keyring", (Ring,), {"__module__": place})(**manner)


@pytest.fixture
def rings(monkeypatch):
    found = []
    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: found)
    return found


@pytest.mark.parametrize(
    "place", ["keyring.backends.null", "keyring.backends.fail", "keyrings.alt.file", "keyring.backends.chainer"]
)
def test_backends_that_do_not_keep_secrets_are_not_asked(rings, place):
    other = ring(place)
    rings.append(other)
    vault = SystemVault()
    assert vault.keep("a", "secret").phrase is not None and vault.recall("a") == "secret"
    assert other.kept == {}
    vault.forget("a")
    assert vault.recall("a") is None


@pytest.mark.parametrize("manner", [{"loses": True}, {"breaks": True}])
def test_a_ring_that_loses_or_is_locked_is_noticed(rings, manner):
    rings.append(ring("keyring.backends.SecretService", **manner))
    vault = SystemVault()
    assert vault.keep("a", "secret").phrase is not None
    assert vault.recall("a") == "secret" and SystemVault().recall("a") is None
    vault.forget("a")


def test_a_ring_that_opens_again_is_used(rings):
    locked = ring("keyring.backends.kwallet", breaks=True)
    rings.append(locked)
    vault = SystemVault()
    assert vault.keep("a", "one").phrase is not None
    locked.breaks = False
    assert vault.keep("a", "two").phrase is None and SystemVault().recall("a") == "two"
    assert vault.recall("a") == "two"


def test_looking_for_rings_may_break(monkeypatch):
    def breaks():
        raise RuntimeError("a backend of another package")

    monkeypatch.setattr("keyring.backend.get_all_keyring", breaks)
    assert SystemVault().keep("a", "secret").phrase is not None


@pytest.mark.parametrize("secret", ["", "x" * (LONGEST + 1), "é"])
def test_what_windows_could_not_hold_is_refused(rings, secret):
    with pytest.raises(ValueError):
        SystemVault().keep("a", secret)
    assert LONGEST * 2 <= 2560


def test_keyring_is_imported_with_the_first_secret_only():
    probe = "import sys; import livetweet_coach.adapters.vault; print('keyring' in sys.modules)"
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    answer = subprocess.run([sys.executable, "-c", probe], env=environment, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False" and module.SERVICE
