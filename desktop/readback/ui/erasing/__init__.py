"""Erasing for good, in the window: what is meant, what it would take, and what came of it."""
