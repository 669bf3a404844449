"""The wiring: adapters are built and panes are introduced to one another."""
