"""Panes and widgets: widgets."""
