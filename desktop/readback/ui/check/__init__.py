"""A check of a draft: its quotations listed with what is said of them, and one held beside its source."""
