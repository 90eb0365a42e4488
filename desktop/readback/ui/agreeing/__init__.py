"""Agreements with sources in the window: set, listed, and kept to by all that leaves."""
