"""What is told to those who hear the window: what the caret stands at, and what happens elsewhere."""
