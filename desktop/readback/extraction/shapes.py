"""What belongs to a person's name by its form, where a model that reads word for word breaks off too early."""

import re

from readback.core.text import Span

_PARTICLE = "al|el|bin|ibn|bint|abu|van|von|der|den|de|da|di|del|della|du|la|le|ter|dos|das"
_CAPITAL = r"[A-Z][\w’'-]*"
_HYPHENED = re.compile(r"-[a-z]\w+")
_GIVEN = re.compile(rf" {_CAPITAL}-[a-z]\w+")
_AFTER_PARTICLE = re.compile(rf"[ -]{_CAPITAL}")
_NICKNAMED = re.compile(rf" (?:\({_CAPITAL}\)|[“\"‘']{_CAPITAL}[”\"’']) {_CAPITAL}")
_ENDS_IN_PARTICLE = re.compile(rf"(?:^|[ -])(?:{_PARTICLE})$", re.IGNORECASE)
_BEGINS_WITH_PARTICLE = re.compile(r"(?:bin|ibn|bint)\s")
_WORD_BEFORE = re.compile(rf"(?<![\w-])({_CAPITAL}) $")
_EAST_ASIAN = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+")
_STORM = re.compile(rf"\b(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm|Tropical Depression) ({_CAPITAL})")


def completed(text: str, name: Span) -> Span:
    """A person's name with the parts of it that stand beside it.

    Korean and Chinese given names in two parts, “Park Won-soon”; what a particle leads on to, “Qaboos bin Said”; and
    last names behind a nickname, “James (Jim) Hedges”.
    """
    start, end = name.start, name.end
    if (found := _HYPHENED.match(text, end)) or (" " not in name.of(text) and (found := _GIVEN.match(text, end))):
        end = found.end()
    if _ENDS_IN_PARTICLE.search(text[start:end]) and (found := _AFTER_PARTICLE.match(text, end)):
        end = found.end()
    if found := _NICKNAMED.match(text, end):
        end = found.end()
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    if before and _BEGINS_WITH_PARTICLE.match(text, start, end):
        start = before.start(1)
    return Span(start, end)


def family_first(name: str) -> bool:
    """Whether a name has the family's name first: “Park Won-soon”."""
    return _EAST_ASIAN.fullmatch(name) is not None


def storms(text: str) -> frozenset[str]:
    """The names that storms have in a text; by themselves they look like people's."""
    return frozenset(found.group(1).removesuffix("’s").removesuffix("'s") for found in _STORM.finditer(text))
