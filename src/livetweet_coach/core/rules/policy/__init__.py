"""Rules about what the event asks for, and about safety: they are outside every budget and never fade."""
