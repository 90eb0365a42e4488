"""Plain text."""

from readback.core.article import Draft
from readback.core.document import blocks_of
from readback.core.metadata import Origin
from readback.formats.assembly import assembled
from readback.formats.paragraphs import paragraphs_of


def read_plain(text: str) -> Draft:
    """The draft of a plain text."""
    return assembled(blocks_of(paragraphs_of(text)), origins=Origin.TEXT)
