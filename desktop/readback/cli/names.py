"""Names of files, as arguments and on standard input."""

import sys
from collections.abc import Iterator, Sequence
from itertools import chain


def named(files: Sequence[str]) -> Iterator[str]:
    """The files of the arguments, with those named on standard input in the place of "-"."""
    listed = (name for line in sys.stdin if (name := line.rstrip("\r\n")))
    return chain.from_iterable(listed if file == "-" else (file,) for file in files)
