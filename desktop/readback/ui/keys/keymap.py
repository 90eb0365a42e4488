"""The keys as the reader changed them: what differs from the table of actions, and how that is kept."""

from collections.abc import Iterable, Mapping

from readback.ui.keys.actions import Entry, table

Keys = Mapping[str, tuple[str, ...]]
"""The keys of actions, by the actions' ids, in Qt's portable names."""


def usual() -> Keys:
    """The keys of all actions as the table has them."""
    return {entry.id: entry.keys for entry in table()}


def unpacked(kept: Iterable[str]) -> Keys:
    """The keys of all actions, with the reader's changes; what names no action is passed over."""
    keys = dict(usual())
    for line in kept:
        id, *changed = line.split("\t")
        if id in keys:
            keys[id] = tuple(filter(None, changed))
    return keys


def packed(keys: Keys) -> tuple[str, ...]:
    """What differs from the table, as it is kept in the settings."""
    return tuple("\t".join((id, *keys[id])) for id, own in usual().items() if keys.get(id, own) != own)


def rebound(keys: Keys, id: str, wanted: Iterable[str]) -> Keys:
    """Other keys for an action; another action that had one of them has it no more."""
    new = tuple(dict.fromkeys(wanted))
    others = {other: tuple(key for key in theirs if key not in new) for other, theirs in keys.items() if other != id}
    return {other: new if other == id else others[other] for other in keys}


def holder(keys: Keys, key: str, id: str) -> Entry | None:
    """The action, other than this one, that has a key."""
    return next((entry for entry in table() if entry.id != id and key in keys.get(entry.id, ())), None)
