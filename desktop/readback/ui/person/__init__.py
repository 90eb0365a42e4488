"""The person file: a window with all that the articles have of one person."""
