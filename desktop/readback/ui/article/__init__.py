"""The reading pane: an article's text with what is marked in it."""
