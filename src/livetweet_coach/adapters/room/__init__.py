"""Rooms over a wire: the way to a server, a server of one's own, and what keeps both from being trusted."""
