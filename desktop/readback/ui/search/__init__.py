"""Searching all notes and articles, and finding words in the open one."""
