"""Notes, joined: the editor beside the passage, links, notes that lost their passage."""
