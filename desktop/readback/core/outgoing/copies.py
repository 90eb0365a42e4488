"""The gate of the Checker's copy: it shows a draft as it is, so what would need another name stays as well."""

from collections.abc import Iterator
from datetime import datetime

from readback.core.errors import Withheld
from readback.core.outgoing.renaming import strings
from readback.core.outgoing.rules import Piece, Rules, compared
from readback.core.quotecheck.copying import Checked
from readback.core.quotecheck.report import Source
from readback.core.text import Span


def let_copy(checked: Checked, rules: Rules, now: datetime) -> None:
    """Raises Withheld where a copy would hold what must stay, or a name that may only go under a description."""
    held = [
        it.agreement
        for piece in _pieces(checked)
        for it in rules.guarded
        if it.agreement.protects(now) and it.covers(piece, [compared(text) for text in piece.texts])
    ]
    if held:
        raise Withheld(tuple(dict.fromkeys(held)))


def _pieces(checked: Checked) -> Iterator[Piece]:
    draft = checked.draft
    about = (draft.title, draft.byline, draft.outlet, draft.url, draft.source)
    yield Piece((draft.text, *about), draft.id, (Span(0, max(1, len(draft.text))),))
    for it in checked.report.findings:
        yield from map(_source, it.sources)
    for note in checked.notes:
        yield Piece(tuple(strings(note)), notes=(note.id,))


def _source(it: Source) -> Piece:
    """What a copy says of a source: the sentence, and what it is of."""
    words = (it.sentence.of(it.text), it.title, it.outlet, it.byline, it.url, *it.copies)
    return Piece(tuple(filter(None, words)), it.article, (it.sentence,), (it.speaker,) if it.speaker else ())
