"""The coach: what is said, when, and how little."""
