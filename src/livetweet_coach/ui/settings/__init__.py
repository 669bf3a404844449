"""Panes and widgets: settings."""
