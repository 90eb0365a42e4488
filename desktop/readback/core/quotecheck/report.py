"""What a check of a draft says: of each quotation the words, the speaker and the standing, and where it was found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from readback.core.analysis import Confidence, QuotationKind
from readback.core.locators import Locator
from readback.core.metadata import SourceKind
from readback.core.search import Where
from readback.core.text import Span

_NEAR = 0.4
"""What differs of a quotation, by its length, where a source has it otherwise; with more it is another one."""


class Grade(StrEnum):
    """How the words of a quotation stand to those of its source."""

    VERBATIM = "verbatim"
    PUNCTUATION = "punctuation"
    SHORTENED = "shortened"
    DROPPED = "dropped"
    CUT_SHORT = "cut short"
    JOINED = "joined"
    CLARIFIED = "clarified"
    CHANGED = "changed"
    TOO_SHORT = "too short to tell"
    OTHER_LANGUAGE = "other language"
    NOT_FOUND = "not found"


class SpeakerMatch(StrEnum):
    """Whether draft and source name the same speaker; none where one of them names nobody."""

    SAME = "same"
    UNSURE = "unsure"
    OTHER = "other"
    NONE = "none"


class Standing(StrEnum):
    """What the words are in the source: the speaker's own, passed on by an outlet, or a reporter's paraphrase."""

    OWN = "own words"
    QUOTED = "quoted"
    UNMARKED = "not in marks"
    NONE = "none"


class Fold(StrEnum):
    """Forms that were taken as equal between words that are equal otherwise."""

    MARKS = "quotation marks"
    DASHES = "dashes"
    BLANKS = "blanks"


class Reason(StrEnum):
    """Why a difference may change what was meant; each is to be fixed first."""

    NEGATION = "negation"
    CONDITION = "condition"
    EXCEPTION = "exception"
    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    TENSE = "tense"
    PERSON = "person"
    QUANTITY = "quantity"
    COMPARISON = "comparison"
    DIRECTION = "direction"
    MODAL = "modal"
    HEDGE = "hedge"
    DENIAL = "denial"
    BRACKETS = "brackets"
    CUT_SHORT = "cut short"
    UNMARKED = "not in marks"
    JOINED = "joined"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between a quotation and its source.

    `draft` is a span of the draft's text and `source` one of the source's `text`; one of them is empty where words were
    added or lost. `now` and `was` are the words there. Without `reasons` it changes the words and not what they mean.
    """

    draft: Span
    source: Span
    now: str
    was: str
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A passage of a saved article that carries the words of a quotation.

    `text` is the article's text, or the paragraph that was left out where `where` says so, and everything here is
    a span of it: `spans` the words themselves, `sentence` the whole sentences around them. `left_out` is the index of
    such a paragraph, None within the article. `speaker` is whose they are there, and `confidence` how surely.
    `copies` are the ids of other articles that carry the same passage, which count as one source with it.
    """

    article: str
    title: str
    where: Where
    locator: Locator | None
    text: str
    spans: tuple[Span, ...]
    sentence: Span
    standing: Standing
    kind: SourceKind
    left_out: int | None = None
    speaker: str = ""
    confidence: Confidence = Confidence.UNKNOWN
    copies: tuple[str, ...] = ()
    outlet: str = ""
    byline: str = ""
    published: str = ""
    url: str = ""
    opened: datetime | None = None
    changes: tuple[Change, ...] = ()
    """What differs between this passage and the draft."""
    part: str = ""
    """The half of the quotation that this source has, where another has the other one; else empty."""
    older: bool = False
    """Whether it is an older save of a story: the one that stands for the story has not these words."""

    @property
    def span(self) -> Span:
        """From the first of the words to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)

    @property
    def words(self) -> str:
        """What the source has there."""
        return self.span.of(self.text)


@dataclass(frozen=True, slots=True)
class Clearing:
    """That somebody looked at a verdict and let it stand, because of `because`, and put initials to it.

    It is bound to the words of both texts by `key`, and lapses when either changes. `elsewhere` says that the source
    is outside Readback: what it is, of when, and who holds it.
    """

    key: str
    because: str
    initials: str
    at: datetime
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of one quotation of the draft, whose number there is `number`.

    `spans` are those of the quotation, in the draft's text. `changes` are against the first of `sources`, which are in
    the order of how well they fit; it has none where nothing was found. `reasons` make it serious: to be fixed first.
    """

    number: int
    spans: tuple[Span, ...]
    text: str
    kind: QuotationKind
    grade: Grade
    match: SpeakerMatch = SpeakerMatch.NONE
    standing: Standing = Standing.NONE
    speaker: str = ""
    folds: tuple[Fold, ...] = ()
    changes: tuple[Change, ...] = ()
    reasons: tuple[Reason, ...] = ()
    sources: tuple[Source, ...] = ()
    key: str = ""
    """What a clearing of it is bound to."""
    cleared: Clearing | None = None
    undisputed: str = ""
    """What a clearing was bound to before other sources had it otherwise; empty where none has."""
    lapsed: Clearing | None = None
    """Its clearing of that time, which nobody has looked at again since."""
    missing: tuple[Span, ...] = ()
    """Which of the spans are in no source, where the others are; all else is said of those."""

    @property
    def missing_words(self) -> tuple[str, ...]:
        """The words of the parts that are in no source."""
        return tuple(words for span, words in zip(self.spans, self.pieces, strict=True) if span in self.missing)

    @property
    def pieces(self) -> tuple[str, ...]:
        """The words of each of its spans: more than one where the attribution splits it."""
        lengths = [len(span) for span in self.spans]
        starts = [sum(lengths[:number]) + number for number in range(len(lengths))]  # a blank stands between two
        return tuple(self.text[start : start + length] for start, length in zip(starts, lengths, strict=True))

    @property
    def serious(self) -> bool:
        """Whether it may say something else than the source does."""
        return bool(self.reasons)

    @property
    def halves(self) -> tuple[Source, ...]:
        """The two sources that it is joined from, in the order of its words; none where one source has it."""
        return tuple(it for it in self.sources if it.part)

    @property
    def dissents(self) -> tuple[Source, ...]:
        """Further sources that have nearly these words, but for something that may change what they mean."""
        if self.halves:
            return ()
        return tuple(it for it in self.sources[1:] if any(one.reasons for one in it.changes) and self._is_near(it))

    def _is_near(self, source: Source) -> bool:
        """Whether a source has the same saying, not only some of its words."""
        differing = (max(len(it.now), len(it.was)) for it in source.changes if Reason.CUT_SHORT not in it.reasons)
        return sum(differing) <= _NEAR * len(self.text)

    @property
    def older(self) -> Source | None:
        """The older save of a story that has the words, where no other source has them."""
        return next((it for it in self.sources if it.older), None)

    @property
    def open(self) -> bool:
        """Whether somebody still has to fix it or look at it."""
        return self.cleared is None and (
            self.serious
            or self.older is not None
            or bool(self.dissents or self.missing)
            or self.grade not in (Grade.VERBATIM, Grade.PUNCTUATION, Grade.SHORTENED, Grade.CLARIFIED)
            or self.match is not SpeakerMatch.SAME
        )


@dataclass(frozen=True, slots=True)
class Nearest:
    """Reported speech of the draft, and the passages of that speaker that come nearest to it, the nearest first.

    `differing` are the figures, names and negations that the draft has and the nearest passage has not, or the other
    way round.
    """

    number: int
    spans: tuple[Span, ...]
    text: str
    speaker: str
    sources: tuple[Source, ...] = ()
    differing: tuple[Change, ...] = ()
    key: str = ""
    """What a clearing of it is bound to."""
    cleared: Clearing | None = None

    @property
    def open(self) -> bool:
        """Whether somebody still has to look at it."""
        return bool(self.differing) and self.cleared is None


@dataclass(frozen=True, slots=True)
class Report:
    """A check of a draft: its quotations in the order of the text, and what they were held against.

    `sources` counts the articles that were searched, `scans` those of them that are pictures without words.
    """

    draft: str
    verdicts: tuple[Verdict, ...] = ()
    reported: tuple[Nearest, ...] = ()
    sources: int = 0
    scans: int = 0
    tracked: bool = False
    """Whether changes are tracked in the draft, which was checked with all of them accepted."""

    @property
    def findings(self) -> tuple[Verdict | Nearest, ...]:
        """All that can be cleared: what is said of quotations, then of reported speech."""
        return (*self.verdicts, *self.reported)
