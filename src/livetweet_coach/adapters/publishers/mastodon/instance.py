"""What a server allows, as it says itself."""

from collections.abc import Mapping
from typing import Any

from livetweet_coach.core.publishing.account import Limits


def limits_of(said: Mapping[str, Any]) -> Limits:
    """The limits in an answer of /api/v2/instance, or of v1; what is missing or odd keeps the usual figures."""
    configuration = _map(said, "configuration")
    statuses, media = _map(configuration, "statuses"), _map(configuration, "media_attachments")
    return Limits(
        text=_number(statuses, "max_characters") or _number(said, "max_toot_chars"),
        url_weight=_number(statuses, "characters_reserved_per_url"),
        max_images=_number(statuses, "max_media_attachments"),
        alt=_number(media, "description_limit"),
        image_bytes=_number(media, "image_size_limit"),
        image_points=_number(media, "image_matrix_limit"),
    )


def is_instance(said: object) -> bool:
    """Whether an answer is that of a Mastodon server, or of one that speaks like it."""
    return isinstance(said, Mapping) and ("domain" in said or "uri" in said) and "version" in said


def _map(said: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = said.get(name)
    return found if isinstance(found, Mapping) else {}


def _number(said: Mapping[str, Any], name: str) -> int | None:
    found = said.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) and found > 0 else None
