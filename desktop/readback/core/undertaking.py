"""What is of many steps and is to be whole or nothing, also where the program is killed midway."""

from collections.abc import Collection
from typing import Protocol


class Undertaking(Protocol):
    """Remembers how a library was before; what a killed program added is taken back when it is next opened.

    Its methods raise LibraryUnwritable.
    """

    def begin(self, articles: Collection[str]) -> None:
        """Something is about to be added: these articles, or to them, or to what is kept beside the articles."""
        ...

    def end(self) -> None:
        """All of it is there."""
        ...

    def give_up(self) -> None:
        """It was taken back; what could not be is taken back when the library is next opened."""
        ...
