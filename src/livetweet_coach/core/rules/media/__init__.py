"""Media and their descriptions."""
