"""Articles as entries of a bibliography: for BibTeX and as CSL-JSON."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from readback.core.article import Article
from readback.core.metadata import SourceKind
from readback.core.outgoing.model import Taken
from readback.core.quotecheck.copying import Say

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_JOINED = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s*")
_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    it: f"\\{it}" for it in "&%$#_{}"
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TYPES: Mapping[SourceKind, str] = {
    SourceKind.OUTLET: "article-newspaper",
    SourceKind.INTERVIEW: "interview",
    SourceKind.DOCUMENT: "report",
    SourceKind.STATEMENT: "document",
    SourceKind.PRESS_CONFERENCE: "speech",
    SourceKind.POST: "post",
    SourceKind.OWN: "manuscript",
}
"""As CSL 1.0.2 calls what an article is."""


def bibtex(taken: Taken, _say: Say) -> Iterator[tuple[str, bytes]]:
    """One file with an entry of each article."""
    entries = (_entry(key, article) for key, article in _keyed(taken))
    yield "articles.bib", "\n".join(entries).encode("utf-8", "replace")


def csl(taken: Taken, _say: Say) -> Iterator[tuple[str, bytes]]:
    """One file with an item of each article."""
    items = [_item(key, article) for key, article in _keyed(taken)]
    yield "articles.json", f"{json.dumps(items, ensure_ascii=False, indent=1)}\n".encode("utf-8", "replace")


def authors(byline: str) -> tuple[str, ...]:
    """The people of a byline."""
    return tuple(filter(None, _JOINED.split(byline.strip())))


def _keyed(taken: Taken) -> Iterator[tuple[str, Article]]:
    """Each article with a key that is made of what everybody can see of it."""
    taken_keys = set[str]()
    for article in (it.article for it in taken.folios):
        people = authors(article.byline)
        first = people[0].split()[-1] if people else article.outlet
        word = next((it for it in re.findall(r"\w+", article.title) if len(it) > 3), "")
        stem = "".join(map(_plain, (first, article.published[:4], word))).lower() or "article"
        key, number = stem, 1
        while key in taken_keys:
            number += 1
            key = f"{stem}-{number}"
        taken_keys.add(key)
        yield key, article


def _plain(words: str) -> str:
    return re.sub("[^A-Za-z0-9]", "", unicodedata.normalize("NFKD", words))


def _entry(key: str, article: Article) -> str:
    year, month, _ = _date(article.published)
    newspaper = article.kind is SourceKind.OUTLET
    known = {
        "author": " and ".join(
            f"{{{_tex(it)}}}" if len(it.split()) > 3 else _tex(it) for it in authors(article.byline)
        ),
        "title": f"{{{_tex(article.title)}}}",
        "journal" if newspaper else "howpublished": _tex(article.outlet),
        "year": f"{year:04}" if year else "",
        "date": "-".join(f"{part:02}" for part in _date(article.published) if part),
        "url": article.url.translate({ord("{"): "%7B", ord("}"): "%7D", ord("\\"): "%5C", ord(" "): "%20"}),
        "langid": _plain(article.language.partition("-")[0]),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in known.items() if value]
    if month:
        lines.append(f"  month = {_MONTHS[month - 1]},")
    return "\n".join([f"@{'article' if newspaper else 'misc'}{{{key},", *lines, "}", ""])


def _author(name: str) -> str:
    """A name; one of many words is an institution's, which has no first name."""
    return f"{{{_tex(name)}}}" if len(name.split()) > 3 else _tex(name)


def _tex(words: str) -> str:
    return "".join(_TEX.get(it, it) for it in " ".join(words.split()))


def _item(key: str, article: Article) -> dict[str, Any]:
    parts = [it for it in _date(article.published) if it]
    known = {
        "id": key,
        "type": _TYPES[article.kind],
        "title": article.title,
        "author": [_person(it) for it in authors(article.byline)],
        "container-title": article.outlet,
        "issued": {"date-parts": [parts]} if parts else {},
        "URL": article.url,
        "language": article.language,
    }
    return {name: value for name, value in known.items() if value}


def _person(name: str) -> dict[str, str]:
    """A name in its two parts where it is plain which these are."""
    words = name.split()
    return {"family": words[1], "given": words[0]} if len(words) == 2 else {"literal": name}


def _date(published: str) -> tuple[int, int, int]:
    """Year, month and day, as far as they are known and can be."""
    match = _DATE.match(published)
    year, month, day = (int(it or 0) for it in match.groups()) if match else (0, 0, 0)
    if not 1 <= month <= 12:
        return year, 0, 0
    return year, month, day if 1 <= day <= 31 else 0
