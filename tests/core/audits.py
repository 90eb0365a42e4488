"""An article with what was found in it, and hands to correct it, for the tests of corrections."""

import itertools
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO

from fakes import FakeLibrary
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article, Draft, article_from
from readback.core.correcting import Correcting
from readback.core.corrections import Correction
from readback.core.corrector import Corrector
from readback.core.edits import Edit
from readback.core.text import Span

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)

TEXT = """\
Harbour audit delayed
Lena Marsh runs the harbour at Port Ellery. “The audit is late,” Marsh said. “It will come.”
Tom Marsh, her cousin, disagreed. “It was never ordered,” he said.
“We shall see.”
The Sound reported that Ellery Council had paid for it. A clerk said nobody asked the Council.
Marsh left early."""

LENA, TOM = "person-1", "person-3"
PORT, SOUND, COUNCIL = "place-2", "organisation-4", "organisation-5"

_FOUND = (
    (Kind.PERSON, LENA, "Lena Marsh", ((0, "Lena Marsh"), (1, "Marsh"), (3, "Marsh"))),
    (Kind.PLACE, PORT, "Port Ellery", ((0, "Port Ellery"),)),
    (Kind.PERSON, TOM, "Tom Marsh", ((0, "Tom Marsh"),)),
    (Kind.ORGANISATION, SOUND, "The Sound", ((0, "The Sound"),)),
    (Kind.ORGANISATION, COUNCIL, "Ellery Council", ((0, "Ellery Council"), (1, "Council"))),
)


def article_of(text: str) -> Article:
    """An article of this text."""
    return article_from(
        Draft((), title="Harbour audit delayed", verbatim=text), opened=NOON, original_sha256="0" * 64, source="a.txt"
    )


def spot(text: str, words: str, nth: int = 0) -> Span:
    """Where words stand in a text for the nth time, counted from 0."""
    return Span(*list(re.finditer(re.escape(words), text))[nth].span())


def analysis_of(text: str = TEXT, engine: str = "engine 1") -> Analysis:
    """What an engine finds in the audit article."""
    mentions = [Mention(spot(text, words, nth), kind, id) for kind, id, _, places in _FOUND for nth, words in places]
    entities = tuple(
        Entity(id, kind, name, tuple(dict.fromkeys(words for _, words in places if words != name)))
        for kind, id, name, places in _FOUND
    )
    lena, tom = Speaker("Lena Marsh", SpeakerKind.PERSON, LENA), Speaker("Tom Marsh", SpeakerKind.PERSON, TOM)
    clerk = Speaker("A clerk", SpeakerKind.DESCRIBED)
    never = spot(text, "It was never ordered,")
    late = (spot(text, "The audit is late,"), spot(text, "It will come."))
    direct, reported = QuotationKind.DIRECT, QuotationKind.INDIRECT
    sure, check = Confidence.SURE, Confidence.CHECK
    said, see, asked = spot(text, "said", 1), (spot(text, "We shall see."),), (spot(text, "nobody asked the Council"),)
    quotations = (
        Quotation(late, direct, lena, spot(text, "Marsh", 1), spot(text, "said"), sure, "after"),
        Quotation((never,), direct, tom, Span(said.start - 3, said.start - 1), said, sure, "after"),
        Quotation(see, direct, tom, None, None, check, "same", never),
        Quotation(asked, reported, clerk, spot(text, "A clerk"), spot(text, "said", 2), check, "reported"),
    )
    return Analysis(article_of(text).id, engine, tuple(sorted(mentions, key=lambda it: it.span)), entities, quotations)


class Audit:
    """The article in a library, its analysis as an engine made it, and what the reader makes of it.

    Nothing is found in another text, unless it begins as this one.
    """

    def __init__(self, text: str = TEXT) -> None:
        moments, ids = itertools.count(), itertools.count(1)
        self.library = FakeLibrary()
        self.correcting = Correcting(
            self.library, lambda: NOON + timedelta(seconds=next(moments)), lambda: f"c{next(ids)}"
        )
        self.article = article_from(
            Draft((), title="Harbour audit delayed", verbatim=text),
            opened=NOON,
            original_sha256="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            source="audit.txt",
        )
        self.library.add(self.article, BytesIO(), ".txt")
        self.raw = analysis_of(text) if text.startswith(TEXT) else Analysis(self.article.id, "engine 1")

    @property
    def seen(self) -> Analysis:
        """What the reader sees."""
        return self.correcting.corrected(self.article, self.raw)

    @property
    def on(self) -> Corrector:
        """The verbs for what the reader sees."""
        return self.correcting.on(self.article, self.seen)

    @property
    def kept(self) -> tuple[Correction, ...]:
        """The corrections in the library."""
        return self.library.corrections(self.article.id)

    def spot(self, words: str, nth: int = 0) -> Span:
        """Where words stand in the article."""
        return spot(self.article.text, words, nth)

    def mention(self, words: str, nth: int = 0) -> Mention:
        """The mention that the reader sees on words."""
        return next(it for it in self.seen.mentions if it.span == self.spot(words, nth))

    def quotation(self, words: str) -> Quotation:
        """The quotation that the reader sees to begin with words."""
        start = self.spot(words).start
        return next(it for it in self.seen.quotations if it.spans[0].start == start)

    def names(self) -> dict[str, list[str]]:
        """The words of the mentions of everybody that the reader sees, by name."""
        names: dict[str, list[str]] = {it.name: [] for it in self.seen.entities}
        known = {it.id: it.name for it in self.seen.entities}
        for it in self.seen.mentions:
            names[known[it.entity]].append(it.span.of(self.article.text))
        return names

    def speakers(self) -> list[tuple[str, Confidence]]:
        """Whose words the quotations are that the reader sees, and how surely."""
        return [(it.speaker.name if it.speaker else "", it.confidence) for it in self.seen.quotations]


def undone(audit: Audit, edit: Edit) -> bool:
    """Whether an edit leaves no trace once it is undone."""
    before = audit.seen
    edit.redo()
    edit.undo()
    return audit.seen == before
