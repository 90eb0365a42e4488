"""The session, the one facade over the workspace, and its helpers: requests off the GUI thread, edits, searches."""
