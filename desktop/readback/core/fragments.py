"""Links to the words of a web page: text fragments, as the W3C's draft "URL Fragment Text Directives" has them."""

import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import quote

from readback.core.patterns import pattern
from readback.core.text import Span

LONG = 200
"""More code points than this are named by their first and last words, since a browser must find every one of them."""

EDGES = (4, 8, 12, 16)
"""By how many words the beginning and the end of a long passage are named: as few as tell it from others."""

AROUND = 12
"""So many words before and behind a passage are named at most."""

_APOSTROPHES = "'’"
_UNBROKEN = pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts that put no blanks between words."""


def link_to(url: str, text: str, spans: Sequence[Span]) -> str:
    """The address of passages of a page with this text: a browser that knows text fragments scrolls to the first.

    Empty for what is no web address; what the address had of such a fragment is left out. `spans` are code points.
    """
    if not re.match("https?://.", url, re.IGNORECASE):
        return ""
    base = url.partition(":~:")[0]
    plain = text.lower() if len(text.lower()) == len(text) else text
    told = "&".join(_directive(text, plain.replace("\n", " "), _whole(text, span)) for span in spans)
    return f"{base}{'' if '#' in base else '#'}:~:{told}"


def _directive(text: str, plain: str, span: Span) -> str:
    """One passage by its words; `plain` is the text as browsers compare it, with no case and no lines."""
    words = list(re.finditer(r"\S+", span.of(text)))
    if len(words) > 1 and ("\n" in span.of(text) or len(span) > LONG):
        start, end = _ends(text, plain, span)
        before, _ = _around(text, plain, start, behind=False)
        parts = [before, _encoded(start.of(text)), _encoded(end.of(text))]
    else:
        before, behind = _around(text, plain, span)
        parts = [before, _encoded(span.of(text)), behind]
    return "text=" + ",".join(filter(None, parts))


def _ends(text: str, plain: str, span: Span) -> tuple[Span, Span]:
    """The first and the last words of a passage, each within its paragraph, so many that they are met nowhere else."""
    words = [Span(*it.span()).moved(span.start) for it in re.finditer(r"\S+", span.of(text))]
    half = len(words) // 2
    first, last = _line(text, span.start), _line(text, span.end - 1)
    start = end = span
    for most in EDGES:
        head = [it for it in words[: min(most, half)] if it.end <= first.end]
        tail = [it for it in words[-min(most, half) :] if it.start >= last.start]
        start, end = Span(span.start, head[-1].end), Span(tail[0].start, span.end)
        met = _places(plain, end, start.end)
        if _places(plain, start) == [start.start] and met[:1] == [end.start]:
            break
    return start, end


def _around(text: str, plain: str, span: Span, *, behind: bool = True) -> tuple[str, str]:
    """The words before and behind a passage that tell it from others of the same words: as few as do, or none."""
    others = [at for at in _places(plain, span) if at != span.start]
    line = _line(text, span.start)
    before = [it.start() + line.start for it in re.finditer(r"\S+", text[line.start : span.start])][::-1]
    after = [it.end() + span.end for it in re.finditer(r"\S+", text[span.end : line.end])] if behind else []
    low = high = 0
    for count in range(1, AROUND + 1):
        if not others:
            break
        start, end = (before[:count] or [span.start])[-1], (after[:count] or [span.end])[-1]
        left = [at for at in others if _alike(plain, Span(start, end), at - span.start)]
        if len(left) < len(others):
            others, low, high = left, span.start - start, end - span.end
    prefix = _encoded(text[span.start - low : span.start])
    suffix = _encoded(text[span.end : span.end + high])
    return prefix and f"{prefix}-", suffix and f"-{suffix}"


def _alike(plain: str, span: Span, by: int) -> bool:
    """Whether the text reads the same so many code points further on."""
    return span.start + by >= 0 and plain[span.start + by : span.end + by] == span.of(plain)


def _places(plain: str, span: Span, since: int = 0) -> list[int]:
    """Where the words of a passage stand, as whole words, from a code point on."""
    words, found, at = span.of(plain), [], plain.find(span.of(plain), since)
    while at >= 0:
        if not _cuts(plain, at) and not _cuts(plain, at + len(words)):
            found.append(at)
        at = plain.find(words, at + 1)
    return found


def _line(text: str, at: int) -> Span:
    """The line that holds a code point."""
    end = text.find("\n", at)
    return Span(text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text))


def _whole(text: str, span: Span) -> Span:
    """A passage without blanks at its ends, and with the whole of the words that it cuts: only those are found."""
    words = span.of(text)
    start, end = span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip())
    while start < end and _cuts(text, start):
        start -= 1
    while start < end and _cuts(text, end):
        end += 1
    return Span(min(start, end), end)


def _cuts(text: str, at: int) -> bool:
    """Whether a word goes on over a code point: on both sides are letters, or a letter and an apostrophe in a word."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before in _APOSTROPHES and at > 1:
        before = text[at - 2]
    elif after in _APOSTROPHES and at + 1 < len(text):
        after = text[at + 1]
    return _is_letter(before) and _is_letter(after)


def _is_letter(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN" and not _UNBROKEN.match(sign)


def _encoded(words: str) -> str:
    """Words as they stand in a directive, where dashes, commas and ampersands have meanings."""
    return quote(" ".join(words.split()), safe="", errors="replace").replace("-", "%2D")
