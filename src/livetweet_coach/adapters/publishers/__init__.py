"""Publishers: one module for each place a post can go."""
