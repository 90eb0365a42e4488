"""What is known of a whole text, worked out once for all of its quotations: of a draft there may be thousands."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from readback.core.analysis import Analysis, Entity, Kind, Quotation
from readback.core.fullname import full_name, key_of
from readback.core.quotecheck.meaning import Named, named_by
from readback.core.quotecheck.speakers import NOBODY, Said, ends_of, said_as


@dataclass(frozen=True)
class Known:
    """The names of a text: where they stand, and whose they are."""

    analysis: Analysis

    @cached_property
    def named(self) -> Named:
        """What says whether a span lies in a name."""
        return named_by(self.analysis)

    @cached_property
    def _entities(self) -> Mapping[str, Entity]:
        return {it.id: it for it in reversed(self.analysis.entities)}

    @cached_property
    def _last_names(self) -> Counter[str]:
        return Counter(ends_of(full_name(it.name).last) for it in self.analysis.entities if it.kind is Kind.PERSON)

    def said(self, quotation: Quotation) -> Said:
        """Whose words a quotation has, with all forms of the name that are in the text."""
        speaker = quotation.speaker
        if speaker is None:
            return NOBODY
        return said_as(speaker, quotation.confidence, self._entities.get(speaker.entity or ""))

    def shares(self, said: Said) -> bool:
        """Whether a name of one word is that of several people of the text."""
        word = key_of(said.name)
        return " " not in word and self._last_names[ends_of(word)] > 1
