"""How texts come in: files, drops, pastes, a watched folder, other programs."""
