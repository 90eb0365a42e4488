"""Words as search sees them: what a text falls into, and how the words of a query are met in it.

All here is about text that is folded (`core.text.folded`). A word is a run of letters and digits; a sign of Chinese,
Japanese or Korean writing is a word of its own, since these are written without blanks. Words that belong together
may have marks and blanks between them but no end of a line.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from readback.core.patterns import pattern
from readback.core.text import folded, normalised

_ALONE = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
_SIGN = pattern(f"[{_ALONE}]")
_LETTER = rf"[^\W_{_ALONE}]"
_WORD = pattern(rf"[{_ALONE}]|{_LETTER}+")
_WORD_OR_END = pattern(rf"\n|[{_ALONE}]|{_LETTER}+")
_BETWEEN = r"(?:[^\w\n]|_)"

BREAK = "\ue000"
"""Stands between lines where words are kept in a row, so that none beyond it follows on those before."""


class Match(StrEnum):
    """How much of a text's word must be the word that is sought (of several, the last): all, its beginning, any."""

    WHOLE = "whole"
    BEGINNING = "beginning"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that must follow each other, folded; `forms` are whole words that serve as well as a single one."""

    words: tuple[str, ...]
    match: Match = Match.WHOLE
    forms: tuple[str, ...] = ()

    @property
    def loose(self) -> bool:
        """Whether it is a single word that is not meant to the letter, so that its other endings may serve."""
        return len(self.words) == 1 and self.match is not Match.WHOLE

    def with_forms(self, forms: Iterable[str]) -> "Words":
        """The same, or one of these words."""
        return replace(self, forms=tuple(forms))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared."""
    return tuple(_WORD.findall(folded(normalised(text))))


def in_a_row(text: str) -> str:
    """The words of a folded text with blanks between them, and BREAK where a line ends."""
    return " ".join(_WORD_OR_END.findall(text)).replace("\n", BREAK)


def vocabulary(text: str) -> frozenset[str]:
    """The words of a folded text, each once."""
    return frozenset(_WORD.findall(text))


def patterns_of(words: Words) -> tuple[re.Pattern[str], ...]:
    """What finds the words in a folded text, or one of their forms.

    Each pattern begins with the letters themselves and looks back afterwards, which is many times faster.
    """
    return tuple(map(re.compile, _choices(words)))


def pattern_of(words: Words) -> str:
    """The same as a single pattern."""
    return "|".join(_choices(words))


def _choices(words: Words) -> Iterator[str]:
    yield _row(words.words, words.match)
    yield from (_row((form,), Match.WHOLE) for form in words.forms)


def _row(words: tuple[str, ...], match: Match) -> str:
    first, last = words[0], words[-1]
    pattern = re.escape(first)
    if match is not Match.PART and not _SIGN.match(first):
        pattern += f"(?<!{_LETTER}{pattern})"
    for one, other in pairwise(words):
        apart = "*" if _SIGN.match(one) or _SIGN.match(other) else "+"
        pattern += _BETWEEN + apart + re.escape(other)
    return pattern if match is not Match.WHOLE or _SIGN.match(last) else f"{pattern}(?!{_LETTER})"
