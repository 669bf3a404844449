"""Panes and widgets: publish."""
