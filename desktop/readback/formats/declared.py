"""Where a page says what is known of it: in JSON-LD, in OpenGraph, in Dublin Core, or only to the reader's eyes."""

from collections.abc import Mapping

from lxml.html import HtmlElement

from readback.core.metadata import Origin

_JSON_LD = "//script[@type='application/ld+json']/text()"
_OPEN_GRAPH = "//meta[starts-with(@property, 'og:') or starts-with(@property, 'article:')]/@content"
_DUBLIN_CORE = (
    "//meta[starts-with(translate(@name, 'DCTERMS', 'dcterms'), 'dc.') or "
    "starts-with(translate(@name, 'DCTERMS', 'dcterms'), 'dcterms.')]/@content"
)
_DAY = len("2026-05-14")


def origins_in(page: HtmlElement, known: Mapping[str, str]) -> dict[str, Origin]:
    """The first place, in the order of how much it is to be trusted, that has the value of each field."""
    said = {
        Origin.JSON_LD: "\n".join(page.xpath(_JSON_LD)),
        Origin.OPEN_GRAPH: "\n".join(page.xpath(_OPEN_GRAPH)),
        Origin.DUBLIN_CORE: "\n".join(page.xpath(_DUBLIN_CORE)),
    }
    return {field: _origin(field, value, said) for field, value in known.items() if value}


def _origin(field: str, value: str, said: Mapping[Origin, str]) -> Origin:
    """Dates are written in many ways, so that the day alone is looked for, and the first of several authors."""
    wanted = {"published": value[:_DAY], "byline": value.split(", ", maxsplit=1)[0]}.get(field, value)
    return next((origin for origin, text in said.items() if wanted in text), Origin.PAGE)
