"""Taking in, in the window: what is chosen, and what came of it."""
