"""The rules engine: a draft in, findings out."""
