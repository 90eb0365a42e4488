"""A library with a passphrase, in the window: asked for, set, changed, given up, and locked again."""
