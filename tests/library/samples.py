"""Small articles and notes for the library's tests."""

import hashlib
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from readback.core.agreements import Agreement, Effect, Over, Subject, Terms
from readback.core.analysis import Analysis, Kind, Mention, Name
from readback.core.anchors import anchor_for
from readback.core.article import Article, Draft, article_from
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.library import Library
from readback.core.notes import Note, Target, TargetKind
from readback.core.quotecheck.report import Clearing
from readback.core.text import Span

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


class Clock:
    """A clock that is a second further on each time it is looked at."""

    def __init__(self, start: datetime = NOON) -> None:
        self.time = start

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def an_article(subject: str = "harbour", hours: int = 0) -> tuple[Article, bytes]:
    """An article opened so many hours after noon, and the bytes of the file it came from."""
    text = f"The {subject} is closed\n“It will stay closed,” said Mira Okonjo, who runs the {subject}. 🚢"
    content = f"<p>{text}".encode()
    draft = Draft((), title=f"The {subject} is closed", outlet="The Sound", published="2026-05-03", verbatim=text)
    opened, sha256 = NOON + timedelta(hours=hours), hashlib.sha256(content).hexdigest()
    return article_from(draft, opened=opened, original_sha256=sha256, source=f"{subject}.html"), content


def a_note(article: Article, name: str = "n1", body: str = "Ask *her*.", minutes: int = 0) -> Note:
    """A note on the article's first words, made so many minutes after noon."""
    made = NOON + timedelta(minutes=minutes)
    anchor = anchor_for(article.text, Span(4, 11))
    return Note(name, Target(article.id, TargetKind.PASSAGE), anchor, body, made, made, tags=("check",))


def a_correction(article: Article, name: str = "c1", scope: Scope = Scope.HERE, minutes: int = 0) -> Correction:
    """A correction of the article's first words, made so many minutes after noon; its id is of its scope too."""
    return Correction(
        f"{name}-{scope}",
        CorrectionKind.KIND,
        About.NAME,
        scope,
        article.id,
        NOON + timedelta(minutes=minutes),
        anchor_for(article.text, Span(4, 11)),
        Name("Harbour", Kind.PLACE),
        Name("Harbour", Kind.ORGANISATION),
    )


def a_clearing(key: str = "k1", because: str = "She said so on the phone.") -> Clearing:
    """A clearing made at noon."""
    return Clearing(key, because, "mo", NOON, elsewhere=True)


def an_agreement(article: Article, over: Over = Over.PASSAGE, minutes: int = 0) -> Agreement:
    """An agreement about a person, or about something of the article, made so many minutes after noon."""
    subject = Subject(
        over,
        article="" if over is Over.PERSON else article.id,
        note="n1" if over is Over.NOTE else "",
        person="Mira Okonjo" if over is Over.PERSON else "",
        anchor=anchor_for(article.text, Span(4, 11)) if over is Over.PASSAGE else None,
    )
    terms = Terms(Effect.EMBARGO, "until the vote", "Mira Okonjo", "2026-05-03", "Not before Friday.", until=NOON)
    return Agreement(f"agreed-{over}", subject, terms, NOON + timedelta(minutes=minutes))


def an_analysis(article: Article, engine: str = "engine 1") -> Analysis:
    """An analysis with one mention."""
    return Analysis(article.id, engine, (Mention(Span(4, 11), Kind.PLACE, "p1"),), language="fr")


def put(library: Library, subject: str = "harbour", hours: int = 0, suffix: str = ".html") -> Article:
    """Adds an article and gives it back."""
    article, content = an_article(subject, hours)
    library.add(article, BytesIO(content), suffix)
    return article


def folder_of(root: Path, article: Article) -> Path:
    """Where the library keeps an article."""
    return root / "articles" / article.id
