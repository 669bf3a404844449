"""Hashtags."""
