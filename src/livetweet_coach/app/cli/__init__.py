"""The command line: check, measure and rules, for scripts. Nothing here imports Qt."""
