"""When something happened, as X tells it."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

WHOLE_SECOND = timedelta(seconds=1)  # X's moments have no fractions


def moment(row: Mapping[str, Any]) -> datetime:
    """When a post or a message was made; long ago where that can't be read."""
    try:
        return datetime.fromisoformat(str(row.get("created_at"))).astimezone(UTC)
    except ValueError:
        return datetime(2006, 3, 21, tzinfo=UTC)
