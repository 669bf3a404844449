"""Rooms on a wire: the link to a server, the server itself, and the engine that keeps what is said."""
