"""The window of pictures: bars, a graph, a map and a line of time, each with its table and the places it leads to."""
