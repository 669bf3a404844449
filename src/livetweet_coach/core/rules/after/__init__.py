"""After the event."""
