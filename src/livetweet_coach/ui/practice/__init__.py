"""Choosing an exercise, and the prompter that plays it."""
