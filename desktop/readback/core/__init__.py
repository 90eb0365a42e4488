"""The plain-Python heart: articles, analyses, notes, search and what changed. Standard library and rapidfuzz only."""
