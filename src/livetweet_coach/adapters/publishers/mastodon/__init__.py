"""Mastodon through Mastodon.py, which is imported when a post first goes there."""
