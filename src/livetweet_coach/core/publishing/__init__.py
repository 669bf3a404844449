"""The way out: a draft becomes steps, a step becomes an item with a state."""
