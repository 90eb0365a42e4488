"""What is found in an article: people, places and organisations, and who said what."""

from dataclasses import dataclass
from enum import StrEnum

from readback.core.text import Span


class Kind(StrEnum):
    """What a name stands for."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text where a name stands, and the id of the entity it names; `confirmed` by the reader."""

    span: Span
    kind: Kind
    entity: str
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, place or organisation of one article.

    `name` is its fullest form, `aliases` the other forms in the order of the text; `coordinates` are the
    latitude and longitude of a place in degrees, None where they are unknown.
    """

    id: str
    kind: Kind
    name: str
    aliases: tuple[str, ...] = ()
    coordinates: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """What an entity is called and what it is: by this it is known beyond its analysis, where it has no id."""

    name: str
    kind: Kind


class QuotationKind(StrEnum):
    """How words are passed on: whole sentences in marks, a fragment in marks, or reported without marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SpeakerKind(StrEnum):
    """What a speaker is; described means the article's own words for somebody it does not name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    DESCRIBED = "described"


class Confidence(StrEnum):
    """How far a speaker can be relied on."""

    SURE = "sure"
    CHECK = "check"
    UNKNOWN = "unknown"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are: an entity's name and id, or the article's own words and no id."""

    name: str
    kind: SpeakerKind
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words the article passes on as somebody's.

    `spans` lie inside the marks; more than one where the attribution splits it. `mention` are the words that
    stand for the speaker, `cue` the verb of saying, both of the first span. `rule` names what decided: the speaker
    stands after or before the words or before their colon, near them in another sentence, is the same as that of the
    words before (whose first span `inherited` is), reports without marks, or is none; marks where nothing is known;
    reader where the reader said whose words they are.
    """

    spans: tuple[Span, ...]
    kind: QuotationKind
    speaker: Speaker | None
    mention: Span | None
    cue: Span | None
    confidence: Confidence
    rule: str
    inherited: Span | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that one engine found in one article; derived, so it may be thrown away and made again.

    `language` is the article's, by its two-letter code; in one that the engine does not know there are only quotations.
    `corrections` are the ids of the reader's corrections that were laid over it (`core.corrections`); it has none of
    them when it is kept.
    """

    article: str
    engine: str
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    language: str = "en"
    corrections: tuple[str, ...] = ()

    def of_kind(self, kind: Kind) -> tuple[Entity, ...]:
        """The entities of one kind, in the order of their first mention."""
        return tuple(entity for entity in self.entities if entity.kind is kind)

    def mentions_of(self, entity: str) -> tuple[Mention, ...]:
        """Where an entity is named, in the order of the text."""
        return tuple(mention for mention in self.mentions if mention.entity == entity)
