"""What can be drawn of articles: who is named and quoted, who stands together, where, and when."""
