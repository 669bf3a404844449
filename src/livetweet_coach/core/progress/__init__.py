"""What happened, and what it taught."""
