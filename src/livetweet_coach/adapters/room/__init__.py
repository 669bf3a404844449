"""The coaching room's doors to the outside: its keys and seal, its wire, and how it is found."""
