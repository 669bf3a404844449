"""The hands: disk, networks and clocks behind the ports."""
