"""Readback's own JSON: all that was taken out, to be taken in again."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from readback.core.outgoing.model import Taken
from readback.core.outgoing.shapes import plain
from readback.core.quotecheck.copying import Say


def whole(taken: Taken, _say: Say) -> Iterator[tuple[str, bytes]]:
    """The one file, a line for each article: written in one go a library would hold up all other threads."""
    told = plain(replace(taken.whole, articles=()))
    articles = ",\n".join(_written(plain(it)) for it in taken.folios)
    others = ((name, it) for name, it in told.items() if name not in {"readback", "articles"})
    rest = "".join(f",\n{_written(name)}: {_written(it)}" for name, it in others)
    content = f'{{"readback": {told["readback"]},\n"articles": [\n{articles}\n]{rest}}}\n'
    yield "readback.json", content.encode("utf-8", "backslashreplace")  # half a character is written as JSON escapes it


def _written(what: Any) -> str:
    return json.dumps(what, ensure_ascii=False)
