"""The forms in which articles are taken out, in words."""

from collections.abc import Mapping

from readback.core.outgoing.leaving import Leaving
from readback.core.outgoing.model import OutKind, Spared
from readback.ui.promises import reason
from readback.ui.sizes import size
from readback.ui.words import counted, headed, joined, listed, tr


def form_names() -> Mapping[OutKind, str]:
    """What they are called, in the order in which they are offered."""
    return {
        OutKind.MARKDOWN: tr("Markdown"),
        OutKind.OBSIDIAN: tr("A vault for Obsidian"),
        OutKind.WORD: tr("Word documents"),
        OutKind.PDF: tr("PDF, to be printed"),
        OutKind.HTML: tr("Pages for a browser"),
        OutKind.CSV: tr("Tables for a spreadsheet (CSV)"),
        OutKind.JSON: tr("A library for Readback (JSON)"),
        OutKind.BIBTEX: tr("Bibliography (BibTeX)"),
        OutKind.CSL: tr("Bibliography (CSL-JSON)"),
        OutKind.ANNOTATIONS: tr("Your notes, for other programs (JSON-LD)"),
    }


def about(kind: OutKind) -> str:
    """What comes out in this form."""
    told = {
        OutKind.OBSIDIAN: tr("A file of each article, in which people, places, organisations and tags are [[links]]."),
        OutKind.WORD: tr("A document of each article, your notes as comments beside their passages."),
        OutKind.CSV: tr("A table of who said what, one of the names, and one of your notes."),
        OutKind.JSON: tr(
            "One file that Readback takes in again. With your notes and the names of the files it is the same library."
        ),
        OutKind.BIBTEX: tr("One file with an entry of each article."),
        OutKind.CSL: tr("One file with an entry of each article."),
        OutKind.ANNOTATIONS: tr("One file with your notes and highlights, and where each of them stands."),
    }
    return told.get(kind, tr("A file of each article: its text, who said what, and who is named."))


def what_leaves(leaving: Leaving) -> str:
    """How much of what there is in how many files, and how large these are."""
    articles = counted(len(leaving.taken.folios), "1 article", "{n} articles")
    notes = counted(leaving.notes, "1 note", "{n} notes") if leaving.notes else ""
    files = counted(len(leaving.files), "1 file", "{n} files")
    what = listed([it for it in (articles, notes) if it])
    return tr("{what} in {files}, {size}", what=what, files=files, size=size(leaving.size))


def what_is_missing(leaving: Leaving) -> str:
    """What does not come along, and why; nothing where all does."""
    told, lost = list[str](), leaving.taken.left_out
    if lost:
        named = listed([tr("“{title}”", title=it) for it in lost[:3]])
        why = counted(len(lost), "1 article without a text is left out", "{n} articles without a text are left out")
        told.append(f"{headed(why, named)}. {tr('Tick the original files to take such along.')}")
    if leaving.taken.spared:
        told.append(headed(tr("Left out, as it is held back"), joined(map(_spared, leaving.taken.spared))) + ".")
    if leaving.not_looked_into:
        told.append(
            counted(
                leaving.not_looked_into,
                "In 1 article nobody has looked for names and quotations yet, so it comes without them.",
                "In {n} articles nobody has looked for names and quotations yet, so they come without them.",
            )
        )
    return " ".join(told)


def _spared(it: Spared) -> str:
    """What was left out, and why."""
    what = tr("“{title}”", title=it.title) if it.article else tr("a project, a search or something else of the library")
    if it.notes:
        what = counted(it.notes, "1 note on “{title}”", "{n} notes on “{title}”", title=it.title)
    return f"{what} ({listed(list(dict.fromkeys(map(reason, it.agreements))))})"
