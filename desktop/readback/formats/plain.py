"""Plain text."""

from readback.core.article import Draft
from readback.formats.assembly import assembled
from readback.formats.paragraphs import paragraphs_of


def read_plain(text: str) -> Draft:
    """The draft of a plain text."""
    return assembled(paragraphs_of(text))
