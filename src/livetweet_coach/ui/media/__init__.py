"""Panes and widgets: media."""
