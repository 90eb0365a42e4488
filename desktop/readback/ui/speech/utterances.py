"""What is said of a place in the text: the quotation with its speaker, the name, the note. Plain values, no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readback.core.analysis import Analysis, Kind, Mention, Quotation, QuotationKind
from readback.core.anchors import State
from readback.core.denying import denial
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.panel.rows import certainty
from readback.ui.walk import Step
from readback.ui.words import tr

LONGEST = 600
"""So many characters of a note are said; it is read in full where it is written."""

Thing = tuple[Span, Mention | Quotation]


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something at a place: what the reader walks through where there is one of it, what tells it from others, words.

    It is said as one, so that a screen reader never stops between a quotation and its speaker.
    """

    step: Step
    key: object
    words: str


def utterances(
    text: str, analysis: Analysis | None, things: Sequence[Thing], notes: Iterable[PlacedNote]
) -> tuple[Utterance, ...]:
    """All that is at a place, the widest first and the notes last; `things` come innermost first."""
    said = [_of(text, analysis, span, it) for span, it in reversed(things)] if analysis is not None else []
    noted = [Utterance(Step.NOTE, placed.note.id, note_words(placed)) for placed in notes]
    return (*said, *noted)


def _of(text: str, analysis: Analysis, span: Span, thing: Mention | Quotation) -> Utterance:
    if isinstance(thing, Mention):
        return Utterance(Step.MENTION, span, name_words(analysis, thing))
    return Utterance(Step.QUOTATION, thing.spans, quotation_words(text, thing))


def quotation_words(text: str, quotation: Quotation) -> str:
    """A quotation with its speaker, and how sure that is."""
    words = "; ".join(" ".join(span.of(text).split()).rstrip(",") for span in quotation.spans)
    sure = certainty(quotation, "")
    if quotation.speaker is None:
        return tr("Quotation, speaker unknown: {words}", words=words)
    if quotation.kind is QuotationKind.INDIRECT:
        verb, name = denial(quotation, text), quotation.speaker.name
        said = tr("Reported, not quoted: {speaker} says: {words}", speaker=name, words=words)
        if verb:
            said = tr("Reported, not quoted: {speaker} {verb}: {words}", speaker=name, verb=verb, words=words)
    else:
        said = tr("Quotation, {speaker} said: {words}", speaker=quotation.speaker.name, words=words)
    return f"{said}, {sure}"


def name_words(analysis: Analysis, mention: Mention) -> str:
    """A name: what it is, whom it names in full, and which of how many mentions."""
    kinds = {Kind.PERSON: tr("Person"), Kind.PLACE: tr("Place"), Kind.ORGANISATION: tr("Organisation")}
    name = next((it.name for it in analysis.entities if it.id == mention.entity), "")
    spans = sorted(it.span for it in analysis.mentions_of(mention.entity))
    way = tr("mention {at} of {all}", at=spans.index(mention.span) + 1, all=len(spans)) if mention.span in spans else ""
    settled = tr("confirmed by you") if mention.confirmed else ""
    return ", ".join(filter(None, [kinds[mention.kind], name, way, settled]))


def note_words(placed: PlacedNote) -> str:
    """A note, or that a passage is only highlighted; and whether its place wants checking."""
    body = " ".join(placed.note.body.split())
    cut = body if len(body) <= LONGEST else body[:LONGEST].rsplit(" ", 1)[0]
    words = tr("Note: {words}", words=cut) if body else tr("Highlight", "a marked passage")
    moved = placed.placement is not None and placed.placement.state is State.MOVED
    return f"{words}, {tr('moved, check')}" if moved else words


class Said:
    """What was said of the place where the caret is: what one is still in is not said again."""

    def __init__(self) -> None:
        self._in: frozenset[tuple[Step, object]] = frozenset()

    def news(self, found: Sequence[Utterance]) -> str:
        """What is to be said of a place, knowing what was said of the one before; nothing where all is said."""
        new = [it.words for it in found if (it.step, it.key) not in self._in]
        self._in = frozenset((it.step, it.key) for it in found)
        return ". ".join(new)

    def forget(self, step: Step | None = None) -> None:
        """What is of a kind, or all, is said again when it is met."""
        step = Step.QUOTATION if step is Step.SPEAKER else step
        self._in = frozenset(it for it in self._in if step is not None and it[0] is not step)
