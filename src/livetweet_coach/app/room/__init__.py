"""Wiring of rooms; nothing here but `calling` is read before a room is opened."""
