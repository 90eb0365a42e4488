"""Other endings of a word, for when nothing has the word itself: a light stemmer for English, German and French.

Each language has a list of endings; the longest that leaves at least three letters is taken off, and
a letter that is then double is made single (stopped, stop). That is much less than a grammar knows, and enough: two
words are akin where one of the languages leaves the same of both. Words come folded, so that German umlauts are gone;
ae, oe, ue and ss are read as the letters that they may be written for (Strasse, Straße; Mueller, Müller).
"""

import re
from functools import lru_cache

SHORTEST = 3
"""What must be left of a word, in letters."""

_ENGLISH = "ations ation ingly ings edly ions ing ion ies ied ers ors ed er or es ly s y e"
_GERMAN = "innen ungen ung ens ern tet ten ste in em en er es st te e n t"
_FRENCH = (
    "issements issement issions ements ations aient ement ation euses euse eaux ales ees ent ant ait ons eau aux "
    "ale ee es er ez ir is it al e s x"
)
_ENGLISH_STEM, _GERMAN_STEM, _FRENCH_STEM = (
    re.compile(rf"(.{{{SHORTEST},}}?)(?:{'|'.join(endings.split())})?") for endings in (_ENGLISH, _GERMAN, _FRENCH)
)
_SPELLINGS = re.compile("([aou])e|(s)s")
_GENITIVE = re.compile("(?<=[bdfghklmnrt])s$")
_DOUBLE = re.compile(r"([^\W\d_aeiou])\1$")


@lru_cache(maxsize=1 << 17)
def stems(word: str) -> tuple[str, str, str]:
    """What is left of a folded word without its ending: as an English, a German and a French one."""
    german = _SPELLINGS.sub(r"\1\2", word)
    german = _GENITIVE.sub("", german) if len(german) > SHORTEST else german
    return _stem(word, _ENGLISH_STEM), _stem(german, _GERMAN_STEM), _stem(word, _FRENCH_STEM)


def akin(word: str, other: str) -> bool:
    """Whether two folded words are the same but for their endings."""
    return any(one == two for one, two in zip(stems(word), stems(other), strict=True))


def _stem(word: str, stem: re.Pattern[str]) -> str:
    found = stem.fullmatch(word)
    return _DOUBLE.sub(r"\1", found[1] if found else word)
