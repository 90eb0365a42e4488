"""What goes beside the articles where it is chosen: their original files, and a list of all that came out."""

import hashlib
from collections.abc import Iterator

from readback.core.filenames import file_names
from readback.core.outgoing.model import Taken
from readback.core.quotecheck.copying import Say


def originals(taken: Taken, say: Say) -> Iterator[tuple[str, bytes]]:
    """The files as they were opened, called as their articles."""
    folder, held = say.tr("Originals"), [it for it in taken.folios if it.file is not None]
    names = file_names((it.article.title for it in held), say.tr("Untitled"))
    for name, folio in zip(names, held, strict=True):
        if folio.file is not None:
            yield f"{folder}/{name}{folio.file.suffix}", folio.file.read()


def manifest(files: Iterator[tuple[str, bytes]], say: Say) -> Iterator[tuple[str, bytes]]:
    """The files, and behind them a list of their names with the SHA-256 of each, as `sha256sum --check` reads it."""
    lines = list[str]()
    for name, content in files:
        lines.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
        yield name, content
    yield f"{say.tr('Manifest')}.txt", "".join(lines).encode()
