"""Writing a note, beside the article it is about."""
