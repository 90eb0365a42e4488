"""Whether two words say the contrary, by the lists and by how words of a language end: raise, lowered."""

from collections.abc import Iterator

from readback.core.quotecheck.wording import Wording

_ENDINGS = {
    "en": ("", "s", "es", "d", "ed", "ing", "r", "er", "st", "est", "ly", "ness", "'s"),
    "de": (
        *("", "e", "n", "en", "er", "es", "em", "s", "t", "et", "te", "ten", "ete", "eten", "end", "ende"),
        *("st", "ste", "sten", "ster", "ere", "eren", "erer", "eres", "este", "esten", "ung", "ungen"),
    ),
    "fr": (
        *("", "e", "s", "es", "x", "nt", "ent", "it", "t", "ment", "é", "ée", "és", "ées", "er", "ait", "aient"),
        *("ant", "era", "eront", "erait", "eraient", "ez", "ons", "i", "ie", "is", "ies", "u", "ue", "us", "ues"),
    ),
}
_LEFT = {"en": ("e", "y"), "de": ("en", "n", "e"), "fr": ("er", "ir", "re", "e")}
"""What a listed word loses before an ending."""

_LEAST = 3  # letters that are left


def opposed(now: str, was: str, wording: Wording, language: str) -> bool:
    """Whether one of two words is, in some form, listed as the contrary of the other."""
    if not wording.opposites:
        return False
    theirs = frozenset(_listed(was, wording, language))
    return any(wording.opposites[word] & theirs for word in _listed(now, wording, language))


def _listed(word: str, wording: Wording, language: str) -> Iterator[str]:
    """The listed words of which a word may be a form."""
    for ending in _ENDINGS.get(language, ("",)):
        if not word.endswith(ending) or len(word) - len(ending) < min(_LEAST, len(word)):
            continue
        stem = word.removesuffix(ending)
        doubled = stem[:-1] if ending and stem[-2:-1] == stem[-1:] else stem  # bigger, stopped
        for base in dict.fromkeys((stem, doubled)):
            yield from (
                it for it in (base, *(f"{base}{left}" for left in _left(ending, language))) if it in wording.opposites
            )
        if language == "en" and ending and stem.endswith("i") and f"{stem[:-1]}y" in wording.opposites:
            yield f"{stem[:-1]}y"  # heavier, denied
    yield from (base for base, _ in wording.verbs.get(word, ()) if base in wording.opposites)


def _left(ending: str, language: str) -> tuple[str, ...]:
    return _LEFT.get(language, ()) if ending else ()
