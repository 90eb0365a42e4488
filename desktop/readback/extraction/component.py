"""The trained network as a part of a spaCy pipeline: it sets a document's names, and the spans that quotations need."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span
from spacy.util import registry

from readback.extraction.encoder import FILES, Encoder, best, marked
from readback.extraction.signs import SCORES, VECTORS

FACTORY = "readback_encoder"
NAMES = "names"
"""The task whose spans are a document's entities; those of every other one are a span group of its name."""

TOGETHER = 32
"""How many paragraphs are read at once: enough to fill windows, few enough to be stopped between them."""

BARE = "readback_bare"
"""The tokenizer of a pipeline that is about to read its own from disk."""


@registry.tokenizers(BARE)  # type: ignore[untyped-decorator] # spaCy has no types for it
def _bare() -> Callable[[Language], Tokenizer]:
    """Nothing but the vocabulary: the language's own rules would be made only to be replaced, and take 0.08 s."""
    return lambda nlp: Tokenizer(nlp.vocab)


@Language.factory(FACTORY)
def _make(nlp: Language, name: str) -> "Component":
    del nlp
    return Component(name)


class Component:
    """Labels documents, which are paragraphs in the order of their article, with a network read from disk."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._folder: Path | None = None
        self._encoder: Encoder | None = None

    def __call__(self, doc: Doc) -> Doc:
        """One document."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], batch_size: int = TOGETHER) -> Iterator[Doc]:
        """Documents in order; those of a batch are read as paragraphs of one text."""
        waiting = iter(docs)
        while batch := list(islice(waiting, batch_size)):
            self._label(batch)
            yield from batch

    def _label(self, docs: list[Doc]) -> None:
        if self._encoder is None:
            raise ValueError("The network has not been read from disk.")
        words = [word for doc in docs for word in (*(token.text for token in doc), "\n")]
        scores = self._encoder.scores(words)
        column = 0
        for task, labels in self._encoder.tasks.items():
            kinds = [label[2:] for label in labels[1::2]]
            row = 0
            for doc in docs:
                mine = scores[row : row + len(doc), column : column + len(labels)]
                doc.user_data.setdefault(SCORES, {})[task] = mine
                if task not in VECTORS:
                    _set(doc, task, [Span(doc, first, last, kind) for first, last, kind in marked(best(mine), kinds)])
                row += len(doc) + 1
            column += len(labels)

    def take(self, encoder: Encoder) -> None:
        """Takes a network that was read already."""
        self._encoder = encoder

    def from_disk(self, path: Path, **_: Any) -> "Component":
        """Reads the network. Raises OSError, ValueError or KeyError where it is missing or damaged."""
        self._folder, self._encoder = Path(path), Encoder.read(Path(path))
        return self

    def to_disk(self, path: Path, **_: Any) -> None:
        """Writes the network, if one was read."""
        Path(path).mkdir(exist_ok=True)
        if self._folder is not None:
            for file in FILES:
                shutil.copyfile(self._folder / file, Path(path) / file)


def _set(doc: Doc, task: str, spans: list[Span]) -> None:
    if task == NAMES:
        doc.set_ents(spans)
    else:
        doc.spans[task] = spans
