"""A text as Quote Check reads it: its words with what stands between them, numbers as values, brackets as they are.

A reading goes over one or more pieces of a text, such as the parts of a quotation that its attribution splits.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from readback.core.patterns import pattern
from readback.core.quotecheck.numbers import begins_number, value_at
from readback.core.quotecheck.wording import Wording
from readback.core.text import Span
from readback.core.turning import STOP, UNSPACED


class Sort(StrEnum):
    """What a word of a reading is."""

    WORD = "word"
    NUMBER = "number"
    ELLIPSIS = "ellipsis"
    BRACKETS = "brackets"


@dataclass(frozen=True, slots=True)
class Word:
    """A word: where it stands, as it is written, by what it is compared, and the number of its piece."""

    span: Span
    text: str
    key: str
    piece: int = 0
    sort: Sort = Sort.WORD


_DOTS = r"(?:…|\.(?:\ ?\.){2,3})"
_LETTER = rf"[^{STOP}{UNSPACED}%‰°$€£¥§&+=#@]"
_TOKEN = pattern(
    rf"""(?P<ellipsis>\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS})
    |(?P<inside>\w*\[\w+\]\w+|\w+\[\w+\])
    |(?P<brackets>\[[^\[\]\n]{{1,300}}\](?:['’]\w{{1,2}}\b)?)
    |(?P<ordinal>\d+(?:st|nd|rd|th|er|e|ème)\b)
    |(?P<number>(?:(?<![\w.,])[-−–])?\d+(?:[.,:/’']\d+|\ \d{{3}}(?!\d))*)
    |(?P<one>[{UNSPACED}])
    |(?P<sign>(?:US|us|A|C)?[$€£¥]|[%‰°§&+=\#@])
    |(?P<word>{_LETTER}+(?:['’]{_LETTER}+)*)""",
    re.VERBOSE,
)
_SIC = pattern(r"\[\s*(?:sic|so)\s*!?\s*\]", re.IGNORECASE)
_UNSEEN = pattern("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]")
_ANDS = {"en": "and", "de": "und", "fr": "et"}
_SENTENCE = pattern(r"[.!?…؟।。！？](?:[\s\"“”'’»)\]]|$)")


def plain(text: str) -> str:
    """A word as it is compared: without case, unseen signs and forms of letters, one form of apostrophes."""
    if text.isascii():
        return text.lower()
    known = unicodedata.normalize("NFKC", _UNSEEN.sub("", text))
    return known.casefold().replace("’", "'").replace("‘", "'")


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of some pieces of a text. `runs` numbers the pieces: those of one run follow on each other."""

    text: str
    pieces: tuple[Span, ...]
    words: tuple[Word, ...]
    runs: tuple[int, ...] = field(default=())
    keys: tuple[str, ...] = field(init=False, compare=False, repr=False)
    """By what the words are compared."""

    def __post_init__(self) -> None:
        """Has the keys at hand: they are looked at again and again."""
        object.__setattr__(self, "keys", tuple(word.key for word in self.words))

    def gap(self, before: int) -> str:
        """What stands between the word of this index and the one before it; a blank stands for what is no piece."""
        word = self.words[before]
        if before == 0:
            return self.text[self.pieces[word.piece].start : word.span.start]
        last = self.words[before - 1]
        if last.piece == word.piece:
            return self.text[last.span.end : word.span.start]
        head = self.text[self.pieces[word.piece].start : word.span.start]
        return f"{self.tail(before - 1)} {head}"

    def tail(self, index: int) -> str:
        """What stands between a word and the end of its piece."""
        word = self.words[index]
        return self.text[word.span.end : self.pieces[word.piece].end]

    def gap_span(self, before: int) -> Span:
        """Where the gap lies in the text; between two pieces it is what the first has behind its last word."""
        word = self.words[before]
        if before == 0:
            return Span(self.pieces[word.piece].start, word.span.start)
        last = self.words[before - 1]
        end = word.span.start if last.piece == word.piece else self.pieces[last.piece].end
        return Span(last.span.end, max(last.span.end, end))

    def stretch(self, start: int, end: int) -> Span:
        """The span of the words from one index up to another; empty where there are none, at the next word."""
        if start < end:
            return Span(self.words[start].span.start, max(it.span.end for it in self.words[start:end]))
        at = self.words[start].span.start if start < len(self.words) else self.words[-1].span.end
        return Span(at, at)

    def ends(self, index: int) -> bool:
        """Whether a sentence ends between a word and the next, as far as stops and capital letters tell."""
        if index + 1 >= len(self.words):
            return True
        one, other = self.words[index], self.words[index + 1]
        gap = self.gap(index + 1) if one.piece == other.piece else self.text[one.span.end : other.span.start]
        if "\n" in gap:
            return True
        following = other.text.lstrip("[")[:1]
        short = len(one.text) == 1 and gap.startswith(".") and one.text.isupper()
        return bool(_SENTENCE.search(gap)) and not following.islower() and not short

    def begins(self, index: int) -> bool:
        """Whether a sentence or a piece begins with a word."""
        return index == 0 or self.words[index].piece != self.words[index - 1].piece or self.ends(index - 1)


def read(
    text: str, pieces: Sequence[Span], wording: Wording, language: str = "en", runs: Sequence[int] = ()
) -> Reading:
    """The words of some pieces of a text, in their order. `language` says how numbers are written."""
    words = list[Word]()
    for number, piece in enumerate(pieces):
        words += _numbered(text, _words(text, piece, number, language), wording, language)
    return Reading(text, tuple(pieces), tuple(words), tuple(runs) or (0,) * len(pieces))


def _words(text: str, piece: Span, number: int, language: str) -> list[Word]:
    found = list[Word]()
    for match in _TOKEN.finditer(text, piece.start, piece.end):
        span, raw, group = Span(*match.span()), match[0], match.lastgroup
        if group == "ellipsis":
            found.append(Word(span, raw, "…", number, Sort.ELLIPSIS))
        elif group == "brackets":
            found.append(Word(span, raw, " ".join(plain(raw).split()), number, Sort.BRACKETS))
        elif group == "inside":
            found.append(Word(span, raw, plain(raw.replace("[", "").replace("]", "")), number))
        else:
            key = _ANDS.get(language, "&") if raw == "&" else plain(raw)
            found.append(Word(span, raw, key, number))
    return found


def _numbered(text: str, words: list[Word], wording: Wording, language: str) -> list[Word]:
    """The words with those that make up a number, and its unit, as one."""
    found = list[Word]()
    at = 0
    while at < len(words):
        value, count = "", 0
        if begins_number(words[at].key, wording, language):
            value, count = value_at([word.key for word in words[at : at + 8]], wording, language)
        if not count:
            found.append(words[at])
            at += 1
            continue
        last = words[at + count - 1]
        span = Span(words[at].span.start, last.span.end)
        found.append(replace(words[at], span=span, text=span.of(text), key=value, sort=Sort.NUMBER))
        at += count
    return found


def is_sic(word: Word) -> bool:
    """Whether it says that what is before it stands so in the source."""
    return word.sort is Sort.BRACKETS and _SIC.fullmatch(word.text) is not None
