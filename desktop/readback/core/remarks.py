"""What a reader should be told of an article before it is relied on: that it is a stub, or a live blog."""

import re
from enum import StrEnum
from pathlib import PurePath

from readback.core.article import Article
from readback.core.document import BODY
from readback.core.patterns import pattern


class Remark(StrEnum):
    """What may be odd about an article as it was saved."""

    STUB = "stub"
    LIVE_BLOG = "live-blog"


_STUB = 2  # paragraphs of running text; a paywall shows about so many
_PAGES = frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml", ".webarchive"})
_UPDATES = 3  # paragraphs that begin with a time, where the title or the address says "live"
_MANY_UPDATES = 8  # where neither does
_ASKS = pattern(
    r"\b(?:(?:continue|keep) reading|read (?:on|the (?:full|rest|whole))|subscri(?:be|ber|bers|ption)\b|"
    r"(?:log|sign) in to|register to|become a member|free (?:articles?|stories) (?:left|remaining|this)|unlock|"
    r"(?:full|unlimited) access|start your (?:free )?trial)",
    re.IGNORECASE,
)
_LETTER = pattern(r"\b(?:newsletters?|e-?mails?|inbox|podcast|alerts?)\b", re.IGNORECASE)
_STOP = pattern(r"[.!?:;][\"'”’»)\]]*$")
_TIME = pattern(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|\.\d| ?%)\s*(?:[ap]\.?m\b\.?)?", re.IGNORECASE)
_LIVE = pattern(
    r"^live\b|\blive[ -]?blog|\blive\s*[:–—|-]|[:–—|-]\s*live$|\b(?:follow|updates?) live|\blive (?:updates?|coverage)|"
    r"\bas it happened\b",
    re.IGNORECASE,
)
_LIVE_ADDRESS = pattern(r"[/-]live(?:[/-]|$|\?)|live-?blog|live-updates", re.IGNORECASE)


def remarks(article: Article) -> frozenset[Remark]:
    """What the article looks like beside an article: both are guesses, to be named and not acted on."""
    found = {Remark.STUB: _is_stub(article), Remark.LIVE_BLOG: _is_live_blog(article)}
    return frozenset(remark for remark, seems in found.items() if seems)


def _is_stub(article: Article) -> bool:
    """Whether a page has next to no text, or its text ends where somebody is asked to pay or to sign in."""
    running = _running_text(article)
    asked = any(_asks(left.text) for left in article.left_out)
    last = running[-1] if running else ""
    breaks_off = last.endswith(("…", "...")) or not _STOP.search(last)
    if running and len(running) <= _STUB and PurePath(article.source).suffix.lower() in _PAGES:
        return True
    return (asked and (len(running) <= _STUB or breaks_off)) or (breaks_off and _asks(last))


def _running_text(article: Article) -> list[str]:
    """The paragraphs of the body, without the headline."""
    lines = [(span.of(article.text), article.form(place)) for place, span in enumerate(article.paragraphs)]
    return [line for line, form in lines[1 if article.headed else 0 :] if form == BODY]


def _asks(text: str) -> bool:
    """Whether a line asks for money or a name before more is shown, and not for an address to send letters to."""
    return _ASKS.search(text) is not None and not _LETTER.search(text)


def _is_live_blog(article: Article) -> bool:
    """Whether it is a row of updates with their times."""
    lines = [span.of(article.text) for span in article.paragraphs]
    updates = sum(_TIME.match(line) is not None for line in [*lines, *(left.text for left in article.left_out)])
    named = _LIVE.search(article.title) is not None or _LIVE_ADDRESS.search(article.url) is not None
    return updates >= (_UPDATES if named else _MANY_UPDATES)
