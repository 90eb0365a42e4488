"""The line below a headline: outlet, byline, date, and how many paragraphs were left out."""

import re
from datetime import datetime
from html import escape

from PySide6.QtCore import QDate, QLocale

from readback.core.article import Article
from readback.ui.words import counted, tr

SEPARATOR = "&nbsp;&nbsp;·&nbsp; "
"""Stays on the line of what comes before it."""
_BY = re.compile(r"by\s+", re.IGNORECASE)


def meta_line(article: Article, *, opened: bool) -> str:
    """The line as Qt's rich text; its one link, "left-out", shows or hides what was left out."""
    byline = _BY.sub("", article.byline, count=1) if _BY.match(article.byline) else article.byline
    known = [article.outlet, tr("by {name}", name=byline) if byline else "", shown_date(article.published)]
    parts = [escape(part) for part in known if part] or [escape(article.source)]
    if article.left_out:
        parts.append(f'<a href="left-out" style="text-decoration:none">{_left_out(article, opened=opened)}</a>')
    return SEPARATOR.join(parts)


def shown_date(published: str) -> str:
    """An ISO date, or date and time, as people write it; anything else as it is."""
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published
    day = QLocale().toString(QDate(when.year, when.month, when.day), "d MMMM yyyy")
    return f"{day}, {when:%H:%M}" if len(published) > len("2026-05-14") else day


def _left_out(article: Article, *, opened: bool) -> str:
    words = counted(len(article.left_out), tr("1 paragraph left out"), tr("{n} paragraphs left out"))
    return f"{words}: {tr('hide') if opened else tr('show')}"
