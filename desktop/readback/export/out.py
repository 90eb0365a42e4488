"""What was taken out of a library, as files of a kind: a table of the kinds, and what goes beside every one of them."""

from collections.abc import Callable, Iterator, Mapping

from readback.core.outgoing.model import OutKind, Taken
from readback.core.quotecheck.copying import Say
from readback.export.beside import manifest, originals
from readback.export.markdown import markdown
from readback.export.references import bibtex, csl
from readback.export.sheets import html, printed, word
from readback.export.tables import tables
from readback.export.vault import vault
from readback.export.whole import whole

Files = Iterator[tuple[str, bytes]]
"""Each with its name, which may begin with a folder's and a slash."""

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
}


def taken_out(taken: Taken, kind: OutKind, say: Say) -> Files:
    """The files of a kind, one by one; the originals and the manifest behind them where these were chosen."""
    files = _all(taken, kind, say)
    return manifest(files, say) if taken.contents.manifest else files


def _all(taken: Taken, kind: OutKind, say: Say) -> Files:
    yield from _WRITERS[kind](taken, say)
    if taken.contents.originals and kind is not OutKind.JSON:  # which holds them itself
        yield from originals(taken, say)
