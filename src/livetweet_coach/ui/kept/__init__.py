"""Panes and widgets: kept."""
