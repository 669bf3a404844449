"""Rules about how people are spoken of."""
