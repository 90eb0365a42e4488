"""What was agreed with sources, as a label beside what it is about."""
