"""The trail of a quotation: the saved articles that carry it, in the order of time, as a list."""
