"""Which names of people may stand for one and the same, over many articles, and why it seems so.

Only what speaks for itself is proposed, and in a time that grows with the rows: names are compared with those of the
same last name only, and each with the fullest of them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from readback.core.analysis import Kind, Name
from readback.core.fullname import FullName, full_name, key_of
from readback.core.rows import Named

FEWEST_SHARED = 2
"""So many others must be named along with both of two that share a last name; an outlet they share is one of them."""

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

    `articles` are the ids of those that have either name, `shared` the names that stand along with both, and `outlets`
    those that write of both.
    """

    name: Name
    fuller: Name
    reason: Reason
    articles: tuple[str, ...]
    shared: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()


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
    people = _people(kept, keys)
    company = _Company(kept, keys, people)
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
    """Who and what is named along with whom, and by which outlet, but for what is met nearly everywhere."""

    def __init__(self, rows: Iterable[Named], keys: _Keys, people: Mapping[str, _Person]) -> None:
        self._names: dict[str, set[str]] = {}
        self._outlets: dict[str, set[str]] = {}
        self._written: dict[str, str] = {}
        for row in rows:
            if row.kind is not Kind.PLACE:
                self._names.setdefault(row.source.article, set()).add(keys[row.name])
                self._written.setdefault(keys[row.name], row.name)
            if outlet := keys[row.source.outlet]:
                self._outlets[row.source.article] = {outlet}
                self._written.setdefault(outlet, row.source.outlet)
        for met in (self._names, self._outlets):
            counted = Counter(it for each in met.values() for it in each)
            common = {it for it, count in counted.items() if count > max(MANY, COMMON * len(self._names))}
            for each in met.values():
                each.difference_update(common)
        self._last = {key: it.parts.last for key, it in people.items()}
        self._alone = {key for key, it in people.items() if not it.parts.given}
        self._known: dict[str, tuple[set[str], set[str], set[str]]] = {}

    def _of(self, person: _Person) -> tuple[set[str], set[str], set[str]]:
        """The names in all articles of a person, which stay as they are, their last names, and the outlets."""
        if person.key not in self._known:
            names = set[str]().union(*(self._names[it] for it in person.articles))
            outlets = set[str]().union(*(self._outlets.get(it, ()) for it in person.articles))
            self._known[person.key] = names, {self._last[it] for it in names & self._last.keys()}, outlets
        return self._known[person.key]

    def shared(self, one: _Person, other: _Person) -> tuple[list[str], list[str]]:
        """The names that stand along with both, and the outlets of both.

        A last name alone, as short articles have it, is met again in any full name that ends in it. Nothing where one
        that is itself a last name alone has an article without any of the names.
        """
        (mine, _, outlets), (common, last, theirs) = self._of(one), self._of(other)
        mine = mine - {one.key, other.key}
        both = mine & common | mine & self._alone & last
        if not one.parts.given and any(self._names[it].isdisjoint(both) for it in one.articles):
            return [], []
        return sorted(both), sorted(outlets & theirs)

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
        shared = [(*company.shared(person, it), it) for it in often if person.fits(it)]
        names, outlets, best = max(shared, key=lambda it: (len(it[0]), len(it[1])), default=([], [], person))
        if names and len(names) + bool(outlets) >= FEWEST_SHARED:
            found = _proposal(person, best, Reason.SAME_COMPANY)
            yield replace(found, shared=company.written(names), outlets=company.written(outlets))


def _proposal(one: _Person, fuller: _Person, reason: Reason) -> Proposal:
    return Proposal(one.name, fuller.name, reason, tuple({**one.articles, **fuller.articles}))
