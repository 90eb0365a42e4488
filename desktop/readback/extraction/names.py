"""Mends the names that the model finds by what the whole article shows.

The model reads a few words at a time; an article says the same name many times. So a string has one kind throughout,
a last name is the person once the full name was seen, an overlooked repetition is found, and a headline in capitals
takes its names from the body.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace

from readback.core.analysis import Kind
from readback.core.text import Span
from readback.extraction.forms import core_tokens
from readback.extraction.lexicon import BODIES, FEMALE_NAMES, MALE_NAMES, SAYING, TITLES
from readback.extraction.shapes import completed, family_first, storms

_LEADING = re.compile(r"(?:the|a|an)\s+(?=\S)", re.IGNORECASE)
_TRAILING = re.compile(r"(?:\s+(?:in|of|at|on|for|from|by|with|and|to|the))+$")
_PART_OF_IT = re.compile(r"[a-z,] The $")
_IN = re.compile(r"\b(?:in|near|across|outside|throughout) $")
_OF_SOMEWHERE = re.compile(r"(?<=\w) of [A-Z].*$", re.DOTALL)
_CALLED = re.compile(r"\b(?:(?:newspaper|magazine|broadcaster),? |(?:company|firm|group|charity),? (?:called|named) )$")
_WORKS_AT = re.compile(r"\b(?:columnist|reporter|editor|correspondent|journalist|analyst) (?:with|at) (?:the )?$")
_COMES_FROM = re.compile(r"\b(?:an?|the) [a-z-]*(?:er|or|ist|man|woman|native|resident|ian|ant|ent|eer|ee) from $")
_ITS_NOUN = re.compile(r" (?:brigade|battalion|militia|newspaper|magazine|faction)\b")
_POSSESSIVE = re.compile(r"['’]s?$|['’]S$")
_EDGES = " \t\n.,;:!?\"“”„«»‘’'()[]{}<>—–-*_/\\|•#@"
_ABBREVIATION = re.compile(r"(?:\b\w\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Bros|Calif|Fla|Mass|Va|Pa|Ariz|Tenn)\.)$")
_WORD = re.compile(r"\w+")
_STARTS = re.compile(r"(?<![\w@#&])(?<!\w['’-])(\w+)")
_GOES_ON = re.compile(r"[\w&]|-\w")
_WHO = re.compile(rf", (?:who|(?:an?|the) [^.,;:“”]{{0,60}}\b(?:who|{'|'.join(sorted(TITLES))}))\b")
_SAID = re.compile(rf",? (?:{'|'.join(sorted(SAYING))})\b")
_JUNIOR = re.compile(r",? (?:[JS]r\b\.?|I{2,3}\b|IV\b)")
_UNDASHED = re.compile(r"[^—]+")
_HONOURS = re.compile(r"(?:,? (?:QC|KC|MP|MEP|MBE|OBE|CBE|PhD|Ph\.D\.?|MD|M\.D\.?))+$")
_BYLINE = re.compile(r"\s*By(?: (?:[A-Z][^\s,]*|[a-z]{1,3}|and|&),?){2,10}\s*")
_SHORTEST = 3
_FEW = 2


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name where it stands, with what it stands for."""

    span: Span
    kind: Kind


def mended(text: str, found: Iterable[Name], paragraphs: Sequence[Span]) -> list[Name]:
    """The names of an article, cleaned, agreed among themselves and completed; in order, none inside another."""
    loud = [span for span in paragraphs[:2] if _in_capitals(span.of(text))]
    passed = [*loud, *(span for span in paragraphs[1:4] if _BYLINE.fullmatch(span.of(text)))]
    storm = storms(text)
    parts = (part for name in found for part in _parted(text, name))
    names = [n for part in parts if (n := trimmed(text, part)) and not any(span.overlaps(n.span) for span in passed)]
    names = [name for name in names if name.span.of(text) not in storm]
    names = _agreed(text, [name for name in _apart(names) if not _only_headed(text, paragraphs, name)])
    names += _overlooked(text, names)
    for span in loud:
        names += _borrowed(text, span, names)
    return _apart(names)


def _parted(text: str, name: Name) -> Iterator[Name]:
    """The names on both sides of a dash: “all but Vale—Lee among them”."""
    for part in _UNDASHED.finditer(text, name.span.start, name.span.end):
        yield replace(name, span=Span(*part.span()))


def _only_headed(text: str, paragraphs: Sequence[Span], name: Name) -> bool:
    """Whether a name of several words is one in the headline only, where other words too may have capitals.

    Its words stand elsewhere without capitals, “Night bridge closed”; or a place or organisation is mostly made of
    words that have capitals nowhere else, “Mayor Kept Quiet About Cracked Pier”.
    """
    if len(paragraphs) < 2 or name.span.start >= paragraphs[0].end:
        return False
    string, body = name.span.of(text), text[paragraphs[0].end :]
    words, known = [word for word in _WORD.findall(string) if word[0].isupper()], set(_WORD.findall(body))
    if " " not in string or string in body:
        return False
    ordinary = any(word not in known and word.lower() in known for word in words)
    strange = sum(word not in known for word in words) * 2 >= len(words)
    return ordinary or (strange and name.kind is not Kind.PERSON and _in_title_case(paragraphs[0].of(text)))


def _in_title_case(words: str) -> bool:
    """Whether nearly all long words of a headline have a capital."""
    long = [word for word in _WORD.findall(words) if len(word) > 3 and word[0].isalpha()]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.8 * len(long)


def trimmed(text: str, name: Name) -> Name | None:
    """The name without article, title, possessive and marks around it, or None where nothing is left."""
    start, end = name.span.start, name.span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not _ABBREVIATION.search(text, start, end):
        end -= 1
    if found := _POSSESSIVE.search(text[start:end]):
        end = start + found.start()
    if found := _LEADING.match(text, start, end):
        start = found.end()
    end = start + len(_TRAILING.sub("", text[start:end]))
    if name.kind is Kind.ORGANISATION and (found := _PART_OF_IT.search(text, max(0, start - 8), start)):
        start = found.end() - len("The ")
    if name.kind is Kind.PERSON:
        start, end = _of_person(text, start, end)
    inside = text[start:end]
    if not any(c.isalnum() for c in inside) or not (
        inside[0].isupper() or any(c.isupper() for c in inside) or not inside.isascii()
    ):
        return None
    return replace(name, span=Span(start, end))


def _of_person(text: str, start: int, end: int) -> tuple[int, int]:
    """A person's name without titles and honours, with all that its form and “Jr.” say belongs to it."""
    start = _past_titles(text, start, end)
    end = start + len(_OF_SOMEWHERE.sub("", text[start:end]))
    start, end = astuple(completed(text, Span(start, end)))
    end = start + len(_HONOURS.sub("", text[start:end]))
    junior = _JUNIOR.match(text, end) if " " in text[start:end] else None
    return start, junior.end() if junior else end


def _past_titles(text: str, start: int, end: int) -> int:
    """Where the name itself begins after titles; a title that is all there is stays."""
    for word in re.finditer(r"\S+\s+", text[start:end]):
        if word.group().strip().rstrip(".").lower() not in TITLES:
            return start + word.start()
        if word.end() >= end - start:
            return start
    words = list(re.finditer(r"\S+", text[start:end]))
    return start + words[-1].start() if len(words) > 1 else start


def _in_capitals(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return len(letters) > 8 and sum(c.isupper() for c in letters) > 0.8 * len(letters)


def _apart(names: Iterable[Name]) -> list[Name]:
    """The names in order, the longest kept where they overlap."""
    kept: list[Name] = []
    for name in sorted(set(names), key=lambda n: (n.span.start, -len(n.span))):
        if kept and kept[-1].span.overlaps(name.span):
            if len(name.span) > len(kept[-1].span):
                kept[-1] = name
        else:
            kept.append(name)
    return kept


def _agreed(text: str, names: Sequence[Name]) -> list[Name]:
    """The names with one kind for each string, last names following the full ones."""
    votes: dict[str, Counter[Kind]] = {}
    for name in names:
        votes.setdefault(name.span.of(text), Counter())[name.kind] += 1
    kinds = {string: count.most_common(1)[0][0] for string, count in votes.items()}
    kinds |= _told_by_context(text, names)
    people = {part for string, kind in kinds.items() if kind is Kind.PERSON for part in _last_names(string)}
    placed = {name.span.of(text) for name in names if _IN.search(text, max(0, name.span.start - 12), name.span.start)}
    first = {string.split()[0] for string, kind in kinds.items() if kind is Kind.PERSON and " " in string}
    for string in kinds:
        known = string in people or (string in first and votes[string].total() < _FEW)
        if known and string not in placed:
            kinds[string] = Kind.PERSON
    bodies = {string.split()[0] for string, kind in kinds.items() if kind is Kind.ORGANISATION and " " in string}
    for string in bodies & kinds.keys() - people:
        if kinds[string] is Kind.PERSON:
            kinds[string] = Kind.ORGANISATION
    return [replace(name, kind=kinds[name.span.of(text)]) for name in names]


def _told_by_context(text: str, names: Iterable[Name]) -> dict[str, Kind]:
    """The kinds that names of several words have by what stands behind or in them, whatever the model took them for."""
    told: dict[str, Kind] = {}
    for name in names:
        string = name.span.of(text)
        words = string.split()
        if name.kind is not Kind.ORGANISATION and _a_body(text, name.span):
            told.setdefault(string, Kind.ORGANISATION)
        if name.kind is Kind.PERSON and _a_place(text, name.span):
            told.setdefault(string, Kind.PLACE)
        if len(words) < 2 or told.get(string) is Kind.PERSON:
            continue
        if words[-1].lower() in BODIES or (words[0].lower() in BODIES and words[1] in {"of", "for"}):
            told[string] = Kind.ORGANISATION
        first = words[0].lower()
        named = len(words) < 4 and (first in MALE_NAMES or first in FEMALE_NAMES)
        if _WHO.match(text, name.span.end) or (named and _SAID.match(text, name.span.end)):
            told[string] = Kind.PERSON
    return told


def _a_place(text: str, span: Span) -> bool:
    """Whether the words beside a name say that it is a place's: a sculptor from Busan; Busan, where she lives."""
    one_word = " " not in span.of(text)
    return text.startswith(", where ", span.end) or (
        one_word and _COMES_FROM.search(text, max(0, span.start - 40), span.start) is not None
    )


def _a_body(text: str, span: Span) -> bool:
    """Whether the words beside a name say that it is an organisation's."""
    start = max(0, span.start - 40)
    before = _CALLED.search(text, start, span.start) or _WORKS_AT.search(text, start, span.start)
    return before is not None or _ITS_NOUN.match(text, span.end) is not None


def _last_names(name: str) -> Iterator[str]:
    """The forms by which a full name is taken up: its last word, with and without particle."""
    words = name.split()
    if len(words) > 1 and len(core_tokens(name)) > 1:
        yield words[0] if family_first(name) else words[-1]
        for prefix in ("al-", "Al-", "el-", "El-", "as-", "ad-"):
            if words[-1].startswith(prefix):
                yield words[-1].removeprefix(prefix)
        particles = next((at for at, word in enumerate(words[1:], 1) if word.islower()), len(words))
        if particles < len(words) - 1:
            yield " ".join(words[particles:])


def _overlooked(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Repetitions of known names, and of people's last names, that were not marked."""
    known: dict[str, Kind] = {}
    for name in names:
        known.setdefault(name.span.of(text), name.kind)
    for string, kind in list(known.items()):
        if kind is Kind.PERSON:
            for last in _last_names(string):
                known.setdefault(last, kind)
    taken = _Taken(text, names)
    ordinary = set(_WORD.findall(text))
    named = (it for it in known if len(it) >= _SHORTEST and any(map(str.isupper, it)))
    wanted = [it for it in named if " " in it or it.lower() not in ordinary]
    free = [(span, string) for span, string in _occurrences(text, wanted) if taken.free(span, alone=" " not in string)]
    missed = Counter(string for _, string in free)
    marked = Counter(name.span.of(text) for name in names)
    for span, string in free:
        if string not in marked or marked[string] >= missed[string]:  # what is mostly no name is none here either
            yield Name(span, known[string])


def _occurrences(text: str, strings: Iterable[str]) -> Iterator[tuple[Span, str]]:
    """Where the strings stand as whole words, in one pass; at each place the longest only."""
    by_word: dict[str, list[str]] = {}
    for string in sorted(strings, key=len, reverse=True):
        if found := _WORD.match(string):
            by_word.setdefault(found.group(), []).append(string)
    for match in _STARTS.finditer(text):
        for string in by_word.get(match.group(1), ()):
            end = match.start() + len(string)
            if text.startswith(string, match.start()) and not _GOES_ON.match(text, end):
                yield Span(match.start(), end), string
                break


class _Taken:
    """Which code points belong to a name."""

    def __init__(self, text: str, names: Iterable[Name]) -> None:
        self._text = text
        self._taken = bytearray(len(text))
        for name in names:
            self.take(name.span)

    def take(self, span: Span) -> None:
        """Marks a span as a name's."""
        self._taken[span.start : span.end] = b"\x01" * len(span)

    def free(self, span: Span, *, alone: bool) -> bool:
        """Whether nothing of the span is taken and, for a single word, it is no part of a longer unknown name."""
        if any(self._taken[span.start : span.end]):
            return False
        return not alone or not (self._longer_before(span) or self._longer_after(span))

    def _longer_before(self, span: Span) -> bool:
        before = self._text[max(0, span.start - 30) : span.start]
        found = re.search(r"(\S+) $", before)
        if not found or not found.group(1)[0].isupper() or not found.group(1)[-1].isalnum():
            return False
        return found.group(1).lower() not in TITLES and not re.search(r"(?:^|[.!?:\n“\"]\s*)\S+ $", before)

    def _longer_after(self, span: Span) -> bool:
        return re.match(r" [A-Z]\w", self._text[span.end : span.end + 3]) is not None


def _borrowed(text: str, loud: Span, names: Sequence[Name]) -> Iterator[Name]:
    """Names of the body found again in a headline in capitals."""
    kinds: dict[str, Kind] = {}
    for name in names:
        string = name.span.of(text)
        for form in (string, *(_last_names(string) if name.kind is Kind.PERSON else ())):
            if len(form) >= _SHORTEST:
                kinds.setdefault(form.upper(), name.kind)
    for span, string in _occurrences(loud.of(text), kinds):
        yield Name(span.moved(loud.start), kinds[string])
