"""What was taken out of a library, as files of a kind: a table of the kinds, and what goes beside every one of them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import PurePath

from readback.core.outgoing.model import OutKind, Taken
from readback.core.quotecheck.copying import Say
from readback.export.annotations import annotations
from readback.export.beside import manifest, originals
from readback.export.markdown import markdown
from readback.export.references import bibtex, csl
from readback.export.sheets import html, printed, word
from readback.export.tables import tables
from readback.export.vault import vault
from readback.export.whole import whole

Files = Iterator[tuple[str, bytes]]
"""Each with its name, which may begin with a folder's and a slash."""

Press = Callable[[str, str, datetime], bytes]
"""Sets a page of HTML, under a title, as a pdf that says when it was made."""

_WRITERS: Mapping[OutKind, Callable[[Taken, Say], Files]] = {
    OutKind.MARKDOWN: markdown,
    OutKind.OBSIDIAN: vault,
    OutKind.HTML: html,
    OutKind.WORD: word,
    OutKind.PDF: printed,
    OutKind.CSV: tables,
    OutKind.JSON: whole,
    OutKind.BIBTEX: bibtex,
    OutKind.CSL: csl,
    OutKind.ANNOTATIONS: annotations,
}


def taken_out(taken: Taken, kind: OutKind, say: Say, press: Press | None = None) -> Files:
    """The files of a kind, one by one; the originals and the manifest behind them where these were chosen.

    `press` makes a pdf of a page; without one it stays a page.
    """
    files = _all(taken, kind, say, press)
    return manifest(files, say) if taken.contents.manifest else files


def _all(taken: Taken, kind: OutKind, say: Say, press: Press | None) -> Files:
    for name, content in _WRITERS[kind](taken, say):
        if kind is OutKind.PDF and press is not None:
            content = press(content.decode(), PurePath(name).stem, taken.made)  # noqa: PLW2901 - one for the other
        yield name, content
    if taken.contents.originals and kind is not OutKind.JSON:  # which holds them itself
        yield from originals(taken, say)
