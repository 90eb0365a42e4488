"""The side panel: who is in the article, who said what, and the reader's notes."""
