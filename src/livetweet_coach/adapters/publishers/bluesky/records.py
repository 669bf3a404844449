"""A post as a record: text, facets in bytes, pictures, what it answers. https://docs.bsky.app/docs/advanced-guides/posts"""

import json
from collections.abc import Callable, Sequence
from typing import Any

from livetweet_coach.adapters.publishers.bluesky.names import created_at
from livetweet_coach.core.publishing.step import MediaRef, Step
from livetweet_coach.core.text.bluesky import find_facets

POST = "app.bsky.feed.post"
Resolve = Callable[[str], str | None]


def record(step: Step, media: Sequence[MediaRef], resolve: Resolve) -> dict[str, Any]:
    """The record of a post, the same for the same step; `resolve(handle)` gives a DID, None for nobody."""
    text = step.post.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    made: dict[str, Any] = {
        "$type": POST,
        "text": text,
        "createdAt": created_at(step).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "langs": [step.language[:2].lower() or "fr"],
    }
    if facets := list(_facets(text, resolve)):
        made["facets"] = facets
    if media:
        made["embed"] = _images(step, media)
    if step.parent:
        parent = reference(step.parent)
        made["reply"] = {"root": reference(step.root) if step.root else parent, "parent": parent}
    return made


def reference(receipt_id: str) -> dict[str, str]:
    """The strong reference in a receipt's id, which is "uri cid"."""
    uri, _, cid = receipt_id.partition(" ")
    return {"uri": uri, "cid": cid}


def _facets(text: str, resolve: Resolve) -> Sequence[dict[str, Any]]:
    found = []
    for facet in find_facets(text):
        feature = _feature(facet.kind, facet.text, text[facet.start : facet.end], resolve)
        if feature is not None:
            start = len(text[: facet.start].encode())
            end = start + len(text[facet.start : facet.end].encode())
            found.append({"index": {"byteStart": start, "byteEnd": end}, "features": [feature]})
    return found


def _feature(kind: str, value: str, shown: str, resolve: Resolve) -> dict[str, str] | None:
    if kind == "mention":
        did = resolve(value)
        return {"$type": "app.bsky.richtext.facet#mention", "did": did} if did else None
    if kind == "hashtag":
        return {"$type": "app.bsky.richtext.facet#tag", "tag": value}
    address = shown if shown.casefold().startswith(("http://", "https://")) else f"https://{shown}"
    return {"$type": "app.bsky.richtext.facet#link", "uri": address}


def _images(step: Step, media: Sequence[MediaRef]) -> dict[str, Any]:
    by_picture = {ref.picture: json.loads(ref.id) for ref in media}
    images = []
    for picture in step.post.media:
        there = by_picture[picture.id]
        width, height = there["size"]
        images.append({"alt": picture.alt, "image": there["blob"], "aspectRatio": {"width": width, "height": height}})
    return {"$type": "app.bsky.embed.images", "images": images}
