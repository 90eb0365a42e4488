"""Readback's own JSON: all that was taken out, to be taken in again."""

import json
from collections.abc import Iterator

from readback.core.outgoing.model import Taken
from readback.core.outgoing.shapes import plain
from readback.core.quotecheck.copying import Say


def whole(taken: Taken, _say: Say) -> Iterator[tuple[str, bytes]]:
    """The one file."""
    content = json.dumps(plain(taken.whole), ensure_ascii=False, indent=1)
    yield "readback.json", content.encode("utf-8", "backslashreplace")  # half a character is written as JSON escapes it
