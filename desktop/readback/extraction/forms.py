"""The words of a name as they are compared: without accents, case, titles and particles."""

import re
import unicodedata

from readback.extraction.lexicon import PARTICLES, TITLES

_SPLIT = re.compile(r"[\s,]+")
_PREFIX = re.compile(r"^(?:al|el|ad|as|ash|ar|an|ibn)[-’'](?=\w)")
_SUFFIXES = frozenset("jr sr ii iii iv".split())


def plain(words: str) -> str:
    """In lower case, without accents and full stops, with one kind of apostrophe."""
    decomposed = unicodedata.normalize("NFKD", words.replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c) and c != ".").lower()


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name; a title is left out unless it is all there is."""
    parts = [part for part in _SPLIT.split(plain(name)) if part]
    named = [part for part in parts if part not in TITLES]
    return tuple(_PREFIX.sub("", part) for part in (named or parts))


def core_tokens(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart: without particles and “Jr.”."""
    parts = tokens(name)
    return tuple(part for part in parts if part not in PARTICLES and part not in _SUFFIXES) or parts
