"""Articles, drafts and candidates for tests of Quote Check: what is in curly marks is a quotation of whom one says."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

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
from readback.core.metadata import SourceKind
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.quotecheck.judging import judge
from readback.core.quotecheck.report import Verdict
from readback.core.quotecheck.wording import Wordings, read_wording
from readback.core.text import Span

LISTS = Path(__file__).resolve().parents[1] / "resources" / "quotecheck"
OPENED = datetime(2026, 5, 14, 9, 0, tzinfo=UTC)


@cache
def wordings() -> Wordings:
    """The program's own word lists."""
    return {path.stem: read_wording(path.read_text(encoding="utf-8")) for path in LISTS.glob("*.txt")}


def article(text: str, *, kind: SourceKind = SourceKind.OUTLET, draft: bool = False, **known: str) -> Article:
    """An article of this text, each line of it a paragraph."""
    made = article_from(
        Draft((), title="A story", verbatim=text), opened=OPENED, original_sha256="", source="story.txt"
    )
    return replace(made, kind=kind, draft=draft, **known)


def analysed(
    made: Article,
    speaker: str = "Ingrid Vale",
    *,
    names: Mapping[str, Kind] | None = None,
    kind: SpeakerKind = SpeakerKind.PERSON,
    confidence: Confidence = Confidence.SURE,
    language: str = "en",
    split: bool = True,
) -> Analysis:
    """What is found: all that is in curly marks, said by `speaker`; the parts of a paragraph are one if `split`."""
    known = {**({speaker: Kind.PERSON} if speaker and kind is SpeakerKind.PERSON else {}), **(names or {})}
    entities = tuple(Entity(f"e{n}", of, name, tuple(name.split()[-1:])) for n, (name, of) in enumerate(known.items()))
    mentions = tuple(
        Mention(Span(*match.span()), it.kind, it.id)
        for it in entities
        for match in re.finditer("|".join(map(re.escape, (it.name, *it.aliases))), made.text)
    )
    whose = Speaker(speaker, kind, "e0" if kind is SpeakerKind.PERSON else None) if speaker else None
    said = tuple(
        Quotation(spans, QuotationKind.DIRECT, whose, None, None, confidence, "after") for spans in _said(made, split)
    )
    return Analysis(made.id, "test", mentions, entities, said, language)


def _said(made: Article, split: bool) -> Iterable[tuple[Span, ...]]:
    for paragraph in made.paragraphs:
        found = [
            Span(match.start() + 1, match.end() - (match[0][-1] == "”"))
            for match in re.finditer(r"“[^“”]*(?:”|$)", made.text[: paragraph.end])
            if match.start() >= paragraph.start
        ]
        if found and split:
            yield tuple(found)
        else:
            yield from ((span,) for span in found)


def source(text: str, speaker: str = "Ingrid Vale", *, left_out: Sequence[str] = (), **known: object) -> Candidate:
    """A candidate of all paragraphs of a text, and of what was left out of it."""
    ours = {key: known.pop(key) for key in ("names", "confidence", "language", "split") if key in known}
    who = known.pop("speaker_kind", SpeakerKind.PERSON)
    made = replace(article(text, **known), left_out=tuple(LeftOut(it, 0) for it in left_out))
    passages = [Passage(span) for span in made.paragraphs]
    passages += [Passage(Span(0, len(it)), number) for number, it in enumerate(left_out)]
    return Candidate(made, analysed(made, speaker, kind=who, **ours), tuple(passages))


def verdict(text: str, *sources: Candidate, speaker: str = "Ingrid Vale", number: int = 0, **known: object) -> Verdict:
    """What is said of a quotation of a draft."""
    made = article(text, draft=True)
    return judge(made, analysed(made, speaker, **known), number, sources, wordings())


def checked(quotation: str, said: str, **known: object) -> Verdict:
    """What is said of words in marks against other words in marks, both said by the same one."""
    return verdict(f"“{quotation}” Ingrid Vale said.", source(f"“{said}” Ingrid Vale said."), **known)
