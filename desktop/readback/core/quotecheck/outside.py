"""What turns or weakens words in the text around their quotation marks: “he denied that”, “perhaps”, “only if”."""

import re
from collections.abc import Container

from readback.core.edges import SENTENCE
from readback.core.quotecheck.hearsay import said_last, told_before, verb_before
from readback.core.quotecheck.meaning import features
from readback.core.quotecheck.reading import Reading, read
from readback.core.quotecheck.report import Reason
from readback.core.quotecheck.wording import Phrase, Reach, Wording
from readback.core.text import Span

_FAR = 120  # code points
_BEFORE = 8  # words
_ATTRIBUTION = 6
_HEAD = 1  # a word may stand before what begins a clause: and if
_PAUSE = re.compile(r"[,;:—–(]|\s-\s")
_INTRODUCED = re.compile(r"[,:]\W*\Z")
_ENDED = re.compile(r"[.…]")


def outside(text: str, first: Span, last: Span, wording: Wording, language: str) -> Span | None:
    """What bears on words from outside their marks, in the same sentence; None where nothing does.

    `first` and `last` are the first and the last part of what is in marks there.
    """
    return _ahead(text, first.start, wording, language) or _behind(text, last.end, wording, language)


def _ahead(text: str, start: int, wording: Wording, language: str) -> Span | None:
    begin = max(text.rfind("\n", 0, start) + 1, start - _FAR)
    for match in SENTENCE.finditer(text, begin, start):
        begin = match.end()
    reading = read(text, [Span(begin, max(begin, start))], wording, language)
    introduced = _INTRODUCED.search(text[begin:start]) is not None
    found = _turning(reading, wording, introduced=introduced) or _joking(reading, wording)
    if found is None and not introduced:
        found = _weakening(reading, wording) or _conditional(reading, wording) or _retold(reading, wording)
    return None if found is None else reading.stretch(*found)


def _turning(reading: Reading, wording: Wording, *, introduced: bool) -> tuple[int, int] | None:
    """What denies or doubts that it was said, or negates it."""
    words = reading.words
    for at in range(max(0, len(words) - _BEFORE), len(words)):
        length = _longest(reading, at, wording.around, wording)
        if length and not _goes_on(reading, at + length, wording, introduced=introduced):
            return at, at + length
    for it in features(words, wording):
        name = it.start > 0 and words[it.start].text[:1].isupper()
        if it.reason is Reason.NEGATION and it.end >= len(words) - 1 and not name:
            return it.start, it.end
    return None


def _joking(reading: Reading, wording: Wording) -> tuple[int, int] | None:
    """What says before the words that they are not meant: he joked; and not what he did then."""
    keys = reading.keys
    for at in range(max(0, len(keys) - _BEFORE), len(keys)):
        length = _longest(reading, at, wording.jest, wording)
        if length and not any(key in wording.joining for key in keys[at + length :]):
            return at, at + length
    return None


def _goes_on(reading: Reading, start: int, wording: Wording, *, introduced: bool) -> bool:
    """Whether another clause leads to the words: rejected the plan, saying; denied the report and said; denied it:."""
    keys = reading.keys
    leads = keys[-1] in wording.linking or verb_before(keys, len(keys), wording) is not None
    if introduced and start < len(keys) and (not leads or any(key in wording.joining for key in keys[start:])):
        return True
    since = start
    for at in range(start, len(keys)):
        if keys[at] in wording.linking and (_pauses(reading, at) or not _paused(reading, since, at)):
            since = at + 1  # denied, through her lawyer, that
    return _paused(reading, since, len(keys))


def _weakening(reading: Reading, wording: Wording) -> tuple[int, int] | None:
    """What makes less of the words right behind it: perhaps, might be, almost a."""
    keys = reading.keys
    for end in (len(keys), len(keys) - 1):
        if end < 1 or (end < len(keys) and (keys[end] not in wording.common or _pauses(reading, end))):
            break
        for at in range(max(0, end - wording.longest), end):
            if keys[at:end] in wording.weakening:
                return at, end
    return None


def _conditional(reading: Reading, wording: Wording) -> tuple[int, int] | None:
    """A condition at the head of the clause before: if the beams break, the pier is."""
    pauses = [at for at in range(1, len(reading.words)) if _pauses(reading, at)]
    for it in features(reading.words, wording):
        before = [at for at in pauses if at <= it.start]
        heads = it.start - (before[-1] if before else 0) <= _HEAD
        if it.reason is Reason.CONDITION and it.reach is Reach.FAR and heads and len(pauses) - len(before) == 1:
            return it.start, pauses[-1]
    return None


def _retold(reading: Reading, wording: Wording) -> tuple[int, int] | None:
    """What the speaker says that others say: she said critics had called it."""
    keys = reading.keys
    found = told_before(keys, len(keys), wording, wording.own | wording.same)
    if found is None:
        return None
    before = said_last(keys, found[0] - 1, wording)
    if before is None or any(_pauses(reading, at) for at in range(before, found[1])):
        return None
    return before, found[1]


def _behind(text: str, end: int, wording: Wording, language: str) -> Span | None:
    stop = text.find("\n", end)
    stop = min(len(text) if stop < 0 else stop, end + _FAR)
    found = SENTENCE.search(text, end, stop)
    stop = found.end() if found else stop
    reading = read(text, [Span(end, stop)], wording, language)
    words = reading.words
    if not words or _ENDED.search(text[max(0, end - 1) : words[0].span.start]):
        return None
    if words[0].text[:1].islower():
        length = _longest(reading, 0, wording.behind, wording)
        if length:
            return reading.stretch(0, length)
    pauses = (at for at in range(1, len(words)) if _pauses(reading, at))
    close = next(pauses, len(words))
    if close > _ATTRIBUTION or said_last(reading.keys, close, wording) is None:
        return _jest(reading, min(close, _ATTRIBUTION), wording)
    length = _longest(reading, close, wording.further, wording) if close < len(words) else 0
    return reading.stretch(close, close + length) if length else _jest(reading, close, wording)


def _jest(reading: Reading, end: int, wording: Wording) -> Span | None:
    """What says that it was not meant: she joked."""
    for at in range(end):
        length = _longest(reading, at, wording.jest, wording)
        if length:
            return reading.stretch(at, at + length)
    return None


def _longest(reading: Reading, at: int, phrases: Container[Phrase], wording: Wording) -> int:
    """How many words the longest of some phrases has that begins with a word; none is 0."""
    keys = reading.keys
    lengths = range(min(wording.longest, len(keys) - at), 0, -1)
    return next((length for length in lengths if keys[at : at + length] in phrases), 0)


def _paused(reading: Reading, start: int, end: int) -> bool:
    return any(_pauses(reading, at) for at in range(start, end))


def _pauses(reading: Reading, at: int) -> bool:
    """Whether there is a comma or the like before a word."""
    return _PAUSE.search(reading.gap(at)) is not None
