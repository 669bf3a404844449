"""A facilitator's rule packs: those in use, one opened, one being written."""
