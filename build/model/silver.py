"""Who said what in texts that nobody annotated, where the letters alone tell it: “It was rust,” said Ann Lee."""

import re
from collections.abc import Iterator

from readback.core.text import Span
from readback.extraction.blocks import blocks
from readback.extraction.marks import Quoted, quoted

_FEWEST = 4
_NEAR = 60
_SAID = "said|says|added|adds|continued|concluded|stated|noted|explained|wrote|remarked"
_TITLES = r"(?:(?:Rep|Reps|Sen|Sens|Dr|Mr|Mrs|Ms|Gov)\.|[A-Z][a-z]+(?:man|woman|or|er|ent|ant|ary)|Chair)\s+"
_NAME = r"[A-Z][\w’'-]+(?:\s+[A-Z]\.)?(?:\s+[A-Z][\w’'-]+){0,2}"
_WHO = rf"(?:{_TITLES}){{0,2}}(?P<who>{_NAME}|[Hh]e|[Ss]he)\b"
_BEHIND = re.compile(rf"[”\"]\s*(?:(?:{_SAID})\s+{_WHO}|{_WHO.replace('who', 'he')}\s+(?:{_SAID})\b)")
_AHEAD = re.compile(rf"{_WHO}\s+(?:{_SAID})(?:\s+[a-z]+){{0,3}}[,:]\s*[“\"]$")


def told(text: str) -> list[dict]:
    """The quotations in marks whose speaker is plain, in the form of the corpora that have quotations only."""
    return [
        {"start": it.span.start, "end": it.span.end, "kind": "direct", "speaker": [who.start, who.end], "cue": None}
        for it, who in _attributed(text)
        if len(it.span.of(text).split()) >= _FEWEST
    ]


def _attributed(text: str) -> Iterator[tuple[Quoted, Span]]:
    """What stands in marks with its speaker: who stands beside it, or who spoke the part or the quotation before."""
    paragraphs = blocks(text)
    last: tuple[Quoted, Span] | None = None
    for it in (it for it in quoted(text, paragraphs) if it.level == 0):
        paragraph = next(paragraph for paragraph in paragraphs if paragraph.contains(it.span))
        who = _beside(text, paragraph, it.span)
        if who is None and last is not None and (last[0].run == it.run or paragraph.contains(last[0].span)):
            who = last[1]
        last = (it, who) if who else None
        if who:
            yield it, who


def _beside(text: str, paragraph: Span, told: Span) -> Span | None:
    """The words for the speaker right behind the marks, or right before them."""
    behind = _BEHIND.match(text, told.end, min(paragraph.end, told.end + _NEAR))
    if behind:
        return Span(*behind.span("who" if behind["who"] else "he"))
    ahead = _AHEAD.search(text, max(paragraph.start, told.start - _NEAR), told.start)
    return Span(*ahead.span("who")) if ahead else None
