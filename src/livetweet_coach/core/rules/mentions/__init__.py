"""Mentions and replies."""
