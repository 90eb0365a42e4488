"""Whether two words are one verb in two tenses: by the lists, and by how verbs of a language end."""

import re
from collections.abc import Iterator, Mapping

from readback.core.quotecheck.wording import Wording

Form = tuple[str, int]
"""What a verb is known by, and which of its forms a word is."""

_LEAST = 3  # letters that a stem has
_GERMAN = {1: ("eten", "ete", "ten", "te"), 0: ("en", "et", "e", "t")}
_FUTURE = 3  # of the French forms
_WEAK = ("ierte", "ierten")
_SPELT = re.compile(r"[eèé]([^aeiouyéè]{1,2})$|(?<=[aou])[iy]$")
_FRENCH = {
    0: ("issent", "ent", "ons", "ez", "es", "e", "it"),
    1: ("issaient", "issait", "aient", "ait", "ais", "ions", "iez"),
    2: ("ées", "és", "ée", "é"),
    3: ("eront", "erons", "erez", "erai", "era", "iront", "ira"),
    4: ("eraient", "erait", "erais", "irait", "iraient"),
}


def tensed(now: str, was: str, wording: Wording, language: str) -> bool:
    """Whether two words are forms of one verb in other tenses."""
    pairs = ((a, b) for a in _forms(now, wording, language) for b in _forms(was, wording, language))
    return any(one == two and at != there for (one, at), (two, there) in pairs)


def past(key: str, wording: Wording, language: str) -> bool:
    """Whether a word tells what was, as far as it can be told from the word alone."""
    if key in wording.past or any(form == 1 for _, form in wording.verbs.get(key, ())):
        return True
    return language == "en" and key.endswith("ed")


def future(key: str, wording: Wording, language: str) -> bool:
    """Whether a word tells what will be, as far as it can be told from the word alone."""
    if key in wording.future:
        return True
    return language == "fr" and any(form == _FUTURE for _, form in _ending(key, _FRENCH))


def _forms(word: str, wording: Wording, language: str) -> frozenset[Form]:
    """The verbs that a word may be a form of, and which form it is."""
    if language == "de":
        return frozenset((*_listed(word, wording), *_german(word)))
    known = wording.verbs.get(word)
    if known is not None:
        return known
    if language == "fr":
        return frozenset((_SPELT.sub(_spelt, stem), form) for stem, form in _ending(word, _FRENCH))
    return frozenset(_english(word, wording))


def _ending(word: str, endings: Mapping[int, tuple[str, ...]]) -> Iterator[Form]:
    for form, all_ in endings.items():
        for ending in all_:
            if word.endswith(ending) and len(word) >= len(ending) + _LEAST:
                yield word.removesuffix(ending), form


def _spelt(found: re.Match[str]) -> str:
    """One spelling of the end of a stem that has two: possède, possédait; appelle, appelait; paie, payait."""
    return f"é{found[1][:1]}" if found[1] else "y"


def _listed(word: str, wording: Wording) -> Iterator[Form]:
    """The forms that are listed, also of several people: ging, gingen."""
    for form in dict.fromkeys((word, word.removesuffix("n"), word.removesuffix("en"))):
        yield from wording.verbs.get(form, ())


def _german(word: str) -> Iterator[Form]:
    """The forms of weak verbs."""
    yield from _ending(word, _GERMAN)
    if word.endswith("iert"):
        yield word.removesuffix("t"), 0
    for ending in _WEAK:
        if word.endswith(ending):
            yield word.removesuffix(ending) + "ier", 1


def _english(word: str, wording: Wording) -> Iterator[Form]:
    for stem in _stems(word):
        form = 0 if stem == word or not word.endswith(("ed", "ing")) else 1 if word.endswith("ed") else 3
        known = wording.verbs.get(stem)
        if known:
            yield from ((base, form) for base, number in known if number == 0)
        else:
            yield stem, form


def _stems(word: str) -> set[str]:
    """What an English verb may be without its ending."""
    found = {word}
    for ending in ("ied", "ies", "ying"):
        if word.endswith(ending):
            found.add(word.removesuffix(ending) + "y")
    for ending in ("ed", "ing", "es", "s", "d"):
        if word.endswith(ending) and len(word) > len(ending) + (1 if ending == "es" else 2):  # goes
            bare = word.removesuffix(ending)
            found |= {bare, f"{bare}e"}
            if len(bare) > 3 and bare[-1] == bare[-2]:
                found.add(bare[:-1])
    return found
