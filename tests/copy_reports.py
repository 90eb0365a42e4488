"""Drafts and hand-written reports on them, of every kind that a check can give."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from formats.packages import draft_of
from readback.core.analysis import QuotationKind
from readback.core.article import Article, article_from
from readback.core.locators import Locator
from readback.core.metadata import SourceKind
from readback.core.quotecheck.copying import Checked
from readback.core.quotecheck.report import (
    Change,
    Clearing,
    Grade,
    Nearest,
    Reason,
    Report,
    Source,
    SpeakerMatch,
    Standing,
    Verdict,
)
from readback.core.search import Where
from readback.core.text import Span

MADE = datetime(2026, 5, 18, 14, 37, tzinfo=UTC)
OPENED = datetime(2026, 5, 3, 9, 12, tzinfo=UTC)


def article_of(content: bytes, name: str = "story.docx") -> Article:
    """The article that the bytes of a draft become."""
    return article_from(draft_of(content, name), opened=OPENED, original_sha256="ab" * 32, source=name)


def source(words: str, sentence: str = "", **known: object) -> Source:
    """A source that has these words, in this sentence."""
    whole = sentence or words
    at = whole.index(words)
    given: dict[str, object] = {
        "article": "id-of-audit",
        "title": "Harbour audit: pier unsafe",
        "where": Where.TEXT,
        "locator": Locator(4, page="12"),
        "text": whole,
        "spans": (Span(at, at + len(words)),),
        "sentence": Span(0, len(whole)),
        "standing": Standing.OWN,
        "kind": SourceKind.INTERVIEW,
        "speaker": "Ingrid al-Vale",
        "outlet": "Northern Wire",
        "byline": "Ana Ruiz",
        "published": "2026-05-02",
        "url": "https://example.org/audit",
        "opened": OPENED,
    }
    return Source(**(given | known))  # type: ignore[arg-type]


def verdict(article: Article, words: str, grade: Grade = Grade.VERBATIM, **known: object) -> Verdict:
    """A verdict on words of a draft."""
    at = article.text.index(words)
    span = Span(at, at + len(words))
    made = Verdict(1, (span,), words, QuotationKind.DIRECT, grade, SpeakerMatch.SAME, Standing.OWN, "Ingrid al-Vale")
    return replace(made, **known)  # type: ignore[arg-type]


def checked(article: Article, verdicts: Sequence[Verdict], original: bytes = b"", **known: object) -> Checked:
    """A check of a draft against 214 sources, two of which are scans."""
    report = Report(article.id, tuple(verdicts), sources=214, scans=2)
    given: dict[str, object] = {"draft": article, "report": report, "made": MADE, "original": original}
    return Checked(**(given | {"suffix": ".docx" if original else ".txt"} | known))  # type: ignore[arg-type]


STORY = (
    "Porto Covo pier stays open after three warnings",
    "The oldest pier of Porto Covo is still open. “I put my hand into it up to the wrist,” Anselm says.",
    "Vale told the board that it was “serious and getting worse”. “We can wait,” she says, “until the summer.”",
    "“Safety always came first,” the chairman said. “Nobody was hurt.”",
    "Vale said that four inspectors had warned the board.",
    "“They called it an act of God,” he says. “It was an act of arithmetic.”",
    "The ministry has not answered yet.",
)


def of_every_kind(article: Article) -> Report:
    """A report with a verdict of every grade that differs in what is said of it."""
    text = article.text

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    two = (span("We can wait,"), span("until the summer."))
    wait = Verdict(
        3, two, "We can wait, until the summer.", QuotationKind.DIRECT, Grade.CHANGED,
        SpeakerMatch.OTHER, Standing.QUOTED, "Ingrid al-Vale",
        changes=(Change(span("can"), Span(3, 10), "can", "cannot", (Reason.NEGATION,)),),
        reasons=(Reason.NEGATION, Reason.SPEAKER),
        sources=(source("We cannot wait until the summer", "We cannot wait until the summer, as they proposed.",
                        speaker="Tomas O’Rell", kind=SourceKind.OUTLET, copies=("a", "b"),
                        locator=Locator(7)),),
    )  # fmt: skip
    cleared = Clearing("k", "The tape has it so at 4:12", "mr", MADE)
    outside = Clearing("k", "Phone call of 12 May, notebook of Mira Rask", "mr", MADE, elsewhere=True)
    return Report(
        article.id,
        (
            verdict(article, "I put my hand into it up to the wrist,", number=1,
                    sources=(source("I put my hand into it up to the wrist"),)),
            verdict(article, "serious and getting worse", Grade.DROPPED, number=2, match=SpeakerMatch.UNSURE,
                    sources=(source("serious and, as we saw, getting worse"),)),
            wait,
            verdict(article, "Safety always came first,", Grade.NOT_FOUND, number=4, speaker="the chairman",
                    match=SpeakerMatch.NONE, standing=Standing.NONE),
            verdict(article, "Nobody was hurt.", Grade.NOT_FOUND, number=5, speaker="the chairman", cleared=outside,
                    match=SpeakerMatch.NONE, standing=Standing.NONE),
            verdict(article, "It was an act of arithmetic.", Grade.PUNCTUATION, number=6, cleared=cleared,
                    standing=Standing.UNMARKED, sources=(source("it was an act of arithmetic"),)),
        ),
        (
            Nearest(7, (span("four inspectors had warned the board"),), "four inspectors had warned the board",
                    "Ingrid al-Vale", (source("two inspectors warned the board"),),
                    (Change(span("four"), Span(0, 3), "four", "two", (Reason.NUMBER,)),)),
        ),
        sources=214,
        scans=2,
        tracked=True,
    )  # fmt: skip
