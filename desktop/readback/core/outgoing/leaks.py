"""What must not be in any file that leaves, and where it was found after all."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from readback.core.errors import Leak
from readback.core.outgoing.forms import Forms
from readback.core.outgoing.rules import Rules
from readback.core.text import Span, folded, tidy


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found in files that are ready to leave; `unread` are those that could not be looked through."""

    leaks: tuple[Leak, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listed:
    """Words that the reader does not want in any file, whatever their case and accents."""

    words: str

    def found(self, text: str) -> Span | None:
        """Where they first stand as words of their own."""
        wanted = r"\s+".join(map(re.escape, folded(self.words).split()))
        found = re.search(rf"(?<![^\W_]){wanted}(?![^\W_])", folded(text)) if wanted else None
        return Span(*found.span()) if found else None


@dataclass(frozen=True)
class Protected:
    """A name that must not be in any file, in any of its forms."""

    words: str
    forms: Forms

    def found(self, text: str) -> Span | None:
        """Where it first stands."""
        hits = self.forms.hits(text)
        return hits[0].span if hits else None


Unwanted = Protected | Listed


def unwanted(rules: Rules, now: datetime, words: Iterable[str] = ()) -> tuple[Unwanted, ...]:
    """Every name that is protected, and the words that the reader lists."""
    names = [Protected(agreement.subject.person, forms) for agreement, forms in rules.names(now)]
    return (*names, *(Listed(it) for it in dict.fromkeys(map(tidy, words)) if it))


def listed(told: str) -> tuple[str, ...]:
    """Words that are listed with commas or on lines of their own."""
    return tuple(dict.fromkeys(filter(None, map(tidy, re.split(r"[,;\n]", told)))))


def leaks_in(file: str, fields: Iterable[tuple[str, str]], wanted: Sequence[Unwanted]) -> Iterator[Leak]:
    """What is found in the fields of a file; of each field and name the first."""
    for field, raw in fields:
        text = unicodedata.normalize("NFC", raw.replace("\u00ad", ""))
        for it in wanted:
            span = it.found(text)
            if span is not None:
                yield Leak(file, field, span.of(text), it.words)
