"""Reading, joined: where the reader is and goes, what the panel and the article show of it."""
