"""The analyzer that ships: a trained spaCy pipeline over the paragraphs, then the rules over the whole article."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any

from readback.core.analysis import Analysis, Kind
from readback.core.article import Article
from readback.core.errors import Cancelled
from readback.core.ports import Progress, Stop
from readback.core.text import Span
from readback.extraction.blocks import blocks
from readback.extraction.entities import joined
from readback.extraction.gazetteer import Gazetteer
from readback.extraction.language import ANY, ENGLISH, language_of
from readback.extraction.names import Name, mended
from readback.extraction.order import reading_order
from readback.extraction.quotations import Judge, marked_only, quotations
from readback.extraction.reading import Reading, read
from readback.extraction.signs import SCORES, Signs
from readback.extraction.syntax import Parse, Word

_KINDS = {
    **dict.fromkeys(("PERSON", "PER"), Kind.PERSON),
    **dict.fromkeys(("PLACE", "GPE", "LOC", "FAC"), Kind.PLACE),
    "ORG": Kind.ORGANISATION,
}
"""The labels of our own pipeline, and those of the pipelines that spaCy's makers publish."""

_BATCH = 32
"""How many paragraphs are read between two looks at whether to stop; a tenth of a second's work or two."""

_LONGEST = 20_000

Documents = Callable[[Iterable[str]], Iterable[Any]]
"""Texts to spaCy documents, in order: what the rules need of a pipeline."""


class PipelineAnalyzer:
    """Finds names and quotations with a pipeline; `engine` names its version, and with it the rules'.

    `other` is another pipeline that finds the names in the language it is for ("xx" is any). In a language that neither
    is for, only what stands in quotation marks is found.
    """

    def __init__(
        self,
        documents: Documents,
        engine: str,
        gazetteer: Gazetteer,
        judge: Judge,
        other: tuple[Documents, str] | None = None,
    ) -> None:
        self._documents, self._engine, self._gazetteer, self._judge = documents, engine, gazetteer, judge
        self._other, self._other_language = other or (documents, ENGLISH)

    @property
    def engine(self) -> str:
        """The name and version of what finds."""
        return self._engine

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        """All that is found in an article. Raises Cancelled when `stop` says so, between paragraphs and afterwards."""
        order = reading_order(article)
        text = order.text
        paragraphs, language = blocks(text), language_of(text)
        if language != ENGLISH and self._other_language not in {language, ANY}:
            told = order.quotations(marked_only(text, paragraphs))
            return Analysis(article.id, self._engine, quotations=told, language=language)
        reading = self.reading(text, paragraphs, language, progress, stop)
        if stop():
            raise Cancelled
        found, entities = order.quotations(quotations(reading, self._judge)), tuple(reading.entities.values())
        return Analysis(article.id, self._engine, order.mentions(reading.mentions), entities, found, language)

    def reading(self, text: str, paragraphs: Sequence[Span], language: str, progress: Progress, stop: Stop) -> Reading:
        """A text's words and names, as they are read for quotations. Raises Cancelled."""
        names = self._other if self._other_language in {language, ANY} else self._documents
        found: list[Name] = []
        words: list[Word] = []
        scores: list[Mapping[str, Any]] = []
        for done, (start, document, named) in enumerate(self._read(text, paragraphs, names, stop), 1):
            found += _names(named, start)
            words += _words(document, start, len(words), words[-1].sentence + 1 if words else 0)
            scores.append(_scores(document))
            progress(done, max(done, len(paragraphs)))
        entities, mentions = joined(text, mended(text, found, paragraphs))
        entities = self._gazetteer.located(text, entities, mentions)
        return read(text, paragraphs, Parse(words), Signs.together(scores), entities, mentions)

    def _read(
        self, text: str, paragraphs: Sequence[Span], names: Documents, stop: Stop
    ) -> Iterator[tuple[int, Any, Any]]:
        """The paragraphs as documents: where each begins, the document itself, and the one that has the names."""
        pieces = [piece for paragraph in paragraphs for piece in _pieces(text, paragraph)]
        for first in range(0, len(pieces), _BATCH):
            batch = pieces[first : first + _BATCH]
            if stop():
                raise Cancelled
            texts = [piece.of(text) for piece in batch]
            documents = list(self._documents(texts))
            named = documents if names is self._documents else names(texts)
            yield from zip((piece.start for piece in batch), documents, named, strict=True)


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph, cut at blanks where it is too long for one go."""
    start = paragraph.start
    while paragraph.end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield Span(start, cut)
        start = cut
    yield Span(start, paragraph.end)


def _names(document: Any, start: int) -> Iterator[Name]:
    for ent in document.ents:
        if ent.label_ in _KINDS:
            yield Name(Span(start + ent.start_char, start + ent.end_char), _KINDS[ent.label_])


def _scores(document: Any) -> Mapping[str, Any]:
    """The network's scores of the tokens that are not blank."""
    kept = [token.i for token in document if not token.is_space]
    return {task: rows[kept] for task, rows in document.user_data[SCORES].items()}


def _words(document: Any, start: int, first: int, sentence: int) -> Iterator[Word]:
    """The tokens that are not blank, numbered on from `first`, in sentences numbered on from `sentence`."""
    kept = [token for token in document if not token.is_space]
    numbers = {token.i: number for token, number in zip(kept, count(first))}
    for place, token in enumerate(kept):
        sentence += place > 0 and bool(token.is_sent_start)
        span = Span(start + token.idx, start + token.idx + len(token.text))
        yield Word(span, token.text, token.tag_, token.dep_, numbers.get(token.head.i, numbers[token.i]), sentence)
