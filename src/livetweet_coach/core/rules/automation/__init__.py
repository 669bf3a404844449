"""Automatic messages."""
