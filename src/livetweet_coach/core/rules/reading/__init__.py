"""How a text is read aloud."""
