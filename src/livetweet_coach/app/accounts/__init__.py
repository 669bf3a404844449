"""Accounts on networks: which there are, connecting one, and choosing where posts go."""
