"""Two saves of one story held against each other: its paragraphs, its words, who is quoted with what."""
