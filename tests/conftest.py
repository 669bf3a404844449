"""What every test stands on: no screen needed, a home of its own, and a guard against the network."""

import gc
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.network_guard import NetworkGuard

from livetweet_coach.ui.garbage import collect_when_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Colours, sizes and words must not depend on whose machine this is.
for _name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "NO_COLOR"):
    os.environ.pop(_name, None)

ROOT = Path(__file__).resolve().parent.parent
_homes = itertools.count(1)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def _homes_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(_homes_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of this test's own in the place of the person's; made only if the test writes there."""
    folder = _homes_folder / str(next(_homes))
    monkeypatch.setenv("LIVETWEET_COACH_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """As in the app: what nobody holds any more is deleted between two things, on the windows' thread."""
    gc.disable()
    yield
    collect_when_due()


@pytest.fixture
def no_network() -> Iterator[NetworkGuard]:
    """Fail the test if anything in it so much as tried to reach a network, even if the attempt was swallowed."""
    with NetworkGuard() as guard:
        yield guard
    assert not guard.attempts, f"reached for the network: {guard.attempts}"


@pytest.fixture(scope="session")
def pseudo_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A .qm in which every translatable string stands in ⟦brackets⟧; what shows without them is untranslated."""
    target = tmp_path_factory.mktemp("language") / "app_pseudo.qm"
    subprocess.run([sys.executable, ROOT / "packaging" / "i18n.py", "pseudo", target], check=True)
    return target


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Single widgets first, whole apps last: what hundreds of closed windows leave behind is nobody else's business."""
    items.sort(key=lambda item: any(part in item.nodeid for part in ("tests/story/", "tests/pictures/")))
