"""How much of an article is kept and how much furniture dropped, by Readback, by readability-lxml, and of raw text.

The pages are tests/formats/furniture_pages: each with the paragraphs of its article, its captions, and its furniture by
kind. Nothing was tuned on those that are called held. A paragraph is kept where one of the result has its letters: one
that was split or joined is lost. Furniture is dropped where no paragraph of the result has it or, if long, holds it.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import harmonic_mean

from lxml.html import document_fromstring
from readability import Document

from readback.formats.html import read_html
from readback.formats.markup import paragraphs_in, tree_of

PAGES = Path(__file__).resolve().parents[1] / "formats" / "furniture_pages"
LONG = 25  # letters; a paragraph of the article may hold fewer by chance
Method = Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and what a good reader makes of it."""

    html: str
    kept: list[str]
    captions: list[str]
    furniture: list[tuple[str, str]]


def pages(half: str) -> list[Page]:
    """The pages of a half: tuned or held."""
    return [_page(path) for path in sorted(PAGES.glob(f"{half}-*.html"))]


def _page(path: Path) -> Page:
    said = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    furniture = [(kind, line) for kind, lines in said["furniture"].items() for line in lines]
    return Page(path.read_text(encoding="utf-8"), said["kept"], said["captions"], furniture)


def by_readback(html: str) -> list[str]:
    """The paragraphs of Readback's draft."""
    draft = read_html(html)
    return list(draft.lines) if draft else []


def by_readability(html: str) -> list[str]:
    """The paragraphs of what readability-lxml takes for the article."""
    return [block.text for block in paragraphs_in(document_fromstring(Document(html).summary()))]


def raw(html: str) -> list[str]:
    """Every text of the page's body."""
    page = tree_of(html)
    body = page.find("body") if page is not None else None
    if body is None:
        return []
    for element in [*body.iter("script", "style")]:
        element.drop_tree()
    return [block.text for block in paragraphs_in(body)]


METHODS: dict[str, Method] = {"Readback": by_readback, "readability": by_readability, "raw text": raw}


def letters(text: str) -> str:
    """The text as it is compared."""
    return re.sub(r"\W", "", text.casefold())


def dropped(line: str, result: list[str]) -> bool:
    """Whether nothing of the result is this line, or, if it is long, holds it."""
    wanted = letters(line)
    return not any(wanted == found or (len(wanted) >= LONG and wanted in found) for found in result)


def measured(method: Method, half: str) -> Iterator[tuple[str, float]]:
    """The shares of a method on a half: kept, captions, dropped, F1, and dropped by kind."""
    kept, captions, out = list[bool](), list[bool](), list[tuple[str, bool]]()
    for page in pages(half):
        result = [letters(line) for line in method(page.html)]
        kept += [letters(line) in result for line in page.kept]
        captions += [letters(line) in result for line in page.captions]
        out += [(kind, dropped(line, result)) for kind, line in page.furniture]
    recall, left = _share(kept), sum(not gone for _, gone in out)
    precision = sum(kept) / max(1, sum(kept) + left)
    yield "kept", recall
    yield "captions kept", _share(captions)
    yield "dropped", _share([gone for _, gone in out])
    yield "F1", harmonic_mean([recall, precision])
    for kind in sorted({kind for kind, _ in out}):
        yield f"dropped: {kind}", _share([gone for it, gone in out if it == kind])


def _share(flags: list[bool]) -> float:
    return sum(flags) / len(flags)


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    return [
        (f"{half}, {name}: {what}", share, "")
        for half in ("tuned", "held")
        for name, method in METHODS.items()
        for what, share in measured(method, half)
    ]
