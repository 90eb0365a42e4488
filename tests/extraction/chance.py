"""Readings and rankers made by chance: for what must hold whatever the text, the network and the weights say."""

from zlib import crc32

import numpy as np
from hypothesis import strategies as st

from extraction.made import WORDS, named, parse, parted
from readback.core.analysis import Kind
from readback.core.text import paragraph_spans
from readback.extraction.lexicon import PRONOUNS
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading, read
from readback.extraction.signs import TASKS, VECTORS, Signs
from readback.extraction.syntax import Parse, Word

_WIDTHS = dict.fromkeys(TASKS, 3) | dict.fromkeys(VECTORS, 4)
_TAGS = "NN NNP VBD VBG MD IN RB JJ DT PRP WP".split()
_LABELS = "nsubj ccomp parataxis advcl obj conj appos nmod:poss compound obl cop dep".split()
_PIECES = [
    *"“”\"'‘’«»—.,:;?\n ",
    " said ",
    " that ",
    " he ",
    "Ann Lee ",
    "Lee ",
    "Norsund ",
    "the driver ",
    "é",
    "🙂",
    "A",
]

seeds = st.integers(0, 2**32 - 1)
texts = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)


@st.composite
def readings(draw: st.DrawFn, texts: st.SearchStrategy[str] = texts) -> Reading:
    """A text with grammar and scores by chance, and the names that stand in it."""
    words = draw(st.sampled_from([WORDS, r"\S+"]))  # some tokenizers leave marks with the words beside them
    text, notes = parted(draw(texts).replace("/", " "), words)
    chance = np.random.default_rng(draw(seeds))
    words = _hung(parse(text, notes), chance)
    signs = {task: chance.normal(0, 3, (len(words), width)).astype(np.float32) for task, width in _WIDTHS.items()}
    names = {Kind.PERSON: "Ann Lee, Lee", Kind.ORGANISATION: "Norsund", Kind.PLACE: "A"}
    return read(text, paragraph_spans(text), Parse(words), Signs(signs), *named(text, names))


def _hung(flat: Parse, chance: np.random.Generator) -> list[Word]:
    """The words with tags and labels by chance; those of a sentence hang on one another as a tree."""
    words: list[Word] = []
    for first, last in flat.sentences:
        order = [int(index) for index in chance.permutation(np.arange(first, last))]
        heads = {index: order[int(chance.integers(0, max(1, place)))] for place, index in enumerate(order)}
        for index in range(first, last):
            word = flat.words[index]
            tag = "PRP" if word.lower in PRONOUNS else str(chance.choice(_TAGS))
            words.append(Word(word.span, word.text, tag, str(chance.choice(_LABELS)), heads[index], word.sentence))
    return words


class Whim(Ranker):
    """A ranker that weighs every feature by chance, the same one always the same."""

    def __init__(self, seed: int) -> None:
        super().__init__({})
        self._seed = seed

    def likelihoods(self, options):
        """As a ranker with such weights would say."""
        weights = {it: crc32(it.encode(), self._seed) / 2**30 - 2 for features in options for it in features}
        return Ranker(weights).likelihoods(options)
