"""What was taken out elsewhere, read and checked before anything of it is kept."""
