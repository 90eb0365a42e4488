"""The line below a headline: outlet, byline, date, and how many paragraphs were left out."""

import re
from datetime import datetime

from readback.core.article import Article
from readback.core.metadata import Origin, SourceKind
from readback.ui.widgets.sureness import filed_meaning, kind_meaning
from readback.ui.widgets.wrapping import breakable
from readback.ui.words import as_html, clock, counted, day, headed, tr

SEPARATOR = "&nbsp;&nbsp;·&nbsp; "
"""Stays on the line of what comes before it."""
LEFT_OUT, PUT_BACK, ABOUT = "left-out", "put-back", "about"
"""Where the links lead: PUT_BACK with the number of the paragraph behind it."""

_BY = re.compile(r"by\s+", re.IGNORECASE)


def meta_line(article: Article, *, opened: bool, agreed: str = "") -> str:
    """The line as Qt's rich text; its links are `ABOUT`, and `LEFT_OUT` where something was left out.

    `agreed` is what was agreed with a source about all of the article, in a word; it comes first.
    """
    byline = _BY.sub("", article.byline, count=1) if _BY.match(article.byline) else article.byline
    known = [article.outlet, tr("by {name}", name=byline) if byline else "", shown_date(article.published)]
    parts = [as_html(breakable(part)) for part in (*known, _kind(article)) if part]
    parts = parts or [as_html(breakable(article.source))]
    if agreed:
        parts.insert(0, f"<b>{as_html(agreed)}</b>")
    if article.left_out:
        parts.append(_link(LEFT_OUT, _left_out(article, opened=opened)))
    parts.append(_link(ABOUT, tr("details")))
    return SEPARATOR.join(parts)


def put_back_line(words: str, number: int) -> str:
    """A paragraph that was left out, as rich text, with the link that puts it back."""
    return f"{as_html(words)}&nbsp;&nbsp; {_link(f'{PUT_BACK} {number}', tr('put back'))}"


def kind_names() -> dict[SourceKind, str]:
    """The kinds of sources, as people call them."""
    return {
        SourceKind.INTERVIEW: tr("interview or transcript"),
        SourceKind.DOCUMENT: tr("document"),
        SourceKind.STATEMENT: tr("statement"),
        SourceKind.PRESS_CONFERENCE: tr("press conference"),
        SourceKind.OUTLET: tr("other outlet"),
        SourceKind.POST: tr("post"),
        SourceKind.OWN: tr("own story"),
    }


def meta_meaning(article: Article) -> str:
    """What wants explaining in the line: its question mark, and a date that only the file knows."""
    kind = kind_meaning(kind_names()[article.kind]) if _kind_is_guessed(article) else ""
    from_file = bool(article.published) and article.origin("published") is Origin.PROPERTIES
    return " ".join(filter(None, [filed_meaning() if from_file else "", kind]))


def _kind(article: Article) -> str:
    """The kind of source, where it is not what most articles are; with a question mark where it is only guessed."""
    name = kind_names()[article.kind]
    if _kind_is_guessed(article):
        return tr("{kind}?", kind=name)
    return name if article.origin("kind") is Origin.READER else ""


def _kind_is_guessed(article: Article) -> bool:
    return article.kind is not SourceKind.OUTLET and article.origin("kind") is not Origin.READER


def _link(to: str, words: str) -> str:
    return f'<a href="{to}" style="text-decoration:none">{words}</a>'


def shown_date(published: str) -> str:
    """An ISO date, or date and time, as people write it; anything else as it is."""
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published
    date = day(published, whole=True)
    return f"{date}, {clock(when, there=True)}" if len(published) > len("2026-05-14") else date


def _left_out(article: Article, *, opened: bool) -> str:
    words = counted(len(article.left_out), "1 paragraph left out", "{n} paragraphs left out")
    return headed(words, tr("hide") if opened else tr("show"))
