"""Panes and widgets: text."""
