"""The card of a name or a quotation, shown beside it in the text."""
