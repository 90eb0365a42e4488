"""Taking out, in the window: what is meant, in what form, what is about to leave, and what was written."""
