"""Panes and widgets: help."""
