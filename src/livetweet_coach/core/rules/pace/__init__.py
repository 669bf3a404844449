"""Pace and repeats."""
