"""The text engine: what a network would count and link, exactly."""
