"""Quote Check: the quotations of a draft held against the saved articles."""
