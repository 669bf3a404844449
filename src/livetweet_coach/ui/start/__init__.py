"""Panes and widgets: start."""
