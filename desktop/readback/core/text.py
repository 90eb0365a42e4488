"""Spans of an article's text, its one normalisation, and the way between code points and UTF-16 units."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: code points, half-open.

    Raises ValueError where the end lies before the start or the start before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def moved(self, by: int) -> "Span":
        """The same length, `by` code points further on."""
        return Span(self.start + by, self.end + by)


_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts offsets between code points, which Readback counts, and UTF-16 units, which Qt counts.

    Only characters beyond U+FFFF differ, so only their places are kept: both ways cost one bisection.
    """

    def __init__(self, text: str) -> None:
        units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._wide = [match.start() for match in _WIDE.finditer(text)] if units > len(text) else []  # most have none
        self._wide_units = [place + before for before, place in enumerate(self._wide)]

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def to_code_points(self, offset: int) -> int:
        """The code point offset of a UTF-16 offset; one inside a surrogate pair counts as before the pair."""
        passed = bisect_right(self._wide_units, offset - 1)
        inside = passed > 0 and self._wide_units[passed - 1] == offset - 1
        return offset - passed if not inside else self._wide[passed - 1]

    def span_to_utf16(self, span: Span) -> tuple[int, int]:
        """Start and end of a span in UTF-16 units."""
        return self.to_utf16(span.start), self.to_utf16(span.end)


_SPACES = re.compile("[\t\x0b\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\r\x0c\x85\u2028\u2029]")
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}


def normalised(text: str) -> str:
    """The text as Readback keeps it: composed letters, one kind of blank and line break, nothing unseen.

    Done once, when a draft becomes an article; offsets are true of the result for ever after.
    Joiners and direction marks stay, since scripts and emoji need them.
    """
    text = _BREAKS.sub("\n", text)
    text = _SPACES.sub(" ", _UNSEEN.sub("", text))
    return unicodedata.normalize("NFC", text.translate(_LIGATURES))


def tidy(paragraph: str) -> str:
    """One paragraph on one line: normalised, runs of white space made one blank."""
    return " ".join(normalised(paragraph).split())


def letters(text: str) -> str:
    """The letters and digits of a text without case: what two settings of the same words have in common."""
    return re.sub(r"\W", "", text.casefold())


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text: its lines that hold more than blanks, without the blanks at their ends."""
    return tuple(Span(*match.span()) for match in re.finditer(r"[^\s](?:[^\n]*[^\s])?", text))


def paragraph_at(paragraphs: Sequence[Span], offset: int) -> int:
    """The index of the paragraph that holds the offset, or of the last one that begins before it (0 if none does)."""
    return max(0, bisect_right(paragraphs, offset, key=lambda span: span.start) - 1)


_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ß": "s",
        "æ": "a",
        "œ": "o",
        "ı": "i",
        "þ": "t",
        "ð": "d",
        "ħ": "h",
    }
)


_SYLLABLES = range(0xAC00, 0xD7A4)
"""Korean ones: what NFKD makes of them begins with one letter of several."""


class _Folding(dict[int, str]):
    """What each character folds to, worked out when it is first met: str.translate then runs at full speed."""

    def __missing__(self, code: int) -> str:
        letter = chr(code).lower()
        base = letter if code in _SYLLABLES else unicodedata.normalize("NFKD", letter)[0]
        self[code] = (base.casefold()[:1] or base).translate(_LOOKALIKES)
        return self[code]


_FOLDING = _Folding()


def shortened(text: str, most: int, sign: str = "…") -> str:
    """The first words of a text on one line, at most so many code points with the sign that there are more.

    Of a word that is longer than that its beginning is left: a sign alone would say nothing.
    """
    short = shorten(text, most, placeholder=sign)
    if short != sign.strip() or short == text.strip():
        return short
    word, room = text.split(maxsplit=1)[0], most - len(sign)
    while room > 1 and unicodedata.combining(word[room]):  # an accent stays with its letter
        room -= 1
    return word[:room] + sign


def folded(text: str) -> str:
    """The text as search compares it: no case, no accents, one form of marks and dashes; as long as the original.

    One code point stays one code point, so that a hit's offsets are true of the text itself.
    """
    return text.translate(_FOLDING)


def respelled(text: str, edits: Sequence[tuple[Span, str]], spans: Sequence[Span] = ()) -> tuple[str, tuple[Span, ...]]:
    """A text with some of its spans replaced, and where other spans of it stand then.

    `edits` are in the text's order and do not overlap. What is put in at the edge of a span stays outside of it.
    """
    parts, at = list[str](), 0
    for span, words in edits:
        parts += [text[at : span.start], words]
        at = span.end
    ends = [(_moved(span.start, edits, into=True), _moved(span.end, edits, into=False)) for span in spans]
    return "".join([*parts, text[at:]]), tuple(Span(start, max(start, end)) for start, end in ends)


def _moved(offset: int, edits: Sequence[tuple[Span, str]], *, into: bool) -> int:
    """Where an offset is after some edits; behind what is put in just there, or before it."""
    shift = 0
    for span, words in edits:
        if span.start > offset or (span.start == span.end == offset and not into):
            break
        gone = min(span.end, offset) - span.start
        shift += (len(words) if span.end <= offset else 0) - gone
    return offset + shift
