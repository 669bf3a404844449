"""Drafts: threads of posts, and the edits that mend them."""
