"""Every form of a person's name: for taking it out of what leaves, and for looking whether it is gone.

Beside the name and the other forms that the name desk has for it, these are the last name alone, the name turned
("Doe, Jane"), with first letters ("J. Doe", "J.D."), with the endings that cases and possession give it, without its
accents, in capitals, and as addresses, file names and escapes write it ("jane-doe", "Jane%20Doe"). One word alone is
met only where it begins with a capital, or stands in an address or in the name of a file: "Will" is no "will".
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from readback.core.fullname import full_name
from readback.core.text import Span, folded, tidy

_ENDINGS = (
    "s es n en ns ens a e i o u y em om im ym am ovi owi ovy ova ovo ove ou ej ow uv ie iem mi ami ach ech och ovou "
    "nak nek val vel ban ben rol nal nel t at et ot ra re hoz hez ssa lla "
    "а у ом ым ого ему ой ою ы е и ов ову ово ию ия ю я ем"
)
"""What cases put behind a name, in Germanic, Slavic and Finno-Ugric languages, folded."""

_ABBREVIATIONS = frozenset("us uk un eu am pm ad bc dc ie eg tv id ok vp mp pr hr ag la ny phd md gp ps".split())
"""First letters that are more often something else."""

_SHORTEST = 4
"""A word of fewer letters gets no endings but those of possession."""

_VOWELS = "aoая"
"""A name that ends in one of these loses it before an ending."""

_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae", "œ": "oe", "å": "aa"}
_SEPARATOR = "(?:[\\s.,_+-]|%20|%c2%a0|&nbsp;|&#160;)+"
_APOSTROPHE = "(?:[ʼ'\\-_ ]|&#x27;|&#39;|&apos;|%27|%e2%80%99)?"
_HYPHEN = "(?:[\\s_.-]|%20)?"
_OWN = "(?P<own>(?:['ʼ]|&#x27;|&#39;|%27|%e2%80%99)s?(?![^\\W_]))?"
_BEFORE, _AFTER = "(?:(?<![^\\W_])|(?<=%[0-9a-f][0-9a-f]))", "(?![^\\W_])"

_ARTICLE = re.compile(r"\b(?:al|el|ad|ar|as|at|an|bin|ibn|ben)[-‐‑ ](?=\w)", re.IGNORECASE)
"""What stands before an Arabic or a Hebrew last name, and is often left out."""

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)[^\s<>\"]+", re.IGNORECASE)
_LABEL = re.compile(r"[\w.+-]+@[\w.-]+|[\w%-]+\.[A-Za-z]{2,5}\b|[^\W_]+(?:_[^\W_]+)+")
"""An address of a page; one of a person, or the name of a file."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a name stands in some words; `own` says with a sign of possession."""

    span: Span
    own: bool = False


def written(name: str, aliases: Iterable[str] = ()) -> tuple[str, ...]:
    """The forms that differ by more than an ending, the longest first."""
    found = dict[str, None]()
    for form in (name, *aliases):
        for clean in (tidy(form), _ARTICLE.sub("", tidy(form))):
            if sum(map(str.isalpha, clean)) > 1:
                found.update(dict.fromkeys((clean, *_turned(clean))))
    return tuple(sorted(found, key=lambda it: (-len(it), it)))


def _turned(name: str) -> Iterator[str]:
    """Other forms of a name of several words; none of a single one."""
    known, words = full_name(name), [word.strip(".,") for word in name.split()]
    at = next((at for at in reversed(range(len(words))) if full_name(words[at]).last == known.last), 0)
    given, last = words[max(0, at - len(known.given)) : at], words[at]
    if not given or not all(given):
        return
    letters = "".join(f"{it[0]}." for it in given)
    for first in {" ".join(given), given[0], letters, f"{given[0][0]}.", given[0][0]}:
        yield f"{first} {last}"
        yield f"{last} {first}"
    yield last
    if f"{letters}{last[0]}".replace(".", "").lower() not in _ABBREVIATIONS:
        yield f"{letters}{last[0]}."


@dataclass(frozen=True)
class Forms:
    """All forms of one person's name, ready to be looked for."""

    forms: tuple[str, ...]

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        """For forms of several words, and for those of one, whose first letter must be a capital."""
        several = [it for it in self.forms if len(_words(it)) > 1]
        return _pattern(several), _pattern([it for it in self.forms if it not in several])

    def hits(self, text: str) -> list[Hit]:
        """Where any form stands, in order; where that is in an address or a file's name, all of it."""
        several, single = self._patterns
        plain = folded(text)
        found = [Hit(Span(*it.span()), it["own"] is not None) for it in several.finditer(plain)] if several else []
        alone = [Hit(Span(*it.span()), it["own"] is not None) for it in single.finditer(plain)] if single else []
        if not found and not alone:
            return []
        wholes = [Span(*it.span()) for kind in (_ADDRESS, _LABEL) for it in kind.finditer(text)]
        hits = [_widened(it, wholes) or it for it in found]
        for it in alone:
            whole = _widened(it, wholes)
            if whole is not None or not text[it.span.start].islower():
                hits.append(whole or it)
        return list(_apart(hits))

    def replaced(self, text: str, description: str) -> str:
        """The words with a description in place of every form; words that are an address alone go."""
        parts, at = list[str](), 0
        for span, words in self.edits(text, description):
            parts += [text[at : span.start], words]
            at = span.end
        return "".join([*parts, text[at:]])

    def edits(self, text: str, description: str) -> list[tuple[Span, str]]:
        """What `replaced` puts where."""
        return [(it.span, _instead(text, it, description)) for it in self.hits(text)]


def _widened(hit: Hit, wholes: Sequence[Span]) -> Hit | None:
    whole = next((it for it in wholes if it.contains(hit.span)), None)
    return Hit(whole) if whole is not None else None


def _apart(hits: Iterable[Hit]) -> Iterator[Hit]:
    """In order, without those that lie over an earlier or longer one."""
    end = 0
    for hit in sorted(hits, key=lambda it: (it.span.start, -it.span.end)):
        if hit.span.start >= end:
            yield hit
            end = hit.span.end


def _instead(text: str, hit: Hit, description: str) -> str:
    if _ADDRESS.fullmatch(text):
        return ""
    before = text[: hit.span.start].rstrip("\"'“”„«‘‚(#*> \u00a0")
    words = description[:1].upper() + description[1:] if not before or before[-1] in ".!?\n" else description
    return f"{words}’s" if hit.own else words


def _pattern(forms: Sequence[str]) -> re.Pattern[str] | None:
    ways = [_SEPARATOR.join(map(_word, _words(it))) for it in forms]
    return re.compile(f"{_BEFORE}(?:{'|'.join(ways)}){_OWN}{_AFTER}") if ways else None


def _words(form: str) -> list[str]:
    """The words of a form; first letters that stand together are one."""
    return [it for it in re.split(r"[\s,]+", form) if it.strip(".")]


def _word(word: str) -> str:
    """A word with its endings; of first letters each with its point, and a blank behind it perhaps."""
    if re.fullmatch(r"(?:\w\.)+", word):
        return r"\.?\s?".join(map(_letter, word.replace(".", ""))) + r"\.?" if len(word) > 2 else _letter(word[0])
    bare = word.strip(".")
    if len(bare) < _SHORTEST:
        return "".join(map(_letter, bare))
    ends = f"(?:{'|'.join(dict.fromkeys(sorted(folded(_ENDINGS).split(), key=len, reverse=True)))})?"
    if folded(bare[-1]) in _VOWELS:
        return f"{''.join(map(_letter, bare[:-1]))}(?:{_letter(bare[-1])}|{ends[:-1]})?"
    return "".join(map(_letter, bare)) + ends


def _letter(letter: str) -> str:
    """A letter in the ways in which it is written, folded: as it is, spelled out, and as an address has it."""
    plain = folded(letter)
    if plain == "'" or letter == "ʼ":
        return _APOSTROPHE
    if plain == "-":
        return _HYPHEN
    if letter.isascii():
        return re.escape(plain)
    ways = {plain, *(_SPELLED[it] for it in (letter.lower(),) if it in _SPELLED)}
    for form in ("NFC", "NFD"):
        for case in (letter.lower(), letter.upper()):
            coded = unicodedata.normalize(form, case).encode("utf-8", "surrogatepass")
            ways.add("".join(f"%{byte:02x}" if byte > 127 else chr(byte).lower() for byte in coded))
    return f"(?:{'|'.join(map(re.escape, sorted(ways, key=len, reverse=True)))})"
