"""What goes to the clipboard and comes from elsewhere."""
