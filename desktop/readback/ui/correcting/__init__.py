"""Corrections in place, joined: from keys and menus to what is kept."""
