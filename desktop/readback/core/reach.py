"""How far a correction reaches: the mentions and quotations that it would make others."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from readback.core.analysis import Analysis, Name
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.corrections import About, Correction
from readback.core.corrector import Corrector
from readback.core.edits import Changes, Edit, Verb
from readback.core.text import Span

_Looks = dict[tuple[Span, ...], tuple[object, ...]]


def corrections_of(article: Article, analysis: Analysis, make: Callable[[Corrector], Edit | None]) -> list[Correction]:
    """The corrections that a deed would make, which are not kept."""
    made: list[Correction] = []

    def note(verb: Verb, correction: Correction) -> Edit:
        made.append(replace(correction, id=f"trial {len(made)}"))
        return Edit(verb, Changes, Changes)

    make(Corrector(article, analysis, note))
    return made


def reach(analysis: Analysis, article: Article, corrections: Iterable[Correction]) -> int:
    """How many mentions of the names that these are about, or how many quotations, they would make others."""
    tried = list(corrections)
    after = apply(analysis, article, tried)
    if any(it.about is About.QUOTATION for it in tried):
        return _others(_quotations(analysis), _quotations(after))
    names = {it.of for it in tried}
    own = {it.id for it in analysis.entities if Name(it.name, it.kind) in names}
    meant = {(it.span,) for it in analysis.mentions if it.entity in own}
    before = _mentions(analysis)
    return _others({at: look for at, look in before.items() if at in meant}, _mentions(after), before.keys() - meant)


def _others(before: _Looks, after: _Looks, aside: Iterable[tuple[Span, ...]] = ()) -> int:
    places = (before.keys() | after.keys()) - set(aside)
    return sum(before.get(at) != after.get(at) for at in places)


def _mentions(analysis: Analysis) -> _Looks:
    names = {it.id: (it.name, it.kind) for it in analysis.entities}
    return {(it.span,): (names.get(it.entity), it.confirmed) for it in analysis.mentions}


def _quotations(analysis: Analysis) -> _Looks:
    return {it.spans: (it.kind, it.speaker, it.confidence) for it in analysis.quotations}
