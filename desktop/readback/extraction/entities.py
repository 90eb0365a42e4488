"""Joins the names of an article into entries: one for each person, place and organisation."""

import re
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from readback.core.analysis import Entity, Kind, Mention
from readback.core.text import Span
from readback.extraction.forms import core_tokens, plain, tokens
from readback.extraction.lexicon import FIRST_NAMES, GROUP_NOUNS, SAME_PLACE
from readback.extraction.names import Name

_COUNTRIES = frozenset({*SAME_PLACE, *SAME_PLACE.values()})
_SHORTEST = 3
_BRACKET = " ("
_NICKNAME = re.compile(r"\s+[\"“„«][^\"“”„«»]*[\"”“»]")


@dataclass(slots=True)
class Entry:
    """A person, place or organisation while it is put together: its mentions in order, the words of its full names."""

    kind: Kind
    mentions: list[Span] = field(default_factory=list)
    full: list[tuple[str, ...]] = field(default_factory=list)

    def last_before(self, offset: int) -> int:
        """Where it was last named before an offset; -1 where it was not."""
        before = bisect_left(self.mentions, offset, key=lambda span: span.start)
        return self.mentions[before - 1].start if before else -1


def joined(text: str, names: Sequence[Name]) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The entries in the order of their first mention, and every mention with its entry's id."""
    entries: list[Entry] = []
    for kind, join in ((Kind.PERSON, _people), (Kind.PLACE, _places), (Kind.ORGANISATION, _organisations)):
        entries += join(text, [name.span for name in names if name.kind is kind])
    entries.sort(key=lambda entry: min(entry.mentions))
    entities, mentions = [], []
    for number, entry in enumerate(entries, 1):
        entity = _entity(text, entry, f"{entry.kind}-{number}")
        entities.append(entity)
        mentions += [Mention(span, entry.kind, entity.id) for span in entry.mentions]
    return tuple(entities), tuple(sorted(mentions, key=lambda mention: mention.span))


def _entity(text: str, entry: Entry, id: str) -> Entity:
    forms = list(dict.fromkeys(span.of(text) for span in sorted(entry.mentions)))
    name = _place_name(text, entry) if entry.kind is Kind.PLACE else _full_name(text, entry)
    return Entity(id, entry.kind, name, tuple(form for form in forms if form != name))


def _place_name(text: str, entry: Entry) -> str:
    """The place's usual name where the article uses it, else the form it uses most."""
    counted = Counter(span.of(text) for span in sorted(entry.mentions))
    usual = [form for form in counted if form.lower() in SAME_PLACE.values()]
    return usual[0] if usual else counted.most_common(1)[0][0]


def _full_name(text: str, entry: Entry) -> str:
    """The fullest form; of a person's forms between the same first and last name the one that stands first.

    A nickname in marks is no part of it: Pat “the Tram” Lee is Pat Lee.
    """
    counted = Counter(span.of(text) for span in sorted(entry.mentions))
    if entry.kind is not Kind.PERSON:
        return max(counted, key=_fullness)
    fullest = max((form for form in counted if not _adorned(text, form, counted)), key=_fullness)
    ends = itemgetter(0, -1)
    same = [form for form in counted if ends(core_tokens(form)) == ends(core_tokens(fullest))]
    return next((form for form in same if _NICKNAME.search(form) is None), _NICKNAME.sub("", fullest))


def _adorned(text: str, form: str, counted: Counter[str]) -> bool:
    """Whether a form only puts a word before a full name that is used as often: “Rival Ann Lee”."""
    before, _, bare = form.partition(" ")
    if len(core_tokens(bare)) < 2 or counted[bare] < counted[form] or before.lower() in FIRST_NAMES:
        return False
    word = re.compile(rf"\b{re.escape(before.lower())}\b")
    return bare.split()[0].lower() in FIRST_NAMES or word.search(text) is not None


def _fullness(form: str) -> tuple[int, bool, int]:
    return (len(tokens(form)), not form.isupper(), len(form))


# People ------------------------------------------------------------------------------------------------------------


def _people(text: str, spans: Sequence[Span]) -> list[Entry]:
    """People by their full names first; then each shorter form goes to the person whose last name it is."""
    people = _People()
    short = []
    for span in spans:
        words = core_tokens(span.of(text))
        if len(words) < 2:
            short.append((span, words[0]))
        else:
            people.add(span, words)
    alone: dict[str, Entry] = {}
    for span, word in short:
        entry = (
            people.whose(word, span) or people.abbreviated(span.of(text)) or alone.setdefault(word, Entry(Kind.PERSON))
        )
        insort(entry.mentions, span)
    return people.all + list(alone.values())


class _People:
    """The people with full names in the order of their first mention, and the ways to them by words of their names."""

    def __init__(self) -> None:
        self.all: list[Entry] = []
        self._by_last: dict[str, dict[int, None]] = {}
        self._by_word: dict[str, dict[int, None]] = {}
        self._by_words: dict[frozenset[str], int] = {}
        self._by_start: dict[tuple[str, ...], dict[int, None]] = {}
        self._by_initials: dict[str, dict[int, None]] = {}

    def add(self, span: Span, words: tuple[str, ...]) -> None:
        """A mention by a full name: of somebody known, or of one more."""
        number = self._known(words)
        if number is None:
            number = len(self.all)
            self.all.append(Entry(Kind.PERSON))
        self.all[number].mentions.append(span)
        self.all[number].full.append(words)
        self._by_last.setdefault(words[-1], {})[number] = None
        self._by_words.setdefault(frozenset(words), number)
        self._by_start.setdefault(words[:2], {})[number] = None
        self._by_initials.setdefault("".join(word[0] for word in words), {})[number] = None
        for word in words:
            self._by_word.setdefault(word, {})[number] = None

    def _known(self, words: tuple[str, ...]) -> int | None:
        fitting = [
            number
            for number in (*self._by_last.get(words[-1], ()), *self._by_start.get(words[:2], ()))
            if any(same_person(words, full) for full in self.all[number].full)
        ]
        same = self._by_words.get(frozenset(words))
        return min(fitting if same is None else [*fitting, same], default=None)

    def whose(self, word: str, span: Span) -> Entry | None:
        """The person a single word names: by last name, else by another part; of several the one named last before."""
        numbers = self._by_last.get(word) or self._by_word.get(word) or {}
        fitting = [self.all[number] for number in numbers]
        return max(fitting, key=lambda person: (len(person.full), person.last_before(span.start)), default=None)

    def abbreviated(self, form: str) -> Entry | None:
        """The only person whose initials a form in capitals is, as in an interview."""
        numbers = self._by_initials.get(form.lower(), {}) if form.isupper() and len(form) > 1 else {}
        return self.all[next(iter(numbers))] if len(numbers) == 1 else None


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names can be one person's.

    They have the same words, or the same last name and first names that agree, or one goes on where the other ends
    (Spanish names have two last names, of which the second is often left out).
    """
    shared = min(len(one), len(other))
    if set(one) == set(other) or one[:shared] == other[:shared]:
        return True
    return one[-1] == other[-1] and _agree(one[0], other[0], one, other)


def _agree(first: str, second: str, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if first == second or first in other or second in one:
        return True
    short, long = sorted((first, second), key=len)
    return (len(short) == 1 and long.startswith(short)) or (len(short) > 2 and long.startswith(short))


# Places ------------------------------------------------------------------------------------------------------------


def _places(text: str, spans: Sequence[Span]) -> list[Entry]:
    places: dict[str, Entry] = {}
    for span in spans:
        key = " ".join(span.of(text).replace("’", "'").lower().split())
        key = SAME_PLACE.get(key, key)
        places.setdefault(key, Entry(Kind.PLACE)).mentions.append(span)
    for key in [key for key in places if ", " in key]:
        short = key.split(", ")[0]
        if short in places:
            places[key].mentions += places.pop(short).mentions
    return list(places.values())


# Organisations -----------------------------------------------------------------------------------------------------


def _organisations(text: str, spans: Sequence[Span]) -> list[Entry]:
    """Organisations by equal names; then abbreviations and short forms go to the one they fit."""
    groups: dict[str, Entry] = {}
    for span in spans:
        groups.setdefault(plain(span.of(text)).removeprefix("the "), Entry(Kind.ORGANISATION)).mentions.append(span)
    longer = _Longer(text, groups)
    into: dict[str, str] = {}
    for key in sorted(groups, key=len):
        fitting = {full for full in longer.forms(key) if len(full) > len(key) or full not in into} - {key}
        if len(fitting) == 1:
            into[key] = fitting.pop()
    for key, full in into.items():  # the shortest first, so that what it was given goes on to where it goes itself
        groups[full].mentions += groups.pop(key).mentions
    return list(groups.values())


class _Longer:
    """For a short name of an organisation the longer ones that it may stand for, among all of an article."""

    def __init__(self, text: str, groups: Mapping[str, Entry]) -> None:
        self._text, self._groups = text, groups
        self._by_initials: dict[str, list[str]] = {}
        self._by_word: dict[str, list[str]] = {}
        self._by_end = {span.end: key for key, entry in groups.items() for span in entry.mentions}
        for key in groups:
            words = key.split()
            for initials in set(_initials(key)):
                self._by_initials.setdefault(initials, []).append(key)
            for place, word in enumerate(words if len(words) > 1 else ()):
                if place in {0, len(words) - 1} or word in GROUP_NOUNS:
                    self._by_word.setdefault(word, []).append(key)

    def forms(self, key: str) -> Iterator[str]:
        """The names of which a name is the abbreviation, the last part behind a country, or a word for the whole."""
        if " " in key:
            yield from (full for country in _COUNTRIES if (full := f"{country} {key}") in self._groups)
            return
        abbreviated = self._groups[key].mentions[0].of(self._text).isupper()
        if abbreviated:
            yield from self._by_initials.get(key, ())
            yield from self._before_bracket(key)
        if len(key) > _SHORTEST:
            most = 2 if abbreviated else len(self._text)  # UEFA's Champions League is not UEFA
            yield from (full for full in self._by_word.get(key, ()) if len(full.split()) <= most)

    def _before_bracket(self, key: str) -> Iterator[str]:
        """What a name stands behind in brackets."""
        for span in self._groups[key].mentions:
            full = self._by_end.get(span.start - len(_BRACKET))
            if full is not None and self._text[: span.start].endswith(_BRACKET):
                yield full


def _initials(full: str) -> tuple[str, str]:
    words = [word for word in full.replace("-", " ").split() if word]
    large = [word for word in words if word not in {"of", "the", "and", "for", "in", "on", "&"}]
    return "".join(word[0] for word in words), "".join(word[0] for word in large)
