"""What the reader corrects in place: what it is about, whom it names, and its edges."""
