"""Whose own words a statement, a document or a transcript has: by its turns, its heading, or its signature.

What stands in a letterhead or a signature is nobody's words: it says who speaks, and how to reach them.
"""

import re
from collections.abc import Iterator

from readback.core.analysis import Analysis, Confidence, Kind, SpeakerKind
from readback.core.article import Article
from readback.core.metadata import SourceKind
from readback.core.quotecheck.speakers import NOBODY, Said
from readback.core.text import Span

OWN = frozenset(
    {
        SourceKind.INTERVIEW,
        SourceKind.DOCUMENT,
        SourceKind.STATEMENT,
        SourceKind.PRESS_CONFERENCE,
        SourceKind.POST,
        SourceKind.OWN,
    }
)
"""Kinds of sources whose words are somebody's own, not passed on by an outlet."""

SPOKEN = frozenset({SourceKind.INTERVIEW, SourceKind.PRESS_CONFERENCE})
"""Those that have what was said in turns, without marks."""

_TURN = re.compile(r"((?:[A-Z][\w.'’-]*\s?){1,4}|Q|A)(?:\s*\([^)\n]{1,60}\))?:\s+")
_BACK = 30  # paragraphs that one turn has at most
_PART = r"[^\W\d_a-zß-ÿ][\w'’-]*\.?"
_NAME = rf"({_PART}(?:\s(?:(?:von|van|der|de|du|la|le|al|bin)\s)*{_PART}){{1,3}})"
_HEADING = re.compile(
    r"(?:statement|remarks|speech|address|testimony|letter|interview|conversation|erklärung|rede|gespräch|déclaration|"
    r"discours|entretien)\s(?:by|from|of|with|von|mit|de|avec)\s",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    rf"\s*(?:[—–―]|--?)\s?(?={_NAME})|"
    r"\s*(?i:signed|yours (?:faithfully|sincerely|truly)|sincerely(?: yours)?|respectfully|"
    r"(?:kind |best |warm )?regards|gezeichnet|gez\.|unterzeichnet|mit freundlichen grüßen|hochachtungsvoll|signé|"
    r"cordialement|bien à vous|salutations distinguées)\b\W*",
)
_LETTERHEAD = re.compile(
    r"\b(?:for immediate release|press release|media release|news release|press contact|media contact|contact:|"
    r"tel\.?:|phone:|telefon|téléphone|e-?mail:|pressemitteilung|pressekontakt|communiqué)|\S@\S+\.\w|\bwww\.",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!?…][\"”’»“)]*$")
_TOP, _BOTTOM = 5, 4
"""A letterhead is among so many first paragraphs, a signature among so many last."""

_SIGNED = 30  # words that a signature has at most


def in_turn(article: Article, at: int) -> re.Match[str] | None:
    """The name before what is said in a turn that a paragraph begins, in a text of somebody's own words."""
    span = article.paragraphs[at]
    return _TURN.match(article.text, span.start, span.end) if article.kind in OWN else None


def whose(article: Article, analysis: Analysis, at: int) -> Said:
    """Whose words a paragraph is that stands in no quotation marks; nobody's where an outlet wrote it."""
    if article.kind not in OWN or is_aside(article, at):
        return NOBODY
    if article.kind in SPOKEN:
        for back in range(at, max(-1, at - _BACK), -1):
            label = in_turn(article, back)
            if label is not None:
                return _called(analysis, _asked(article, analysis, label[1].strip()))
    return _called(analysis, article.byline or next(_signers(article, analysis), ""))


def is_aside(article: Article, at: int) -> bool:
    """Whether a paragraph is a letterhead or a signature."""
    if article.kind not in OWN or article.kind in SPOKEN:
        return False
    text = article.paragraphs[at].of(article.text)
    if at < _TOP and _LETTERHEAD.search(text) and not _STOPPED.search(text.rstrip()):
        return True
    return _signature(article, at) is not None


def _signature(article: Article, at: int) -> Span | None:
    """Where the name stands in a paragraph that is a signature."""
    span = article.paragraphs[at]
    found = _CLOSING.match(article.text, span.start, span.end)
    if at == 0 or at < len(article.paragraphs) - _BOTTOM or found is None:
        return None
    return Span(found.end(), span.end) if len(span.of(article.text).split()) <= _SIGNED else None


def _signers(article: Article, analysis: Analysis) -> Iterator[str]:
    """Who is named where a text says whose it is: above it, then below it."""
    count = len(article.paragraphs)
    for at in range(min(_TOP, count)):
        span = article.paragraphs[at]
        for match in _HEADING.finditer(article.text, span.start, span.end):
            yield from _first(article, analysis, Span(match.end(), span.end))
    for at in range(max(0, count - _BOTTOM), count):
        signature = _signature(article, at)
        if signature is not None:
            yield from _first(article, analysis, signature)


def _first(article: Article, analysis: Analysis, within: Span) -> Iterator[str]:
    """The first person who is named in a passage: by the analysis, else by capital letters."""
    for it in sorted(analysis.mentions, key=lambda mention: mention.span):
        if it.kind is Kind.PERSON and within.contains(it.span):
            yield next((one.name for one in analysis.entities if one.id == it.entity), it.span.of(article.text))
            return
    found = re.search(_NAME, within.of(article.text)) if not analysis.mentions else None
    if found is not None:
        yield found[1]


def _asked(article: Article, analysis: Analysis, label: str) -> str:
    """The name for a label: an A answers who is interviewed."""
    return next(_signers(article, analysis), label) if label == "A" else label


def _called(analysis: Analysis, name: str) -> Said:
    """A speaker by the name that stands before a turn or below a text."""
    if not name:
        return NOBODY
    word = name.casefold().split()[-1]
    fits = [it for it in analysis.entities if word in {part.casefold() for part in it.name.split()}]
    if len(fits) == 1:
        return Said(fits[0].name, SpeakerKind(fits[0].kind.value), (fits[0].name, *fits[0].aliases), Confidence.SURE)
    shown = name.title() if name.isupper() else name
    return Said(shown, SpeakerKind.PERSON, (shown,), Confidence.CHECK)
