"""Two saves of one story side by side: what is told first, and all that differs. Knows no library."""
