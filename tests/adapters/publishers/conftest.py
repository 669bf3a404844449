"""What publishers' tests share: one real Bluesky server for all of them."""

import pytest
from tests.adapters.publishers.pds import Pds


@pytest.fixture(scope="session")
def pds(tmp_path_factory):
    made = Pds().start(tmp_path_factory.mktemp("pds"))
    yield made
    made.stop()
