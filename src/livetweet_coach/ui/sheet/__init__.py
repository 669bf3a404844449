"""Panes and widgets: sheet."""
