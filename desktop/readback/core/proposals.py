"""Which names of people may stand for one and the same, over many articles, and why it seems so.

Only what speaks for itself is proposed, and in a time that grows with the rows: names are compared with those of the
same last name only, and each with the fullest of them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from readback.core.analysis import Kind, Name
from readback.core.fullname import FullName, full_name, key_of
from readback.core.rows import Named

FEWEST_SHARED = 2
"""So many others must be named along with both of two that share a last name."""

MOST = 50
"""A last name alone is compared with so many people of that name, those whom most articles have."""

COMMON, MANY = 0.05, 20
"""A name that more than this share of the articles has, and more than so many, tells nothing by standing there too."""


class Reason(StrEnum):
    """Why two names may be one's."""

    SAME_NAME = "same full name"
    SAME_COMPANY = "same last name, named along with the same"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two names that may be one person's, the fuller one last.

    `articles` are the ids of those that have either name, `shared` the names that stand along with both.
    """

    name: Name
    fuller: Name
    reason: Reason
    articles: tuple[str, ...]
    shared: tuple[str, ...] = ()


@dataclass(slots=True)
class _Person:
    """All that the rows tell of one name: where it stands, and the keys of those in one paragraph with it."""

    name: Name
    key: str
    parts: FullName
    articles: dict[str, None] = field(default_factory=dict)
    beside: set[str] = field(default_factory=set)

    def fits(self, other: "_Person") -> bool:
        """Whether two may be one: never where they are named together as two."""
        return self.parts.fits(other.parts) and other.key not in self.beside and self.key not in other.beside


def proposals(rows: Iterable[Named], settled: Iterable[tuple[str, str]] = ()) -> tuple[Proposal, ...]:
    """Names that may be one person's, the likeliest first; `settled` are pairs of names that are decided already."""
    kept = list(rows)
    keys = _Keys()
    people, company = _people(kept, keys), _Company(kept, keys)
    for pair in settled:
        both = {keys[name] for name in pair}
        for key in both & people.keys():
            people[key].beside |= both
    blocks: dict[str, list[_Person]] = {}
    for person in people.values():
        blocks.setdefault(person.parts.last, []).append(person)
    found = [it for block in blocks.values() if len(block) > 1 for it in _within(block, company)]
    found.sort(key=lambda it: (it.reason is not Reason.SAME_NAME, -len(it.shared), it.fuller.name, it.name.name))
    return tuple(found)


class _Keys(dict[str, str]):
    """The key of each name, worked out once."""

    def __missing__(self, name: str) -> str:
        self[name] = key_of(name)
        return self[name]


def _people(rows: Iterable[Named], keys: _Keys) -> dict[str, _Person]:
    people: dict[str, _Person] = {}
    for row in rows:
        if row.kind is not Kind.PERSON:
            continue
        key = keys[row.name]
        if key not in people:
            people[key] = _Person(Name(row.name, row.kind), key, full_name(row.name))
        people[key].articles[row.source.article] = None
        people[key].beside.update(keys[name] for name in row.beside)
    return people


class _Company:
    """Who and what is named along with whom, but for what is named nearly everywhere."""

    def __init__(self, rows: Iterable[Named], keys: _Keys) -> None:
        self._names: dict[str, set[str]] = {}
        self._written: dict[str, str] = {}
        for row in rows:
            if row.kind is not Kind.PLACE:
                self._names.setdefault(row.source.article, set()).add(keys[row.name])
                self._written.setdefault(keys[row.name], row.name)
        counted = Counter(name for names in self._names.values() for name in names)
        common = {name for name, count in counted.items() if count > max(MANY, COMMON * len(self._names))}
        for kept in self._names.values():
            kept.difference_update(common)
        self._known: dict[str, set[str]] = {}

    def of(self, person: _Person) -> set[str]:
        """The names in all articles of a person, which stay as they are."""
        if person.key not in self._known:
            self._known[person.key] = set().union(*(self._names[it] for it in person.articles))
        return self._known[person.key]

    def shared(self, one: _Person, other: _Person) -> tuple[str, ...]:
        """The names that stand along with both; none where one that is a last name alone has an article without."""
        mine, common = self.of(one) - {one.key, other.key}, self.of(other)
        both = mine & common
        if not one.parts.given and any(self._names[it].isdisjoint(both) for it in one.articles):
            return ()
        return tuple(sorted(both))

    def written(self, names: Iterable[str]) -> tuple[str, ...]:
        """Names as the first article that has them writes them."""
        return tuple(self._written[it] for it in names)


def _within(block: Sequence[_Person], company: _Company) -> Iterator[Proposal]:
    """The proposals among the people of one last name."""
    full: dict[str, list[_Person]] = {}
    for person in block:
        if person.parts.first:
            full.setdefault(person.parts.first, []).append(person)
    fullest = [
        max(group, key=lambda it: (len(it.parts.given), len(it.articles), -len(it.key), it.key))
        for group in full.values()
    ]
    for group, best in zip(full.values(), fullest, strict=True):
        yield from (_proposal(it, best, Reason.SAME_NAME) for it in group if it is not best and it.fits(best))
    often = sorted(fullest, key=lambda it: -len(it.articles))[:MOST]
    for person in block:
        if person.parts.first:
            continue
        shared = [(company.shared(person, it), it) for it in often if person.fits(it)]
        names, best = max(shared, key=lambda pair: len(pair[0]), default=((), person))
        if len(names) >= FEWEST_SHARED:
            yield _proposal(person, best, Reason.SAME_COMPANY, company.written(names))


def _proposal(one: _Person, fuller: _Person, reason: Reason, shared: tuple[str, ...] = ()) -> Proposal:
    return Proposal(one.name, fuller.name, reason, tuple({**one.articles, **fuller.articles}), shared)
