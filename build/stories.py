"""Articles from an invented region, with what a perfect reader would find in each: its names and who said what.

An article is of an event: a few people, bodies and places, one subject, and a statement that several articles may
carry.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

from phrases import CLAUSES, CUES, FURNITURE, HEADLINES, SENTENCES, filled, plural, simple_past
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.document import HEADLINE, Block, Form, Role
from readback.core.text import Span
from region import MANNERS, ROLES, Region, Someone

TOGETHER = 5
"""So many articles in a row are of one event."""

FIRST = datetime(2021, 1, 4, 6, tzinfo=UTC)

OUTLETS = (
    "Northern Wire, The Sound, Harbour Post, Evening Lamp, Coast Radio, The Fen Courier, Island Weekly, Market Day, "
    "The Plain Dealer of Orrin, Lock and Quay, Radio Moor, The Small Hours"
).split(", ")

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_SPEAKERS = {
    Kind.PERSON: SpeakerKind.PERSON,
    Kind.ORGANISATION: SpeakerKind.ORGANISATION,
    Kind.PLACE: SpeakerKind.PLACE,
}


@dataclass(frozen=True, slots=True)
class Story:
    """An article, the bytes it was opened from, and what is in it."""

    article: Article
    original: bytes = field(repr=False)
    analysis: Analysis


class Event:
    """What some articles in a row are about."""

    def __init__(self, region: Region, seed: int, number: int) -> None:
        self.chance = chance = Random(f"event {seed} {number}")
        self.region = region
        self.people = region.people.some(5, chance)
        self.bodies, self.places = region.bodies.some(2, chance), region.places.some(3, chance)
        self.roles = dict(zip(self.people, chance.sample(ROLES, 5), strict=True))
        self.subject = region.nouns.one(chance)
        self.at = FIRST + timedelta(hours=20 * number)
        self.statement = [self.clause(chance) for _ in range(2)]

    def parts(self, template: str, chance: Random) -> Iterator[str | Someone]:
        """What stands in a sentence of a template."""
        return filled(template, lambda slot: _SLOTS[slot](self, chance))

    def clause(self, chance: Random) -> str:
        """What somebody may say: no names are in it, and no full stop."""
        return "".join(map(str, self.parts(chance.choice(CLAUSES), chance)))


_SLOTS: dict[str, Callable[[Event, Random], str | Someone]] = {
    "noun": lambda it, chance: it.region.nouns.one(chance),
    "nouns": lambda it, chance: plural(it.region.nouns.one(chance)),
    "adjective": lambda it, chance: it.region.adjectives.one(chance),
    "do": lambda it, chance: it.region.verbs.one(chance),
    "done": lambda it, chance: simple_past(it.region.verbs.one(chance)),
    "manner": lambda _, chance: chance.choice(MANNERS),
    "subject": lambda it, _: it.subject,
    "person": lambda it, chance: chance.choice(it.people),
    "place": lambda it, chance: chance.choice(it.places),
    "body": lambda it, chance: chance.choice(it.bodies),
    "number": lambda _, chance: f"{int(chance.paretovariate(0.5)) % 90_000 + 2:,}",
    "percent": lambda _, chance: f"{chance.randrange(1, 99)}.{chance.randrange(10)}",
    "money": lambda _, chance: f"{chance.randrange(2, 990)},{chance.randrange(1000):03} crowns",
    "day": lambda _, chance: chance.choice(_DAYS),
    "month": lambda _, chance: chance.choice(_MONTHS),
    "year": lambda _, chance: str(2026 - int(chance.paretovariate(0.7)) % 140),
}


class Page:
    """A text that is being written, and what stands in it."""

    def __init__(self, event: Event, chance: Random) -> None:
        self.event, self.chance = event, chance
        self.text = ""
        self.mentions: list[Mention] = []
        self.quotations: list[Quotation] = []
        self._met: dict[Someone, list[str]] = {}

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Whoever and whatever was named, in the order of the text."""
        return tuple(Entity(_id(it), it.kind, it.name, tuple(forms[1:])) for it, forms in self._met.items())

    def write(self, words: str) -> Span:
        """Goes on with these words; where they stand."""
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))

    def name(self, someone: Someone) -> Span:
        """Names somebody: in full the first time, then by the shorter name; where that stands."""
        forms = self._met.setdefault(someone, [])
        form = someone.short if forms else someone.name
        if form not in forms:
            forms.append(form)
        span = self.write(form)
        self.mentions.append(Mention(span, someone.kind, _id(someone)))
        return span

    def fill(self, template: str) -> None:
        """A sentence or headline of a template."""
        for part in self.event.parts(template, self.chance):
            if isinstance(part, Someone):
                self.name(part)
            else:
                self.write(part)

    def quote(self, speaker: Someone, clauses: Sequence[str]) -> None:
        """A paragraph in which somebody says something, in one of the ways of newspapers."""
        self.chance.choice((self._after, self._after, self._split, self._colon, self._reported, self._fragment))(
            speaker, *clauses
        )

    def _after(self, speaker: Someone, first: str, second: str) -> None:
        told = self._in_marks(f"{_capital(first)},")
        cue, mention = self._said_by(speaker)
        self.write(f", {self.event.roles[speaker]}. " if self.chance.random() < 0.4 else ". ")
        self._told([told, self._in_marks(f"{_capital(second)}.")], speaker, mention, cue, "after")

    def _split(self, speaker: Someone, first: str, second: str) -> None:
        told = self._in_marks(f"{_capital(first)},")
        cue, mention = self._said_by(speaker)
        self.write(", ")
        self._told([told, self._in_marks(f"{second}.")], speaker, mention, cue, "after")

    def _colon(self, speaker: Someone, first: str, second: str) -> None:
        mention = self.name(speaker)
        self.write(" ")
        cue = self.write(self.chance.choice(CUES))
        self.write(": ")
        told = self._in_marks(f"{_capital(first)}. {_capital(second)}.")
        self._told([told], speaker, mention, cue, "colon")

    def _reported(self, speaker: Someone, first: str, _second: str) -> None:
        mention = self.name(speaker)
        self.write(" ")
        cue = self.write("said")
        self.write(" that ")
        told = self.write(first)
        self.write(".")
        self._told([told], speaker, mention, cue, "reported", QuotationKind.INDIRECT)

    def _fragment(self, speaker: Someone, first: str, _second: str) -> None:
        mention = self.name(speaker)
        self.write(" ")
        cue = self.write("complained")
        self.write(f" about the {self.event.subject}, saying ")
        told = self._in_marks(first)
        self.write(".")
        self._told([told], speaker, mention, cue, "before", QuotationKind.MIXED)

    def _in_marks(self, words: str) -> Span:
        self.write("“")
        span = self.write(words)
        self.write("”")
        return span

    def _said_by(self, speaker: Someone) -> tuple[Span, Span]:
        self.write(" ")
        cue = self.write(self.chance.choice(CUES))
        self.write(" ")
        return cue, self.name(speaker)

    def _told(
        self,
        spans: Sequence[Span],
        speaker: Someone,
        mention: Span,
        cue: Span,
        rule: str,
        kind: QuotationKind = QuotationKind.DIRECT,
    ) -> None:
        sure = Confidence.SURE if self.chance.random() < 0.9 else Confidence.CHECK
        whose = Speaker(speaker.name, _SPEAKERS[speaker.kind], _id(speaker))
        self.quotations.append(Quotation(tuple(spans), kind, whose, mention, cue, sure, rule))


class Stories:
    """The stories of a region; each is the same whichever are asked for."""

    def __init__(self, seed: int = 1, words: int = 400, engine: str = "seed") -> None:
        self._region, self._seed, self._words, self._engine = Region(seed), seed, words, engine

    def event(self, number: int) -> Event:
        """What the story of this number is about."""
        return Event(self._region, self._seed, number // TOGETHER)

    def story(self, number: int) -> Story:
        """The story of this number, from 0 on."""
        event = self.event(number)
        chance = Random(f"story {self._seed} {number}")
        page = Page(event, chance)
        page.fill(chance.choice(HEADLINES))
        forms = [HEADLINE]
        while len(page.text.split()) < self._words:
            page.write("\n")
            forms.append(self._paragraph(page, len(forms)))
        article = self._article(page, forms, number)
        analysis = Analysis(
            article.id, self._engine, tuple(page.mentions), page.entities, tuple(page.quotations), article.language
        )
        return Story(article, article.text.encode(), analysis)

    def _paragraph(self, page: Page, number: int) -> Form:
        """Writes a paragraph: what it is. The statement of an event stands in some of its articles, near the top."""
        chance, event = page.chance, page.event
        if number == 2 and chance.random() < 0.4:
            page.quote(event.people[0], event.statement)
        elif number % 2 == 0 and chance.random() < 0.8:
            page.quote(chance.choice(event.people), [event.clause(chance), event.clause(chance)])
        elif number > 3 and chance.random() < 0.08:
            page.fill("The {adjective} {noun} of {place} in {year}. Picture: {person}")
            return Form(Role.CAPTION)
        else:
            for at in range(chance.randint(2, 4)):
                page.write(" " if at else "")
                page.fill(chance.choice(SENTENCES))
        return Form()

    def _article(self, page: Page, forms: Sequence[Form], number: int) -> Article:
        """The article of a page; what was left out of it is not in its text."""
        event, chance = page.event, page.chance
        published = event.at + timedelta(minutes=chance.randrange(1, 600))
        title, *lines = page.text.split("\n")
        author = self._region.people.one(chance).name
        draft = Draft(
            (Block(title, HEADLINE), *(Block(line, form) for line, form in zip(lines, forms[1:], strict=True))),
            title=title,
            byline=author if chance.random() < 0.6 else "",
            published=f"{published:%Y-%m-%dT%H:%M}+00:00" if chance.random() < 0.5 else f"{published:%Y-%m-%d}",
            outlet=chance.choice(OUTLETS),
            language="en",
            left_out=(LeftOut(_left_out(event, chance), 3),) if chance.random() < 0.5 else (),
        )
        sha256 = hashlib.sha256(page.text.encode()).hexdigest()
        opened = published + timedelta(days=1, minutes=number)
        made = article_from(draft, opened=opened, original_sha256=sha256, source=f"{event.subject}-{number}.txt")
        if made.text != page.text:
            raise ValueError(f"story {number} is not written as texts are kept")
        return replace(made, url=f"https://news.example/{event.subject}/{number}")


def _left_out(event: Event, chance: Random) -> str:
    page = Page(event, chance)
    page.fill(chance.choice(FURNITURE))
    return page.text


def _id(someone: Someone) -> str:
    return f"{someone.kind.value}:{someone.name}"


def _capital(clause: str) -> str:
    return clause[:1].upper() + clause[1:]
