"""The connect() lines of the tutor's desk; read from disk behind the third door only."""
