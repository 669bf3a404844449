"""Word lists, thresholds and addresses of sources, with a date: what a facilitator may want to change."""
