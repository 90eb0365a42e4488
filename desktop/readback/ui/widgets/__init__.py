"""Small parts that several panes are made of: rows, heads, buttons, banners, sheets."""
