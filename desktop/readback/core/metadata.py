"""What is known of an article beside its text, and where that came from."""

import re
from enum import StrEnum
from pathlib import PurePath

from readback.core.patterns import pattern

FIELDS = ("title", "byline", "published", "outlet", "url", "language", "kind")
"""What the reader of an article may change, by the names of its attributes."""


class Origin(StrEnum):
    """Where a piece of metadata came from."""

    JSON_LD = "json-ld"
    OPEN_GRAPH = "opengraph"
    DUBLIN_CORE = "dublin-core"
    PAGE = "page"
    TEXT = "text"
    PROPERTIES = "properties"
    HEADERS = "headers"
    FRONT_MATTER = "front-matter"
    FILE = "file"
    DOWNLOAD = "download"
    GUESS = "guess"
    READER = "reader"


Origins = tuple[tuple[str, Origin], ...]
"""Pairs of a field and its origin; a field without a value has none."""


class SourceKind(StrEnum):
    """What kind of source an article is, which tells what a quotation in it is worth."""

    INTERVIEW = "interview"
    DOCUMENT = "document"
    STATEMENT = "statement"
    PRESS_CONFERENCE = "press-conference"
    OUTLET = "outlet"
    POST = "post"
    OWN = "own"


_POST = pattern(
    r"https?://(?:[\w-]+\.)*(?:x|twitter|facebook|instagram|threads|bsky|truthsocial|linkedin|reddit|t|vk|weibo|tiktok)"
    r"\.(?:com|app|net|me|social)/|https?://[^/]*mastodon[^/]*/|https?://[^/]+/@\w+/\d+",
    re.IGNORECASE,
)
_LEAD = r"^\W*(?:(?:an?|the|full|exclusive|edited|verbatim|official|joint)\s+)*"
"""The beginning of a paragraph that says what a text is; a news story has the same words elsewhere: at a hearing."""

_STATEMENT = pattern(
    r"\b(?:for immediate release|media contact|press contact|notes? to editors|pressekontakt|contact presse)\b|"
    rf"{_LEAD}(?:(?:press|media|news) release|statement|pressemitteilung|medienmitteilung|presseaussendung|"
    r"presseerklärung|erklärung (?:von|der|des)|communiqué|déclaration (?:de|du|des))\b",
    re.IGNORECASE | re.MULTILINE,
)
_CONFERENCE = pattern(
    rf"{_LEAD}(?:transcript (?:of|from) (?:the )?)?(?:(?:press|news|media) (?:conference|briefing|availability|gaggle)|"
    r"remarks (?:by|at)|question time|pressekonferenz|conférence de presse)\b",
    re.IGNORECASE | re.MULTILINE,
)
_TALK = pattern(
    rf"{_LEAD}(?:interview|transcript|deposition|testimony|hearing|q ?(?:&|and) ?a|entretien|gespräch|anhörung)\b",
    re.IGNORECASE | re.MULTILINE,
)
_TURN = pattern(r"(?:Q|A|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})[:.]\s")
_TRANSCRIPTS = frozenset({".srt", ".vtt"})
_DOCUMENTS = frozenset({".pdf", ".docx", ".docm", ".odt", ".rtf", ".epub"})
_BEGINNING = 3  # paragraphs in which a text says what it is


def guessed_kind(paragraphs: tuple[str, ...], source: str, url: str, outlet: str) -> SourceKind:
    """What kind of source this seems to be, from its name, address, first words and turns; a guess to be corrected."""
    beginning = "\n".join(paragraphs[:_BEGINNING])
    ending = PurePath(source).suffix.lower()
    turns = 2 * sum(_TURN.match(line) is not None for line in paragraphs) > len(paragraphs) > 3
    if _POST.match(url):
        return SourceKind.POST
    if _CONFERENCE.search(beginning) and (turns or ending in _TRANSCRIPTS | _DOCUMENTS or not outlet):
        return SourceKind.PRESS_CONFERENCE
    if ending in _TRANSCRIPTS or turns or (_TALK.search(beginning) and not outlet):
        return SourceKind.INTERVIEW
    if _STATEMENT.search(beginning):
        return SourceKind.STATEMENT
    if ending in _DOCUMENTS and not outlet:
        return SourceKind.DOCUMENT
    return SourceKind.STATEMENT if ending == ".eml" else SourceKind.OUTLET
