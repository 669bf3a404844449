"""Panes and widgets: desk."""
