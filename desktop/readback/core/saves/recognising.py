"""Which article of the library another one may be a save of: by its address, or by title, outlet and words."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode, urlsplit

from rapidfuzz import fuzz

from readback.core.library import Summary
from readback.core.likeness import ALIKE, LIKELY, Sketches
from readback.core.text import folded
from readback.core.words import words_of

TITLE = 85.0
"""How alike the titles of two saves are at the least, in per cent, where their words are not nearly the same."""

_PASSING = ("utm_", "fbclid", "gclid", "mc_", "cmpid", "ref", "share", "smid", "ns_")
"""How the names of those parts of an address begin that only say by which way somebody came."""


class Kinship(StrEnum):
    """What two articles are to each other: saves of one story, or nearly the same words from who knows where."""

    SAVES = "saves"
    WORDS = "words"


def address(url: str) -> str:
    """An address as far as it tells a story: without its scheme, www, and what only says how somebody came.

    Empty where it is the front of a site, on which every story stands once.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    host, path = (parts.hostname or "").removeprefix("www.").removeprefix("m."), parts.path.rstrip("/")
    kept = [pair for pair in parse_qsl(parts.query) if not pair[0].lower().startswith(_PASSING)]
    query = urlencode(sorted(kept))
    return f"{host}{path}?{query}" if host and (path or query) else ""


@dataclass(frozen=True, slots=True)
class Kin:
    """An article and another one of the library, what they are to each other, and what share of words both have."""

    new: Summary
    other: Summary
    kinship: Kinship
    share: float

    @property
    def saves(self) -> tuple[Summary, Summary]:
        """The older of the two first, as far as can be told."""
        return in_order(self.other, self.new)


class Kindred:
    """The articles of a library, in which those that may be saves of the same story are found at once."""

    def __init__(self, summaries: Iterable[Summary]) -> None:
        self._known = {it.id: it for it in summaries}
        self._sketches = Sketches({id: it.sketch for id, it in self._known.items()})
        self._addresses = defaultdict[str, list[str]](list)
        for id, it in self._known.items():
            if it.url and (at := address(it.url)):
                self._addresses[at].append(id)

    def get(self, id: str) -> Summary | None:
        """The article of an id."""
        return self._known.get(id)

    def likely(self, it: Summary) -> Sequence[Summary]:
        """Those that may be saves of its story, or have nearly its words; a draft and a source never are."""
        at = address(it.url) if it.url else ""
        ids = dict.fromkeys([*(self._addresses.get(at, ()) if at else ()), *self._sketches.likely(it.sketch)])
        return [other for other in map(self._known.__getitem__, ids) if other.id != it.id and other.draft is it.draft]


def kinship(one: Summary, other: Summary, share: float) -> Kinship | None:
    """What two articles with this share of their words in common are to each other; None where they are nothing."""
    at = address(one.url) if one.url and other.url else ""
    if at and at == address(other.url):
        return Kinship.SAVES
    same_outlet = bool(one.outlet) and folded(one.outlet) == folded(other.outlet)
    apart = bool(one.outlet and other.outlet) and not same_outlet
    if same_outlet and share >= LIKELY and _title(one, other) >= TITLE:
        return Kinship.SAVES
    if share < ALIKE:
        return None
    return Kinship.WORDS if apart else Kinship.SAVES


def _title(one: Summary, other: Summary) -> float:
    """How alike two titles are, in per cent; wholly so where one holds the other."""
    return fuzz.token_set_ratio(*(" ".join(words_of(it.title)) for it in (one, other)))


def in_order(one: Summary, other: Summary) -> tuple[Summary, Summary]:
    """Two saves, the older one first: by when they were published where that tells it, else by when they came in."""
    dates = [it.published[: min(len(one.published), len(other.published))] for it in (one, other)]
    if all(dates) and dates[0] != dates[1]:
        return (one, other) if dates[0] < dates[1] else (other, one)
    return (one, other) if one.opened <= other.opened else (other, one)
