"""Articles as pages to be read and printed: their text with the notes beside their passages, and who said what.

They are set as the Checker's copy is, which has the same parts.
"""

from collections.abc import Iterator
from datetime import datetime

from readback.core.analysis import Kind
from readback.core.notes import Note
from readback.core.outgoing.model import Taken
from readback.core.quotecheck.copying import CheckersCopy, Labels, Line, Remark, Say, Section, Tone
from readback.export.leaves import Leaf, attributed, leaves
from readback.export.page import Dress, ForBrowsers, ForPrinting, page


def html(taken: Taken, say: Say) -> Iterator[tuple[str, bytes]]:
    """A page of each article."""
    return _pages(taken, say, ".html", ForBrowsers())


def printed(taken: Taken, say: Say) -> Iterator[tuple[str, bytes]]:
    """A page of each article as Qt prints it; that it becomes a pdf is the window's business."""
    return _pages(taken, say, ".pdf", ForPrinting())


def word(taken: Taken, say: Say) -> Iterator[tuple[str, bytes]]:
    """A Word document of each article, with the notes as comments."""
    from readback.export.word_copy import with_comments  # noqa: PLC0415 - lxml is for this kind alone
    from readback.export.word_new import set_anew  # noqa: PLC0415 - as above

    for leaf in leaves(taken, say):
        sheet = sheet_of(leaf, taken.made, say)
        content = set_anew(sheet)
        yield f"{leaf.name}.docx", with_comments(content, sheet, ended=True) if sheet.remarks else content


def sheet_of(leaf: Leaf, made: datetime, say: Say) -> CheckersCopy:
    """An article with what is said of it, in words that are decided."""
    article = leaf.article
    by = say.tr("by {name}", name=article.byline) if article.byline else ""
    file = say.tr("File “{name}”, SHA-256 {sha256}", name=article.source, sha256=article.original_sha256)
    known = (article.outlet, by, say.day(article.published, year=True), article.url, file if article.source else "")
    return CheckersCopy(
        draft=article,
        heading=say.tr("Article"),
        language=say.tr("en", "the code of the language of this translation"),
        made=made,
        summary=tuple(filter(None, known)),
        remarks=tuple(sorted(_remarks(leaf, say), key=lambda it: (it.span.start, -it.span.end))),
        sections=tuple(it for it in _sections(leaf, say) if it.lines),
        limits="",
        labels=Labels(
            author=say.tr("Note"),
            comment=say.tr("Note {n}"),
            about=say.tr("On “{words}”"),
            back=say.tr("Back to the passage"),
        ),
    )


def _pages(taken: Taken, say: Say, ending: str, dress: Dress) -> Iterator[tuple[str, bytes]]:
    for leaf in leaves(taken, say):
        yield f"{leaf.name}{ending}", page(sheet_of(leaf, taken.made, say), dress)


def _remarks(leaf: Leaf, say: Say) -> Iterator[Remark]:
    for it in leaf.notes:
        if it.span is not None:
            yield Remark((it.span,), Tone.NOTE, tuple(_lines(it.note, say)))


def _lines(note: Note, say: Say) -> Iterator[Line]:
    lines = [it for it in note.body.splitlines() if it.strip()]
    yield Line(say.tr("Note") if lines else say.tr("Highlight", "a marked passage"), strong=True)
    yield from map(Line, lines)
    if note.tags:
        yield Line(" ".join(f"#{tag}" for tag in note.tags))


def _sections(leaf: Leaf, say: Say) -> Iterator[Section]:
    """The lists at the end; one without lines is none."""
    loose = [it.note for it in leaf.notes if it.span is None]
    yield Section(say.tr("Notes"), tuple(Line(_loose(it)) for it in loose))
    said = (Line(attributed(leaf.article, it, say)) for it in leaf.found.quotations)
    yield Section(say.tr("Quotations"), tuple(said))
    for kind, heading in (
        (Kind.PERSON, say.tr("People")),
        (Kind.PLACE, say.tr("Places")),
        (Kind.ORGANISATION, say.tr("Organisations")),
    ):
        names = (" / ".join((it.name, *it.aliases)) for it in leaf.found.of_kind(kind))
        yield Section(heading, tuple(map(Line, names)))


def _loose(note: Note) -> str:
    """A note that has no place in the text, behind what it is about."""
    about = note.target.subject or (note.anchor.exact if note.anchor else "")
    tags = " ".join(f"#{tag}" for tag in note.tags)
    words = " ".join(filter(None, (" ".join(note.body.split()), tags)))
    return f"{' '.join(about.split())}: {words}" if about else words
