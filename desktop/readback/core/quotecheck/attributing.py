"""Whose words they are in a text of which nobody knows the names: by verbs of saying beside the marks, and capitals.

The engine finds names and speakers in few languages; in others a check would say of every quotation that nobody is
named. What is told here is never sure, and only where the word lists of the language have verbs of saying.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.edges import SENTENCE
from readback.core.quotecheck.wording import NO_WORDS, Wording, Wordings
from readback.core.text import Span, paragraph_at

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NAME = re.compile(r"(?:[cdjlmnst]|qu)['’](?=\w)|[^\W\d_]+(?:[-‐'’][^\W\d_]+)*\.?")
_PARTICLES = frozenset("von van der den de del della di da du des la le el al bin ibn".split())
_BETWEEN = re.compile(r"[\s“”„‟\"«»‹›’'‘‚,.!?…]*")
_COMMA = re.compile(r",\s+")
_STOP = re.compile(r"[,.!?]")
_INSIDE = 60  # code points that an attribution within the marks has at most
_SHORT = 3  # letters; so short a title is no ending of a word: Dr., Mme
_LONGEST = 6  # words that a phrase of saying has at most, with the pronoun in it


@dataclass(frozen=True, slots=True)
class _Name:
    """Words with capital letters in a row, without titles: `full` where more than one is left, `titled` after one."""

    start: int
    text: str
    titled: bool

    @property
    def full(self) -> bool:
        return " " in self.text

    @property
    def last(self) -> str:
        return self.text.rpartition(" ")[2].casefold()


@dataclass(frozen=True, slots=True)
class _Verb:
    """A phrase of saying: where it ends, and whether he or she is in it."""

    end: int
    pronoun: bool


def attributed(article: Article, analysis: Analysis, wordings: Wordings) -> Analysis:
    """The analysis with a speaker of each quotation in marks that has none, where the text names one beside it.

    An attribution that stands within the marks, as in French, is taken out of the quotation, which then has two parts.
    """
    wording = wordings.get(analysis.language, NO_WORDS)
    if not wording.saying or all(it.speaker for it in analysis.quotations):
        return analysis
    telling = _Telling(article, analysis, wording)
    return replace(analysis, quotations=tuple(telling.quotations(analysis.quotations)))


class _Telling:
    """Reads one text."""

    def __init__(self, article: Article, analysis: Analysis, wording: Wording) -> None:
        self._article, self._text, self._wording = article, article.text, wording
        self._nouns = analysis.language == "de"  # they have a capital letter, so that one before a name is a title
        self._edges = sorted(edge for it in analysis.quotations for span in it.spans for edge in (span.start, span.end))
        self._last = ""
        self._full = dict[str, set[str]]()
        for name in self._names(0, len(self._text)):
            if name.full:
                self._full.setdefault(name.last, set()).add(name.text)

    def quotations(self, found: Sequence[Quotation]) -> Iterator[Quotation]:
        """The quotations, each with its speaker as far as that is told."""
        before: Quotation | None = None
        for it in found:
            if it.speaker is None and it.kind is not QuotationKind.INDIRECT:
                spans, name = self._within(it.spans)
                name = name or self._after(spans[-1].end) or self._ahead(spans[0].start, before)
                it = replace(it, spans=spans, rule="capitals") if name else it  # noqa: PLW2901 - the same, told better
                if name:
                    whose = Speaker(name, SpeakerKind.PERSON)
                    it = replace(it, speaker=whose, confidence=Confidence.CHECK)  # noqa: PLW2901 - as above
            self._last = it.speaker.name if it.speaker else self._last
            before = it
            yield it

    def _within(self, spans: tuple[Span, ...]) -> tuple[tuple[Span, ...], str]:
        """The parts of what was said around an attribution within the marks, and who is named there."""
        if len(spans) > 1:
            return spans, ""
        whole = spans[0]
        for comma in _COMMA.finditer(self._text, whole.start, whole.end):
            verb = self._verb(comma.end(), whole.end)
            stop = _STOP.search(self._text, verb.end, min(whole.end, verb.end + _INSIDE)) if verb else None
            name = self._subject(verb, stop.start() if stop else whole.end) if verb else ""
            if name:
                rest = stop.end() if stop else whole.end
                while rest < whole.end and self._text[rest].isspace():
                    rest += 1
                parts = Span(whole.start, comma.start() + 1), Span(rest, whole.end)
                return tuple(part for part in parts if len(part)), name
        return spans, ""

    def _after(self, end: int) -> str:
        """Who is named behind a verb of saying that stands right after the marks."""
        begin = _BETWEEN.match(self._text, end)
        at = begin.end() if begin else end
        clause = self._clause_end(at)
        verb = self._verb(at, clause)
        return self._subject(verb, clause) if verb else ""

    def _ahead(self, start: int, before: Quotation | None) -> str:
        """Who is named before the marks: before a colon, with a verb of saying, or as the one it is according to."""
        begin = max((edge for edge in self._edges if edge < start), default=0)
        paragraphs = self._article.paragraphs
        begin = max(begin, paragraphs[paragraph_at(paragraphs, start)].start)
        near = begin
        for match in SENTENCE.finditer(self._text, begin, start):
            near = match.end()
        if not self._text[near:start].strip(" \n\xa0\u202f“”„‟\"«»‹›’'‘‚,."):
            follows = before is not None and before.speaker is not None and before.spans[-1].end >= begin > 0
            return self._last if follows else ""
        told = self._according(near, start)
        if told >= 0:
            return self._named(told, start)
        asks = self._text[near:start].rstrip(" \xa0\u202f“”„‟\"«»‹›’'‘‚").endswith(":")
        said = self._says(near, start)
        if said is not None:
            return self._subject(said, start) if self._follows(said, start) else self._named(near, start)
        return self._named(near, start) if asks else ""

    def _clause_end(self, at: int) -> int:
        """Where the sentence ends that an attribution begins, or the next quotation begins."""
        found = SENTENCE.search(self._text, at)
        edge = next((it for it in self._edges if it > at), len(self._text))
        return min(found.start() if found else len(self._text), edge)

    def _verb(self, at: int, end: int) -> _Verb | None:
        """The phrase of saying that begins at a place: a déclaré, dit-elle, sagte."""
        keys, best = list[str](), None
        pronoun = False
        for number, match in enumerate(_WORD.finditer(self._text, at, end)):
            key = match[0].casefold()
            if number == _LONGEST or (not number and match.start() != at):
                break
            hers = key in self._wording.pronouns
            pronoun = pronoun or hers
            if not hers and key != "t":
                keys.append(key)
            if tuple(keys) in self._wording.saying:
                best = _Verb(match.end(), pronoun)
        return best

    def _subject(self, verb: _Verb, end: int) -> str:
        """Who is named behind a verb; he and she are who was named last in the paragraph, or spoke last."""
        return self._meant(verb.end) if verb.pronoun else self._named(verb.end, end)

    def _meant(self, at: int) -> str:
        """Who was named last before a place, in its paragraph and outside marks."""
        paragraphs = self._article.paragraphs
        begin = paragraphs[paragraph_at(paragraphs, at)].start
        points = [begin, *(edge for edge in self._edges if begin <= edge < at), at]
        last = self._last
        for start, end in zip(points[::2], points[1::2], strict=False):
            for name in self._names(start, end):
                known = self._full.get(name.last, set())
                last = name.text if name.full else next(iter(known)) if len(known) == 1 else last
        return last

    def _follows(self, verb: _Verb, end: int) -> bool:
        """Whether he, she or a name stands right behind a verb."""
        name = next(self._names(verb.end, end), None)
        return verb.pronoun or (name is not None and not self._text[verb.end : name.start].strip())

    def _says(self, start: int, end: int) -> _Verb | None:
        """The first phrase of saying."""
        verbs = (self._verb(match.start(), end) for match in _WORD.finditer(self._text, start, end))
        return next((verb for verb in verbs if verb), None)

    def _according(self, start: int, end: int) -> int:
        """Where somebody is named according to whom it is; -1 where nobody is."""
        words = list(_WORD.finditer(self._text, start, end))
        keys = [match[0].casefold() for match in words]
        for at in range(len(keys)):
            for length in range(min(_LONGEST, len(keys) - at), 0, -1):
                if tuple(keys[at : at + length]) in self._wording.according:
                    return words[at + length - 1].end()
        return -1

    def _named(self, start: int, end: int) -> str:
        """The first who is named: in full, by a last name that is known, or right at the beginning."""
        first = start + len(self._text[start:end]) - len(self._text[start:end].lstrip())
        single = ""
        for name in self._names(start, end):
            known = self._full.get(name.last, set())
            if name.full or len(known) == 1:
                return name.text if name.full else next(iter(known))
            if not single and (name.titled or known or name.start == first):
                single = name.text
        return single

    def _names(self, start: int, end: int) -> Iterator[_Name]:
        """Words with capital letters in a row, also with a “von” between them."""
        run = list[re.Match[str]]()
        for match in _NAME.finditer(self._text, start, end):
            joined = bool(run) and self._text[run[-1].end() : match.start()] == " " and run[-1][0][-1:] != "."
            titled = bool(run) and self._text[run[-1].end() : match.start()] == " " and len(run[-1][0]) <= 4
            if run and not (joined or titled):
                yield from self._made(run)
                run = []
            if self._capital(match[0]) or (run and match[0] in _PARTICLES and self._opens(run)):
                run.append(match)
            elif run:
                yield from self._made(run)
                run = []
        yield from self._made(run)

    def _opens(self, run: Sequence[re.Match[str]]) -> bool:
        """Whether a “von” may follow in a name: behind a first name, not behind a whole one."""
        return sum(not self._is_title(match[0]) and match[0] not in _PARTICLES for match in run) == 1

    def _capital(self, word: str) -> bool:
        """Whether a word may be of a name."""
        key = word.casefold()
        listed = key in self._wording.common or key in self._wording.pronouns
        return word[:1].isupper() and not listed and not any(key == it[0] for it in self._wording.according)

    def _made(self, run: Sequence[re.Match[str]]) -> Iterator[_Name]:
        """The name that a run is, without the titles before it, and without particles behind it."""
        words = [match[0] for match in run]
        while words and words[-1] in _PARTICLES:
            words.pop()
        count = len(words)
        while len(words) > 1 and self._is_title(words[0]):
            del words[0]
        if self._nouns and len(words) > 2 and not _PARTICLES.intersection(words):
            del words[:-2]
        if words:
            yield _Name(run[0].start(), " ".join(words).rstrip("."), len(words) < count)

    def _is_title(self, word: str) -> bool:
        key = word.casefold().rstrip(".")
        return any(key == it or (len(it) > _SHORT and key.endswith(it)) for it in self._wording.titles)
