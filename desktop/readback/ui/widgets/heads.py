"""Heads: rows of a list that only stand above others."""


class Head:
    """A row that is read, and cannot be chosen."""

    __slots__ = ()
