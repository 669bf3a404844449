"""Length and structure."""
