"""Accounts: which are connected, and connecting one."""
