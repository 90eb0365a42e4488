"""The library shelf: the articles the reader has."""
