"""What the reader wants done with the passphrase of the library; it is done while no window shows anything of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Protocol


class Deed(StrEnum):
    """What is to be done."""

    SET = auto()
    CHANGE = auto()
    RENEW_CODE = auto()
    GIVE_UP = auto()


@dataclass(frozen=True, slots=True, repr=False)
class Wish:
    """What is to be done: `secret` opens the library now, `passphrase` and `code` are to open it afterwards."""

    deed: Deed
    secret: str = ""
    passphrase: str = ""
    code: str = ""

    @property
    def opens(self) -> str:
        """What opens the library afterwards; empty where it needs nothing."""
        return "" if self.deed is Deed.GIVE_UP else self.passphrase or self.secret


class Protecting(Protocol):
    """What does it. Each raises PassphraseWrong and LibraryUnwritable."""

    def set(self, passphrase: str, code: str) -> Iterator[tuple[int, int]]:
        """Encrypts the library."""
        ...

    def give_up(self, secret: str) -> Iterator[tuple[int, int]]:
        """Decrypts it."""
        ...

    def change(self, secret: str, passphrase: str) -> None:
        """Another passphrase."""
        ...

    def change_code(self, secret: str, code: str) -> None:
        """Another recovery code."""
        ...


def fulfil(wish: Wish, protection: Protecting) -> Iterator[tuple[int, int]]:
    """Does it, bit by bit: how many files are done, and of how many."""
    if wish.deed is Deed.SET:
        yield from protection.set(wish.passphrase, wish.code)
    elif wish.deed is Deed.GIVE_UP:
        yield from protection.give_up(wish.secret)
    elif wish.deed is Deed.CHANGE:
        protection.change(wish.secret, wish.passphrase)
    else:
        protection.change_code(wish.secret, wish.code)
