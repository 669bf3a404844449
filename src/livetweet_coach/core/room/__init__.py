"""The coaching room without its wire: what is said, kept, acknowledged and seen; no socket and no clock inside."""
