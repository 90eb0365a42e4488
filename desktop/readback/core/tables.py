"""Lists over many articles as the lines of tables, for export: plain cells, the columns' names first."""

from collections.abc import Iterable, Iterator

from readback.core.collection import Carried, Known, Noted
from readback.core.rows import Source

NAME_COLUMNS = ("name", "kind", "also", "mentions", "articles", "quotations", "earliest", "outlet", "title")
QUOTATION_COLUMNS = (
    "speaker", "speaker_kind", "certainty", "kind", "denied", "words", "articles", "earliest", "outlet", "title",
    "outlets",
)  # fmt: skip
NOTE_COLUMNS = ("note", "passage", "tags", "colour", "created", "changed", "published", "outlet", "title")


def guarded(line: Iterable[str]) -> tuple[str, ...]:
    """A line for a spreadsheet, which must not take words of an article for a formula."""
    return tuple(f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell for cell in line)


def name_table(found: Iterable[Known]) -> Iterator[tuple[str, ...]]:
    """The lines of a table of names."""
    yield NAME_COLUMNS
    for it in found:
        counts = (str(it.mentions), str(it.articles), str(it.quotations))
        yield (it.name, it.kind.value, "; ".join(it.aliases), *counts, *_earliest(it.first))


def quotation_table(found: Iterable[Carried]) -> Iterator[tuple[str, ...]]:
    """The lines of a table of who said what; what the reader did not settle is a guess, and a denial has its verb."""
    yield QUOTATION_COLUMNS
    for it in found:
        kind = it.best.speaker_kind
        certainty = "confirmed" if it.confirmed else "guess"
        outlets = dict.fromkeys(row.source.outlet for row in it.rows if row.source.outlet)
        yield (
            it.speaker,
            kind.value if kind else "",
            certainty,
            it.best.kind.value,
            it.verb,
            " / ".join(it.pieces),
            str(it.articles),
            *_earliest(it.first),
            "; ".join(outlets),
        )


def note_table(found: Iterable[Noted]) -> Iterator[tuple[str, ...]]:
    """The lines of a table of notes."""
    yield NOTE_COLUMNS
    for it in found:
        note, passage = it.note, " ".join(it.note.anchor.exact.split()) if it.note.anchor else it.note.target.subject
        times = (when.isoformat(timespec="minutes") for when in (note.created, note.modified))
        where = (it.source.published, it.source.outlet, it.source.title)
        yield (note.body, passage, "; ".join(note.tags), note.colour, *times, *where)


def _earliest(source: Source) -> tuple[str, str, str]:
    return source.published or source.opened.isoformat(timespec="minutes"), source.outlet, source.title
