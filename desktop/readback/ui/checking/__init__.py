"""A check of a draft joined to the window: begun, shown as it goes on, walked through, cleared."""
