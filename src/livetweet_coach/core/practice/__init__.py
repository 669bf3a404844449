"""Practice without a network: exercises to write to, and their playing."""
