"""A label behind a line of a row, on a ground of its own: what was agreed with a source."""

from dataclasses import replace

from readback.core.text import Span
from readback.ui.widgets.cells import Part


def badged(part: Part, words: str) -> Part:
    """A line with the label behind it, which is not broken; as it is where there is none."""
    if not words:
        return part
    lead = f"{part.text}  " if part.text else ""
    badge = Span(len(lead), len(lead) + len(words) + 2)
    text = lead + f" {words} ".replace(" ", "\u00a0")
    inked, grounded = (*part.inked, (badge, "accent")), (*part.grounded, (badge, "accent_soft"))
    return replace(part, text=text, most=max(2, part.most), inked=inked, grounded=grounded)
