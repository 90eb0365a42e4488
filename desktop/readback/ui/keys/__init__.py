"""What the reader can do and the keys that do it."""
