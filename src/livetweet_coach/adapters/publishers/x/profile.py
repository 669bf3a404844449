"""Who an account is, as X tells it. https://docs.x.com/x-api/users/get-my-user"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from livetweet_coach.core.publishing.account import Connected, account_id

if TYPE_CHECKING:
    from livetweet_coach.adapters.publishers.x.wire import Wire

FIELDS = {"user.fields": "description,profile_image_url,subscription_type,verified"}


def me(wire: Wire, access: str) -> Mapping[str, Any]:
    """The person whose token this is. Raises what the wire raises."""
    from livetweet_coach.adapters.publishers.x.wire import Bearer, Unreadable

    found = wire.request("GET", "/2/users/me", params=FIELDS, auth=Bearer(access)).json().get("data")
    if not isinstance(found, dict) or not str(found.get("id", "")).isdecimal() or not found.get("username"):
        raise Unreadable(is_page=False)
    return found


def account_of(person: Mapping[str, Any], client: str) -> Connected:
    """The account of a person."""
    user = str(person["id"])
    return Connected(
        id=account_id("x", "", user),
        way="x",
        handle=str(person["username"]),
        name=str(person.get("name", "")),
        user=user,
        premium=is_premium(person),
        client=client,
        bio=str(person.get("description", "")),
        avatar=str(person.get("profile_image_url", "")),
    )


def is_premium(person: Mapping[str, Any]) -> bool:
    """Whether the person pays X, who then takes longer posts (https://help.x.com/en/using-x/x-premium)."""
    return str(person.get("subscription_type") or "None").lower() not in ("none", "")
