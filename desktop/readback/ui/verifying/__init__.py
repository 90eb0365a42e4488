"""The check of originals, texts and logs in the window."""
