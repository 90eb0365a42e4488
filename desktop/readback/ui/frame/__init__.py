"""The window's parts and where they stand, without behaviour."""
