"""Panes and widgets: progress."""
