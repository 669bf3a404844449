"""The option that runs the comparison with X's library over everything, and the library's process."""

import os
from collections.abc import Iterator

import pytest
from tests.core.text.library import Library, missing


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole-differential", action="store_true", help="compare with X's library on everything")


@pytest.fixture(scope="session")
def whole(request: pytest.FixtureRequest) -> bool:
    """Whether everything is to be compared, or a sample."""
    return bool(request.config.getoption("--whole-differential", default=False))


@pytest.fixture(scope="session")
def library() -> Iterator[Library]:
    if reason := missing():
        if os.environ.get("CI") == "true":
            pytest.fail(f"the text engine must be compared with X's library in CI: {reason}")
        pytest.skip(f"NOT COMPARED with X's library: {reason}")
    with Library() as running:
        yield running
