"""Quotes and who said them."""
