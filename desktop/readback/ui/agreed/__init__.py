"""What was agreed with sources, in words: for labels, and for why something does not leave."""
