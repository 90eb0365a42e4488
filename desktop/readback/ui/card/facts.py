"""What the card of a name or a quotation says, as plain values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from readback.core.analysis import Analysis, Confidence, Mention, Quotation
from readback.core.notes import TargetKind
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.panel.rows import Row, Tab, quotation_key
from readback.ui.words import tr

Rows = Mapping[Tab, Sequence[Row]]
"""The rows of the panel's lists."""

SAID = 3
"""How many quotations of somebody a card has; the Quotes tab has them all."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a name or a quotation.

    `row` is its row in the panel and `span` the place that is pointed at, the `at`-th of the row's (from 1). `said`
    are the first of somebody's `quoted` quotations. `sure` says how sure it is, in the colour of `tone`, and `why` what
    decided that. What lies over it and is not what the card is of stands in `others`, with the words for what it is.
    """

    row: Row
    span: Span
    at: int = 1
    also: str = ""
    sure: str = ""
    why: str = ""
    tone: str = "muted"
    said: tuple[Row, ...] = ()
    quoted: int = 0
    notes: tuple[PlacedNote, ...] = ()
    others: tuple[tuple[str, Row], ...] = ()

    @property
    def named(self) -> bool:
        """Whether it is of a name, not of a quotation."""
        return self.row.countable

    @property
    def spoken(self) -> str:
        """The card's first lines as a screen reader says them."""
        way = self.way if self.named else ""
        return ", ".join(filter(None, (self.row.title, self.row.agreed, self.also, way, self.sure, self.why)))

    @property
    def way(self) -> str:
        """Which of how many mentions it is."""
        return tr("mention {at} of {all}", at=self.at, all=self.row.count)


Thing = tuple[Span, Mention | Quotation]
"""Something that is marked, and the passage it is marked at."""


def facts_of(things: Sequence[Thing], analysis: Analysis, rows: Rows, notes: Iterable[PlacedNote]) -> Facts | None:
    """What is known of the first of the things at a place, the innermost; None where the panel does not list it."""
    if not things:
        return None
    listed = [(span, row) for span, it in things if (row := _row_of(it, rows)) is not None]
    first = things[0][1]
    row = _row_of(first, rows)
    if row is None:
        return None
    others = tuple((_lies(other), other) for _, other in listed if other.key != row.key)
    about = tuple(it for it in notes if _is_about(it, row, things[0][0]))
    if isinstance(first, Quotation):
        return _of_quotation(first, row, things[0][0], rows, about, others)
    said = [it for it in rows.get(Tab.QUOTES, ()) if it.speaker == row.key]
    entity = next(it for it in analysis.entities if it.id == row.key)
    return Facts(
        row,
        first.span,
        at=row.spans.index(first.span) + 1,
        also=tr("also: {names}", names=", ".join(entity.aliases)) if entity.aliases else "",
        sure=_sure(first, row),
        tone="good" if first.confirmed else "muted",
        said=tuple(said[:SAID]),
        quoted=len(said),
        notes=about,
        others=others,
    )


def _of_quotation(
    quotation: Quotation,
    row: Row,
    span: Span,
    rows: Rows,
    notes: tuple[PlacedNote, ...],
    others: tuple[tuple[str, Row], ...],
) -> Facts:
    same = sum(it.speaker == row.speaker for it in rows.get(Tab.QUOTES, ())) if row.speaker else 0
    sure = {
        Confidence.SURE: (tr("clear"), "good"),
        Confidence.CHECK: (tr("check"), "warn"),
        Confidence.UNKNOWN: (tr("unknown"), "warn"),
        Confidence.CONFIRMED: (tr("✓ confirmed by you"), "good"),
    }
    words, tone = sure[quotation.confidence]
    return Facts(row, span, sure=words, why=row.why, tone=tone, quoted=same, notes=notes, others=others)


def _row_of(thing: Mention | Quotation, rows: Rows) -> Row | None:
    if isinstance(thing, Mention):
        here = rows.get(Tab(thing.kind.value), ())
        return next((it for it in here if it.key == thing.entity and thing.span in it.spans), None)
    key = quotation_key(thing.spans)
    return next((it for it in rows.get(Tab.QUOTES, ()) if it.key == key), None)


def _sure(mention: Mention, row: Row) -> str:
    if mention.confirmed:
        return tr("✓ confirmed by you")
    return " · ".join(filter(None, (tr("found by Readback"), row.settled)))


def _lies(other: Row) -> str:
    """What it is that lies over the card's own passage, too."""
    if other.countable:
        return tr("in the name")
    return tr("in reported speech") if other.reported else tr("in a quotation")


def _is_about(placed: PlacedNote, row: Row, span: Span) -> bool:
    """Whether a note is on somebody, or on the passage."""
    target = placed.note.target
    if row.countable and target.kind is TargetKind(row.tab.value) and target.subject == row.title:
        return True
    return placed.span is not None and placed.span.overlaps(span)
