"""Panes and widgets: compose."""
