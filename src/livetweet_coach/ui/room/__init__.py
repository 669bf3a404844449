"""Panes and widgets: room."""
