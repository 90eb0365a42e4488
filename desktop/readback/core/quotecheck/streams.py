"""What of a source is held against a quotation: what it has in quotation marks, and all of its words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind
from readback.core.article import Article
from readback.core.document import APART, Role
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.quotecheck.meaning import Named, named_by, nobody
from readback.core.quotecheck.reading import Reading, plain, read
from readback.core.quotecheck.speakers import NOBODY, Said, said_by
from readback.core.quotecheck.whose import in_turn, is_aside, whose
from readback.core.quotecheck.wording import Wording
from readback.core.search import Where
from readback.core.text import Span, letters, paragraph_at

_MARKED = re.compile(r"“([^“”\n]+)(?:”|$)|„([^„“”\n]+)[“”]|«\s?([^«»\n]+?)\s?»|\"([^\"\n]+)\"", re.MULTILINE)
_WORDS = re.compile(r"[\w']+")
_CALL = 320  # code points that an attribution between two parts of what was said may have
_ROLES = {
    Role.CAPTION: Where.CAPTION,
    Role.TABLE: Where.TABLE,
    Role.FOOTNOTE: Where.FOOTNOTE,
    Role.HEADING: Where.HEADING,
}


@dataclass(frozen=True, slots=True)
class Stream:
    """Words of a source in a row, `spoken` ones those in quotation marks; `said` is whose each piece's words are."""

    reading: Reading
    said: tuple[Said, ...]
    named: Named = nobody
    spoken: bool = False
    left_out: int | None = None
    aside: bool = False
    """Whether it is a letterhead or a signature, which is nobody's words."""


@dataclass(frozen=True)
class Sourced:
    """A candidate as it is read for one quotation, of `length` code points, that is known by its `telling` words."""

    candidate: Candidate
    wording: Wording
    length: int
    telling: tuple[str, ...] = ()

    @property
    def article(self) -> Article:
        """The article it is."""
        return self.candidate.article

    @property
    def analysis(self) -> Analysis:
        """What is found in it."""
        return self.candidate.analysis

    @property
    def text(self) -> str:
        """All words that are to be held against the quotation."""
        parts = [self.article.paragraphs[at].of(self.article.text) for at in self.paragraphs]
        return "\n".join((*parts, *(self.article.left_out[at].text for at in self._left_out)))

    def streams(self) -> Iterator[Stream]:
        """What is to be held against the quotation: what is in marks first."""
        named = named_by(self.analysis)
        if self.paragraphs:
            yield from self._of_article(named)
        for index in self._left_out:
            yield from self._of_left_out(index)

    @property
    def _left_out(self) -> tuple[int, ...]:
        found = dict.fromkeys(it.left_out for it in self.candidate.passages if it.left_out is not None)
        return tuple(index for index in found if index < len(self.article.left_out))

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """The paragraphs that the passages are in, with those that the words may go on in."""
        found = list[set[int]]()
        for passage in self.candidate.passages:
            if passage.left_out is None and self.article.paragraphs:
                found.append(set(self._around(passage)))
        whole = [one for one in found if len(one) == 1]  # has all telling words: no other paragraph is needed
        return tuple(sorted(set().union(*(whole or found))))

    def _around(self, passage: Passage) -> Iterator[int]:
        """The paragraphs of a passage; those beside it, too, where it has not all telling words."""
        spans = self.article.paragraphs
        first, last = paragraph_at(spans, passage.span.start), paragraph_at(spans, max(0, passage.span.end - 1))
        words = plain(self.article.text[spans[first].start : spans[last].end])
        told = bool(self.telling) and all(word in words for word in self.telling)  # told fast: mostly it is not so
        if told and {*self.telling} <= {*_WORDS.findall(words)}:
            yield from range(first, last + 1)
            return
        yield from range(max(0, first - 1), last + 1)
        room, at = self.length, last + 1
        while at < len(spans) and (room > 0 or at == last + 1):
            yield at
            room, at = room - len(spans[at]), at + 1

    def _of_article(self, named: Named) -> Iterator[Stream]:
        text, language = self.article.text, self.analysis.language
        spoken, runs, said = self._spoken()
        if spoken:
            yield Stream(read(text, spoken, self.wording, language, runs), said, named, spoken=True)
        for aside in (False, True):
            pieces, runs, said = self._whole([at for at in self.paragraphs if is_aside(self.article, at) is aside])
            if pieces:
                yield Stream(read(text, pieces, self.wording, language, runs), said, named, aside=aside)

    def _spoken(self) -> tuple[list[Span], list[int], tuple[Said, ...]]:
        """What is in marks in the paragraphs, run by run."""
        pieces, runs, said = list[Span](), list[int](), list[Said]()
        last: Said | None = None
        for quotation in self._quotations():
            mine = said_by(quotation.speaker, quotation.confidence, self.analysis)
            first = quotation.spans[0]
            near = bool(pieces) and last is not None and self._near(pieces[-1], first) and mine.name == last.name
            run = runs[-1] if near else (runs[-1] + 1 if runs else 0)
            for span in quotation.spans:
                if pieces and span.start < pieces[-1].end:
                    continue
                pieces.append(span)
                runs.append(run)
                said.append(mine)
            last = mine
        return pieces, runs, tuple(said)

    def _near(self, one: Span, other: Span) -> bool:
        """Whether there is no more than an attribution between two parts of what was said."""
        between = self.article.text[one.end : max(one.end, other.start)]
        return len(between) <= _CALL and ("\n" not in between or not letters(between))

    def _quotations(self) -> list[Quotation]:
        """The quotations in marks that the paragraphs have, and what is in marks without being found as such."""
        spans = [self.article.paragraphs[at] for at in self.paragraphs]
        known = [it for it in self.analysis.quotations if it.kind is not QuotationKind.INDIRECT and it.spans]
        found = [it for it in known if any(span.overlaps(part) for part in it.spans for span in spans)]
        taken = [part for it in known for part in it.spans]
        for paragraph in spans:
            found += [
                Quotation((mark,), QuotationKind.MIXED, None, None, None, Confidence.UNKNOWN, "marks")
                for mark in marked(self.article.text, paragraph)
                if not any(mark.overlaps(part) for part in taken)
            ]
        return sorted(found, key=lambda it: it.spans[0])

    def _whole(self, paragraphs: Sequence[int]) -> tuple[list[Span], list[int], tuple[Said, ...]]:
        """All words of some paragraphs; of what is said in turns without the names before them."""
        pieces, runs, said = list[Span](), list[int](), list[Said]()
        last = -2
        for at in paragraphs:
            span, mine = self.article.paragraphs[at], whose(self.article, self.analysis, at)
            label = in_turn(self.article, at)
            follows = all(self.article.form(it).role in APART for it in range(last + 1, at))
            apart = not follows or bool(said and said[-1].name != mine.name)
            runs.append((runs[-1] + (1 if apart else 0)) if runs else 0)
            pieces.append(Span(label.end(), span.end) if label and label.end() < span.end else span)
            said.append(mine)
            last = at
        return pieces, runs, tuple(said)

    def _of_left_out(self, index: int) -> Iterator[Stream]:
        text, language = self.article.left_out[index].text, self.analysis.language
        whole = Span(0, len(text))
        pieces = list(marked(text, whole))
        if pieces:
            reading = read(text, pieces, self.wording, language, range(len(pieces)))
            yield Stream(reading, (NOBODY,) * len(pieces), spoken=True, left_out=index)
        yield Stream(read(text, [whole], self.wording, language), (NOBODY,), left_out=index)

    def where(self, stream: Stream, offset: int) -> Where:
        """What part of the article a place is in."""
        if stream.left_out is not None:
            return Where.LEFT_OUT
        at = paragraph_at(self.article.paragraphs, offset)
        if at == 0 and self.article.headed:
            return Where.TITLE
        return _ROLES.get(self.article.form(at).role, Where.TEXT)

    def reported(self, span: Span) -> Said:
        """Who is said to have said what is reported without marks at a span."""
        for it in self.analysis.quotations:
            if it.kind is QuotationKind.INDIRECT and any(part.overlaps(span) for part in it.spans):
                return said_by(it.speaker, it.confidence, self.analysis)
        return NOBODY


def marked(text: str, within: Span) -> Iterator[Span]:
    """What stands in quotation marks in a paragraph, without them."""
    for match in _MARKED.finditer(text, within.start, within.end):
        group = match.lastindex or 1
        yield Span(*match.span(group))
