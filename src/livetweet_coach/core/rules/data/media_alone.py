"""What goes with no other picture. As of 2026-11-01, gathered by hand, still to be checked.

X's own apps mix videos, animations and pictures: there it holds only where this app sends, by X's API.
"""

ALONE = {"mastodon": ("video",), "bluesky": ("video",)}
"""Kinds of media, by network."""
ALONE_BY_API = {**ALONE, "x": ("video", "gif"), "x-premium": ("video", "gif")}
"""The same for an account that this app sends with."""
