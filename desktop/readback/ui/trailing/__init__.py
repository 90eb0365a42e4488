"""The trail of a quotation joined to the window: asked for, shown in the panel's place, walked through."""
