"""What paragraphs are by the names of their styles, which word processors write in English whatever they show."""

import re

from readback.core.document import BODY, HEADLINE, Form, Role

_HEADING = re.compile(r"heading ?([1-9])")
_QUOTES = frozenset({"quote", "quotations", "intense quote", "block text", "blockquote", "block quotation"})


def form_named(name: str) -> Form:
    """What a style of this name makes of a paragraph."""
    name = name.strip().lower()
    heading = _HEADING.fullmatch(name)
    if heading:
        return Form(Role.HEADING, min(int(heading[1]), 6))
    if name in _QUOTES:
        return Form(Role.QUOTE)
    return {"title": HEADLINE, "caption": Form(Role.CAPTION)}.get(name, BODY)
