"""Rules about spaces, quotation marks and slips of the keyboard."""
