"""A program that sets, gives up or changes the passphrase of a library; run by build/torture.py, which kills it.

It says when it has begun, waits for a letter before each step, and says that it has taken it. Where it changes the
passphrase, it says which one is to be next.
"""

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from library.vaults import CHEAP, CODE
from readback.library.encryption import keys
from readback.library.files import FileSystem
from readback.library.protecting import Protection


def changes(protection: Protection, secret: str) -> Iterator[str]:
    """One passphrase after the other."""
    for number in count():
        following = f"{secret} {number}"
        yield following
        protection.change(secret if number == 0 else f"{secret} {number - 1}", following)


def main(root: str, index: str, deed: str, secret: str) -> None:
    keys._SCRYPT = CHEAP
    protection = Protection(Path(root), FileSystem(), Path(index))
    deeds = {"set": lambda: protection.set(secret, CODE), "give up": lambda: protection.give_up(secret)}
    print("open False", flush=True)  # noqa: T201
    for step in changes(protection, secret) if deed == "change" else deeds[deed]():
        print(step, flush=True)  # noqa: T201
        if not sys.stdin.read(1):
            break
    print("done", flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
