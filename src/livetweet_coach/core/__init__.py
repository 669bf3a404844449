"""What the app knows: pure Python, with instants and ids handed in."""
