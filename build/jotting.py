"""Notes on stories of an invented region, as a reader might make them."""

import re
from datetime import timedelta
from random import Random

from phrases import NOTES, TAGS
from readback.core.anchors import anchor_for
from readback.core.links import Link, LinkKind, link_spans
from readback.core.notes import COLOURS, Note, Target, TargetKind, Version
from readback.core.text import Span
from region import Ranked, Someone
from stories import Event, Story

_KINDS = {
    TargetKind.PASSAGE: 10,
    TargetKind.QUOTATION: 3,
    TargetKind.ARTICLE: 3,
    TargetKind.PERSON: 2,
    TargetKind.PLACE: 1,
    TargetKind.ORGANISATION: 1,
}
"""How often a note is about what."""

_NAMES = frozenset({TargetKind.PERSON, TargetKind.PLACE, TargetKind.ORGANISATION})
_COLOURS, _TAGS = Ranked(COLOURS), Ranked(TAGS)


def jotted(story: Story, event: Event, count: int, chance: Random) -> tuple[Note, ...]:
    """So many notes on a story of an event."""
    return tuple(_note(story, event, number, chance) for number in range(count))


def _note(story: Story, event: Event, number: int, chance: Random) -> Note:
    (kind,) = chance.choices(list(_KINDS), list(_KINDS.values()))
    name = next((it.name for it in story.analysis.entities if it.kind.value == kind.value), "")
    if kind in _NAMES and not name:
        kind = TargetKind.ARTICLE
    span = _passage(story, kind, chance)
    marked = kind is TargetKind.PASSAGE and chance.random() < 0.3
    made = story.article.opened + timedelta(minutes=7 * (number + 1))
    body = "" if marked else _body(event, chance)
    return Note(
        id=f"{chance.getrandbits(128):032x}",
        target=Target(story.article.id, kind, name if kind in _NAMES else ""),
        anchor=anchor_for(story.article.text, span) if span else None,
        body=body,
        created=made,
        modified=made + timedelta(minutes=chance.randrange(3)),
        tags=tuple(_TAGS.some(chance.choice((0, 0, 1, 1, 2)), chance)),
        colour=_COLOURS.one(chance),
        links=tuple(Link(words, LinkKind.PERSON, words) for words in dict.fromkeys(it for _, it in link_spans(body))),
        versions=(Version(_body(event, chance), made),) if body and chance.random() < 0.1 else (),
    )


def _passage(story: Story, kind: TargetKind, chance: Random) -> Span | None:
    """What a note is on: a quotation, or some words of a paragraph."""
    if kind is TargetKind.QUOTATION and story.analysis.quotations:
        return chance.choice(story.analysis.quotations).spans[0]
    if kind not in {TargetKind.PASSAGE, TargetKind.QUOTATION}:
        return None
    paragraph = chance.choice(story.article.paragraphs)
    words = [Span(*word.span()) for word in re.finditer(r"\S+", paragraph.of(story.article.text))]
    first = chance.randrange(len(words))
    last = min(len(words) - 1, first + chance.randrange(2, 16))
    return Span(words[first].start, words[last].end).moved(paragraph.start)


def _body(event: Event, chance: Random) -> str:
    def written(part: str | Someone) -> str:
        return part.name if isinstance(part, Someone) else part

    templates = chance.sample(NOTES, chance.choice((1, 1, 2)))
    return "\n".join("".join(map(written, event.parts(it, chance))) for it in templates)
