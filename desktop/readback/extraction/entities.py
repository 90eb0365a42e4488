"""Joins the names of an article into entries: one for each person, place and organisation."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from readback.core.analysis import Entity, Kind, Mention
from readback.core.text import Span
from readback.extraction.forms import core_tokens, plain, tokens
from readback.extraction.lexicon import GROUP_NOUNS, SAME_PLACE
from readback.extraction.names import Name


@dataclass(slots=True)
class Entry:
    """One person, place or organisation while it is put together: its mentions, and the words of its full names."""

    kind: Kind
    mentions: list[Span] = field(default_factory=list)
    full: list[tuple[str, ...]] = field(default_factory=list)

    def last_before(self, offset: int) -> int:
        """Where it was last named before an offset; -1 where it was not."""
        return max((span.start for span in self.mentions if span.start < offset), default=-1)


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
    """The fullest form; not one that only puts a word before a full name used as often: “Rival Ann Lee”."""
    counted = Counter(span.of(text) for span in sorted(entry.mentions))
    whole = [form for form in counted if len(core_tokens(form)) > 1]

    def adorned(form: str) -> bool:
        return any(form.endswith(" " + bare) and counted[bare] >= counted[form] for bare in whole)

    people = entry.kind is Kind.PERSON
    return max((form for form in counted if not (people and adorned(form))), key=_fullness)


def _fullness(form: str) -> tuple[int, bool, int]:
    return (len(tokens(form)), not form.isupper(), len(form))


# People ------------------------------------------------------------------------------------------------------------


def _people(text: str, spans: Sequence[Span]) -> list[Entry]:
    """People by their full names first; then each shorter form goes to the person whose last name it is."""
    people: list[Entry] = []
    short = []
    for span in spans:
        words = core_tokens(span.of(text))
        if len(words) < 2:
            short.append((span, words[0]))
        elif found := next((p for p in people if any(same_person(words, full) for full in p.full)), None):
            found.mentions.append(span)
            found.full.append(words)
        else:
            people.append(Entry(Kind.PERSON, [span], [words]))
    alone: dict[str, Entry] = {}
    for span, word in short:
        entry = _whose(word, span, people)
        if entry is None:
            entry = alone.setdefault(word, Entry(Kind.PERSON))
        entry.mentions.append(span)
    return people + list(alone.values())


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names can be one person's: the same last name and first names that agree, or the same words."""
    if set(one) == set(other):
        return True
    return one[-1] == other[-1] and _agree(one[0], other[0], one, other)


def _agree(first: str, second: str, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if first == second or first in other or second in one:
        return True
    short, long = sorted((first, second), key=len)
    return (len(short) == 1 and long.startswith(short)) or (len(short) > 2 and long.startswith(short))


def _whose(word: str, span: Span, people: Sequence[Entry]) -> Entry | None:
    """The person a single word names: by last name, else by another part; of several the one named last before it."""
    tests: tuple[Callable[[tuple[str, ...]], bool], ...] = (lambda full: full[-1] == word, lambda full: word in full)
    for test in tests:
        fitting = [person for person in people if any(test(full) for full in person.full)]
        if fitting:
            return max(fitting, key=lambda person: (len(person.full), person.last_before(span.start)))
    return None


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
    for key in sorted(groups, key=len):
        longer = [
            other for other in groups if other != key and _short_for(text, groups[key], key, groups[other], other)
        ]
        if len(longer) == 1:
            groups[longer[0]].mentions += groups.pop(key).mentions
    return list(groups.values())


def _short_for(text: str, entry: Entry, key: str, other: Entry, full: str) -> bool:
    """Whether one name is the other's abbreviation, or a word of it that stands for it."""
    abbreviated = entry.mentions[0].of(text).isupper() and " " not in key
    if abbreviated and (_in_brackets(text, entry, other) or key in _initials(full)):
        return True
    words = full.split()
    country = full.removesuffix(" " + key)
    if " " in key and (country in SAME_PLACE or country in SAME_PLACE.values()):
        return True
    return (
        len(words) > 1
        and " " not in key
        and len(key) > 3
        and key in (words if key in GROUP_NOUNS else (words[0], words[-1]))
    )


def _in_brackets(text: str, entry: Entry, other: Entry) -> bool:
    return any(text[long.end : short.start] == " (" for short in entry.mentions for long in other.mentions)


def _initials(full: str) -> tuple[str, str]:
    words = [word for word in full.replace("-", " ").split() if word]
    large = [word for word in words if word not in {"of", "the", "and", "for", "in", "on", "&"}]
    return "".join(word[0] for word in words), "".join(word[0] for word in large)
