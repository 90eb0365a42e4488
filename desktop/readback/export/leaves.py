"""Articles that were taken out, made ready to be written: each with its name, notes in place, and who said what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind
from readback.core.anchors import place
from readback.core.article import Article
from readback.core.denying import denial
from readback.core.filenames import file_names
from readback.core.notes import Note
from readback.core.outgoing.model import Folio, Taken
from readback.core.quotecheck.copying import Say
from readback.core.text import Span

_MARKS = "\"“”„‟«»'‘’‚‹›「」『』"
_BLANKS = "\u00a0\u202f "


@dataclass(frozen=True, slots=True)
class Noted:
    """A note, and where its passage stands now; None where it has none."""

    note: Note
    span: Span | None


@dataclass(frozen=True, slots=True)
class Leaf:
    """An article under a name for its file, without ending. `notes` are in the order of the text, then the others."""

    name: str
    folio: Folio
    notes: tuple[Noted, ...]

    @property
    def article(self) -> Article:
        """The article."""
        return self.folio.article

    @property
    def found(self) -> Analysis:
        """What is found in it; nothing where nobody looked."""
        return self.folio.found or Analysis(self.article.id, "")


def leaves(taken: Taken, say: Say, others: Sequence[str] = ()) -> Iterator[Leaf]:
    """The articles, no two of one name, and none of the name of one of the `others`."""
    titles = [it.article.title for it in taken.folios]
    names = file_names([*others, *titles], say.tr("Untitled"))[len(others) :]
    for name, folio in zip(names, taken.folios, strict=True):
        yield Leaf(name, folio, _noted(folio))


def _noted(folio: Folio) -> tuple[Noted, ...]:
    text = folio.article.text
    found = [Noted(it, place(it.anchor, text).span if it.anchor else None) for it in folio.notes]
    return tuple(sorted(found, key=lambda it: (it.span is None, it.span or Span(0, 0), it.note.created)))


def on_one_line(words: str) -> str:
    """Words without the ends of their lines."""
    return " ".join(words.split())


def pieces(article: Article, quotation: Quotation) -> str:
    """The words of a quotation, each piece in the marks that the article has around it; reported speech has none."""
    told = (on_one_line(span.of(article.text)) for span in quotation.spans)
    if quotation.kind is QuotationKind.INDIRECT:
        return " / ".join(told)
    return " / ".join(_marked(article.text, span, piece) for span, piece in zip(quotation.spans, told, strict=True))


def _marked(text: str, span: Span, words: str) -> str:
    before, after = text[: span.start].rstrip(_BLANKS)[-1:], text[span.end :].lstrip(_BLANKS)[:1]
    if before and after and before in _MARKS and after in _MARKS:
        blank = _BLANKS[1] if before in "«»" and text[span.start - 1 : span.start] in _BLANKS else ""
        return f"{before}{blank}{words}{blank}{after}"
    return f"“{words}”"


def attributed(article: Article, quotation: Quotation, say: Say) -> str:
    """A quotation with whose words it is, and whether that is a guess or confirmed."""
    words = pieces(article, quotation)
    name = quotation.speaker.name if quotation.speaker else say.tr("Speaker unknown")
    sure = say.tr("confirmed by you") if quotation.confidence is Confidence.CONFIRMED else say.tr("guess")
    if quotation.kind is not QuotationKind.INDIRECT:
        return f"{words} — {name} ({sure})"
    verb = denial(quotation, article.text)
    told = say.tr("{speaker} {verb}: {words}") if verb else say.tr("{speaker} says: {words}")
    return f"{told.format(speaker=name, verb=verb, words=words)} ({sure})"
