"""What corrections of quotations do to an analysis; each step tells whether the correction fitted."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from readback.core.analysis import Confidence, Quotation, QuotationKind
from readback.core.corrections import Correction, CorrectionKind, Scope
from readback.core.overlay import READER, Overlay, same_speaker


def _quotation(overlay: Overlay, it: Correction) -> Quotation | None:
    span = overlay.passage(it)
    return overlay.quotation_at(span) if span else None


def _accept(overlay: Overlay, it: Correction) -> bool:
    """Settled with its edges and its speaker; one that is not found any more is put back."""
    spans = overlay.passages(it)
    if not spans:
        return False
    found = _quotation(overlay, it) if it.kind is CorrectionKind.ACCEPT else None
    form = it.form or QuotationKind.DIRECT
    base = replace(found, spans=spans) if found else Quotation(spans, form, None, None, None, Confidence.CHECK, READER)
    settled = overlay.attribute(base, it.speaker)
    if found:
        overlay.alter(found, settled)
    else:
        overlay.quote(settled)
    return True


def _reject(overlay: Overlay, it: Correction) -> bool:
    found = _quotation(overlay, it)
    if found:
        overlay.quotations.remove(found)
    return found is not None


def _resize(overlay: Overlay, it: Correction) -> bool:
    found, spans = _quotation(overlay, it), overlay.passages(it)
    if found is None or not spans:
        return False
    overlay.alter(found, replace(found, spans=spans))
    return True


def _speaker(overlay: Overlay, it: Correction) -> bool:
    """Whose words a quotation is, and in the article those of all that were said to be the same one's."""
    found = _quotation(overlay, it)
    if found is None:
        return False
    wide = it.scope is not Scope.HERE and it.was is not None
    overlay.quotations = [
        overlay.attribute(other, it.speaker)
        if other is found or (wide and same_speaker(other.speaker, it.was))
        else other
        for other in overlay.quotations
    ]
    return True


QUOTATION_STEPS: Mapping[CorrectionKind, Callable[[Overlay, Correction], bool]] = {
    CorrectionKind.ACCEPT: _accept,
    CorrectionKind.ADD: _accept,
    CorrectionKind.REJECT: _reject,
    CorrectionKind.RESIZE: _resize,
    CorrectionKind.SPEAKER: _speaker,
}
