"""The export model: what of a library is taken out, gathered before it becomes a file of any kind."""
