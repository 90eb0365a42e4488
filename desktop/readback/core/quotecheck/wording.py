"""The words of a language that Quote Check looks at, as an editor can read them: resources/quotecheck/en.txt."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import chain

from readback.core.quotecheck.report import Reason

Phrase = tuple[str, ...]
"""Words in a row, as they are compared: without case, one form of apostrophes."""

_HEADING = re.compile(r"\[(\w+)\]")
_HYPHENS = re.compile("[-‐‑]")  # texts are read word by word there: peut-être
_CLASSES = {reason.value: reason for reason in Reason}
_ELIDING = frozenset({"que", "de"})
_ELIDED = 2  # letters at most before the apostrophe of a word that is joined to the next: l'eau, qu'on


class Reach(StrEnum):
    """On how much of its sentence a word bears, where a quotation leaves it off."""

    FAR = "far"
    NEXT = "next"
    """On a number or a quantity that follows at once, and on nothing else: about 40, almost all."""
    AFTER = "after"
    """On what stands before it: but, although."""
    WHEN = "when"
    """On what stands before it, unless that is past, and on what follows where that will be: else it is a time."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, or several, that a class holds; those of one `line` stand for one another.

    A `capital` one is met only where the text has a capital letter.
    """

    reason: Reason
    line: str
    capital: bool = False
    reach: Reach = Reach.FAR


@dataclass(frozen=True, slots=True)
class Wording:
    """The word lists of one language.

    `entries` are the classes a phrase is in. `around` turns the words it stands before, outside their marks, as does
    `weakening` right before them, `behind` right behind them and `further` behind the attribution, too. With `others`
    somebody else is said to say something, unless one of the `own` words stands before, but for `helping` ones; between
    it and what is said stand `objects`; the `same` one says it after others. `joining` begins what is said next, and
    with `jest` it is not meant. `units`
    are the signs that a number takes along, by all that stands for them. `verbs` have the first form and the number of
    their own. `roles` are words that may have a capital letter or not. `clauses` begin a clause that what stands before
    them does not bear on, and `linking` ones, also after a comma, one that it does; `of` stands between a quantity and
    what it is of; `past` are verbs of what was, and
    `future` of what will be. With `saying` somebody is said to say something and with `according`
    something is said to be somebody's view; `pronouns` are he and she there, and with `titles` ends what stands before
    a name: where a language has no such verbs, speakers are left to the engine. `backshifts` are the verbs that stand
    for one another in reported speech, by each of them. `opposites` are those of a word, as both are listed. An empty
    one serves where a language has none.
    """

    entries: Mapping[Phrase, tuple[Entry, ...]] = field(default_factory=dict)
    around: frozenset[Phrase] = frozenset()
    weakening: frozenset[Phrase] = frozenset()
    behind: frozenset[Phrase] = frozenset()
    further: frozenset[Phrase] = frozenset()
    others: frozenset[Phrase] = frozenset()
    jest: frozenset[Phrase] = frozenset()
    own: frozenset[str] = frozenset()
    same: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    helping: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    units: Mapping[Phrase, str] = field(default_factory=dict)
    numbers: Mapping[str, Decimal] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    verbs: Mapping[str, frozenset[tuple[str, int]]] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    clauses: frozenset[Phrase] = frozenset()
    linking: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    saying: frozenset[Phrase] = frozenset()
    according: frozenset[Phrase] = frozenset()
    pronouns: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()
    backshifts: Mapping[str, str] = field(default_factory=dict)
    opposites: Mapping[str, frozenset[str]] = field(default_factory=dict)
    longest: int = 1
    """How many words the longest phrase has."""
    lengths: Mapping[str, int] = field(default_factory=dict)
    """How many words the longest entry has that begins with a word; most words begin none."""


SIGN = "#"
"""Begins what a number is compared by; its unit stands behind a stroke."""

NO_WORDS = Wording()
Wordings = Mapping[str, Wording]
"""The word lists by the two-letter codes of their languages."""


def read_wording(text: str) -> Wording:
    """The word lists of a file; a class it does not know is skipped, as is whatever else cannot be read."""
    lines = dict[str, list[str]]()
    heading = ""
    for line in map(str.strip, text.splitlines()):
        found = _HEADING.fullmatch(line)
        if found:
            heading = found[1]
        elif line and not line.startswith("#"):
            lines.setdefault(heading, []).append(line)
    numbers = {word: Decimal(value) for word, value in _pairs(lines.get("numbers", ()))}
    entries = {_numbered(phrase, numbers): of for phrase, of in _entries(lines).items()}
    clauses = _all(lines, "clauses")
    beside = {name: _all(lines, name) for name in ("around", "weakening", "behind", "further", "others", "jest")}
    return Wording(
        entries=entries,
        **beside,
        own=frozenset(map("".join, _all(lines, "own"))),
        same=frozenset(map("".join, _all(lines, "same"))),
        joining=_single(lines.get("joining", ())),
        helping=_single(lines.get("helping", ())),
        objects=_single(lines.get("objects", ())),
        units=_units(lines.get("unit", ())),
        numbers=numbers,
        ordinals={word: int(value) for word, value in _pairs(lines.get("ordinals", ()))},
        verbs=_verbs(lines.get("verbs", ())),
        common=_single(lines.get("common", ())),
        roles=_single(lines.get("roles", ())),
        clauses=clauses,
        linking=_single(lines.get("linking", ())),
        of=_single(lines.get("of", ())),
        past=_single(lines.get("past", ())),
        future=_single(lines.get("future", ())),
        saying=_all(lines, "saying"),
        according=_all(lines, "according"),
        pronouns=_single(lines.get("pronouns", ())),
        titles=tuple(_single(lines.get("titles", ()))),
        backshifts={phrase[0]: line for line in lines.get("reported", ()) for phrase, _ in _phrases(line)},
        opposites=_opposites(lines.get("opposites", ())),
        lengths=_lengths(entries),
        longest=max(map(len, (*entries, *clauses, *chain(*beside.values()))), default=1),
    )


def elided(key: str) -> Phrase:
    """A word, or the two that an apostrophe joins: l'eau, qu'on."""
    head, _, tail = key.rpartition("'")
    return (f"{head}'", tail) if 0 < len(head) <= _ELIDED and tail else (key,)


def _phrases(line: str) -> Iterator[tuple[Phrase, bool]]:
    """The phrases of a line, and whether they are written with a capital letter."""
    for words in line.split(","):
        plain = words.strip()
        if plain:
            keys = _HYPHENS.sub(" ", plain.casefold().replace("’", "'")).split()
            parts = tuple(part for key in keys for part in elided(key))
            yield parts, plain[0].isupper()
            if parts[-1] in _ELIDING:  # tant que, tant qu'il
                yield (*parts[:-1], f"{parts[-1][:-1]}'"), plain[0].isupper()


def _all(lines: Mapping[str, list[str]], heading: str) -> frozenset[Phrase]:
    return frozenset(phrase for line in lines.get(heading, ()) for phrase, _ in _phrases(line))


def _entries(lines: Mapping[str, list[str]]) -> dict[Phrase, tuple[Entry, ...]]:
    found = dict[Phrase, tuple[Entry, ...]]()
    reaches = {phrase: reach for reach in Reach for phrase in _all(lines, reach.value)}
    for heading, reason in _CLASSES.items():
        for line in lines.get(heading, ()):
            for phrase, capital in _phrases(line):
                entry = Entry(reason, line, capital, reaches.get(phrase, Reach.FAR))
                found[phrase] = (*found.get(phrase, ()), entry)
    return found


def _numbered(phrase: Phrase, numbers: Mapping[str, Decimal]) -> Phrase:
    """A phrase with the numbers in it as they are compared, where it has other words, too: no one, two of us."""
    return tuple(f"{SIGN}{numbers[key]:f}" if key in numbers else key for key in phrase) if len(phrase) > 1 else phrase


def _lengths(entries: Iterable[Phrase]) -> dict[str, int]:
    found = dict[str, int]()
    for phrase in entries:
        found[phrase[0]] = max(len(phrase), found.get(phrase[0], 0))
    return found


def _units(lines: Iterable[str]) -> dict[Phrase, str]:
    """The units that a sign stands for, in all their forms."""
    found = dict[Phrase, str]()
    for line in lines:
        forms = [phrase for phrase, _ in _phrases(line)]
        if len(forms) > 1 and len(forms[0]) == 1 and len(forms[0][0]) <= 3:
            found |= dict.fromkeys(forms, forms[0][0])
    return found


def _pairs(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        word, _, value = line.rpartition(" ")
        if value.isdecimal():
            yield word.casefold(), value


def _verbs(lines: Iterable[str]) -> dict[str, frozenset[tuple[str, int]]]:
    found = dict[str, frozenset[tuple[str, int]]]()
    for line in lines:
        forms = line.casefold().split()
        for number, form in enumerate(forms):
            found[form] = found.get(form, frozenset()) | {(forms[0], number)}
    return found


def _opposites(lines: Iterable[str]) -> dict[str, frozenset[str]]:
    """Of each word those that say the contrary; what stands on one side of a stroke is the contrary of the other."""
    found = dict[str, frozenset[str]]()
    for line in lines:
        for pair in line.casefold().split(","):
            one, _, other = pair.partition("/")
            for words, contrary in ((one.split(), other.split()), (other.split(), one.split())):
                for word in words:
                    found[word] = found.get(word, frozenset()).union(contrary)
    return found


def _single(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase[0] for line in lines for phrase, _ in _phrases(line) if len(phrase) == 1)
