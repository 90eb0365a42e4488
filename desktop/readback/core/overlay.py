"""An analysis while corrections are laid over it: what each of them does to mentions, entities and quotations."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import replace

from readback.core.analysis import Analysis, Confidence, Entity, Kind, Mention, Name, Quotation, Speaker, SpeakerKind
from readback.core.anchors import Anchor, State, place
from readback.core.corrections import Correction
from readback.core.text import Span, folded, tidy

READER = "reader"
"""The rule of a quotation whose speaker the reader settled."""


class Overlay:
    """The mentions, entities and quotations of one article as they are at the moment.

    After each correction `settle` makes them whole again: mentions in order, no entity without one, and every
    speaker called as the entity is.
    """

    def __init__(self, analysis: Analysis, text: str) -> None:
        self.article = analysis.article
        self.text = text
        self.mentions = list(analysis.mentions)
        self.entities = {it.id: it for it in analysis.entities}
        self.quotations = list(analysis.quotations)
        self._heirs: dict[str, str] = {}
        self._touched: set[str] = set()
        self._index()

    def _index(self) -> None:
        self._ids: dict[tuple[str, Kind], list[str]] = {}
        for it in self.entities.values():
            self._ids.setdefault(_key(Name(it.name, it.kind)), []).append(it.id)

    def passage(self, correction: Correction) -> Span | None:
        """Where the passage of a correction that was made in this article stands, if that is certain."""
        anchor = correction.anchor
        return self._placed(anchor) if anchor and correction.article == self.article else None

    def passages(self, correction: Correction) -> tuple[Span, ...]:
        """Where the further passages of a correction stand, in the order of the text; none if one is not certain."""
        anchors = correction.passages if correction.article == self.article else ()
        spans = [span for span in map(self._placed, anchors) if span]
        return tuple(sorted(spans)) if len(spans) == len(anchors) else ()

    def _placed(self, anchor: Anchor) -> Span | None:
        found = place(anchor, self.text) if anchor.exact else None
        return found.span if found and found.state is State.IN_PLACE else None

    # Names ---------------------------------------------------------------------------------------------------------

    def called(self, name: Name) -> list[str]:
        """The ids of the entities of this name and kind."""
        return self._ids.get(_key(name), [])

    def meant(self, name: Name) -> list[str]:
        """The ids of the entities of this name, or else of the only one whose name has it in it, or lies in it."""
        like = [id for id in self.entities if akin(self.named(id), name, 2)] if not self.called(name) else []
        return like if len(like) == 1 else self.called(name)

    def named(self, id: str) -> Name:
        """How an entity is called."""
        return Name(self.entities[id].name, self.entities[id].kind)

    def known(self, mention: Mention) -> bool:
        """Whether there is an entity that a mention names."""
        return mention.entity in self.entities

    def entity(self, name: Name) -> str:
        """The id of the entity of this name and kind, which is made where there is none."""
        if self.called(name):
            return self.called(name)[0]
        id = f"{name.kind}:{tidy(name.name)}"
        while id in self.entities:
            id += "'"
        self.entities[id] = Entity(id, name.kind, tidy(name.name))
        return id

    def mention_at(self, span: Span, kinds: frozenset[Kind]) -> Mention | None:
        """The mention at a passage, or the one of these kinds that shares most with it."""
        touching = [it for it in self.mentions if it.span.overlaps(span) and self.known(it)]
        exact = next((it for it in touching if it.span == span), None)
        alike = [it for it in touching if it.kind in kinds]
        return exact or max(alike, key=lambda it: _shared(it.span, span), default=None)

    def mentions_of(self, id: str) -> list[Mention]:
        """Where an entity is named."""
        return [it for it in self.mentions if it.entity == id]

    def put(self, span: Span, id: str) -> None:
        """Makes a passage a mention that the reader settled; what it overlaps is none any more."""
        self.drop([it for it in self.mentions if it.span.overlaps(span)])
        self.mentions.append(Mention(span, self.entities[id].kind, id, confirmed=True))
        self._touched.add(id)

    def free(self, spans: Iterable[Span]) -> list[Span]:
        """Those of the spans that overlap no mention."""
        taken = sorted(it.span for it in self.mentions)
        before = ((span, bisect_left(taken, Span(span.end, span.end))) for span in spans)
        return [span for span, count in before if not count or taken[count - 1].end <= span.start]

    def drop(self, mentions: Iterable[Mention]) -> None:
        """Takes mentions away."""
        gone = set(mentions)
        self._touched |= {it.entity for it in gone}
        self.mentions = [it for it in self.mentions if it not in gone]

    def confirm(self, mentions: Iterable[Mention]) -> None:
        """Marks mentions as settled by the reader."""
        self._change(mentions, lambda it: replace(it, confirmed=True))

    def give(self, mentions: Iterable[Mention], id: str) -> None:
        """Makes mentions some of another entity's; the quotations whose speakers they stand for follow."""
        moved = list(mentions)
        kind = self.entities[id].kind
        self._change(moved, lambda it: Mention(it.span, kind, id, confirmed=True))
        self._touched |= {it.entity for it in moved} | {id}
        self._heirs |= {it.entity: id for it in moved if it.entity != id}
        for number, it in enumerate(self.quotations):
            former = {mention.entity for mention in moved if it.mention and mention.span.overlaps(it.mention)}
            if it.speaker and it.speaker.entity in former:
                self.quotations[number] = replace(it, speaker=replace(it.speaker, entity=id))

    def join(self, ids: Iterable[str], name: Name) -> None:
        """Makes entities one, the first of them, with this name and kind; one that is so called already joins too."""
        first, *others = dict.fromkeys([*ids, *self.called(name)])
        entity = self.entities[first]
        coordinates = entity.coordinates if name.kind is Kind.PLACE else None
        self.entities[first] = replace(entity, name=tidy(name.name), kind=name.kind, coordinates=coordinates)
        gone = {first, *others}
        self.mentions = [replace(it, entity=first, kind=name.kind) if it.entity in gone else it for it in self.mentions]
        self._heirs |= dict.fromkeys(others, first)
        self._touched.add(first)

    def _change(self, mentions: Iterable[Mention], change: Callable[[Mention], Mention]) -> None:
        chosen = set(mentions)
        self.mentions = [change(it) if it in chosen else it for it in self.mentions]

    # Quotations ----------------------------------------------------------------------------------------------------

    def quotation_at(self, span: Span) -> Quotation | None:
        """The quotation that begins with a passage, or the one whose first span shares most with it."""
        touching = [it for it in self.quotations if it.spans and it.spans[0].overlaps(span)]
        exact = next((it for it in touching if it.spans[0] == span), None)
        return exact or max(touching, key=lambda it: _shared(it.spans[0], span), default=None)

    def speaker(self, speaker: Speaker | None) -> Speaker | None:
        """The speaker with the id of the entity of this article that is so called, if there is one."""
        if speaker is None or speaker.kind is SpeakerKind.DESCRIBED:
            return speaker and replace(speaker, entity=None)
        ids = self.meant(Name(speaker.name, Kind(speaker.kind.value)))
        return replace(speaker, entity=ids[0] if ids else None)

    def attribute(self, quotation: Quotation, speaker: Speaker | None) -> Quotation:
        """A quotation whose speaker the reader settled; how one was found stays known where it is the same."""
        speaker = self.speaker(speaker)
        if same_speaker(quotation.speaker, speaker):
            return replace(quotation, confidence=Confidence.CONFIRMED)
        return replace(
            quotation,
            speaker=speaker,
            mention=None,
            cue=None,
            confidence=Confidence.CONFIRMED,
            rule=READER,
            inherited=None,
        )

    def quote(self, quotation: Quotation) -> None:
        """Puts in a quotation that the reader settled; those that cannot stand beside it go."""
        self.quotations = [it for it in self.quotations if not _clash(it, quotation)]
        self.quotations.append(quotation)

    def alter(self, before: Quotation, after: Quotation) -> None:
        """Puts a quotation in the place of another; what took its speaker from that one took it from this one."""
        self.quotations.remove(before)
        first = before.spans[0]
        self.quotations = [
            replace(it, inherited=after.spans[0]) if it.inherited == first else it for it in self.quotations
        ]
        if before.spans == after.spans:
            self.quotations.append(after)
        else:
            self.quote(after)

    # All together --------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Makes everything fit together again after a correction."""
        self.mentions = sorted(filter(self.known, self.mentions), key=lambda it: (it.span.start, it.span.end))
        self.entities = {id: self.entities[id] for id in dict.fromkeys(it.entity for it in self.mentions)}
        forms = dict.fromkeys((it.entity, it.span.of(self.text)) for it in self.mentions if it.entity in self._touched)
        for id in self._touched & self.entities.keys():
            entity = self.entities[id]
            aliases = tuple(form for of, form in forms if of == id and form != entity.name)
            self.entities[id] = replace(entity, aliases=aliases)
        self._index()
        self.quotations = sorted(map(self._followed, self.quotations), key=lambda it: it.spans)
        self._heirs, self._touched = {}, set()

    def _followed(self, quotation: Quotation) -> Quotation:
        """A quotation whose speaker is called as the entity is; one that is no entity any more becomes its words."""
        speaker = quotation.speaker
        if speaker is None or speaker.entity is None:
            return replace(quotation, speaker=self.speaker(speaker))
        id = speaker.entity if speaker.entity in self.entities else self._heirs.get(speaker.entity, "")
        if id not in self.entities:
            described = Speaker(speaker.name, SpeakerKind.DESCRIBED)
            return replace(quotation, speaker=described, confidence=Confidence.CHECK)
        name = self.named(id)
        return replace(quotation, speaker=Speaker(name.name, SpeakerKind(name.kind.value), id))


def same_speaker(one: Speaker | None, other: Speaker | None) -> bool:
    """Whether two speakers are called the same and are of one kind."""
    if one is None or other is None:
        return one is other
    return one.kind is other.kind and folded(one.name) == folded(other.name)


def akin(one: Name, other: Name, fewest: int = 1) -> bool:
    """Whether all words of one name, of so many at least, stand in the other: “Ms Lena Marsh” and “Lena Marsh”."""
    words, others = set(folded(one.name).split()), set(folded(other.name).split())
    return one.kind is other.kind and (words <= others or others <= words) and len(words & others) >= fewest


def _key(name: Name) -> tuple[str, Kind]:
    return folded(tidy(name.name)), name.kind


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _clash(one: Quotation, other: Quotation) -> bool:
    """Whether two quotations cannot both stand: a span of one cuts one of the other, or is the same."""
    return any(
        a.overlaps(b) and (a == b or not (a.contains(b) or b.contains(a))) for a in one.spans for b in other.spans
    )
