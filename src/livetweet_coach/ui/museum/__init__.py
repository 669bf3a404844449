"""Panes and widgets: the museum of automatic messages."""
