"""Praise: what was done well."""
