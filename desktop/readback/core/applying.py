"""Lays corrections over an analysis, which stays as it is."""

from collections.abc import Iterable
from dataclasses import replace

from readback.core.analysis import Analysis, Confidence, Quotation
from readback.core.article import Article
from readback.core.corrections import About, Correction, Scope
from readback.core.name_steps import NAME_STEPS
from readback.core.overlay import Overlay
from readback.core.quotation_steps import QUOTATION_STEPS


def apply(analysis: Analysis, article: Article, corrections: Iterable[Correction]) -> Analysis:
    """An article's analysis with the corrections laid over it, in the order they were made.

    One that no longer fits does nothing, and one that was laid over it before is not laid over it again.
    """
    return _laid_over(analysis, article, corrections)[0]


def unplaced(analysis: Analysis, article: Article, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """The corrections of this article that do not fit what was found in it, or whose passage is gone."""
    missed = _laid_over(analysis, article, corrections)[1]
    return tuple(it for it in missed if it.scope is not Scope.EVERYWHERE)


def inheriting(analysis: Analysis, quotation: Quotation) -> tuple[Quotation, ...]:
    """The quotations that took their speaker from this one, and from those again, unless the reader settled them."""
    sources = {quotation.spans[0]}
    found = []
    for it in sorted(analysis.quotations, key=lambda it: it.spans):
        if it.inherited in sources and it.confidence is not Confidence.CONFIRMED:
            sources.add(it.spans[0])
            found.append(it)
    return tuple(found)


def _laid_over(
    analysis: Analysis, article: Article, corrections: Iterable[Correction]
) -> tuple[Analysis, list[Correction]]:
    """The corrected analysis, and the corrections that did nothing."""
    before = frozenset(analysis.corrections)
    fresh = {it.id: it for it in sorted(corrections, key=lambda it: (it.created, it.id)) if it.id not in before}
    if not fresh:
        return analysis, []
    overlay, missed = Overlay(analysis, article.text), []
    for it in fresh.values():
        step = _STEPS[it.about].get(it.kind)
        if step is not None and step(overlay, it):
            overlay.settle()
        else:
            missed.append(it)
    mentions, entities, quotations = (
        tuple(overlay.mentions),
        tuple(overlay.entities.values()),
        tuple(overlay.quotations),
    )
    laid = (*analysis.corrections, *fresh)
    return replace(analysis, mentions=mentions, entities=entities, quotations=quotations, corrections=laid), missed


_STEPS = {About.NAME: NAME_STEPS, About.QUOTATION: QUOTATION_STEPS}
