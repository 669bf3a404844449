"""Bluesky through atproto, which is imported when a post first goes there."""
