"""From an article's text to who is in it and who said what. spaCy is imported here only, and only when a model is loaded."""
