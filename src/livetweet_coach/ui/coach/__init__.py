"""Panes and widgets: coach."""
