"""The reader's choices, in one window: how articles read, which keys do what, where things are."""
