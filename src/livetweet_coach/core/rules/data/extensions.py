"""Endings of files that are also top-level domains, so that a file's name becomes a link.

As of 2026-11-01, from IANA's list of domains: those seen as files in talks, without those mostly seen as addresses.
"""

FILE_EXTENSIONS = frozenset({"md", "mov", "pl", "ps", "py", "rs", "sh", "zip"})
