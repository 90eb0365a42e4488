"""Other endings of a word, for when nothing has the word itself: a light stemmer for English, German and French.

Each language has a list of endings, the longest first; the first that leaves at least three letters is taken off, and
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
_ENDINGS = tuple(tuple(endings.split()) for endings in (_ENGLISH, _GERMAN, _FRENCH))
_SPELLINGS = re.compile("([aou])e|(s)s")
_GENITIVE = re.compile("(?<=[bdfghklmnrt])s$")
_DOUBLE = re.compile(r"([^\W\d_aeiou])\1$")


@lru_cache(maxsize=1 << 17)
def stems(word: str) -> tuple[str, str, str]:
    """What is left of a folded word without its ending: as an English, a German and a French one."""
    german = _SPELLINGS.sub(r"\1\2", word)
    german = _GENITIVE.sub("", german) if len(german) > SHORTEST else german
    english, french = _ENDINGS[0], _ENDINGS[2]
    return _stem(word, english), _stem(german, _ENDINGS[1]), _stem(word, french)


def akin(word: str, other: str) -> bool:
    """Whether two folded words are the same but for their endings."""
    return any(one == two for one, two in zip(stems(word), stems(other), strict=True))


def _stem(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            word = word[: -len(ending)]
            break
    return _DOUBLE.sub(r"\1", word)
