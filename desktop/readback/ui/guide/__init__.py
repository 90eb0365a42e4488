"""What helps a newcomer along: the help, the tour, the first start."""
