"""The tutor's desk without its widgets: what was said, what waits for its turn, and why."""
